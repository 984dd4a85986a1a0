package dev.lookercodemode.demo.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.content.Folders;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import dev.lookercodemode.demo.people.Attributes;
import dev.lookercodemode.demo.people.Groups;
import dev.lookercodemode.demo.people.Users;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of the shop, their groups, roles and attributes. */
final class SeedPeople {
  /** Who has left, by number. */
  private static final Set<Integer> DISABLED = Set.of(12, 23, 34);

  private static final List<String> WORKING =
      List.of(
          "access_data",
          "see_looks",
          "see_lookml_dashboards",
          "see_user_dashboards",
          "explore",
          "create_table_calculations",
          "create_alerts",
          "save_content",
          "manage_spaces",
          "schedule_look_emails",
          "send_to_s3",
          "download_without_limit");

  private static final List<String> NAMES =
      List.of(
          "Ada Lovelace",
          "Grace Hopper",
          "Alan Turing",
          "Katherine Johnson",
          "Edsger Dijkstra",
          "Barbara Liskov",
          "Donald Knuth",
          "Margaret Hamilton",
          "Tony Hoare",
          "Frances Allen",
          "Dennis Ritchie",
          "Radia Perlman",
          "Ken Thompson",
          "Annie Easley",
          "John Backus",
          "Mary Jackson",
          "Niklaus Wirth",
          "Evelyn Granville",
          "Claude Shannon",
          "Hedy Lamarr",
          "Leslie Lamport",
          "Karen Jones",
          "Robin Milner",
          "Shafi Goldwasser",
          "Michael Stone",
          "Sophie Wilson",
          "Jim Gray",
          "Adele Goldberg",
          "Alonzo Church",
          "Lynn Conway",
          "Charles Bachman",
          "Jean Bartik",
          "Kristen Nygaard",
          "Betty Holberton",
          "Peter Naur",
          "Kathleen Booth",
          "Edgar Codd",
          "Anita Borg",
          "John McCarthy",
          "Dorothy Vaughan");

  private final State state;
  private final Folders folders;
  private final SeedSize size;

  SeedPeople(State state, Folders folders, SeedSize size) {
    this.size = size;
    this.state = state;
    this.folders = folders;
  }

  void sow() {
    sowRoles();
    sowGroups();
    for (int i = 0; i < size.people(); i++) {
      sowUser(i, NAMES.get(i).split(" ", -1));
    }
    sowAttributes();
  }

  private void sowRoles() {
    List<String> developing =
        with(WORKING, "develop", "deploy", "see_lookml", "see_sql", "use_sql_runner");
    sowSet(
        state.permissionSets,
        "Admin",
        "permissions",
        true,
        with(developing, "see_users", "see_schedules", "sudo", "administer"));
    sowSet(state.permissionSets, "Developer", "permissions", false, developing);
    sowSet(state.permissionSets, "User", "permissions", false, WORKING);
    if (size.isFull()) {
      sowSet(
          state.permissionSets,
          "Viewer",
          "permissions",
          false,
          List.of("access_data", "see_looks", "see_user_dashboards"));
    }
    sowSet(state.modelSets, "All", "models", true, List.of("thelook", "system__activity"));
    sowSet(state.modelSets, "The Look", "models", false, List.of("thelook"));
    List<String> all = List.of("Admin", "Developer", "User", "Viewer");
    List<String> roles = size.isFull() ? all : all.subList(0, 3);
    for (int i = 0; i < roles.size(); i++) {
      ObjectNode role = Json.object().put("name", roles.get(i));
      role.put("id", size.id(i + 1, 1)).put("permission_set_id", size.id(i + 1, 1));
      role.put("model_set_id", size.id(i == 0 ? 1 : 2, 1)).put("internal", false);
      role.set("_group_ids", Json.strings(i == 3 ? List.of("1") : List.of()));
      state.roles.add(role);
    }
  }

  private static List<String> with(List<String> permissions, String... more) {
    return Stream.concat(permissions.stream(), Stream.of(more)).toList();
  }

  private static void sowSet(
      Table table, String name, String field, boolean builtIn, List<String> members) {
    ObjectNode set = Json.object().put("name", name);
    if (builtIn) {
      set.put("id", "1");
    }
    set.put("built_in", builtIn).put("all_access", builtIn);
    set.set(field, Json.strings(members));
    table.add(set);
  }

  private void sowGroups() {
    List<String> names = new ArrayList<>();
    names.add("All Users");
    names.addAll(SeedContent.TEAMS.subList(0, size.teams()));
    names.addAll(size.isFull() ? List.of("Analysts", "Executives") : List.of("Analysts"));
    for (String name : names) {
      ObjectNode group = Groups.blank(name);
      group.put("include_by_default", name.equals("All Users"));
      if (names.getFirst().equals(name)) {
        group.put("id", "1");
      }
      state.groups.add(group);
    }
  }

  private void sowUser(int i, String[] name) {
    String id = size.person(i + 1);
    ObjectNode folder = folders.newFolder(name[0] + " " + name[1], Folders.USERS);
    folder.put("is_personal", true).put("creator_id", id);
    ObjectNode user =
        Json.object()
            .put("id", id)
            .put("first_name", name[0])
            .put("last_name", name[1])
            .put("is_disabled", DISABLED.contains(i + 1))
            .put("locale", "en")
            .put("verified_looker_employee", false)
            .put("is_service_account", false)
            .put("home_folder_id", Folders.SHARED)
            .put("personal_folder_id", Json.text(folders.add(folder), "id"));
    String address = (name[0] + "." + name[1] + "@example.com").toLowerCase(Locale.ROOT);
    String since = State.time(state.clock.instant().minus(Duration.ofDays(900 - 11L * i)));
    ObjectNode email = Users.newEmail(id, address, since);
    email.put(
        "logged_in_at", State.time(state.clock.instant().minus(Duration.ofHours(5L * i + 1))));
    user.set("_email", email);
    List<String> groups = new ArrayList<>(List.of("1", size.id(2 + i % size.teams(), 1)));
    if (i % 6 == 1) {
      groups.add(size.id(2 + size.teams(), 1));
    }
    if (i % 13 == 0 && size.isFull()) {
      groups.add(size.id(3 + size.teams(), 1));
    }
    user.set("_group_ids", Json.strings(groups));
    user.set("_role_ids", Json.strings(List.of(size.id(i == 0 ? 1 : i % 5 == 1 ? 2 : 3, 1))));
    state.users.add(user);
  }

  private void sowAttributes() {
    attribute("email", "Email", "string", true, null);
    String region = attribute("region", "Region", "string", false, "EMEA");
    String manager = attribute("manager", "Manager", "string", false, null);
    attribute("cost_center", "Cost Center", "number", false, "100");
    for (int n = 1; n <= size.people(); n++) {
      String id = size.person(n);
      String lead = size.person(2 + (n - 1) % 5);
      String address = Json.text(state.users.get(lead).path("_email"), "email");
      if (!id.equals(lead)) {
        Attributes.setUserValue(state, id, manager, address);
      }
    }
    Attributes.setUserValue(state, size.person(2), region, "AMER");
    Attributes.setUserValue(state, size.person(3), region, "APAC");
  }

  private String attribute(
      String name, String label, String type, boolean system, @Nullable String byDefault) {
    ObjectNode attribute =
        Json.object()
            .put("name", name)
            .put("label", label)
            .put("type", type)
            .put("default_value", byDefault)
            .put("is_system", system)
            .put("is_permanent", system)
            .put("value_is_hidden", false)
            .put("user_can_view", true)
            .put("user_can_edit", !system);
    if (system) {
      attribute.put("id", "1");
    }
    return Json.text(state.userAttributes.add(attribute), "id");
  }
}
