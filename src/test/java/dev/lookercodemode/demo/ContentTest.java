package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentTest extends DemoTest {
  private String archive() {
    return api.post("/folders", "{'name':'Archive','parent_id':'1'}").json().path("id").asText();
  }

  @Test
  void dashboardsAndLooksMoveIntoANewFolder() {
    String archive = archive();

    JsonNode moved = api.patch("/dashboards/2/move?folder_id=" + archive, "").json();
    assertThat(moved.path("folder").path("name").asText()).isEqualTo("Archive");
    assertThat(api.patch("/dashboards/5", "{'folder_id':'" + archive + "'}").status())
        .isEqualTo(200);
    assertThat(api.patch("/looks/3/move?folder_id=" + archive, "").status()).isEqualTo(200);
    assertThat(all(api.get("/folders/" + archive + "/dashboards").json(), "id"))
        .containsExactly("2", "5");
    assertThat(all(api.get("/folders/" + archive + "/looks").json(), "id")).containsExactly("3");
    assertThat(all(api.get("/folders/" + archive + "/ancestors").json(), "name"))
        .containsExactly("Shared");
    assertThat(api.patch("/dashboards/2/move?folder_id=999", "").status()).isEqualTo(422);
  }

  @Test
  void softDeletedContentIsFoundOnlyWhenAskedFor() {
    JsonNode deleted = api.patch("/dashboards/2", "{'deleted':true}").json();
    assertThat(deleted.path("deleted_at").asText()).isNotEmpty();
    assertThat(deleted.path("deleter_id").asText()).isEqualTo("1");
    api.patch("/looks/3", "{'deleted':true}");

    assertThat(api.get("/dashboards/search").json()).hasSize(59);
    assertThat(all(api.get("/dashboards/search?deleted=true").json(), "id")).containsExactly("2");
    assertThat(all(api.get("/looks/search?deleted=true").json(), "id")).containsExactly("3");
    assertThat(all(api.get("/dashboards").json(), "id")).doesNotContain("2");
    assertThat(api.get("/dashboards/2").status()).isEqualTo(200);
    JsonNode back = api.patch("/dashboards/2", "{'deleted':false}").json();
    assertThat(back.path("deleted_at").isNull()).isTrue();
    assertThat(api.get("/dashboards/search").json()).hasSize(60);
  }

  @Test
  void deletingIsForGood() {
    Caller.Answered answer = api.delete("/dashboards/2");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.text()).isEmpty();
    assertThat(api.get("/dashboards/2").status()).isEqualTo(404);
    assertThat(api.get("/dashboard_elements/search?dashboard_id=2").json()).isEmpty();
  }

  @Test
  void patchesMergeAndNullClears() {
    JsonNode patched = api.patch("/dashboards/2", "{'description':null}").json();

    assertThat(patched.path("description").isNull()).isTrue();
    assertThat(patched.path("title").asText()).isNotEmpty();
    assertThat(patched.path("id").asText()).isEqualTo("2");
  }

  @Test
  void aCopyHasATitleAndTilesOfItsOwn() {
    JsonNode original = api.get("/dashboards/2").json();
    JsonNode copy = api.post("/dashboards/2/copy", "").json();

    assertThat(copy.path("title").asText()).isEqualTo("Copy of " + original.path("title").asText());
    assertThat(copy.path("dashboard_elements")).hasSameSizeAs(original.path("dashboard_elements"));
    assertThat(all(copy.path("dashboard_elements"), "id"))
        .doesNotContainAnyElementsOf(all(original.path("dashboard_elements"), "id"));
    assertThat(copy.path("view_count").asInt()).isZero();
  }

  @Test
  void aDashboardIsBuiltFromTiles() {
    String id =
        api.post("/dashboards", "{'title':'New','folder_id':'1'}").json().path("id").asText();
    JsonNode tile =
        api.post(
                "/dashboard_elements",
                "{'dashboard_id':'"
                    + id
                    + "','type':'vis','query':{'model':'thelook','view':'users','fields':['users.count']}}")
            .json();

    assertThat(tile.path("query_id").asText()).hasSize(22);
    JsonNode dashboard = api.get("/dashboards/" + id).json();
    assertThat(dashboard.path("dashboard_elements")).hasSize(1);
    assertThat(dashboard.path("dashboard_layouts").get(0).path("dashboard_layout_components"))
        .hasSize(1);
    assertThat(api.delete("/dashboard_elements/" + tile.path("id").asText()).status())
        .isEqualTo(204);
    assertThat(api.get("/dashboards/" + id + "/dashboard_elements").json()).isEmpty();
  }

  @Test
  void aFolderCannotLieInItself() {
    String inner =
        api.post("/folders", "{'name':'Inner','parent_id':'3'}").json().path("id").asText();

    assertThat(api.patch("/folders/3", "{'parent_id':'" + inner + "'}").status()).isEqualTo(422);
    assertThat(api.delete("/folders/3").status()).isEqualTo(204);
    assertThat(api.get("/folders/" + inner).status()).isEqualTo(404);
  }

  @Test
  void aPlanKeepsItsDestinationsUnlessNewOnesAreSent() {
    JsonNode given = api.patch("/scheduled_plans/2", "{'user_id':'1'}").json();
    assertThat(given.path("user").path("display_name").asText()).isEqualTo("Ada Lovelace");
    assertThat(given.path("scheduled_plan_destination")).hasSize(1);

    assertThat(api.patch("/scheduled_plans/2", "{'scheduled_plan_destination':[]}").status())
        .isEqualTo(422);
    assertThat(api.patch("/scheduled_plans/2", "{'scheduled_plan_destination':null}").status())
        .isEqualTo(422);
  }

  @Test
  void aCopyKeepsItsDescription() {
    for (String content : List.of("/dashboards/2", "/looks/2")) {
      String original = api.get(content).json().path("description").asText();
      assertThat(original).isNotEmpty();
      assertThat(api.post(content + "/copy", "").json().path("description").asText())
          .isEqualTo(original);
    }
  }

  @Test
  void aDeletedFolderTreeLeavesNothingBehind() {
    String inner =
        api.post("/folders", "{'name':'Inner','parent_id':'3'}").json().path("id").asText();
    api.patch("/dashboards/40/move?folder_id=" + inner, "");
    List<String> gone = new ArrayList<>(all(api.get("/folders/3/dashboards").json(), "id"));
    gone.add("40");

    assertThat(api.delete("/folders/3").status()).isEqualTo(204);
    assertThat(all(api.get("/dashboard_elements/search").json(), "dashboard_id"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(gone);
    assertThat(all(api.get("/scheduled_plans?all_users=true").json(), "dashboard_id"))
        .doesNotContainAnyElementsOf(gone);
  }
}
