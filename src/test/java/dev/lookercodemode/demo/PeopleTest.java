package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class PeopleTest extends DemoTest {
  @Test
  void aUserIsOnboardedStepByStep() {
    String id =
        api.post("/users", "{'first_name':'New','last_name':'Hire'}").json().path("id").asText();
    String user = "/users/" + id;
    assertThat(api.get(user + "/credentials_email").status()).isEqualTo(404);
    api.post(user + "/credentials_email", "{'email':'new.hire@example.com'}");
    api.put(user + "/roles", "['3']");
    api.post("/groups/2/users", "{'user_id':'" + id + "'}");
    api.patch(user + "/attribute_values/2", "{'value':'APAC'}");

    JsonNode found = api.get("/users/search?email=NEW.hire@example.com").json();
    assertThat(all(found, "id")).containsExactly(id);
    assertThat(found.get(0).path("role_ids")).extracting(JsonNode::asText).containsExactly("3");
    assertThat(found.get(0).path("group_ids")).extracting(JsonNode::asText).containsExactly("2");
    JsonNode values = api.get(user + "/attribute_values?user_attribute_ids=2").json();
    assertThat(values.get(0).path("value").asText()).isEqualTo("APAC");
    assertThat(values.get(0).path("source").asText()).isEqualTo("User");
    assertThat(api.post(user + "/credentials_email/send_password_reset", "").status())
        .isEqualTo(200);
  }

  @Test
  void anAddressBelongsToOneUser() {
    Caller.Answered answer =
        api.patch("/users/2/credentials_email", "{'email':'ada.lovelace@example.com'}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors").get(0).path("code").asText())
        .isEqualTo("already_exists");
  }

  @Test
  void groupsCarryRolesToTheirMembers() {
    String group = api.post("/groups", "{'name':'Interns'}").json().path("id").asText();
    api.post("/groups/" + group + "/users", "{'user_id':'2'}");
    api.put("/roles/1/groups", "['" + group + "']");

    assertThat(all(api.get("/users/2/roles").json(), "name")).contains("Admin");
    assertThat(all(api.get("/users/2/roles?direct_association_only=true").json(), "name"))
        .doesNotContain("Admin");
    assertThat(all(api.get("/roles/1/users").json(), "id")).containsExactly("1", "2");
    assertThat(api.delete("/groups/" + group + "/users/2").status()).isEqualTo(204);
    assertThat(all(api.get("/roles/1/users").json(), "id")).containsExactly("1");
  }

  @Test
  void setRolesReplacesThem() {
    api.put("/users/2/roles", "['1','4']");
    assertThat(all(api.put("/users/2/roles", "['3']").json(), "id"))
        .contains("3")
        .doesNotContain("1");
  }

  @Test
  void anAdminActsAsAnotherUser() {
    String token = api.post("/login/2", "").json().path("access_token").asText();
    Caller grace = Caller.with(demo, "Bearer " + token);

    assertThat(grace.get("/user").json().path("first_name").asText()).isEqualTo("Grace");
    assertThat(grace.get("/session").json().path("sudo_user_id").asText()).isEqualTo("2");
    assertThat(api.get("/user").json().path("id").asText()).isEqualTo("1");
  }

  @Test
  void contentIsSharedWithAGroup() {
    String metadata = api.get("/folders/3").json().path("content_metadata_id").asText();
    String body =
        "{'content_metadata_id':'" + metadata + "','group_id':'2','permission_type':'edit'}";

    String id = api.post("/content_metadata_access", body).json().path("id").asText();
    assertThat(api.post("/content_metadata_access", body).status()).isEqualTo(422);
    assertThat(
            all(
                api.get("/content_metadata_access?content_metadata_id=" + metadata).json(),
                "permission_type"))
        .containsExactly("edit");
    assertThat(api.delete("/content_metadata_access/" + id).status()).isEqualTo(204);
  }

  @Test
  void anEmailCredentialIsChangedWithoutItsAddress() {
    Caller.Answered answer =
        api.patch("/users/2/credentials_email", "{'forced_password_reset_at_next_login':true}");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("email").asText()).isEqualTo("grace.hopper@example.com");
    assertThat(answer.json().path("forced_password_reset_at_next_login").asBoolean()).isTrue();
    assertThat(api.patch("/users/2/credentials_email", "{'email':''}").status()).isEqualTo(422);
  }

  @Test
  void peopleWhoAreNotEmbeddedAreFoundAsSuch() {
    assertThat(api.get("/users/search?embed_user=false").json()).hasSize(40);
    assertThat(api.get("/users/search?embed_user=true").json()).isEmpty();
  }

  @Test
  void aGroupPassesItsRolesToTheGroupsInIt() {
    String outer = api.post("/groups", "{'name':'Staff'}").json().path("id").asText();
    String inner = api.post("/groups", "{'name':'Interns'}").json().path("id").asText();
    api.post("/groups/" + inner + "/users", "{'user_id':'2'}");
    api.put("/roles/1/groups", "['" + outer + "']");
    assertThat(all(api.get("/users/2/roles").json(), "name")).doesNotContain("Admin");

    api.post("/groups/" + outer + "/groups", "{'group_id':'" + inner + "'}");
    assertThat(all(api.get("/users/2/roles").json(), "name")).contains("Admin");
    assertThat(api.get("/users/2").json().path("group_ids").toString()).doesNotContain(outer);
    assertThat(api.post("/groups/" + inner + "/groups", "{'group_id':'" + outer + "'}").status())
        .isEqualTo(422);

    assertThat(api.delete("/groups/" + outer + "/groups/" + inner).status()).isEqualTo(204);
    assertThat(all(api.get("/users/2/roles").json(), "name")).doesNotContain("Admin");
  }

  @Test
  void theFirstGroupOfSeveralGivesTheValueUnlessTheUserHasOne() {
    api.post("/groups/7/users", "{'user_id':'5'}");
    api.post("/groups/8/users", "{'user_id':'5'}");
    api.post(
        "/user_attributes/2/group_values",
        "[{'group_id':'8','value':'LATAM'},{'group_id':'7','value':'ANZ'}]");
    String values = "/users/5/attribute_values?user_attribute_ids=2";

    JsonNode value = api.get(values).json().get(0);
    assertThat(value.path("value").asText()).isEqualTo("LATAM");
    assertThat(value.path("source").asText()).isEqualTo("Group");
    api.patch("/users/5/attribute_values/2", "{'value':'EMEA'}");
    assertThat(api.get(values).json().get(0).path("value").asText()).isEqualTo("EMEA");
  }
}
