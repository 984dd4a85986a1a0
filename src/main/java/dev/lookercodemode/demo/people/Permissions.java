package dev.lookercodemode.demo.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller's roles allow. Only changes are held against them: a script that acts for somebody
 * who may not make a change is refused, as at Looker; what a caller may read is not narrowed.
 */
public final class Permissions {
  private static final String ADMINISTER = "administer";

  private static final Map<String, String> NEEDED_BY_TAG =
      Map.ofEntries(
          Map.entry("User", ADMINISTER),
          Map.entry("Group", ADMINISTER),
          Map.entry("Role", ADMINISTER),
          Map.entry("UserAttribute", ADMINISTER),
          Map.entry("Connection", ADMINISTER),
          Map.entry("Config", ADMINISTER),
          Map.entry("Auth", ADMINISTER),
          Map.entry("Theme", ADMINISTER),
          Map.entry("Project", "develop"),
          Map.entry("LookmlModel", "develop"),
          Map.entry("Dashboard", "save_content"),
          Map.entry("Look", "save_content"),
          Map.entry("Board", "save_content"),
          Map.entry("Folder", "manage_spaces"),
          Map.entry("ScheduledPlan", "schedule_look_emails"));

  private static final Map<String, String> NEEDED_BY_NAME =
      Map.of(
          "login_user", "sudo",
          "create_alert", "create_alerts",
          "update_alert", "create_alerts",
          "create_sql_query", "use_sql_runner",
          "deploy_to_production", "deploy",
          "deploy_ref_to_production", "deploy");

  /** What everybody may do, for it concerns nobody else. */
  private static final Set<String> OPEN = Set.of("create_embed_url_as_me", "deactivate_app_user");

  private final State state;

  public Permissions(State state) {
    this.state = state;
  }

  /** Refuses a change that the caller's roles do not allow. */
  public void check(DemoRequest request) {
    String needed = needed(request);
    if (needed != null && !has(request.login().userId(), needed)) {
      throw ApiErrors.forbidden();
    }
  }

  /** Whether a user is an admin. */
  boolean administers(String userId) {
    return has(userId, ADMINISTER);
  }

  private static @Nullable String needed(DemoRequest request) {
    String name = request.operation().name();
    if (request.operation().verb() == Verb.GET || OPEN.contains(name)) {
      return null;
    }
    String byName = NEEDED_BY_NAME.get(name);
    return byName == null ? NEEDED_BY_TAG.get(request.operation().tag()) : byName;
  }

  /** Whether one of a user's roles holds the permission, or holds all. */
  private boolean has(String userId, String permission) {
    ObjectNode user = state.users.find(userId);
    if (user == null) {
      return false;
    }
    for (String roleId : Memberships.rolesOf(state, user)) {
      ObjectNode role = state.roles.find(roleId);
      ObjectNode set =
          role == null ? null : state.permissionSets.find(Json.text(role, "permission_set_id"));
      boolean holds =
          set != null
              && (set.path("all_access").asBoolean()
                  || Json.texts(set.path("permissions")).contains(permission));
      if (holds) {
        return true;
      }
    }
    return false;
  }
}
