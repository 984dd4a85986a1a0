package dev.lookercodemode.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceReaderTest {
  private static final String PLAIN =
      "'/extra':{'get':{'operationId':'extra','summary':'Theirs','description':'Long',"
          + "'responses':{'200':{'schema':{'$ref':'#/definitions/Thing'}}}}}";

  /** A Swagger 2 document with the core of the API and what the test adds. */
  static String document(String paths, String definitions) {
    StringBuilder all =
        new StringBuilder("{'swagger':'2.0','info':{'version':'4.0.99.1'},'paths':{");
    all.append("'/user':{'get':{'operationId':'me','summary':'Theirs','description':'Their own'}}");
    for (int i = 0; i < 100; i++) {
      all.append(",'/filler/").append(i).append("':{'get':{'operationId':'filler_");
      all.append(i).append("'}}");
    }
    return all.append(',')
        .append(paths)
        .append("},'definitions':{")
        .append(definitions)
        .append("}}")
        .toString()
        .replace('\'', '"');
  }

  private static ApiDocument read(String json) throws InvalidApiDocumentException {
    return ApiDocument.ofInstance(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void ourSummaryStaysForWhatWeKnowAndAllElseIsTheInstances() throws Exception {
    ApiDocument document = read(document(PLAIN, "'Thing':{'properties':{'id':{'type':'string'}}}"));
    Operation me = document.operation("me").orElseThrow();
    assertThat(me.summary())
        .isEqualTo(ApiDocument.embedded().operation("me").orElseThrow().summary());
    assertThat(me.description()).isEqualTo("Their own");
    Operation extra = document.operation("extra").orElseThrow();
    assertThat(extra.summary()).isEqualTo("Theirs");
    assertThat(extra.description()).isEqualTo("Long");
    assertThat(extra.result()).isEqualTo(new Type.Named("Thing"));
    assertThat(document.version()).isEqualTo("4.0.99.1");
  }

  @Test
  void theLookmlOverlayIsLaidOverIt() throws Exception {
    Operation content = read(document(PLAIN, "")).operation("get_file_content").orElseThrow();
    assertThat(content.argumentNames()).containsExactly("project_id", "file_path");
    assertThat(content.summary()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "__proto__",
        "constructor",
        "Object",
        "Promise",
        "eval",
        "then",
        "sdk",
        "console",
        "all_pages",
        "search",
        "describe",
        "sleep",
        "await",
        "class",
        "lambda",
        "def",
        "print",
        "json",
        "vars",
        "_hidden",
        "NaN",
        "undefined",
        "globalThis",
        "hasOwnProperty",
        "toString",
        "on",
        "as_user"
      })
  void aNameThatWouldTakeTheScriptsGroundIsLeftOut(String name) throws Exception {
    String path = "'/taken':{'get':{'operationId':'" + name + "'}}";
    ApiDocument document = read(document(path + "," + PLAIN, ""));
    assertThat(document.operation(name)).isEmpty();
    assertThat(document.operation("extra")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../admin",
        "/a/../../b",
        "/a/./b",
        "/a?x=1",
        "/a#b",
        "a",
        "//host/a",
        "/a/%2e%2e/b",
        "/a\\b",
        "/login/{user_id}",
        "/login",
        "/logout",
        ""
      })
  void anOperationWithAStrangePathIsLeftOut(String path) throws Exception {
    String paths = "'" + path.replace("\\", "\\\\") + "':{'post':{'operationId':'sly'}}";
    ApiDocument document = read(document(paths + "," + PLAIN, ""));
    assertThat(document.operation("sly")).isEmpty();
    assertThat(document.operation("extra")).isPresent();
  }

  @Test
  void schemasThatNoDeclarationCanHoldAreLeftOutAndStandForAnything() throws Exception {
    String paths =
        "'/sly':{'get':{'operationId':'sly','responses':{'200':{'schema':{'$ref':'#/definitions/A"
            + " b'}}}}},"
            + "'/sly2':{'get':{'operationId':'sly2','responses':{'200':{'schema':{'$ref':'#/definitions/Promise'}}}}}";
    ApiDocument document = read(document(paths, "'A b':{},'Promise':{},'Good':{}"));
    assertThat(document.schema("A b")).isEmpty();
    assertThat(document.schema("Promise")).isEmpty();
    assertThat(document.schema("Good")).isPresent();
    assertThat(document.operation("sly").orElseThrow().result()).isEqualTo(new Type.Anything());
    assertThat(document.operation("sly2").orElseThrow().result()).isEqualTo(new Type.Anything());
  }

  @Test
  void textsAreCutToABearableLength() throws Exception {
    String paths =
        "'/wordy':{'get':{'operationId':'wordy','summary':'a\\n\\u0000b "
            + "x".repeat(10_000)
            + "','description':'"
            + "y".repeat(100_000)
            + "'}}";
    Operation wordy = read(document(paths, "")).operation("wordy").orElseThrow();
    assertThat(wordy.summary()).startsWith("a b xxx").hasSize(200);
    assertThat(wordy.description()).hasSize(4_000);
  }

  @Test
  void whatLacksTheCoreOfTheApiIsRefused() {
    String few = "{\"swagger\":\"2.0\",\"paths\":{\"/user\":{\"get\":{\"operationId\":\"me\"}}}}";
    String other = document(PLAIN, "").replace("\"me\"", "\"not_me\"");
    for (String json : List.of(few, other)) {
      assertThatThrownBy(() -> read(json))
          .isInstanceOf(InvalidApiDocumentException.class)
          .hasMessageContaining("'me'");
    }
  }

  @Test
  void aDenseDocumentIsRefusedBeforeItFillsTheMemory() {
    String dense = document(PLAIN, "'A':{'x':[" + "[],".repeat(600_000) + "[]]}");
    assertThatThrownBy(() -> read(dense)).isInstanceOf(InvalidApiDocumentException.class);
  }

  @Test
  void nothingOfTheEmbeddedDocumentWouldBeLeftOut() {
    for (Operation operation : ApiDocument.embedded().operations()) {
      assertThat(MethodNames.usable(operation.name())).as(operation.name()).isTrue();
      assertThat(operation.name()).isEqualTo(operation.name().toLowerCase(Locale.ROOT));
    }
  }
}
