package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import dev.lookercodemode.demo.data.Queries;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The dashboards that stand in the LookML project: they can be read, never changed. */
public final class LookmlDashboards {
  private static final String MODEL = "thelook";

  private LookmlDashboards() {}

  /** All of them, without their tiles. */
  static List<ObjectNode> all() {
    return List.of(
        dashboard("business_pulse", "Business Pulse"),
        dashboard("brand_overview", "Brand Overview"),
        dashboard("customer_lookup", "Customer Lookup"));
  }

  /** The dashboard of this id, {@code model::name}, without its tiles; null if there is none. */
  public static @Nullable ObjectNode find(String id) {
    return all().stream().filter(d -> Json.text(d, "id").equals(id)).findFirst().orElse(null);
  }

  /** The same with its tiles. */
  public static ObjectNode get(State state, String id) {
    ObjectNode dashboard = find(id);
    if (dashboard == null) {
      throw ApiErrors.notFound();
    }
    dashboard.set("dashboard_elements", Json.array(elements(state, id)));
    dashboard.putArray("dashboard_filters");
    dashboard.putArray("dashboard_layouts");
    return dashboard;
  }

  /** The tiles; their queries are stored as those of other tiles are. */
  public static List<ObjectNode> elements(State state, String id) {
    return switch (id) {
      case "thelook::business_pulse" ->
          List.of(
              element(state, id, "Orders by Status", "orders", "orders.status", "orders.count"),
              element(
                  state,
                  id,
                  "Revenue by Month",
                  "orders",
                  "orders.created_month",
                  "orders.total_sale_price"));
      case "thelook::brand_overview" ->
          List.of(
              element(
                  state, id, "Top Brands", "orders", "products.brand", "orders.total_sale_price"));
      default ->
          List.of(
              element(state, id, "Customers by Country", "users", "users.country", "users.count"));
    };
  }

  private static ObjectNode element(
      State state, String id, String title, String view, String... fields) {
    ObjectNode query = Json.object().put("model", MODEL).put("view", view).put("limit", "20");
    query.set("fields", Json.strings(List.of(fields)));
    query.set("sorts", Json.strings(List.of(fields[fields.length - 1] + " desc")));
    String queryId = Queries.idOf(state, query);
    ObjectNode element = Tiles.blank(id, title, "vis");
    element.put("lookml_link_id", id + "::" + title.toLowerCase(Locale.ROOT).replace(' ', '_'));
    element.put("query_id", queryId).remove("id");
    element.set("query", Table.served(state.queries.get(queryId)));
    element.set("result_maker", Json.object().put("query_id", queryId));
    return element;
  }

  private static ObjectNode dashboard(String name, String title) {
    ObjectNode dashboard =
        Json.object()
            .put("id", MODEL + "::" + name)
            .put("title", title)
            .putNull("description")
            .put("hidden", false)
            .put("readonly", true)
            .putNull("user_id")
            .putNull("slug")
            .put("query_timezone", "UTC")
            .putNull("content_metadata_id");
    dashboard.set("model", Json.object().put("id", MODEL).put("label", "The Look"));
    dashboard.set(
        "folder",
        Json.object().put("id", "lookml").put("name", "LookML Dashboards").putNull("parent_id"));
    return dashboard;
  }
}
