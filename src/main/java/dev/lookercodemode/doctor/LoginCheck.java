package dev.lookercodemode.doctor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerException;
import dev.lookercodemode.looker.LookerRequest;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.QueryParameter;
import dev.lookercodemode.looker.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether the instance lets this user in, and as whom. */
public final class LoginCheck extends InstanceCheck {
  static final String LOGIN = "login";
  private static final LookerRequest ME =
      new LookerRequest(
          "me",
          Verb.GET,
          "/user",
          List.of(new QueryParameter("fields", "id,display_name")),
          null,
          true,
          null);

  /** Logs in, and out when the instance is closed. */
  public LoginCheck(ExaminedInstance examined) {
    super(examined, LOGIN, List.of(IDENTITY, CONNECTION));
  }

  @Override
  Finding find(ExaminedInstance instance)
      throws LookerSettingsException, LookerException, InterruptedException {
    byte[] answer = instance.instance().send(ME, Workspace.PRODUCTION).content();
    try {
      JsonNode user = new ObjectMapper().readTree(new String(answer, StandardCharsets.UTF_8));
      return Finding.ok(
          "as " + user.path("display_name").asText() + " (user " + user.path("id").asText() + ")");
    } catch (JsonProcessingException e) {
      return Finding.fail(
          "the instance answers something else than JSON",
          "Check that the base URL is the API's, not that of a proxy or a login page.");
    }
  }
}
