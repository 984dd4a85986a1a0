package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.demo.Fault;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.server.WorkflowDesk.Ran;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workflows about people and what is theirs, in both languages, through the MCP server. */
class PeopleWorkflowsTest extends WorkflowCase {
  @ParameterizedTest
  @EnumSource
  void onboardsOver100UsersInOneCall(Language language) throws IOException {
    StringBuilder csv = new StringBuilder("email,first_name,last_name,roles,groups,region\n");
    for (int i = 1; i <= 120; i++) {
      csv.append("new%d@example.com,New,\"Person, %d\",".formatted(i, i))
          .append(i % 10 == 0 ? "Developer" : i % 3 == 0 ? "User;Viewer" : "")
          .append(i % 2 == 0 ? ",Sales;Analysts," : ",Finance,")
          .append(i % 4 == 0 ? "" : List.of("EMEA", "AMER", "APAC").get(i % 3))
          .append('\n');
    }
    csv.append("no address,A,B,,,EMEA\n").append("x@example.com,A,B,Emperor,,EMEA\n");

    Ran ran = planDoAndRepeat("onboard-users", language, Map.of("csv", csv.toString()));

    assertThat(ran.result().path("created").asInt()).isEqualTo(120);
    assertThat(ran.result().path("failed").findValuesAsText("email"))
        .containsExactly("no address", "x@example.com");
    assertThat(ran.result().path("failed").findValuesAsText("error"))
        .containsExactly("no e-mail address", "there is no role Emperor");
    assertThat(demo.get("users/search?email=x@example.com")).isEmpty();
    Map<String, String> roles = names("roles");
    Map<String, String> groups = names("groups");
    List<JsonNode> made = demo.list("users/search?email=new%25&limit=500").toList();
    assertThat(made).hasSize(120);
    JsonNode sixth =
        made.stream()
            .filter(u -> u.path("email").asText().equals("new6@example.com"))
            .findFirst()
            .orElseThrow();
    assertThat(sixth.path("last_name").asText()).isEqualTo("Person, 6");
    assertThat(sixth.path("credentials_email").path("email").asText())
        .isEqualTo("new6@example.com");
    assertThat(sixth.path("role_ids").valueStream().map(r -> roles.get(r.asText())))
        .containsExactlyInAnyOrder("User", "Viewer");
    assertThat(sixth.path("group_ids").valueStream().map(g -> groups.get(g.asText())))
        .contains("Sales", "Analysts");
    assertThat(
            demo.list("users/" + sixth.path("id").asText() + "/attribute_values")
                .filter(v -> v.path("name").asText().equals("region")))
        .singleElement()
        .satisfies(v -> assertThat(v.path("value").asText()).isEqualTo("EMEA"))
        .satisfies(v -> assertThat(v.path("source").asText()).containsIgnoringCase("user"));
  }

  private Map<String, String> names(String path) {
    return demo.list(path)
        .collect(Collectors.toMap(i -> i.path("id").asText(), i -> i.path("name").asText()));
  }

  @ParameterizedTest
  @EnumSource
  void aUserWithoutCredentialsIsNotLeftBehind(Language language) throws IOException {
    desk.demo.hooks().fault(Fault.status(422).on("create_user_credentials_email"));
    String csv = "email,first_name\nann@example.com,Ann\n";
    int users = demo.get("users/search?limit=500").size();
    Ran ran = desk.run("onboard-users", language, Map.of("csv", csv), false);
    assertThat(ran.result().path("failed").findValuesAsText("email"))
        .containsExactly("ann@example.com");
    assertThat(demo.get("users/search?limit=500")).hasSize(users);
  }

  @ParameterizedTest
  @EnumSource
  void rescuesSchedulesOfPeopleWhoLeft(Language language) throws IOException {
    Set<String> gone = disabledUsers();
    Map<String, JsonNode> before = plans();
    Set<String> orphans =
        ids(before.values().stream().filter(p -> gone.contains(p.path("user_id").asText())));
    assertThat(orphans).hasSizeGreaterThan(3);
    JsonNode owner = demo.get("users/search?email=grace.hopper%25").path(0);

    Ran ran =
        planDoAndRepeat(
            "rescue-schedules", language, Map.of("new_owner", "Grace.Hopper@example.com"));

    plans()
        .forEach(
            (id, plan) -> {
              JsonNode was = before.get(id);
              String now = plan.path("user_id").asText();
              assertThat(now)
                  .isEqualTo(
                      (orphans.contains(id) ? owner.path("id") : was.path("user_id")).asText());
              assertThat(plan.path("scheduled_plan_destination"))
                  .isEqualTo(was.path("scheduled_plan_destination"));
              assertThat(plan.path("enabled")).isEqualTo(was.path("enabled"));
            });
    assertThat(ran.result().path("rescued")).hasSameSizeAs(orphans);
  }

  private Map<String, JsonNode> plans() {
    return demo.list("scheduled_plans?all_users=true")
        .collect(Collectors.toMap(p -> p.path("id").asText(), p -> p));
  }

  @ParameterizedTest
  @EnumSource
  void givesNothingToSomebodyWhoLeft(Language language) throws IOException {
    String left = demo.get("users/search?is_disabled=true").path(0).path("email").asText();
    desk.fail("rescue-schedules", language, Map.of("new_owner", left), "no active user");
    assertThat(desk.writes()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void routesAlertsToManagers(Language language) throws IOException {
    Set<String> gone = disabledUsers();
    Set<String> firing = ids(demo.list("alerts/search?all_owners=true&condition_met=true"));
    Map<String, JsonNode> before = alerts();
    assertThat(before.values()).anyMatch(a -> gone.contains(a.path("owner_id").asText()));
    assertThat(before.values())
        .anyMatch(
            a ->
                !gone.contains(a.path("owner_id").asText())
                    && firing.contains(a.path("id").asText()));

    planDoAndRepeat("route-alerts", language, Map.of());

    alerts()
        .forEach(
            (id, alert) -> {
              JsonNode was = before.get(id);
              String owner = was.path("owner_id").asText();
              String manager = manager(owner);
              List<String> told = alert.path("destinations").findValuesAsText("email_address");
              if (gone.contains(owner)) {
                assertThat(
                        demo.get("users/" + alert.path("owner_id").asText()).path("email").asText())
                    .isEqualTo(manager);
                String above = manager(alert.path("owner_id").asText());
                assertThat(told)
                    .isEqualTo(firing.contains(id) ? List.of(manager, above) : List.of(manager));
              } else {
                assertThat(alert.path("owner_id")).isEqualTo(was.path("owner_id"));
                assertThat(told.contains(manager)).isEqualTo(firing.contains(id));
              }
              for (String kept :
                  List.of(
                      "comparison_type",
                      "cron",
                      "field",
                      "threshold",
                      "custom_title",
                      "dashboard_element_id",
                      "is_public")) {
                assertThat(plain(alert.path(kept))).as(kept).isEqualTo(plain(was.path(kept)));
              }
            });
  }

  /** 30000 is 30000.0. */
  private static Object plain(JsonNode value) {
    return value.isNumber() ? (Object) value.asDouble() : value;
  }

  private Map<String, JsonNode> alerts() {
    return demo.list("alerts/search?all_owners=true&limit=500")
        .collect(Collectors.toMap(a -> a.path("id").asText(), a -> a));
  }

  private String manager(String user) {
    return demo.list("users/" + user + "/attribute_values")
        .filter(v -> v.path("name").asText().equals("manager"))
        .map(v -> v.path("value").asText())
        .findFirst()
        .orElse("");
  }
}
