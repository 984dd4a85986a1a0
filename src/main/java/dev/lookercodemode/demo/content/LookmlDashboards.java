package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dashboards that stand in the LookML project: they can be read, never changed. */
final class LookmlDashboards {
  private LookmlDashboards() {}

  static List<ObjectNode> all() {
    return List.of(
        dashboard("business_pulse", "Business Pulse"),
        dashboard("brand_overview", "Brand Overview"),
        dashboard("customer_lookup", "Customer Lookup"));
  }

  public static @Nullable ObjectNode find(String id) {
    return all().stream().filter(d -> Json.text(d, "id").equals(id)).findFirst().orElse(null);
  }

  private static ObjectNode dashboard(String name, String title) {
    ObjectNode dashboard =
        Json.object()
            .put("id", "thelook::" + name)
            .put("title", title)
            .putNull("description")
            .put("hidden", false)
            .put("readonly", true)
            .putNull("user_id")
            .putNull("slug")
            .put("query_timezone", "UTC")
            .putNull("content_metadata_id");
    dashboard.set("model", Json.object().put("id", "thelook").put("label", "The Look"));
    dashboard.set(
        "folder",
        Json.object().put("id", "lookml").put("name", "LookML Dashboards").putNull("parent_id"));
    return dashboard;
  }
}
