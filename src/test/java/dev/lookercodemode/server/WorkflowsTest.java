package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.demo.Fault;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.server.WorkflowDesk.Ran;
import java.io.IOException;
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
}
