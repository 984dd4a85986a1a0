package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

class DashboardImportTest extends DemoTest {
  private static final String PULSE = "/dashboards/thelook::business_pulse";

  @Test
  void aLookmlDashboardIsImportedLinkedAndSynchronized() {
    JsonNode imported = api.post(PULSE + "/import/3", "{'title':'Our Pulse'}").json();
    String id = imported.path("id").asText();
    String tile = imported.path("dashboard_elements").path(0).path("id").asText();

    assertThat(imported.path("lookml_link_id").asText()).isEqualTo("thelook::business_pulse");
    assertThat(all(imported.path("dashboard_elements"), "title"))
        .containsExactly("Orders by Status", "Revenue by Month");
    assertThat(api.post(PULSE + "/import/3", "{'title':'Our Pulse'}").status()).isEqualTo(422);
    api.delete("/dashboard_elements/" + tile);
    assertThat(api.patch(PULSE + "/sync", "{}").text()).isEqualTo("[" + id + "]");
    assertThat(all(api.get("/dashboards/" + id).json().path("dashboard_elements"), "title"))
        .containsExactly("Orders by Status", "Revenue by Month");

    api.patch("/dashboards/" + id, "{'lookml_link_id':null}");
    assertThat(api.patch(PULSE + "/sync", "{}").text()).isEqualTo("[]");
  }

  @Test
  void aDashboardBecomesLookmlAndBack() {
    String lookml = api.get("/dashboards/lookml/1").json().path("lookml").asText();
    JsonNode original = api.get("/dashboards/1").json();

    assertThat(lookml).startsWith("- dashboard: revenue_overview").contains("explore: orders");
    JsonNode copy = imported(lookml.replaceFirst("preferred_slug: \\S+", "preferred_slug: mine"));

    assertThat(copy.path("slug").asText()).isEqualTo("mine");
    assertThat(all(copy.path("dashboard_elements"), "title"))
        .isEqualTo(all(original.path("dashboard_elements"), "title"));
    assertThat(all(copy.path("dashboard_elements"), "query_id"))
        .doesNotContain("null")
        .allMatch(q -> api.get("/queries/" + q + "/run/json").status() == 200);
    assertThat(all(copy.path("dashboard_filters"), "dimension"))
        .isEqualTo(all(original.path("dashboard_filters"), "dimension"));
  }

  @Test
  void theSameSlugIsOverwritten() {
    String lookml =
        """
        - dashboard: small
          title: Small
          preferred_slug: small
          elements:
            - name: Count
              model: thelook
              explore: orders
              type: single_value
              fields: [orders.count]
        """;
    String id = imported(lookml).path("id").asText();
    JsonNode again = imported(lookml.replace("title: Small", "title: Smaller"));

    assertThat(again.path("id").asText()).isEqualTo(id);
    assertThat(again.path("title").asText()).isEqualTo("Smaller");
    assertThat(again.path("dashboard_elements")).hasSize(1);
  }

  @Test
  void whatIsNoDashboardIsRefused() {
    assertThat(api.post("/dashboards/lookml", body("a: [")).status()).isEqualTo(422);
    assertThat(api.post("/dashboards/lookml", body("view: x")).status()).isEqualTo(422);
    assertThat(
            api.post(
                    "/dashboards/lookml",
                    body("- dashboard: x\n  elements:\n    - name: y\n      type: table\n"))
                .status())
        .isEqualTo(422);
  }

  private JsonNode imported(String lookml) {
    Caller.Answered answer = api.post("/dashboards/lookml", body(lookml));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static String body(String lookml) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("folder_id", "4")
        .put("lookml", lookml)
        .toString();
  }
}
