package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StagingTest extends DemoTest {
  private static DemoInstance staging;
  private Caller there;

  @BeforeAll
  static void startStaging() throws IOException {
    staging = DemoInstance.start(DemoSettings.STAGING);
  }

  @AfterAll
  static void stopStaging() {
    staging.close();
  }

  @BeforeEach
  void login() {
    staging.hooks().reset();
    there = Caller.of(staging);
  }

  @Test
  void itHoldsPartOfTheShopUnderOtherIds() {
    for (String path :
        List.of("/groups", "/roles", "/permission_sets", "/users", "/user_attributes")) {
      String name = path.equals("/users") ? "display_name" : "name";
      Map<String, String> ours = byName(api.get(path).json(), name);
      Map<String, String> theirs = byName(there.get(path).json(), name);
      assertThat(ours).as(path).containsKeys(theirs.keySet().toArray(new String[0]));
      assertThat(theirs).as(path).hasSizeLessThanOrEqualTo(ours.size());
      theirs.forEach(
          (key, id) -> {
            if (id.equals("1")) {
              assertThat(ours.get(key)).isEqualTo("1");
            } else {
              assertThat(id).as(path + " " + key).isNotEqualTo(ours.get(key));
            }
          });
    }
    assertThat(there.get("/users").json()).hasSize(20);
    assertThat(there.get("/dashboards/search").json()).hasSize(15);
    assertThat(there.get("/looks/search").json()).hasSize(12);
    assertThat(all(there.get("/folders/search?parent_id=1").json(), "name"))
        .containsExactly("Sales", "Marketing", "Finance");
  }

  @Test
  void itsContentHangsTogether() {
    JsonNode dashboards = there.get("/dashboards/search").json();
    for (JsonNode dashboard : dashboards) {
      assertThat(dashboard.path("folder").path("name").asText()).isNotEmpty();
      assertThat(dashboard.path("user_name").asText()).isNotEmpty();
      assertThat(dashboard.path("dashboard_elements")).isNotEmpty();
      assertThat(Integer.parseInt(dashboard.path("id").asText())).isGreaterThan(1000);
    }
    assertThat(there.get("/scheduled_plans?all_users=true").json()).isNotEmpty();
    assertThat(there.get("/users/1003/attribute_values").json()).isNotEmpty();
  }

  @Test
  void whatIsDoneInOneIsNotSeenInTheOther() {
    there.post("/folders", "{'name':'Only here','parent_id':'1'}");

    assertThat(api.get("/folders/search?name=Only%20here").json()).isEmpty();
    assertThat(Caller.login(staging, demo.clientId(), demo.clientSecret()).status()).isEqualTo(404);
  }

  private static Map<String, String> byName(JsonNode list, String name) {
    Map<String, String> ids = new HashMap<>();
    list.forEach(e -> ids.put(e.path(name).asText(), e.path("id").asText()));
    return ids;
  }
}
