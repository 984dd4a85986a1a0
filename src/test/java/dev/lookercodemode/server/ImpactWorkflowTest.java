package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.server.WorkflowDesk.Ran;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The impact radius of a field, in both languages, through the MCP server. */
class ImpactWorkflowTest extends WorkflowCase {
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
}
