package dev.lookercodemode.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Discovery DISCOVERY = Discovery.of(ApiDocument.embedded());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"find a user\", 2]",
        "[\"find a user\", \"2\"]",
        "[\"find a user\", {\"limit\": 2}]",
        "[{\"intent\": \"find a user\", \"limit\": 2}]",
        "[{\"query\": \"find a user\", \"top\": 2.0, \"tag\": null}]",
        "[\"find a user\", 2, \"users\"]"
      })
  void takesArgumentsInAnyStyle(String positional) throws Exception {
    assertThat(value("search", positional)).hasSize(2);
    assertThat(value("search", positional).path(0).path("name").asText())
        .startsWith("search_users");
  }

  @Test
  void takesKeywords() throws Exception {
    Answer answer = DISCOVERY.call("search", "[\"find a user\"]", "{\"limit\": 3}");
    assertThat(JSON.readTree(((Answer.Value) answer).json())).hasSize(3);
  }

  @Test
  void speaksPythonToPython() throws Exception {
    Discovery python = DISCOVERY.in(Notation.PYTHON);
    assertThat(text(python, "describe", "[\"dashboard\"]"))
        .startsWith("dashboard(dashboard_id, fields=None) -> Dashboard\n");
    assertThat(text(python, "describe", "[\"search_folders\"]"))
        .startsWith("search_folders(*, fields=None, ")
        .contains("limit: int=None", ") -> list[Folder]\n");
    assertThat(text(python, "types", "[\"FolderBase\"]"))
        .startsWith("class FolderBase:\n")
        .contains("  id: str  # read only\n", "  can: dict[str, bool]  # read only\n")
        .doesNotContain("{", "readonly");
    assertThat(text(python, "describe", "[\"attach\"]")).contains("bytes | str");
    assertThat(text(python, "readme", "[]")).contains("email=\"a%\"").doesNotContain("await it");
    Answer.Refusal refusal = (Answer.Refusal) python.call("search", "[]", "{}");
    assertThat(refusal.hint()).contains("limit=8");
  }

  private static String text(Discovery discovery, String function, String positional)
      throws Exception {
    return JSON.readTree(((Answer.Value) discovery.call(function, positional, "{}")).json())
        .asText();
  }

  @Test
  void givesOfEachHitNoMoreThanNameSignatureAndSummary() throws Exception {
    JsonNode hits = value("search", "[\"list users\", 1000]");
    assertThat(hits.size()).isBetween(8, 25);
    assertThat(hits.path(0).fieldNames())
        .toIterable()
        .containsExactly("name", "signature", "summary");
    assertThat(value("search", "[\"list users\"]").size()).isLessThanOrEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          search      | []                          | needs intent       | search("what
          search      | ["a", {"limt": 5}]          | 'limt'             | search("what
          search      | ["a", "many"]               | a number for limit | search("what
          search      | ["a", {"tag": "Usr"}]       | no tag 'Usr'       | UserAttribute
          search      | ["a", 1, "User", 4]         | at most 3          | search("what
          describe    | []                          | needs a name       | describe("name")
          describe    | ["serch_users"]             | search_users({     | search("what
          types       | ["Usr"]                     | User               | signatures
          dir         | ["qqq"]                     | 'qqq'              | search("qqq")
          help        | ["*qqq*"]                   | '*qqq*'            | search("what
          """)
  void saysWhatIsWrongAndWhatToWrite(
      String function, String arguments, String message, String hint) {
    Answer answer = DISCOVERY.call(function, arguments, "{}");
    assertThat(answer).isInstanceOf(Answer.Refusal.class);
    assertThat(((Answer.Refusal) answer).message()).contains(message);
    assertThat(((Answer.Refusal) answer).hint()).contains(hint);
  }

  @Test
  void describesHowAMethodIsCalledAndWhatItAnswers() throws Exception {
    assertThat(text("describe", "[\"create_folder\"]"))
        .contains("create_folder(body: CreateFolder): Folder")
        .contains("POST /folders")
        .contains("body CreateFolder {name!, parent_id!}")
        .contains("returns Folder {")
        .doesNotContain("{can");
    assertThat(text("describe", "[\"get_ci_run\"]")).contains("(deprecated)");
    assertThat(text("describe", "[\"update_user\"]")).contains("is_disabled: boolean");
    assertThat(text("describe", "[\"create_content_metadata_access\"]"))
        .contains("permission_type: 'view' | 'edit'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"update_user", "sdk.update_user", "updateUser", "update_user(id)"})
  void knowsAMethodHoweverItIsWritten(String name) throws Exception {
    assertThat(text("describe", "[\"" + name + "\"]")).startsWith("update_user(user_id");
    assertThat(text("lookup", "[\"" + name + "\"]")).startsWith("update_user(user_id");
    assertThat(text("help", "[\"" + name + "\"]")).startsWith("update_user(user_id");
  }

  /** About 350 tokens. */
  @Test
  void keepsEachDescriptionShort() throws Exception {
    for (Operation operation : ApiDocument.embedded().callable()) {
      assertThat(text("describe", "[\"" + operation.name() + "\"]"))
          .as(operation.name())
          .hasSizeLessThan(1_300);
    }
  }

  @Test
  void keepsEachAnswerShort() throws Exception {
    List<String> names = ApiDocument.embedded().callable().stream().map(Operation::name).toList();
    String all = JSON.writeValueAsString(List.of(names));
    assertThat(text("describe", all)).hasSizeLessThan(7_600).contains("Not shown, ask again: ");
    assertThat(text("help", "[\"*\"]")).hasSizeLessThan(7_600).contains("Not shown, ask again: ");
    assertThat(text("search_with_lookups", "[\"list users\", 8]")).hasSizeLessThan(7_600);
    assertThat(text("readme", "[]")).hasSizeLessThan(3_500);
    assertThat(text("examples", "[]")).hasSizeLessThan(2_000);
    assertThat(value("dir", "[]").toString()).hasSizeLessThan(12_000);
    for (Schema schema : ApiDocument.embedded().schemas()) {
      assertThat(text("types", "[\"" + schema.name() + "\", {\"depth\": 5}]"))
          .as(schema.name())
          .hasSizeLessThan(6_400);
    }
  }

  @Test
  void declaresATypeToTheDepthAskedFor() throws Exception {
    assertThat(text("types", "[\"folder\"]"))
        .startsWith("interface Folder {\n  name: string\n  parent_id?: string | null\n")
        .contains("readonly id?: string")
        .contains("// Not shown: DashboardBase, LookWithDashboards. types('DashboardBase')")
        .doesNotContain("interface DashboardBase");
    assertThat(text("types", "[\"Folder\", 2]")).contains("interface DashboardBase {");
    assertThat(text("lookup_type", "[\"User[]\"]")).startsWith("interface User {");
    assertThat(text("types", "[\"search_users\"]")).startsWith("interface User {");
  }

  @Test
  void tellsTheErrorThatLookerAnswersFromTheOneThatIsThrown() throws Exception {
    assertThat(text("types", "[\"ApiError\"]"))
        .isEqualTo(text("types", "[\"Error\"]"))
        .startsWith("interface ApiError {");
    assertThat(text("types", "[\"LookerError\"]"))
        .contains("declare class LookerError extends Error {", "readonly status: number;")
        .endsWith("}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          all_pages    | all_pages(method: string, args?: Record<string, any>): any[]
          sdk.sleep    | sleep(seconds: number): void
          progress(    | progress(message: string, done?: number, total?: number): void
          attach       | attach(content: Bytes | ArrayBuffer | DataView | string, name?: string
          search       | search(intent: string, options?: { limit?: number; tag?: string }): Hit[]
          LookerError  | declare class LookerError extends Error {
          console      | declare var console: Console;
          Row          | type Row = Record<string, any>;
          vars         | vars: each entry
          """)
  void describesTheHelpersToo(String name, String declared) throws Exception {
    assertThat(text("describe", "[\"" + name + "\"]")).contains(declared);
    assertThat(text("describe", "[[\"me\", \"" + name + "\"]]"))
        .startsWith("me(")
        .contains(declared);
  }

  @Test
  void saysWhichHelpersAreAwaited() throws Exception {
    assertThat(text("describe", "[\"sleep\"]")).endsWith("In JavaScript: await it.");
    assertThat(text("describe", "[\"search\"]")).doesNotContain("await");
    assertThat(text("help", "[\"*_pages\"]")).startsWith("all_pages(method: string");
  }

  /** Scripts do not log in: the server does. */
  @ParameterizedTest
  @ValueSource(strings = {"login", "login_user", "logout"})
  void namesNothingThatCannotBeCalled(String name) throws Exception {
    for (String intent : List.of(name, "log in as another user", "end session revoke token")) {
      assertThat(DISCOVERY.search(intent, null, 25)).extracting(Hit::name).doesNotContain(name);
      assertThat(DISCOVERY.nearest(intent, 25)).doesNotContain(name);
    }
    assertThat(value("dir", "[]").toString()).doesNotContain("\"" + name + "\"");
    assertThat(text("help", "[\"*\"]").lines()).noneMatch(l -> l.startsWith(name + "("));
    Answer answer = DISCOVERY.call("describe", "[\"" + name + "\"]", "{}");
    assertThat(((Answer.Refusal) answer).message()).isEqualTo(name + ": cannot be called");
    assertThat(((Answer.Refusal) answer).hint()).contains("The server logs in and out by itself");
  }

  @Test
  void showsTheDocumentsOwnWordsWhereItHasThem() throws Exception {
    Discovery other =
        Discovery.of(
            ApiDocument.parse(
                """
                {"swagger": "2.0", "info": {"version": "1"}, "paths": {"/w": {"get": {
                  "operationId": "w", "responses": {"200": {"schema": {"$ref": "#/definitions/W"}}}}}},
                  "definitions": {"W": {"properties": {"a": {"type": "string", "description": "An a."}}}}}
                """
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(((Answer.Value) other.call("types", "[\"W\"]", "{}")).json()).doesNotContain("An a");
    assertThat(((Answer.Value) other.call("types", "[\"W\"]", "{\"docs\": true}")).json())
        .contains("// An a.");
  }

  @Test
  void listsNamesByTag() throws Exception {
    JsonNode all = value("dir", "[]");
    int names = 0;
    for (JsonNode tag : all) {
      names += tag.size();
    }
    assertThat(names).isEqualTo(ApiDocument.embedded().callable().size());
    assertThat(value("dir", "[\"user\"]").path("User").toString()).contains("\"me\"");
    assertThat(value("dir", "[\"*board_item*\"]").path("Board")).hasSize(5);
  }

  @Test
  void listsSignaturesByPattern() throws Exception {
    assertThat(text("help", "[\"*_folder\"]").lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).matches("(create|update|delete)_folder\\(.*"));
    assertThat(text("help", "[]")).isEqualTo(text("readme", "[]"));
  }

  @Test
  void givesExamplesOfATopic() throws Exception {
    assertThat(text("examples", "[\"pdf\"]")).contains("create_dashboard_render_task");
    assertThat(text("examples", "[\"unheard of\"]")).startsWith("Topics");
    assertThat(text("examples", "[]")).contains("- ", "```js");
  }

  private static JsonNode value(String function, String positional) throws JsonProcessingException {
    Answer answer = DISCOVERY.call(function, positional, "{}");
    assertThat(answer).as(function + positional).isInstanceOf(Answer.Value.class);
    return JSON.readTree(((Answer.Value) answer).json());
  }

  private static String text(String function, String positional) throws JsonProcessingException {
    return value(function, positional).asText();
  }
}
