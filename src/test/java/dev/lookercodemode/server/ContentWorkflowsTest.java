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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The workflows about dashboards and Looks, in both languages, through the MCP server. */
class ContentWorkflowsTest extends WorkflowCase {
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
  void buildsABriefingAndHandsOutItsPdf(Language language) throws IOException {
    Ran ran =
        planDoAndRepeat(
            "morning-briefing",
            language,
            Map.of("measures", "orders.count, orders.total_sale_price", "days", "30"));

    JsonNode found = demo.get("dashboards/search?title=Morning%20briefing%25");
    assertThat(found).as("one dashboard a day").hasSize(1);
    JsonNode board = demo.get("dashboards/" + found.path(0).path("id").asText());
    assertThat(board.path("folder").path("id").asText())
        .isEqualTo(demo.get("user").path("personal_folder_id").asText());
    assertThat(board.path("dashboard_elements").findValuesAsText("title"))
        .contains("Last 30 days", "Day by day", "Top ten");
    JsonNode layout =
        demo.get("dashboards/" + board.path("id").asText() + "/dashboard_layouts").path(0);
    assertThat(
            layout
                .path("dashboard_layout_components")
                .valueStream()
                .map(c -> c.path("width").asInt()))
        .containsExactlyInAnyOrder(24, 12, 12);

    String name = ran.result().path("pdf").asText();
    assertThat(name).startsWith("Morning briefing 20").endsWith(".pdf");
    JsonNode resource =
        ran.content()
            .valueStream()
            .filter(c -> c.path("type").asText().equals("resource"))
            .findFirst()
            .orElseThrow()
            .path("resource");
    assertThat(resource.path("mimeType").asText()).isEqualTo("application/pdf");
    byte[] pdf = Base64.getDecoder().decode(resource.path("blob").asText());
    try (PdfReader reader = new PdfReader(pdf)) {
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
      }
      assertThat(text.toString())
          .contains("Morning briefing 20", "Last 30 days", "Day by day", "Top ten");
    }
    assertThat(ran.result().path("top")).hasSizeBetween(3, 10);
    assertThat(ran.result().path("total").path("orders.count").asInt()).isPositive();
  }
}
