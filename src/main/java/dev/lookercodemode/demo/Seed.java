package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * The data that an instance starts with: the same on every start but for the dates, which are
 * relative to now.
 */
final class Seed {
  private static final List<String> FIRST =
      List.of(
          "Ada",
          "Grace",
          "Alan",
          "Edsger",
          "Barbara",
          "Donald",
          "Margaret",
          "Dennis",
          "Frances",
          "Ken",
          "Radia",
          "Niklaus",
          "Jean",
          "Tony",
          "Hedy",
          "Claude",
          "Katherine",
          "Linus",
          "Mary",
          "John");
  private static final List<String> LAST =
      List.of(
          "Lovelace",
          "Hopper",
          "Turing",
          "Dijkstra",
          "Liskov",
          "Knuth",
          "Hamilton",
          "Ritchie",
          "Allen",
          "Thompson",
          "Perlman",
          "Wirth",
          "Bartik",
          "Hoare",
          "Lamarr",
          "Shannon",
          "Johnson",
          "Berg",
          "Jackson",
          "Backus");
  static final List<String> TEAMS =
      List.of("Sales", "Marketing", "Finance", "Operations", "Product");
  private static final List<String> SUBJECTS =
      List.of(
          "Revenue",
          "Orders",
          "Returns",
          "New Customers",
          "Retention",
          "Inventory",
          "Brands",
          "Regions",
          "Discounts",
          "Shipping",
          "Margins",
          "Traffic");
  private static final List<String> FORMS =
      List.of("Overview", "by Week", "Deep Dive", "Forecast", "Health Check");

  private final Store store;
  private final Random random = new Random(20_260_101);

  Seed(Store store) {
    this.store = store;
  }

  void plant() {
    access();
    people();
    folders();
    connections();
    queries();
    dashboards();
    looks();
    schedules();
    boards();
  }

  private void access() {
    set(
        "Admin",
        "permissions",
        "access_data",
        "administer",
        "manage_models",
        "see_looks",
        "save_content");
    set(
        "Developer",
        "permissions",
        "access_data",
        "develop",
        "deploy",
        "see_looks",
        "save_content");
    set("Viewer", "permissions", "access_data", "see_looks");
    store.modelSets.add(builtIn("All", true)).set("models", texts("thelook", "system__activity"));
    store.modelSets.add(builtIn("Shop", false)).set("models", texts("thelook"));
    for (String[] role :
        new String[][] {{"Admin", "1", "1"}, {"Developer", "2", "1"}, {"Viewer", "3", "2"}}) {
      ObjectNode row =
          Json.object()
              .put("name", role[0])
              .put("permission_set_id", role[1])
              .put("model_set_id", role[2]);
      row.set("group_ids", Json.array());
      store.roles.add(row);
    }
    for (String team : TEAMS) {
      store.groups.add(
          Json.object()
              .put("name", team)
              .put("can_add_to_content_metadata", true)
              .put("externally_managed", false));
    }
    attribute("region", "Region", "string", "US");
    attribute("manager_id", "Manager", "string", "1");
    attribute("brand", "Brand", "string", "%");
  }

  private void set(String name, String list, String... values) {
    store.permissionSets.add(builtIn(name, name.equals("Admin"))).set(list, texts(values));
  }

  private static ObjectNode builtIn(String name, boolean all) {
    return Json.object().put("name", name).put("built_in", true).put("all_access", all);
  }

  private void attribute(String name, String label, String type, String value) {
    store.userAttributes.add(
        Json.object()
            .put("name", name)
            .put("label", label)
            .put("type", type)
            .put("default_value", value)
            .put("value_is_hidden", false)
            .put("user_can_view", true));
  }

  /** Forty people; the first is the administrator, three have left. */
  private void people() {
    for (int i = 0; i < 40; i++) {
      String first = FIRST.get(i % FIRST.size());
      String last = LAST.get((i + i / FIRST.size() * 7) % LAST.size());
      ObjectNode user =
          Json.object()
              .put("first_name", first)
              .put("last_name", last)
              .put("display_name", first + " " + last)
              .put("is_disabled", i == 17 || i == 23 || i == 31)
              .put("locale", "en")
              .put("verified_looker_employee", false)
              .put("personal_folder_id", Integer.toString(100 + i + 1))
              .put("home_folder_id", "1")
              .put("created_at", ago(900 - i * 15));
      user.set("role_ids", texts(i == 0 ? "1" : i % 8 == 1 ? "2" : "3"));
      user.set("group_ids", i == 0 ? Json.array() : texts(Integer.toString(i % TEAMS.size() + 1)));
      String email =
          (first + "." + last + "@thelook.example.com").toLowerCase(java.util.Locale.ROOT);
      user.set(
          "credentials_email",
          Json.object().put("email", email).put("type", "email").put("is_disabled", false));
      store.users.add(user);
    }
  }

  private void folders() {
    folder("1", "Shared", null);
    folder("2", "Users", null);
    for (int i = 0; i < TEAMS.size(); i++) {
      folder(Integer.toString(i + 3), TEAMS.get(i), "1");
    }
    folder("8", "Weekly", "3");
    for (ObjectNode user : store.users.all()) {
      ObjectNode folder =
          folder(Json.text(user, "personal_folder_id"), Json.text(user, "display_name"), "2");
      folder.put("is_personal", true).put("creator_id", Json.text(user, "id"));
    }
  }

  private ObjectNode folder(
      String id, String name, @org.jspecify.annotations.Nullable String parent) {
    return store.folders.add(
        Json.object()
            .put("id", id)
            .put("name", name)
            .put("parent_id", parent)
            .put("is_personal", false)
            .put("is_shared_root", id.equals("1"))
            .put("is_users_root", id.equals("2"))
            .put("content_metadata_id", id)
            .put("creator_id", "1"));
  }

  private void connections() {
    for (String name : List.of("thelook_db", "looker")) {
      ObjectNode connection =
          Json.object()
              .put("id", name)
              .put("name", name)
              .put("host", "localhost")
              .put("database", name);
      connection.set("dialect", Json.object().put("name", "h2").put("label", "H2"));
      store.connections.add(connection);
    }
  }

  private static final String[][] QUERIES = {
    {"orders", "orders.created_month,orders.count", "orders.created_month desc"},
    {"orders", "orders.status,orders.count,orders.total_revenue", "orders.count desc"},
    {"orders", "users.country,orders.total_revenue", "orders.total_revenue desc"},
    {"orders", "products.brand,orders.average_sale_price", "orders.average_sale_price desc"},
    {"users", "users.traffic_source,users.count", "users.count desc"},
    {"products", "products.category,products.count", "products.count desc"},
    {
      "inventory_items",
      "inventory_items.created_month,inventory_items.count",
      "inventory_items.created_month desc"
    },
    {"orders", "products.category,orders.count", "orders.count desc"},
  };

  private void queries() {
    for (int i = 0; i < QUERIES.length; i++) {
      ObjectNode query =
          Json.object()
              .put("id", slug(i))
              .put("slug", slug(i))
              .put("client_id", slug(i))
              .put("model", "thelook")
              .put("view", QUERIES[i][0])
              .put("limit", "500");
      query.set("fields", texts(QUERIES[i][1].split(",")));
      query.set("sorts", texts(QUERIES[i][2]));
      query.set("filters", Json.object());
      store.queries.add(query);
    }
  }

  private static String slug(int i) {
    return "q" + "Zk7Wb2Xc9Ld4Mf6Np8Rs1".substring(i) + "Tv3Yh5".repeat(4).substring(0, i);
  }

  /**
   * Sixty dashboards: twenty that nobody has opened for long, three that are new and unopened, the
   * others in use.
   */
  private void dashboards() {
    for (int i = 0; i < 60; i++) {
      ObjectNode dashboard =
          content(
              SUBJECTS.get(i % SUBJECTS.size()) + " " + FORMS.get(i / SUBJECTS.size()), i, 20, 3);
      dashboard
          .put("description", "")
          .put("hidden", false)
          .put("readonly", false)
          .put("load_configuration", "cache_run");
      ObjectNode added = store.dashboards.add(dashboard);
      for (int e = 0; e < 2 + i % 4; e++) {
        element(Json.text(added, "id"), e, i + e);
      }
      if (i % 3 == 0) {
        store.filters.add(
            Json.object()
                .put("dashboard_id", Json.text(added, "id"))
                .put("name", "Region")
                .put("title", "Region")
                .put("type", "field_filter")
                .put("model", "thelook")
                .put("explore", "orders")
                .put("dimension", "users.country"));
      }
    }
    store.dashboards.add(
        Json.object()
            .put("id", "thelook::business_pulse")
            .put("title", "Business Pulse")
            .put("lookml_link_id", "thelook::business_pulse")
            .put("readonly", true)
            .put("deleted", false));
  }

  private void element(String dashboard, int place, int query) {
    String id = slug(query % QUERIES.length);
    boolean text = place == 3;
    ObjectNode element =
        Json.object()
            .put("dashboard_id", dashboard)
            .put("title", text ? "Notes" : SUBJECTS.get(query % SUBJECTS.size()))
            .put("type", text ? "text" : "vis")
            .put("query_id", text ? null : id)
            .put("body_text", text ? "Ask the data team." : null)
            .putNull("look_id")
            .putNull("merge_result_id");
    store.elements.add(element);
  }

  /** Forty Looks: fourteen unused, two new and unopened. */
  private void looks() {
    for (int i = 0; i < 40; i++) {
      ObjectNode look = content(SUBJECTS.get(i % SUBJECTS.size()) + " Look " + (i + 1), i, 14, 2);
      look.put("query_id", slug(i % QUERIES.length))
          .put("model", "thelook")
          .put("public", false)
          .put("is_run_on_load", true);
      store.looks.add(look);
    }
  }

  private ObjectNode content(String title, int i, int unused, int fresh) {
    boolean old = i < unused;
    boolean never = i % 4 == 3 && old;
    boolean unopened = i >= unused && i < unused + fresh;
    int created = unopened ? 5 + i % 7 : 150 + random.nextInt(600);
    Integer opened =
        never || unopened
            ? null
            : Integer.valueOf(old ? 95 + random.nextInt(created - 96 + 1) : random.nextInt(60));
    ObjectNode content =
        Json.object()
            .put("title", title)
            .put("folder_id", Integer.toString(3 + i % TEAMS.size()))
            .put("user_id", Integer.toString(1 + i % 40))
            .put("created_at", ago(created))
            .put("updated_at", ago(created))
            .put("last_accessed_at", opened == null ? null : ago(opened))
            .put("last_viewed_at", opened == null ? null : ago(opened))
            .put("view_count", opened == null ? 0 : 1 + random.nextInt(old ? 20 : 900))
            .put("favorite_count", old ? 0 : random.nextInt(9))
            .put("deleted", false);
    return content;
  }

  /** Twelve schedules; three belong to people who have left. */
  private void schedules() {
    String[] owners = {"2", "18", "5", "24", "7", "32", "9", "10", "11", "12", "13", "14"};
    for (int i = 0; i < owners.length; i++) {
      ObjectNode plan =
          Json.object()
              .put("name", "Weekly " + SUBJECTS.get(i))
              .put("title", "Weekly " + SUBJECTS.get(i))
              .put("user_id", owners[i])
              .put("enabled", true)
              .put("crontab", "0 6 * * " + (1 + i % 5))
              .put("timezone", "UTC")
              .put("created_at", ago(300))
              .put("dashboard_id", i % 3 == 0 ? null : Integer.toString(30 + i))
              .put("look_id", i % 3 == 0 ? Integer.toString(20 + i) : null);
      ArrayNode destinations = plan.putArray("scheduled_plan_destination");
      destinations
          .addObject()
          .put("id", Integer.toString(i + 1))
          .put("format", "wysiwyg_pdf")
          .put("type", "email")
          .put("address", "team" + i + "@thelook.example.com");
      store.schedules.add(plan);
    }
  }

  private void boards() {
    store.boards.add(
        Json.object()
            .put("title", "Start Here")
            .put("description", "What to look at first")
            .put("user_id", "1"));
    store.boards.add(
        Json.object().put("title", "Monday Meeting").put("description", "").put("user_id", "2"));
  }

  private String ago(int days) {
    // Not at the hour of the start: data of a real instance is not either.
    return store.now().minus(Duration.ofDays(days)).minusSeconds(random.nextInt(40_000)).toString();
  }

  private static ArrayNode texts(String... values) {
    ArrayNode array = Json.array();
    for (String value : values) {
      array.add(value);
    }
    return array;
  }
}
