package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTest extends DemoTest {
  private JsonNode get(String path) {
    Caller.Answered answer = api.get(path);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void textMatchesWithoutCaseAndAsAWholeUnlessThereAreWildcards() {
    assertThat(all(get("/users/search?first_name=ADA"), "id")).containsExactly("1");
    assertThat(get("/users/search?first_name=Ad")).isEmpty();
    assertThat(all(get("/users/search?first_name=ad%25"), "first_name"))
        .containsExactly("Ada", "Adele");
    assertThat(all(get("/users/search?first_name=_da"), "id")).containsExactly("1");
    assertThat(get("/users/search?first_name=.da")).isEmpty();
  }

  @Test
  void parametersAreAndedUnlessFilterOrIsSet() {
    String both = "first_name=ada&last_name=hopper";

    assertThat(get("/users/search?" + both)).isEmpty();
    assertThat(all(get("/users/search?filter_or=true&" + both), "id")).containsExactly("1", "2");
  }

  @Test
  void commaListsAndNullsAreUnderstood() {
    assertThat(all(get("/users/search?id=3,1&sorts=id"), "id")).containsExactly("1", "3");
    JsonNode never = get("/dashboards/search?last_viewed_at=NULL");
    JsonNode viewed = get("/dashboards/search?last_viewed_at=NOT%20NULL");
    assertThat(never).hasSize(7);
    assertThat(viewed).hasSize(53);
  }

  @Test
  void resultsAreSortedAndPaged() {
    assertThat(all(get("/users/search?sorts=first_name%20desc&limit=2"), "first_name"))
        .containsExactly("Tony", "Sophie");
    assertThat(all(get("/users/search?sorts=id&limit=3&offset=9"), "id"))
        .containsExactly("10", "11", "12");
    assertThat(all(get("/users/search?sorts=id&page=2&per_page=3"), "id"))
        .containsExactly("4", "5", "6");
    assertThat(get("/users/search?limit=5&offset=40")).isEmpty();
  }

  @Test
  void disabledUsersAreFound() {
    assertThat(all(get("/users/search?is_disabled=true"), "id")).containsExactly("12", "23", "34");
  }

  @Test
  void namesAreSearchedByPattern() {
    assertThat(all(get("/users/search/names/%25love%25"), "id")).containsExactly("1");
  }

  @Test
  void fieldsPruneNestedAnswers() {
    JsonNode dashboard = get("/dashboards/1?fields=id,title,folder(id,name),nonsense");

    assertThat(dashboard.properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder("id", "title", "folder");
    assertThat(dashboard.path("folder").properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder("id", "name");
    JsonNode list = get("/dashboards/1?fields=dashboard_elements(query(model),id)");
    assertThat(list.path("dashboard_elements").get(0).path("query").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("model");
  }

  @Test
  void lookmlDashboardsAreListedButNotSearched() {
    assertThat(all(get("/dashboards"), "id")).contains("thelook::business_pulse").hasSize(63);
    assertThat(all(get("/dashboards/search"), "id")).hasSize(60).noneMatch(id -> id.contains(":"));
    assertThat(get("/dashboards/thelook%3A%3Abusiness_pulse").path("readonly").asBoolean())
        .isTrue();
  }

  @Test
  void pagesFarOutAreEmpty() {
    for (String page :
        List.of(
            "offset=99999999999999999999",
            "offset=9223372036854775807&limit=9223372036854775807",
            "page=9223372036854775807&per_page=9223372036854775807")) {
      Caller.Answered answer = api.get("/dashboards/search?" + page);
      assertThat(answer.status()).as(page).isEqualTo(200);
      assertThat(answer.json()).as(page).isEmpty();
    }
    assertThat(api.get("/looks/search?limit=99999999999999999999").json()).hasSize(40);
    assertThat(api.get("/looks/search?limit=ten").status()).isEqualTo(422);
  }

  @Test
  void aParameterThatCannotBeAnsweredIsRefusedByName() {
    Caller.Answered answer = api.get("/users/search?content_metadata_id=1");

    assertThat(answer.status()).isEqualTo(501);
    assertThat(answer.json().path("message").asText())
        .isEqualTo(
            "demo: parameter content_metadata_id of search_users is not part of the demo instance");
  }
}
