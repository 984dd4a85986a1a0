package dev.lookercodemode.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import java.util.List;

/** The settings of the instance: kept as they are sent, without effect on anything else. */
public final class Settings {
  private final State state;

  public Settings(State state) {
    this.state = state;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    single(on, "get_setting", "set_setting");
    single(on, "whitelabel_configuration", "update_whitelabel_configuration");
    single(on, "internal_help_resources", "update_internal_help_resources");
    single(on, "internal_help_resources_content", "update_internal_help_resources_content");
    single(on, "digest_emails_enabled", "update_digest_emails_enabled");
    single(on, "cloud_storage_configuration", "update_cloud_storage_configuration");
    single(on, "session_config", "update_session_config");
    single(on, "password_config", "update_password_config");
    on.onGeneric("mobile_settings", r -> DemoAnswer.json(values("mobile_settings")));
    // What the shop has none of.
    for (String list :
        List.of(
            "all_legacy_features",
            "all_datagroups",
            "all_integrations",
            "all_user_login_lockouts",
            "search_user_login_lockouts",
            "all_ssh_servers",
            "all_ssh_tunnels",
            "all_external_oauth_applications")) {
      on.onGeneric(list, r -> DemoAnswer.json(Json.array(List.of())));
    }
    for (String one :
        List.of(
            "legacy_feature",
            "datagroup",
            "integration",
            "delete_user_login_lockout",
            "ssh_server",
            "ssh_tunnel")) {
      on.onGeneric(
          one,
          r -> {
            throw ApiErrors.notFound();
          });
    }
  }

  private void single(Handlers on, String get, String set) {
    on.onGeneric(get, r -> DemoAnswer.json(values(get)));
    on.onGeneric(
        set,
        r -> {
          Table.merge(values(get), r.body());
          return DemoAnswer.json(values(get));
        });
  }

  private ObjectNode values(String name) {
    return state.settings.get(name).withObjectProperty("values");
  }

  /** Puts the settings there that a new instance has. */
  public void sow() {
    ObjectNode setting = sow("get_setting");
    setting.put("timezone", "UTC").put("allow_user_timezones", false);
    setting.put("extension_framework_enabled", true).put("extension_load_url_enabled", false);
    setting.put("marketplace_enabled", false).put("marketplace_auto_install_enabled", false);
    setting.put("onboarding_enabled", false).put("override_warnings", false);
    setting.put("data_connector_default_enabled", false).put("embed_enabled", true);
    setting.put("embed_cookieless_v2", false).put("login_notification_enabled", false);
    setting.put("is_content_certification_enabled", true).putArray("email_domain_allowlist");
    ObjectNode label = sow("whitelabel_configuration");
    label.put("id", "1").putNull("logo_file").putNull("favicon_file").putNull("default_title");
    for (String shown :
        List.of("show_help_menu", "show_docs", "allow_looker_mentions", "allow_looker_links")) {
      label.put(shown, true);
    }
    sow("internal_help_resources").put("enabled", false);
    sow("internal_help_resources_content").putNull("organization_name").putNull("markdown_content");
    sow("digest_emails_enabled").put("is_enabled", false);
    sow("cloud_storage_configuration").putNull("type").putNull("url");
    ObjectNode session = sow("session_config");
    session.put("allow_persistent_sessions", true).put("session_minutes", 43_200);
    session.put("unlimited_sessions_per_user", true).put("use_inactivity_based_logout", false);
    session.put("track_session_location", false);
    ObjectNode password = sow("password_config");
    password.put("min_length", 8).put("require_numeric", true).put("require_upperlower", true);
    password.put("require_special", true).put("expiration_enabled", false);
    ObjectNode mobile = sow("mobile_settings");
    mobile.put("mobile_force_authentication", false).put("mobile_app_integration", false);
    mobile.putArray("mobile_feature_flags");
  }

  private ObjectNode sow(String name) {
    return state.settings.add(Json.object().put("id", name)).putObject("values");
  }
}
