package dev.lookercodemode.demo.seed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.content.Dashboards;
import dev.lookercodemode.demo.content.Looks;
import dev.lookercodemode.demo.content.Tiles;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.data.MergeQueries;
import dev.lookercodemode.demo.data.Queries;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The dashboards and Looks of the shop: some in daily use, some forgotten. */
final class SeedContent {
  /** The teams; each has a folder, a group, 12 dashboards and 8 Looks. */
  static final List<String> TEAMS =
      List.of("Sales", "Marketing", "Finance", "Operations", "Product");

  private static final List<List<String>> TOPICS =
      List.of(
          List.of("Revenue", "Orders", "Returns", "Key Accounts", "Regions", "Discounts"),
          List.of("Campaigns", "Traffic Sources", "Signups", "Email", "Retention", "Audience"),
          List.of("Margins", "Cost of Goods", "Budget", "Refunds", "Cash Flow", "Forecast"),
          List.of("Inventory", "Shipping", "Delivery Times", "Suppliers", "Warehouses", "Backlog"),
          List.of("Catalog", "Brands", "Categories", "Pricing", "Launches", "Quality"));

  /** The dashboards with the slow tile and with the merged one, counted from 0. */
  private static final int SLOW = 12;

  private static final int MERGED = 24;
  private static final List<String> DASHBOARD_KINDS = List.of("Overview", "Weekly Review");
  private static final List<String> LOOK_KINDS = List.of("by Month", "Top 20");

  private final State state;
  private final Dashboards dashboards;
  private final Looks looks;
  private final Random random = new Random(20_260_101);

  private final SeedSize size;
  private final Map<Integer, String> dashboardIds = new HashMap<>();
  private final Map<Integer, String> lookIds = new HashMap<>();

  SeedContent(State state, Dashboards dashboards, Looks looks, SeedSize size) {
    this.size = size;
    this.state = state;
    this.dashboards = dashboards;
    this.looks = looks;
  }

  /** How content has been used. */
  private enum Use {
    RECENT,
    FORGOTTEN,
    NEVER,
    NEW
  }

  void sow() {
    for (int j = 0; j < 8 * size.teams(); j++) {
      if (j % 8 < size.looks()) {
        sowLook(j);
      }
    }
    for (int i = 0; i < 12 * size.teams(); i++) {
      if (i % 12 < size.dashboards()) {
        sowDashboard(i);
      }
    }
  }

  /** The id of the nth dashboard of the full shop, empty if this one lacks it. */
  String dashboard(int n) {
    return dashboardIds.getOrDefault(n, "");
  }

  /** The id of the nth Look of the full shop, empty if this one lacks it. */
  String look(int n) {
    return lookIds.getOrDefault(n, "");
  }

  /** 20 of 60 dashboards lie idle, five of which nobody ever opened; two are new. */
  private static Use dashboardUse(int i) {
    return i % 12 == 1
        ? Use.NEVER
        : i % 3 == 1 ? Use.FORGOTTEN : i % 30 == 0 ? Use.NEW : Use.RECENT;
  }

  /** 14 of 40 Looks lie idle, five of which nobody ever opened; one is new. */
  private static Use lookUse(int j) {
    return j % 9 == 2
        ? Use.NEVER
        : j % 3 == 2 || j == 0 ? Use.FORGOTTEN : j == 21 ? Use.NEW : Use.RECENT;
  }

  private void sowDashboard(int i) {
    int team = i / 12;
    String title = TOPICS.get(team).get(i % 6) + " " + DASHBOARD_KINDS.get(i / 6 % 2);
    String owner = owner(team, i);
    ObjectNode dashboard = dashboards.blank(title, folder(team, owner, i % 12 == 11), owner);
    dashboard.put("description", TEAMS.get(team) + ": " + title);
    use(dashboard, dashboardUse(i));
    String id = Json.text(dashboards.add(dashboard), "id");
    dashboardIds.put(i + 1, id);
    for (int tile = 0; tile < 2 + i % 4; tile++) {
      dashboards.addElement(element(id, i, tile));
    }
    if (i % 2 == 0) {
      dashboards.addFilter(dateFilter(id));
    }
  }

  private ObjectNode element(String dashboard, int i, int tile) {
    String look = look(1 + i % 40);
    if (tile == 1 && i == SLOW) {
      return slowElement(dashboard);
    }
    if (tile == 1 && i == MERGED) {
      return mergedElement(dashboard);
    }
    if (tile == 2 && i % 5 == 0 && !look.isEmpty()) {
      ObjectNode element =
          Tiles.blank(dashboard, Json.text(state.looks.get(look), "title"), "look");
      return element.put("look_id", look);
    }
    if (tile == 4) {
      return Tiles.blank(dashboard, "Notes", "text").put("body_text", "Figures are net of tax.");
    }
    SeedQueries query = SeedQueries.pick(i + 3 * tile);
    ObjectNode element = Tiles.blank(dashboard, query.title(), "vis");
    return element.put("query_id", Queries.idOf(state, query.definition()));
  }

  /** A tile whose query takes the database long, as one tile of many shops does. */
  private ObjectNode slowElement(String dashboard) {
    String query = Queries.idOf(state, SeedQueries.SLOW.definition());
    return Tiles.blank(dashboard, SeedQueries.SLOW.title(), "vis").put("query_id", query);
  }

  /** A tile of two queries side by side. */
  private ObjectNode mergedElement(String dashboard) {
    ObjectNode merge = Json.object().put("total", false).putNull("limit");
    ArrayNode sources = merge.putArray("source_queries");
    for (int i : List.of(0, 1)) {
      SeedQueries source = SeedQueries.pick(5 + i);
      ObjectNode entry = sources.addObject().put("name", source.title());
      entry.put("query_id", Queries.idOf(state, source.definition()));
      entry.putArray("merge_fields");
    }
    String id = Json.text(MergeQueries.add(state, merge), "id");
    return Tiles.blank(dashboard, "Orders and Stock", "vis").put("merge_result_id", id);
  }

  private static ObjectNode dateFilter(String dashboard) {
    ObjectNode filter =
        Json.object()
            .put("dashboard_id", dashboard)
            .put("name", "Order Date")
            .put("title", "Order Date")
            .put("type", "field_filter")
            .put("default_value", "90 days")
            .put("model", "thelook")
            .put("explore", "orders")
            .put("dimension", "orders.created_date")
            .put("row", 0)
            .put("allow_multiple_values", true)
            .put("required", false);
    filter.putArray("listens_to_filters");
    return filter;
  }

  private void sowLook(int j) {
    int team = j / 8;
    String title = TOPICS.get(team).get(j % 4) + " " + LOOK_KINDS.get(j / 4 % 2);
    String owner = owner(team, j);
    ObjectNode look = looks.blank(title, folder(team, owner, j % 8 == 7), owner);
    look.put("description", TEAMS.get(team) + ": " + title).put("public", false);
    look.put("query_id", Queries.idOf(state, SeedQueries.pick(j).definition()));
    use(look, lookUse(j));
    lookIds.put(j + 1, Json.text(looks.add(look), "id"));
  }

  /** A member of the team. */
  private String owner(int team, int i) {
    return size.person(1 + (team + 5 * (i % 8)) % size.people());
  }

  private String folder(int team, String owner, boolean personal) {
    return personal
        ? Json.text(state.users.get(owner), "personal_folder_id")
        : size.id(3 + team, 2);
  }

  private void use(ObjectNode content, Use use) {
    String created = ago(use == Use.NEW ? 4 : 450 + random.nextInt(300), random.nextInt(24));
    content.put("created_at", created).put("updated_at", created);
    if (use == Use.RECENT || use == Use.FORGOTTEN) {
      int days = use == Use.RECENT ? random.nextInt(45) : 95 + random.nextInt(280);
      String viewed = ago(days, 1 + random.nextInt(22));
      content.put("last_viewed_at", viewed).put("last_accessed_at", viewed);
      content.put(
          "view_count", use == Use.RECENT ? 40 + random.nextInt(900) : 1 + random.nextInt(60));
      content.put("favorite_count", use == Use.RECENT ? random.nextInt(9) : 0);
    }
  }

  private String ago(int days, int hours) {
    return State.time(state.clock.instant().minus(Duration.ofDays(days).plusHours(hours)));
  }
}
