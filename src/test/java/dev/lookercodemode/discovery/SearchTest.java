package dev.lookercodemode.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lookercodemode.api.ApiDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
  private static final Discovery DISCOVERY = Discovery.of(ApiDocument.embedded());

  @Test
  void findsWhatTheGoldenSetExpects() throws Exception {
    Map<String, Recall> sets =
        Recall.measure(
            DISCOVERY, Files.readAllLines(Path.of("src/test/resources/discovery/intents.tsv")));
    assertThat(sets).containsOnlyKeys("tune", "held_out");
    assertThat(sets.get("tune")).satisfies(r -> assertThat(r.at5()).isGreaterThanOrEqualTo(0.985));
    assertThat(sets.get("tune")).satisfies(r -> assertThat(r.at1()).isGreaterThanOrEqualTo(0.915));
    assertThat(sets.get("held_out"))
        .satisfies(r -> assertThat(r.at5()).isGreaterThanOrEqualTo(HELD_OUT_AT_5))
        .satisfies(r -> assertThat(r.at1()).isGreaterThanOrEqualTo(HELD_OUT_AT_1));
  }

  /** What is reached, less a point: the floor under which a change must not bring it. */
  private static final double HELD_OUT_AT_5 = 0.93;

  private static final double HELD_OUT_AT_1 = 0.68;

  @ParameterizedTest
  @CsvSource({
    "who am i, me",
    "list dashboards, all_dashboards",
    "validate lookml, validate_project",
    "explore fields, lookml_model_explore",
    "disable user, update_user",
    "dectivate a usr acount, update_user",
    "createDashboard, create_dashboard",
    "search_users, search_users",
    "sdk.all_groups, all_groups",
    "me, me"
  })
  void putsFirstWhatIsMeant(String intent, String expected) {
    assertThat(names(intent)).first().isEqualTo(expected);
  }

  @Test
  void ranksDeprecatedOperationsBehindTheirSuccessors() {
    assertThat(names("create a CI run"))
        .containsSubsequence("create_continuous_integration_run", "create_ci_run");
  }

  @Test
  void keepsToATag() {
    assertThat(DISCOVERY.search("list", "usER", 25))
        .isNotEmpty()
        .allSatisfy(
            hit ->
                assertThat(ApiDocument.embedded().operation(hit.name()))
                    .hasValueSatisfying(o -> assertThat(o.tag()).isEqualTo("User")));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(names("")).isEmpty();
    assertThat(names("?!")).isEmpty();
    assertThat(names("xyzzy")).isEmpty();
  }

  @Test
  void findsTheOperationsOfAnotherDocumentByTheirOwnWords() throws Exception {
    Discovery other =
        Discovery.of(
            ApiDocument.parse(
                """
                {"openapi": "3.0.0", "info": {"version": "1"}, "paths": {"/widgets": {"get": {
                  "operationId": "all_widgets", "tags": ["Widget"], "summary": "Get All Widgets",
                  "responses": {"200": {"description": "ok"}}}}}}
                """
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(other.search("which widget is there", null, 5))
        .extracting(Hit::name)
        .containsExactly("all_widgets");
  }

  @Test
  void namesWhatIsNearAWrongName() {
    assertThat(DISCOVERY.nearest("list_users", 5)).contains("all_users", "search_users");
    assertThat(DISCOVERY.nearest("searchDashbords", 5)).first().isEqualTo("search_dashboards");
    assertThat(DISCOVERY.nearest("zzz", 3)).hasSize(3);
    assertThat(DISCOVERY.nearestSignatures("total", 3)).isEmpty();
  }

  @Test
  void refusesAGoldenSetThatNamesWhatIsNotThere() {
    assertThatThrownBy(() -> Recall.measure(DISCOVERY, List.of("a\tno_such\ttune")))
        .hasMessageContaining("no_such");
    assertThatThrownBy(() -> Recall.measure(DISCOVERY, List.of("a\tme")))
        .hasMessageContaining("three columns");
  }

  private static List<String> names(String intent) {
    return DISCOVERY.search(intent, null, 25).stream().map(Hit::name).toList();
  }
}
