package dev.lookercodemode.demo.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who belongs to which groups, directly or because one group lies in another. */
public final class Memberships {
  private Memberships() {}

  /** The ids of a user's groups: the user's own, then those that these lie in. */
  public static Set<String> groupsOf(State state, ObjectNode user) {
    Set<String> groups = new LinkedHashSet<>(Json.texts(user.path("_group_ids")));
    Deque<String> open = new ArrayDeque<>(groups);
    while (!open.isEmpty()) {
      String child = open.removeFirst();
      for (ObjectNode group : state.groups.all()) {
        String id = Json.text(group, "id");
        if (Json.texts(group.path("_child_ids")).contains(child) && groups.add(id)) {
          open.add(id);
        }
      }
    }
    return groups;
  }

  /** The ids of the roles that a user has, directly or through a group. */
  public static Set<String> rolesOf(State state, ObjectNode user) {
    Set<String> ids = new LinkedHashSet<>(Json.texts(user.path("_role_ids")));
    Set<String> groups = groupsOf(state, user);
    for (ObjectNode role : state.roles.all()) {
      if (Json.texts(role.path("_group_ids")).stream().anyMatch(groups::contains)) {
        ids.add(Json.text(role, "id"));
      }
    }
    return ids;
  }

  /** Whether a group lies in another, or is it. */
  static boolean lies(State state, String inner, String outer) {
    if (inner.equals(outer)) {
      return true;
    }
    ObjectNode group = state.groups.find(outer);
    return group != null
        && Json.texts(group.path("_child_ids")).stream().anyMatch(c -> lies(state, inner, c));
  }
}
