package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class RenderTest extends DemoTest {
  private JsonNode rendered(String path, String body) throws InterruptedException {
    Caller.Answered task = api.post(path, body);
    assertThat(task.status()).as(task.text()).isEqualTo(200);
    assertThat(task.json().path("status").asText()).isEqualTo("enqueued_for_query");
    String id = task.json().path("id").asText();
    Wait.until(() -> !api.get("/render_tasks/" + id).json().path("finalized_at").isNull());
    return api.get("/render_tasks/" + id).json();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
      }
      return text.toString();
    }
  }

  @Test
  void aDashboardBecomesAPdfWithItsTilesAndTheirData() throws Exception {
    JsonNode dashboard = api.get("/dashboards/3").json();
    JsonNode task = rendered("/render_tasks/dashboards/3/pdf?width=800&height=600", "{}");

    assertThat(task.path("status").asText()).isEqualTo("success");
    assertThat(task.path("runtime").asDouble()).isPositive();
    Caller.Bytes bytes = api.bytes("/render_tasks/" + task.path("id").asText() + "/results");
    assertThat(bytes.type()).isEqualTo("application/pdf");
    String text = text(bytes.content());
    assertThat(text).contains(dashboard.path("title").asText());
    for (JsonNode tile : dashboard.path("dashboard_elements")) {
      assertThat(text).contains(tile.path("title").asText());
      String query = tile.path("result_maker").path("query_id").asText();
      if (!query.isEmpty()) {
        String csv = api.get("/queries/" + query + "/run/json").json().path(0).toString();
        String cell = csv.replaceAll(".*:\"?([^\"}]*)\"?}$", "$1");
        assertThat(text).contains(cell);
      }
    }
  }

  @Test
  void filtersOfADashboardReachItsTiles() throws Exception {
    String path = "/render_tasks/dashboards/3/pdf?width=800&height=600";
    String all = rendered(path, "{}").path("id").asText();
    String none =
        rendered(path, "{'dashboard_filters':'Order+Date=2001-01-01'}").path("id").asText();

    assertThat(text(api.bytes("/render_tasks/" + all + "/results").content()))
        .hasSizeGreaterThan(
            text(api.bytes("/render_tasks/" + none + "/results").content()).length());
  }

  @Test
  void looksQueriesAndTilesBecomePictures() throws Exception {
    String query = api.get("/looks/2").json().path("query_id").asText();
    for (String subject : List.of("looks/2", "queries/" + query, "dashboard_elements/1")) {
      String path = "/render_tasks/" + subject + "/png?width=640&height=360";
      JsonNode task = rendered(path, "");

      assertThat(task.path("status").asText()).as(subject).isEqualTo("success");
      Caller.Bytes bytes = api.bytes("/render_tasks/" + task.path("id").asText() + "/results");
      assertThat(bytes.type()).isEqualTo("image/png");
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes.content()));
      assertThat(image.getWidth()).isEqualTo(640);
      assertThat(image.getHeight()).isEqualTo(360);
    }
  }

  @Test
  void lookmlDashboardsAreRenderedToo() throws Exception {
    JsonNode task =
        rendered("/render_tasks/dashboards/thelook::business_pulse/pdf?width=800&height=600", "{}");

    assertThat(task.path("lookml_dashboard_id").asText()).isEqualTo("thelook::business_pulse");
    assertThat(text(api.bytes("/render_tasks/" + task.path("id").asText() + "/results").content()))
        .contains("Business Pulse")
        .contains("Orders by Status");
  }

  @Test
  void aRenderTakesAsLongAsItsQueriesDo() {
    String query = api.get("/looks/2").json().path("query_id").asText();
    demo.hooks().slowQuery(query, Duration.ofSeconds(1));

    String id =
        api.post("/render_tasks/looks/2/png?width=300&height=200", "").json().path("id").asText();

    assertThat(api.get("/render_tasks/" + id + "/results").status()).isEqualTo(202);
    assertThat(api.get("/render_tasks/" + id).json().path("status").asText())
        .isIn("enqueued_for_query", "querying");
  }

  @Test
  void aQueryThatCannotRunIsAFailure() throws Exception {
    String query =
        api.post(
                "/queries",
                "{'model':'thelook','view':'orders','fields':['orders.count','orders.nope']}")
            .json()
            .path("id")
            .asText();

    JsonNode task = rendered("/render_tasks/queries/" + query + "/png?width=300&height=200", "");

    assertThat(task.path("status").asText()).isEqualTo("failure");
    assertThat(task.path("status_detail").asText()).contains("orders.nope");
    assertThat(api.get("/render_tasks/" + task.path("id").asText() + "/results").status())
        .isEqualTo(400);
  }

  @Test
  void formatsAndSizesAreChecked() {
    assertThat(api.post("/render_tasks/looks/2/pdf?width=300&height=200", "").status())
        .isEqualTo(422);
    assertThat(api.post("/render_tasks/dashboards/3/pdf?width=300", "{}").status()).isEqualTo(422);
    assertThat(api.post("/render_tasks/dashboards/3/pdf?width=0&height=2", "{}").status())
        .isEqualTo(422);
    assertThat(api.post("/render_tasks/dashboards/999/pdf?width=3&height=2", "{}").status())
        .isEqualTo(404);
  }
}
