package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class BodyTest extends DemoTest {
  @Test
  void wrongTypesAreRefusedFieldByField() {
    Caller.Answered answer =
        api.post("/dashboards", "{'title':{},'folder_id':'3','hidden':'maybe','deleted':1}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("message").asText()).isEqualTo("Validation Failed");
    assertThat(all(answer.json().path("errors"), "field"))
        .containsExactlyInAnyOrder("title", "hidden", "deleted");
    assertThat(all(answer.json().path("errors"), "code")).containsOnly("invalid");
    assertThat(api.get("/dashboards/search").json()).hasSize(60);
  }

  @Test
  void fieldsInPartsAreNamedByTheirPath() {
    Caller.Answered answer =
        api.patch(
            "/scheduled_plans/1",
            "{'scheduled_plan_destination':[{'type':'email','apply_vis':'yes'}]}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(all(answer.json().path("errors"), "field"))
        .containsExactly("scheduled_plan_destination.apply_vis");
  }

  @Test
  void whatIsReadOnlyOrUnknownIsPassedOver() {
    JsonNode before = api.get("/dashboards/2").json();

    JsonNode after =
        api.patch(
                "/dashboards/2",
                "{'id':'99','view_count':7777,'nonsense':1,'folder':{'id':'9'},'description':'x'}")
            .json();

    assertThat(after.path("id").asText()).isEqualTo("2");
    assertThat(after.path("view_count")).isEqualTo(before.path("view_count"));
    assertThat(after.path("folder")).isEqualTo(before.path("folder"));
    assertThat(after.has("nonsense")).isFalse();
    assertThat(after.path("description").asText()).isEqualTo("x");
  }

  @Test
  void aWholeEntityCanBeSentBack() {
    JsonNode look = api.get("/looks/2").json();

    Caller.Answered answer = api.patch("/looks/2", look.toString());

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("query_id")).isEqualTo(look.path("query_id"));
  }

  @Test
  void idsMayBeNumbers() {
    JsonNode folder = api.post("/folders", "{'name':'N','parent_id':1}").json();

    assertThat(folder.path("parent_id").isTextual()).isTrue();
    assertThat(folder.path("parent_id").asText()).isEqualTo("1");
  }

  @Test
  void inputThatTheDocumentCallsReadOnlyCounts() {
    assertThat(api.post("/groups/8/users", "{'user_id':'2'}").json().path("id").asText())
        .isEqualTo("2");
    assertThat(
            api.post("/user_attributes/2/group_values", "[{'group_id':'7','value':'LATAM'}]")
                .json()
                .get(0)
                .path("value")
                .asText())
        .isEqualTo("LATAM");
  }
}
