package dev.lookercodemode.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerException;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerRequest;
import dev.lookercodemode.looker.LookerResponse;
import dev.lookercodemode.looker.Workspace;
import java.io.IOException;
import java.util.List;

/**
 * Who calls an instance, as it says itself.
 *
 * @param id of the user
 * @param name for people; the id where the user has none
 */
record AppUser(String id, String name) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static AppUser me(LookerInstance instance) throws LookerException, InterruptedException {
    LookerRequest request = new LookerRequest("me", Verb.GET, "/user", List.of(), null, true, null);
    LookerResponse response = instance.send(request, Workspace.PRODUCTION);
    try {
      JsonNode user = JSON.readTree(response.content());
      String id = user.path("id").asText();
      String name = user.path("display_name").asText("");
      return new AppUser(id, name.isEmpty() ? "user " + id : name);
    } catch (IOException e) {
      return new AppUser("", "somebody");
    }
  }
}
