package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class BoardTest extends DemoTest {
  @Test
  void aBoardHoldsSectionsWithItems() {
    String board = api.post("/boards", "{'title':'Mine'}").json().path("id").asText();
    String section =
        api.post("/board_sections", "{'board_id':'" + board + "','title':'First'}")
            .json()
            .path("id")
            .asText();
    JsonNode item =
        api.post("/board_items", "{'board_section_id':'" + section + "','dashboard_id':'2'}")
            .json();

    assertThat(item.path("title").asText())
        .isEqualTo(api.get("/dashboards/2").json().path("title").asText());
    JsonNode whole = api.get("/boards/" + board).json();
    assertThat(whole.path("board_sections").get(0).path("board_items")).hasSize(1);
    assertThat(whole.path("section_order").get(0).asText()).isEqualTo(section);
    assertThat(api.post("/board_items", "{'board_section_id':'" + section + "'}").status())
        .isEqualTo(422);

    api.delete("/dashboards/2");
    assertThat(api.get("/board_items?board_section_id=" + section).json()).isEmpty();
    assertThat(api.delete("/boards/" + board).status()).isEqualTo(204);
    assertThat(api.get("/board_sections/" + section).status()).isEqualTo(404);
  }

  @Test
  void aFavoriteIsCounted() {
    JsonNode before = api.get("/dashboards/2").json();
    String metadata = before.path("content_metadata_id").asText();

    String id =
        api.post("/content_favorite", "{'content_metadata_id':'" + metadata + "'}")
            .json()
            .path("id")
            .asText();
    assertThat(api.get("/dashboards/2").json().path("favorite_count").asInt())
        .isEqualTo(before.path("favorite_count").asInt() + 1);
    assertThat(all(api.get("/content_favorite/search?dashboard_id=2").json(), "id"))
        .containsExactly(id);
    assertThat(api.delete("/content_favorite/" + id).status()).isEqualTo(204);
    assertThat(api.get("/dashboards/2").json().path("favorite_count"))
        .isEqualTo(before.path("favorite_count"));
  }

  @Test
  void accessIsInheritedUntilThatIsEnded() {
    String folder = api.get("/folders/3").json().path("content_metadata_id").asText();
    String inner =
        api.post("/folders", "{'name':'Inner','parent_id':'3'}")
            .json()
            .path("content_metadata_id")
            .asText();
    api.patch("/content_metadata/" + folder, "{'inherits':false}");
    api.post(
        "/content_metadata_access",
        "{'content_metadata_id':'" + folder + "','group_id':'2','permission_type':'edit'}");
    String list = "/content_metadata_access?content_metadata_id=" + inner;
    assertThat(all(api.get(list).json(), "group_id")).containsExactly("2");

    api.patch("/content_metadata/" + inner, "{'inherits':false}");

    assertThat(all(api.get(list).json(), "content_metadata_id")).containsExactly(inner);
    assertThat(all(api.get("/content_metadata?parent_id=" + folder).json(), "id")).contains(inner);
  }

  @Test
  void contentWithUnknownFieldsIsFound() {
    assertThat(api.get("/content_validation").json().path("content_with_errors")).isEmpty();
    String query =
        api.post("/queries", "{'model':'thelook','view':'orders','fields':['orders.gone']}")
            .json()
            .path("id")
            .asText();
    api.patch("/looks/2", "{'query_id':'" + query + "'}");

    JsonNode found = api.get("/content_validation").json().path("content_with_errors");

    assertThat(found).isNotEmpty();
    assertThat(found.get(0).path("look").path("id").asText()).isEqualTo("2");
    assertThat(found.get(0).path("errors").get(0).path("field_name").asText())
        .isEqualTo("orders.gone");
  }

  @Test
  void aThemeIsKeptAndOneIsTheDefault() {
    String id =
        api.post("/themes", "{'name':'dark','settings':{'background_color':'#000000'}}")
            .json()
            .path("id")
            .asText();

    assertThat(api.get("/themes/default").json().path("name").asText()).isEqualTo("Looker");
    api.put("/themes/default?name=dark", "{}");
    assertThat(api.get("/themes/default").json().path("id").asText()).isEqualTo(id);
    assertThat(api.delete("/themes/" + id).status()).isEqualTo(422);
  }

  @Test
  void mergedTilesNameTheirSources() {
    JsonNode tile = api.get("/dashboard_elements/search?title=Orders%20and%20Stock").json().get(0);
    JsonNode merge = api.get("/merge_queries/" + tile.path("merge_result_id").asText()).json();

    assertThat(merge.path("source_queries")).hasSize(2);
    for (JsonNode source : merge.path("source_queries")) {
      assertThat(api.get("/queries/" + source.path("query_id").asText() + "/run/json").status())
          .isEqualTo(200);
    }
  }
}
