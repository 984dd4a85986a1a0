package dev.lookercodemode.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDocumentTest {
  private static final ApiDocument EMBEDDED = ApiDocument.embedded();

  @Test
  void theEmbeddedDocumentHasAllOperationsAndTheOverlay() {
    assertThat(EMBEDDED.operations()).hasSize(483 + 8);
    assertThat(EMBEDDED.schemas().stream().filter(s -> !s.name().startsWith("Project")).count())
        .isGreaterThan(350);
    assertThat(EMBEDDED.version()).startsWith("4.0.");
    assertThat(EMBEDDED.operation("get_file_content").orElseThrow().path())
        .isEqualTo("/projects/{project_id}/file/content");
  }

  @Test
  void theEmbeddedDocumentHasNoSentencesOfLookers() {
    assertThat(EMBEDDED.operations()).allSatisfy(o -> assertThat(o.description()).isEmpty());
    assertThat(EMBEDDED.schemas())
        .allSatisfy(
            s -> assertThat(s.properties()).allSatisfy(p -> assertThat(p.description()).isEmpty()));
  }

  @Test
  void everyOperationHasALineOnWhatItIsFor() {
    assertThat(EMBEDDED.operations())
        .allSatisfy(o -> assertThat(o.summary()).as(o.name()).hasSizeBetween(30, 120));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "user|user_id,fields",
        "me|fields",
        "run_query|query_id,result_format,limit,apply_formatting,apply_vis,cache,image_width,image_height,generate_drill_links,force_production,cache_only,path_prefix,rebuild_pdts,server_table_calcs",
        "update_user|user_id,body,fields",
        "create_query|body,fields",
        "create_dashboard_render_task|dashboard_id,result_format,body,width,height,fields,pdf_paper_size,pdf_landscape,long_tables,theme",
        "move_dashboard|dashboard_id,folder_id",
        "set_user_attribute_user_value|user_id,user_attribute_id,body",
        "get_file_content|project_id,file_path",
      })
  void argumentsComeInTheOrderOfTheSdks(String operation, String names) {
    assertThat(String.join(",", EMBEDDED.operation(operation).orElseThrow().argumentNames()))
        .isEqualTo(names);
  }

  @Test
  void typesKeepWhatTheDocumentSays() {
    Schema schema = EMBEDDED.schema("Integration").orElseThrow();
    Property formats =
        schema.properties().stream()
            .filter(p -> p.name().equals("supported_formats"))
            .findFirst()
            .orElseThrow();
    // The enum stands beside `items` there, not in it.
    assertThat(formats.type())
        .isInstanceOfSatisfying(
            Type.Listing.class,
            l ->
                assertThat(l.items())
                    .isInstanceOfSatisfying(
                        Type.Text.class, t -> assertThat(t.values()).contains("csv", "xlsx")));
    Operation suggestions = EMBEDDED.operation("model_fieldname_suggestions").orElseThrow();
    assertThat(suggestions.parameters())
        .filteredOn(p -> p.name().equals("filters"))
        .first()
        .extracting(Parameter::type)
        .isInstanceOf(Type.Mapping.class);
    assertThat(EMBEDDED.operation("all_dashboards").orElseThrow().result())
        .isEqualTo(new Type.Listing(new Type.Named("DashboardBase")));
  }

  private static final String SWAGGER =
      """
      {"swagger":"2.0","info":{"version":"4.0.26.12"},"paths":{
       "/things/{thing_id}":{
        "patch":{"operationId":"update_thing","summary":"Update","description":"Long","tags":["Thing"],"x-looker-status":"beta",
         "consumes":["application/json"],"produces":["application/json","text"],
         "parameters":[
          {"name":"thing_id","in":"path","required":true,"type":"string"},
          {"name":"body","in":"body","required":true,"schema":{"$ref":"#/definitions/Thing"}},
          {"name":"ids","in":"query","type":"array","items":{"type":"string"},"collectionFormat":"csv"},
          {"name":"limit","in":"query","type":"integer","format":"int64","x-looker-deprecated":true}],
         "responses":{"200":{"description":"","schema":{"type":"array","items":{"$ref":"#/definitions/Thing"}}}}}},
       "/login":{"post":{"operationId":"login","parameters":[{"name":"client_id","in":"formData","type":"string"}],"responses":{"200":{"schema":{"$ref":"#/definitions/Thing"}}}}}},
       "definitions":{"Thing":{"required":["id"],"properties":{
         "id":{"type":"string","readOnly":true,"description":"Its id"},
         "kind":{"type":"string","x-looker-nullable":true,"x-looker-values":["a","b"]}}}}}
      """;

  @Test
  void aSwagger2DocumentIsReadAsWell() throws InvalidApiDocumentException {
    ApiDocument document = ApiDocument.parse(SWAGGER.getBytes(StandardCharsets.UTF_8));
    Operation update = document.operation("update_thing").orElseThrow();
    assertThat(update.argumentNames()).containsExactly("thing_id", "body", "ids", "limit");
    assertThat(update.body())
        .isEqualTo(new Body(new Type.Named("Thing"), "application/json", true));
    assertThat(update.result()).isEqualTo(new Type.Listing(new Type.Named("Thing")));
    assertThat(update.resultMediaTypes()).containsExactly("application/json", "text");
    assertThat(update.stage()).isEqualTo(Operation.Stage.BETA);
    assertThat(update.description()).isEqualTo("Long");
    assertThat(update.parameters().get(1).type())
        .isEqualTo(new Type.Listing(new Type.Text("", List.of())));
    assertThat(update.parameters().get(2).deprecated()).isTrue();
    Property kind = document.schema("Thing").orElseThrow().properties().get(1);
    assertThat(kind.nullable()).isTrue();
    assertThat(kind.type()).isEqualTo(new Type.Text("", List.of("a", "b")));
    assertThat(document.operation("login").orElseThrow().body())
        .extracting("mediaType")
        .isEqualTo("application/x-www-form-urlencoded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"openapi\":\"2.0\"}",
        "{\"swagger\":\"1.2\",\"paths\":{}}",
        "{\"openapi\":\"3.0.0\",\"paths\":{}}",
        "{\"openapi\":\"3.0.0\",\"paths\":[1,2]}",
        "{\"openapi\":\"3.0.0\",\"paths\":{\"/a\":{\"get\":{\"operationId\":\"a b\"}}}}",
        "{\"openapi\":\"3.0.0\",\"paths\":{\"/a\":{\"get\":{\"operationId\":\"__proto__; x\"}}}}",
        "{\"openapi\":\"3.0.0\",\"paths\":{\"/a\":{\"get\":{\"operationId\":\"a\"},\"put\":{\"operationId\":\"a\"}}}}",
      })
  void whatIsNoApiDocumentIsRefused(String json) {
    assertThatThrownBy(() -> ApiDocument.parse(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidApiDocumentException.class)
        .hasMessageMatching("(?s).*(document|operationId).*");
  }

  @Test
  void aDocumentNestedWithoutEndIsRefused() {
    String json = "{\"openapi\":\"3.0.0\",\"paths\":" + "[".repeat(100_000);
    assertThatThrownBy(() -> ApiDocument.parse(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidApiDocumentException.class);
  }
}
