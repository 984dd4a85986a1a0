package dev.lookercodemode.typings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.InvalidApiDocumentException;
import dev.lookercodemode.api.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the typings of either language say of methods and types. */
class TypingsTest {
  private static final ApiDocument API = ApiDocument.embedded();

  @ParameterizedTest
  @EnumSource(Size.class)
  void everyMethodIsDeclaredInBothLanguages(Size size) {
    String typeScript = TypeScriptTypings.of(API, size);
    String python = PythonTypings.of(API, size);
    List<String> names =
        API.operations().stream().filter(Operation::callable).map(Operation::name).toList();
    assertThat(names).hasSizeGreaterThan(480).doesNotContain("login", "login_user", "logout");
    assertThat(names)
        .allSatisfy(
            name -> {
              assertThat(typeScript).containsPattern("declare function " + name + "[<(]");
              assertThat(python).contains("    def " + name + "(self");
            });
  }

  @Test
  void aMethodTakesItsArgumentsByPlaceOrInOneObject() {
    assertThat(TypeScriptTypings.of(API, Size.STANDARD))
        .contains(
            "declare function dashboard(dashboard_id: Id, fields?: Fields): Promise<Dashboard>;\n"
                + "declare function dashboard(args: { dashboard_id: Id; fields?: Fields }):"
                + " Promise<Dashboard>;\n")
        .contains("declare function update_user(user_id: Id, body: Partial<User>, ")
        .contains("  dashboard: typeof dashboard;\n");
  }

  @Test
  void compactHasOneSignatureAMethodAndNoDocumentation() {
    assertThat(TypeScriptTypings.of(API, Size.COMPACT))
        .containsOnlyOnce("declare function dashboard(")
        .doesNotContain("/** Erase");
  }

  @Test
  void theFormOfAQueryDecidesWhatItAnswers() {
    assertThat(TypeScriptTypings.of(API, Size.COMPACT))
        .contains(
            "declare function run_inline_query<F extends ResultFormat>(args: { result_format: F;"
                + " body: Partial<Query>;")
        .contains("declare function render_task_results(render_task_id: Id): Promise<Bytes>;");
    assertThat(PythonTypings.of(API, Size.STANDARD))
        .contains("result_format: Literal[\"json\"]")
        .contains("def render_task_results(self, render_task_id: Id) -> bytes:");
  }

  @Test
  void stagesAreMarked() {
    String text = TypeScriptTypings.of(API, Size.COMPACT);
    assertThat(text).contains("@deprecated").contains("@beta").contains("@alpha");
  }

  @Test
  void aTagHasItsMethodsAndTheTypesTheyNeed() {
    assertThat(TypeScriptTypings.of(API, Size.STANDARD, "alert"))
        .contains("declare function search_alerts(", "interface AlertDestination {")
        .doesNotContain("declare function search_users(", "interface DashboardElement {");
  }

  @Test
  void namesThatMeanSomethingElseAreChanged() throws InvalidApiDocumentException {
    String text =
        TypeScriptTypings.of(
            document(
                """
                "Error": {"properties": {"message": {"type": "string"}}},
                "Promise": {"properties": {"a-b": {"type": "string", "nullable": true}}}
                """),
            Size.STANDARD);
    assertThat(text)
        .contains("interface ApiError {\n  message?: string;\n}")
        .contains("interface ApiPromise {\n  'a-b'?: string | null;\n}")
        .contains("Promise<ApiError>");
  }

  @Test
  void noTextOfAForeignDocumentLeavesItsComment() throws InvalidApiDocumentException {
    ApiDocument api = document("\"Error\": {\"properties\": {}}");
    assertThat(TypeScriptTypings.of(api, Size.FULL))
        .contains("/** ends *\\/ here \"\"\" and there ")
        .doesNotContain("ends */");
    assertThat(PythonTypings.of(api, Size.FULL)).contains("here ''' and there");
  }

  private static ApiDocument document(String schemas) throws InvalidApiDocumentException {
    return ApiDocument.parse(
        """
        {"openapi": "3.0.0", "info": {"version": "4.0"}, "components": {"schemas": {%s}},
         "paths": {"/x": {"get": {"operationId": "x", "tags": ["X"],
           "summary": "ends */ here \\"\\"\\" and\\nthere",
           "responses": {"200": {"content": {"application/json":
             {"schema": {"$ref": "#/components/schemas/Error"}}}}}}}}}
        """
            .formatted(schemas)
            .getBytes(StandardCharsets.UTF_8));
  }
}
