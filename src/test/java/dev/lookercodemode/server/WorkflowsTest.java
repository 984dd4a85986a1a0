package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.demo.Fault;
import dev.lookercodemode.demo.RecordedRequest;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.server.WorkflowDesk.Ran;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each workflow in both languages, through the MCP server, against the demo; what it did is read
 * over plain HTTP.
 */
class WorkflowsTest {
  private static WorkflowDesk desk;
  private PlainHttp demo;
  private PlainHttp staging;

  @BeforeAll
  static void start() throws IOException {
    desk = new WorkflowDesk();
  }

  @AfterAll
  static void stop() throws IOException {
    desk.close();
  }

  @BeforeEach
  void reset() {
    desk.reset();
    demo = new PlainHttp(desk.demo);
    staging = new PlainHttp(desk.staging);
  }

  /**
   * Plans first: nothing may change. Then does it: what was planned is what is sent. Then once
   * more: there is nothing left to do.
   */
  private Ran planDoAndRepeat(String name, Language language, Map<String, String> arguments)
      throws IOException {
    Map<String, JsonNode> before = demo.state();
    Map<String, JsonNode> beforeThere = staging.state();
    Ran dry = desk.run(name, language, arguments, true);
    assertThat(desk.writes()).as("sent by a dry run").isEmpty();
    assertThat(demo.state()).isEqualTo(before);
    assertThat(staging.state()).isEqualTo(beforeThere);

    Ran real = desk.run(name, language, arguments, false);
    List<String> writes = desk.writes();
    assertThat(dry.plan()).isEqualTo(writes);
    desk.run(name, language, arguments, false);
    assertThat(desk.writes()).as("sent by a second run").isEqualTo(writes);
    return real;
  }

  private static Set<String> ids(Stream<JsonNode> items) {
    return items.map(i -> i.path("id").asText()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource
  void archivesWhatNobodyOpened(Language language) throws IOException {
    String limit = Instant.now().minus(90, ChronoUnit.DAYS).toString();
    Set<String> delivered =
        demo.list("scheduled_plans?all_users=true")
            .map(p -> p.path("dashboard_id").asText() + "/" + p.path("look_id").asText(""))
            .collect(Collectors.toSet());
    Set<String> idle =
        ids(
            demo.list("dashboards/search?limit=500&deleted=false")
                .filter(d -> lastUse(d).compareTo(limit) < 0)
                .filter(
                    d ->
                        delivered.stream()
                            .noneMatch(k -> k.startsWith(d.path("id").asText() + "/"))));
    assertThat(idle).hasSizeGreaterThan(10);

    Ran ran = planDoAndRepeat("archive-content", language, Map.of("folder", "Attic"));

    JsonNode folder = demo.get("folders/search?name=Attic").path(0);
    assertThat(folder.path("parent_id").asText()).isEqualTo("1");
    String id = folder.path("id").asText();
    assertThat(ids(demo.list("folders/" + id + "/dashboards"))).isEqualTo(idle);
    assertThat(demo.list("folders/" + id + "/looks"))
        .hasSizeGreaterThan(5)
        .allSatisfy(l -> assertThat(lastUse(l)).isLessThan(limit));
    assertThat(ran.result().path("failed")).isEmpty();
    assertThat(ran.result().path("moved"))
        .hasSize(
            demo.get("folders/" + id + "/dashboards").size()
                + demo.get("folders/" + id + "/looks").size());
  }

  private static String lastUse(JsonNode content) {
    return Stream.of("created_at", "last_accessed_at", "last_viewed_at")
        .map(name -> content.path(name).asText(""))
        .filter(t -> !t.isEmpty() && !t.equals("null"))
        .max(String::compareTo)
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotBeArchivedIsReportedAndTheOthersMove(Language language) throws IOException {
    desk.demo.hooks().fault(Fault.status(422).on("move_dashboard"));
    Ran ran = desk.run("archive-content", language, Map.of(), false);
    assertThat(ran.result().path("failed")).hasSize(1);
    assertThat(ran.result().path("failed").path(0).path("title").asText()).isNotEmpty();
    assertThat(ran.result().path("moved")).hasSizeGreaterThan(15);
  }

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

    Instant start = Instant.now();
    Ran ran = planDoAndRepeat("onboard-users", language, Map.of("csv", csv.toString()));
    System.err.printf(
        "onboarding in %s: three runs took %s ms%n",
        language, start.until(Instant.now(), ChronoUnit.MILLIS));

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

  private Set<String> disabledUsers() {
    return ids(demo.list("users/search?is_disabled=true&limit=500"));
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
  void profilesTheTilesAtTheSameTime(Language language) throws IOException {
    JsonNode board = demo.get("dashboards/20");
    List<String> queries =
        board
            .path("dashboard_elements")
            .valueStream()
            .map(e -> e.path("query_id").asText(e.path("look").path("query_id").asText("")))
            .filter(q -> !q.isEmpty() && !q.equals("null"))
            .toList();
    assertThat(queries).hasSizeGreaterThan(3);
    // Slow enough that they must overlap, unless they wait for each other.
    queries.forEach(q -> desk.demo.hooks().slowQuery(q, Duration.ofMillis(400)));
    desk.demo.hooks().slowQuery(queries.get(1), Duration.ofMillis(1200));
    String slowest = board.path("dashboard_elements").path(1).path("title").asText();

    Ran ran =
        desk.run(
            "profile-dashboard",
            language,
            Map.of("dashboard", board.path("title").asText()),
            false);

    assertThat(desk.writes()).isEmpty();
    List<RecordedRequest> runs =
        desk.demo.hooks().requests().stream()
            .filter(r -> "run_query".equals(r.operation()))
            .toList();
    assertThat(runs)
        .hasSameSizeAs(queries)
        .allSatisfy(r -> assertThat(r.path()).contains("cache=false"));
    Instant lastStart =
        runs.stream().map(RecordedRequest::start).max(Instant::compareTo).orElseThrow();
    Instant firstEnd =
        runs.stream().map(RecordedRequest::end).min(Instant::compareTo).orElseThrow();
    assertThat(lastStart).as("all tiles are under way before the first is done").isBefore(firstEnd);
    JsonNode result = ran.result();
    assertThat(result.path("slowest").asText()).isEqualTo(slowest);
    assertThat(result.path("tiles").path(0).path("seconds").asDouble()).isGreaterThanOrEqualTo(1.2);
    assertThat(result.path("tiles")).hasSameSizeAs(queries);
    assertThat(ran.document().path("logs").toString()).contains("seconds", slowest);
  }

  @ParameterizedTest
  @EnumSource
  void aMergedTileIsProfiledByItsQueriesAndAFailureStandsInTheTable(Language language)
      throws IOException {
    desk.demo.hooks().fault(Fault.status(400).on("run_query"));
    Ran ran = desk.run("profile-dashboard", language, Map.of("dashboard", "25"), false);
    JsonNode tiles = ran.result().path("tiles");
    assertThat(
            tiles.findValuesAsText("tile").stream().filter(t -> t.startsWith("Orders and Stock: ")))
        .hasSize(2);
    assertThat(tiles.findValues("error")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryUseOfAField(Language language) throws IOException {
    String field = "orders.secret";
    String board =
        demo.send("POST", "dashboards", "{\"title\":\"Impact\",\"folder_id\":\"1\"}")
            .path("id")
            .asText();
    tile(board, "fields", "{'fields':['orders.secret']}");
    tile(board, "pivots", "{'fields':['orders.count'],'pivots':['orders.secret']}");
    tile(board, "filters", "{'fields':['orders.count'],'filters':{'orders.secret':'x'}}");
    tile(board, "sorts", "{'fields':['orders.count'],'sorts':['orders.secret desc']}");
    tile(
        board,
        "filter_expression",
        "{'fields':['orders.count'],'filter_expression':'${orders.secret} = 1'}");
    tile(
        board,
        "dynamic_fields",
        "{'fields':['orders.count'],'dynamic_fields':'[{\\\"expression\\\":\\\"${orders.secret}*2\\\"}]'}");
    tile(
        board,
        "vis_config",
        "{'fields':['orders.count'],'vis_config':{'series_colors':{'orders.secret':'#fff'}}}");
    tile(board, "innocent", "{'fields':['orders.secret_count','reorders.secret']}");
    String merge =
        demo.send(
                "POST",
                "merge_queries",
                json(
                    "{'source_queries':[{'name':'a','query_id':'%s'}]}"
                        .formatted(query("{'fields':['orders.secret']}"))))
            .path("id")
            .asText();
    demo.send(
        "POST",
        "dashboard_elements",
        json(
            "{'dashboard_id':'%s','type':'vis','title':'merged','merge_result_id':'%s'}"
                .formatted(board, merge)));
    demo.send(
        "POST",
        "dashboard_filters",
        json(
            "{'dashboard_id':'%s','name':'F','title':'F','type':'field_filter','model':'thelook','explore':'orders','dimension':'orders.secret'}"
                .formatted(board)));
    demo.send(
        "POST",
        "looks",
        json(
            "{'title':'Impact Look','folder_id':'1','query_id':'%s'}"
                .formatted(query("{'fields':['orders.secret']}"))));
    String element =
        demo.get("dashboards/" + board).path("dashboard_elements").path(0).path("id").asText();
    demo.send(
        "POST",
        "alerts",
        json(
            "{'comparison_type':'GREATER_THAN','cron':'0 5 * * *','owner_id':'1','threshold':1,'custom_title':'Impact Alert','dashboard_element_id':'%s','field':{'name':'orders.secret','title':'S'},'destinations':[{'destination_type':'EMAIL','email_address':'a@example.com'}]}"
                .formatted(element)));
    List<String> writes = desk.writes();

    Ran ran =
        desk.run("lookml-impact", language, Map.of("fields", field + ", nothing.at_all"), false);

    assertThat(desk.writes()).isEqualTo(writes);
    assertThat(ran.result().path("dashboards")).hasSize(1);
    assertThat(
            ran.result()
                .path("dashboards")
                .path(0)
                .path("tiles")
                .valueStream()
                .map(JsonNode::asText))
        .containsExactlyInAnyOrder(
            "fields: fields",
            "pivots: pivots",
            "filters: filters",
            "sorts: sorts",
            "filter_expression: filter_expression",
            "dynamic_fields: dynamic_fields",
            "vis_config: vis_config",
            "merged: merged fields",
            "filter F: dimension");
    assertThat(ran.result().path("looks").findValuesAsText("title")).containsExactly("Impact Look");
    assertThat(ran.result().path("alerts").findValuesAsText("title"))
        .containsExactly("Impact Alert");

    Ran view = desk.run("lookml-impact", language, Map.of("fields", "products"), false);
    assertThat(view.result().path("dashboards").findValuesAsText("id"))
        .as("LookML dashboards are found, too")
        .anyMatch(id -> id.startsWith("thelook::"));
  }

  private static String json(String singleQuoted) {
    return singleQuoted.replace('\'', '"');
  }

  private String query(String parts) {
    String body = "{'model':'thelook','view':'orders'," + parts.substring(1);
    return demo.send("POST", "queries", json(body)).path("id").asText();
  }

  private void tile(String dashboard, String title, String parts) {
    demo.send(
        "POST",
        "dashboard_elements",
        json(
            "{'dashboard_id':'%s','type':'vis','title':'%s','query_id':'%s'}"
                .formatted(dashboard, title, query(parts))));
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
                assertThat(alert.path(kept)).as(kept).isEqualTo(was.path(kept));
              }
            });
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
