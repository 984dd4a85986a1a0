package dev.lookercodemode.demo.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.Crud;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Tokens;

/** OAuth applications and embed secrets: registered and kept; nobody logs in through them. */
public final class Apps {
  private final State state;

  public Apps(State state) {
    this.state = state;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    new Crud(on, state.oauthApps, "client_guid")
        .all("all_oauth_client_apps")
        .get("oauth_client_app")
        .update("update_oauth_client_app")
        .delete("delete_oauth_client_app")
        .create(
            "register_oauth_client_app",
            this::blank,
            "redirect_uri",
            "display_name",
            "description");
    new Crud(on, state.embedSecrets, "embed_secret_id")
        .create("create_embed_secret", this::secret)
        .delete("delete_embed_secret");
  }

  private ObjectNode blank(DemoRequest request) {
    String guid = request.path("client_guid");
    if (state.oauthApps.find(guid) != null) {
      throw ApiErrors.invalid("client_guid", "already_exists", "There is such an app.");
    }
    return Json.object().put("id", guid).put("client_guid", guid).put("enabled", true);
  }

  private ObjectNode secret(DemoRequest request) {
    return Json.object()
        .put("algorithm", "hmac/sha-256")
        .put("created_at", state.now())
        .put("enabled", true)
        .put("secret", Tokens.random(32))
        .put("user_id", request.login().userId());
  }
}
