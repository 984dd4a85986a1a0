package dev.lookercodemode.binding;

import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Verb;
import java.util.HashSet;
import java.util.Set;

/**
 * Which operations write: all but GET, corrected by a list that was read through operation by
 * operation. An operation that is not known here goes by its verb, which errs on the safe side.
 */
final class Writes {
  /** GETs that act. */
  private static final Set<String> ACTING_GETS =
      Set.of(
          // build a derived table, or stop building it
          "start_pdt_build", "stop_pdt_build");

  /** Other verbs that change nothing that anybody could miss; twice is as good as once. */
  private static final Set<String> READING =
      Set.of(
          // run a query, or describe one under an id of its own content: the way to read data
          "create_query",
          "create_query_task",
          "create_merge_query",
          "create_sql_query",
          "create_sql_interface_query",
          "run_inline_query",
          "run_key_driver_analysis",
          "connection_cost_estimate",
          // draw a file that Looker throws away by itself
          "create_look_render_task",
          "create_query_render_task",
          "create_dashboard_render_task",
          "create_dashboard_element_render_task",
          // check something and report
          "validate_project",
          "validate_theme",
          "test_connection",
          "test_connection_config",
          "test_integration",
          "test_ldap_config_connection",
          "test_ldap_config_auth",
          "test_ldap_config_user_info",
          "test_ldap_config_user_auth",
          // read a document or a form, posted only because the question is long
          "parse_saml_idp_metadata",
          "fetch_and_parse_saml_idp_metadata",
          "fetch_integration_form",
          // chooses the workspace of this run's own session, never Looker's PATCH
          "update_session");

  // Left as writes though they may look like reads: run_sql_query (runs whatever statement it
  // holds), conversational_analytics_chat (adds to a conversation),
  // acquire_embed_cookieless_session
  // and generate_tokens_for_cookieless_session (create and extend sessions),
  // create_dashboard_filter_state (stores it), update_custom_welcome_email_test (sends an email),
  // test configurations (create_oidc_test_config, create_saml_test_config: stored until deleted),
  // create_git_diagnostic_report and the continuous integration runs (start jobs),
  // create_sso_embed_url and create_embed_url_as_me (sign an address that logs in whoever opens
  // it),
  // fetch_remote_data_action_form (sends what the script says to an address that the script names).

  private Writes() {}

  /** The operations that the verb would judge wrongly. */
  static Set<String> exceptions() {
    Set<String> names = new HashSet<>(READING);
    names.addAll(ACTING_GETS);
    return names;
  }

  static boolean isWrite(Operation operation) {
    return operation.verb() == Verb.GET
        ? ACTING_GETS.contains(operation.name())
        : !READING.contains(operation.name());
  }
}
