package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class PermissionTest extends DemoTest {
  /** A caller whose only role is this one. */
  private Caller only(String user, String role) {
    api.put("/users/" + user + "/roles", "['" + role + "']");
    String token = api.post("/login/" + user, "").json().path("access_token").asText();
    return Caller.with(demo, "Bearer " + token);
  }

  @Test
  void aViewerReadsAndChangesNothing() {
    Caller viewer = only("3", "4");

    assertThat(viewer.get("/dashboards/1").status()).isEqualTo(200);
    assertThat(viewer.patch("/dashboards/1", "{'title':'Mine'}").status()).isEqualTo(403);
    assertThat(viewer.post("/users", "{'first_name':'New'}").status()).isEqualTo(403);
    assertThat(viewer.post("/login/1", "").status()).isEqualTo(403);
    assertThat(viewer.post("/projects/thelook/validate", "{}").status()).isEqualTo(403);
    assertThat(viewer.get("/dashboards/1").json().path("title").asText()).isNotEqualTo("Mine");
  }

  @Test
  void aRoleThatIsGivenGivesItsPermissions() {
    Caller caller = only("3", "4");
    assertThat(caller.patch("/dashboards/1", "{'title':'Mine'}").status()).isEqualTo(403);

    api.put("/users/3/roles", "['3']");

    assertThat(caller.patch("/dashboards/1", "{'title':'Mine'}").status()).isEqualTo(200);
    assertThat(caller.delete("/users/4").status()).isEqualTo(403);
  }

  @Test
  void anApiKeyIsGoodForItsUserWhileBothAreEnabled() {
    JsonNode key = api.post("/users/2/credentials_api3", "{}").json();
    String id = key.path("client_id").asText();
    String secret = key.path("client_secret").asText();

    Caller grace =
        Caller.with(
            demo, "Bearer " + Caller.login(demo, id, secret).json().path("access_token").asText());
    assertThat(grace.get("/user").json().path("first_name").asText()).isEqualTo("Grace");
    assertThat(Caller.login(demo, id, "").status()).isEqualTo(404);
    api.patch("/users/2", "{'is_disabled':true}");
    assertThat(Caller.login(demo, id, secret).status()).isEqualTo(404);
  }

  @Test
  void whatIsThereOncePerOwnerConflicts() {
    assertThat(api.post("/users/2/credentials_email", "{'email':'g@example.com'}").status())
        .isEqualTo(409);
    String metadata = api.get("/dashboards/1").json().path("content_metadata_id").asText();
    String favorite = "{'content_metadata_id':'" + metadata + "'}";
    assertThat(api.post("/content_favorite", favorite).status()).isEqualTo(200);
    assertThat(api.post("/content_favorite", favorite).status()).isEqualTo(409);
  }
}
