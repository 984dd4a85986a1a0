// Looker API 4.0.26.12 as scripts of looker-code-mode see it: 488 methods. Generated.
// vars: each entry of the tool's argument `vars` is a constant of its own name: {"days": 30} gives `days`, and `vars.days`.
declare var vars: Record<string, any>;
/** An id: numbers are fine where Looker wants text. */
type Id = string | number;
/** The members to answer: 'id,title,folder(name)' or a list of them. */
type Fields = string | string[];
/** Bytes as they came, e.g. a PDF: hand them out with attach(). */
type Bytes = Uint8Array;
/** A row of a query: the keys are field names, e.g. row['orders.count']. */
type Row = Record<string, any>;
/** In what form a query is answered. */
type ResultFormat = 'json' | 'json_detail' | 'json_bi' | 'csv' | 'txt' | 'html' | 'md' | 'sql' | 'xlsx' | 'png' | 'jpg' | (string & {});
/** What a query answers in a form. */
type ResultOf<F extends string> = string extends F ? any : F extends 'json' | 'json_label' ? Row[] : F extends `json_${string}` ? Record<string, any> : F extends 'csv' | 'txt' | 'html' | 'md' | 'sql' ? string : F extends 'xlsx' | 'png' | 'jpg' ? Bytes : string | Bytes;

/** What a call throws that Looker refused. Wrong arguments throw a TypeError with the signature. */
declare class LookerError extends Error {
  /** The HTTP status; 0 where none came. 404 also means no permission. */
  readonly status: number;
  readonly kind: string;
  /** Looker's remarks on single fields of the body. */
  readonly errors: { field: string; code: string; message: string }[];
  readonly method: string;
  readonly verb: string;
  readonly path: string;
  /** What to do next. */
  readonly hint?: string;
  readonly documentation_url: string;
  /** Whether a write may have been carried out all the same. */
  readonly outcome_unknown: boolean;
}

/** What a call throws that may not be made, a write above all. Nothing was sent. */
declare class DeniedError extends Error {
  readonly method: string;
  readonly reason: string;
  /** What the user can do. */
  readonly hint: string;
}

/** A method that a search found. */
interface Hit {
  name: string;
  signature: string;
  summary: string;
}
/** The methods that serve an intent, best first. */
declare function search(intent: string, options?: { limit?: number; tag?: string }): Hit[];
/** Signature, summary, body and result of one or several methods. */
declare function describe(name: string | string[]): string;
/** The declaration of a type and, to a depth, of those it uses. */
declare function types(name: string, options?: { depth?: number; docs?: boolean }): string;
/** Method names by tag; only those with the text in them. */
declare function dir(text?: string): Record<string, string[]>;
/** How a method is called; with * and ? the methods that match. */
declare function help(name?: string): string;
/** The same as describe. */
declare function lookup(name: string | string[]): string;
/** The same as types. */
declare function lookup_type(name: string, options?: { depth?: number; docs?: boolean }): string;
/** search and describe in one. */
declare function search_with_lookups(intent: string, options?: { limit?: number; tag?: string }): string;
/** Short scripts that work, by topic. */
declare function examples(topic?: string): string;
/** What a script can do, in short. */
declare function readme(): string;

/** Every item of a method that pages by limit and offset. */
declare function all_pages<K extends keyof LookerSdk>(method: K, args?: Record<string, any>): Promise<LookerSdk[K] extends (...args: any[]) => Promise<(infer T)[]> ? T[] : any[]>;
declare function all_pages<T>(method: (...args: any[]) => Promise<T[]>, args?: Record<string, any>): Promise<T[]>;
declare function all_pages<T = any>(method: string, args?: Record<string, any>): Promise<T[]>;
/** The methods of another instance, by its name; as_user then means a user there. */
declare function on(instance: string): LookerSdk;
/** The methods in the name of another user; needs the API key of an admin. Logged out at the end of the run. */
declare function as_user(user: Id | { id?: string | null }): LookerSdk;
/** Waits. */
declare function sleep(seconds: number): Promise<void>;
/** Asks again and again until the answer is truthy, and gives it. In seconds: every 1, timeout 300. */
declare function wait_for<T>(condition: () => T | Promise<T>, options?: { every?: number; timeout?: number }): Promise<T>;
/** Does something with each item, 8 at once; one that fails does not stop the others. With a label it tells the progress. */
declare function try_each<T, R>(items: Iterable<T>, action: (item: T, index: number) => R | Promise<R>, options?: { at_once?: number; label?: string }): Promise<{ done: R[]; failed: { item: T; error: string; status?: number }[] }>;
/** The rows of a CSV text, by the names in its first line. */
declare function parse_csv(text: string): Record<string, string>[];
/** Tells the user how far the script is. */
declare function progress(message: string, done?: number, total?: number): void;
/** Gives out a file beside the result. */
declare function attach(content: Bytes | ArrayBuffer | DataView | string, name?: string, mediaType?: string): void;

interface Console {
  log(...values: any[]): void;
  info(...values: any[]): void;
  debug(...values: any[]): void;
  warn(...values: any[]): void;
  error(...values: any[]): void;
  trace(...values: any[]): void;
  dir(...values: any[]): void;
  table(...values: any[]): void;
  assert(condition?: any, ...values: any[]): void;
  group(...values: any[]): void;
  groupCollapsed(...values: any[]): void;
  groupEnd(): void;
}
/** Prints lines that come back with the result, also when the script fails. */
declare var console: Console;
declare function setTimeout(action: (...args: any[]) => void, milliseconds?: number, ...args: any[]): number;
declare function setInterval(action: (...args: any[]) => void, milliseconds?: number, ...args: any[]): number;
declare function clearTimeout(id?: number): void;
declare function clearInterval(id?: number): void;

// --- Alert
/** Subscribe yourself to an alert's notifications; only public alerts of others can be followed */
declare function follow_alert(alert_id: Id): Promise<void>;
declare function follow_alert(args: { alert_id: Id }): Promise<void>;
/** Unsubscribe yourself from an alert you follow; the alert itself lives on */
declare function unfollow_alert(alert_id: Id): Promise<void>;
declare function unfollow_alert(args: { alert_id: Id }): Promise<void>;
/** Find alerts by frequency, disabled state, outcome or last run; yours alone unless all_owners=true */
declare function search_alerts(args: { limit?: number; offset?: number; group_by?: string; fields?: Fields; disabled?: boolean; frequency?: string; condition_met?: boolean; last_run_start?: string; last_run_end?: string; all_owners?: boolean }): Promise<Alert[]>;
declare function search_alerts(limit?: number, offset?: number, group_by?: string, fields?: Fields, disabled?: boolean, frequency?: string, condition_met?: boolean, last_run_start?: string, last_run_end?: string, all_owners?: boolean): Promise<Alert[]>;
/** One alert by id: owner, threshold, cron, destinations, disabled reason */
declare function get_alert(alert_id: Id): Promise<Alert>;
declare function get_alert(args: { alert_id: Id }): Promise<Alert>;
/** Rewrite a whole alert (PUT): owner, field, destinations, comparison, threshold and cron needed */
declare function update_alert(alert_id: Id, body: Partial<Alert>): Promise<Alert>;
declare function update_alert(args: { alert_id: Id; body: Partial<Alert> }): Promise<Alert>;
/** Remove an alert for good; to pause it set is_disabled with update_alert_field */
declare function delete_alert(alert_id: Id): Promise<void>;
declare function delete_alert(args: { alert_id: Id }): Promise<void>;
/** Change owner, threshold, is_disabled or is_public of an alert only; the safe partial edit */
declare function update_alert_field(alert_id: Id, body: Partial<AlertPatch>): Promise<Alert>;
declare function update_alert_field(args: { alert_id: Id; body: Partial<AlertPatch> }): Promise<Alert>;
/** Set a data alert on a dashboard tile: field, threshold, comparison, cron and destinations */
declare function create_alert(body: Partial<Alert>): Promise<Alert>;
declare function create_alert(args: { body: Partial<Alert> }): Promise<Alert>;
/** Check an alert now instead of at its cron time; force=true even if one check is running */
declare function enqueue_alert(alert_id: Id, force?: boolean): Promise<void>;
declare function enqueue_alert(args: { alert_id: Id; force?: boolean }): Promise<void>;
/** Your own alert inbox: what alerts mailed you in the last week, with a read flag */
declare function alert_notifications(args: { limit?: number; offset?: number }): Promise<AlertNotifications[]>;
declare function alert_notifications(limit?: number, offset?: number): Promise<AlertNotifications[]>;
/** Mark one alert notification of yours as read; no body needed */
declare function read_alert_notification(alert_notification_id: Id): Promise<AlertNotifications>;
declare function read_alert_notification(args: { alert_notification_id: Id }): Promise<AlertNotifications>;

// --- Artifact
/** Bytes used and bytes allowed in the extension artifact store, across all namespaces @alpha */
declare function artifact_usage(fields?: Fields): Promise<ArtifactUsage>;
/** @alpha */
declare function artifact_usage(args: { fields?: Fields }): Promise<ArtifactUsage>;
/** List the artifact namespaces of extensions, each with its number of entries @alpha */
declare function artifact_namespaces(args: { fields?: Fields; limit?: number; offset?: number }): Promise<ArtifactNamespace[]>;
/** @alpha */
declare function artifact_namespaces(fields?: Fields, limit?: number, offset?: number): Promise<ArtifactNamespace[]>;
/** Raw content of one stored artifact by key; the media type is the artifact's own @alpha */
declare function artifact_value(namespace: string, key?: string): Promise<string>;
/** @alpha */
declare function artifact_value(args: { namespace: string; key?: string }): Promise<string>;
/** Empty a whole artifact namespace at once; permanent, every key is lost @alpha */
declare function purge_artifacts(namespace: string): Promise<void>;
/** @alpha */
declare function purge_artifacts(args: { namespace: string }): Promise<void>;
/** Find artifacts of a namespace by key pattern (% and _), user or size; pages by limit/offset @alpha */
declare function search_artifacts(args: { namespace: string; fields?: Fields; key?: string; user_ids?: string; min_size?: number; max_size?: number; limit?: number; offset?: number; tally?: boolean }): Promise<Artifact[]>;
/** @alpha */
declare function search_artifacts(namespace: string, fields?: Fields, key?: string, user_ids?: string, min_size?: number, max_size?: number, limit?: number, offset?: number, tally?: boolean): Promise<Artifact[]>;
/** @alpha */
declare function search_artifacts(namespace: string, options: { fields?: Fields; key?: string; user_ids?: string; min_size?: number; max_size?: number; limit?: number; offset?: number; tally?: boolean }): Promise<Artifact[]>;
/** Artifacts of a namespace by exact key or comma list of keys, with their versions @alpha */
declare function artifact(args: { namespace: string; key: string; fields?: Fields; limit?: number; offset?: number; tally?: boolean }): Promise<Artifact[]>;
/** @alpha */
declare function artifact(namespace: string, key: string, fields?: Fields, limit?: number, offset?: number, tally?: boolean): Promise<Artifact[]>;
/** @alpha */
declare function artifact(namespace: string, key: string, options: { fields?: Fields; limit?: number; offset?: number; tally?: boolean }): Promise<Artifact[]>;
/** Erase one or several artifacts by key (comma list); other keys of the namespace stay @alpha */
declare function delete_artifact(namespace: string, key: string): Promise<void>;
/** @alpha */
declare function delete_artifact(args: { namespace: string; key: string }): Promise<void>;
/** Store artifacts: new keys need key and value, existing ones their current version as well @alpha */
declare function update_artifacts(namespace: string, body: Partial<UpdateArtifact>[], fields?: Fields): Promise<Artifact[]>;
/** @alpha */
declare function update_artifacts(args: { namespace: string; body: Partial<UpdateArtifact>[]; fields?: Fields }): Promise<Artifact[]>;

// --- Auth
/** Generate a secret that signs embed URLs; its value is shown in this answer only */
declare function create_embed_secret(body?: Partial<EmbedSecret>): Promise<EmbedSecret>;
declare function create_embed_secret(args: { body?: Partial<EmbedSecret> }): Promise<EmbedSecret>;
/** Revoke an embed secret; URLs signed with it stop working */
declare function delete_embed_secret(embed_secret_id: Id): Promise<string>;
declare function delete_embed_secret(args: { embed_secret_id: Id }): Promise<string>;
/** Signed (SSO) embed link for an external user with given groups, models, permissions; single use */
declare function create_sso_embed_url(body: Partial<EmbedSsoParams>): Promise<EmbedUrlResponse>;
declare function create_sso_embed_url(args: { body: Partial<EmbedSsoParams> }): Promise<EmbedUrlResponse>;
/** Embed link under the caller's own identity; target_url needs /embed; one use, 5 minutes */
declare function create_embed_url_as_me(body: Partial<EmbedParams>): Promise<EmbedUrlResponse>;
declare function create_embed_url_as_me(args: { body: Partial<EmbedParams> }): Promise<EmbedUrlResponse>;
/** Check whether a signed embed URL has a correct signature and parameters, to debug embedding @alpha */
declare function validate_embed_url(url?: string): Promise<EmbedUrlResponse>;
/** @alpha */
declare function validate_embed_url(args: { url?: string }): Promise<EmbedUrlResponse>;
/** Start or rejoin a cookieless embed session and provision its embed user; returns tokens */
declare function acquire_embed_cookieless_session(body: Partial<EmbedCookielessSessionAcquire>): Promise<EmbedCookielessSessionAcquireResponse>;
declare function acquire_embed_cookieless_session(args: { body: Partial<EmbedCookielessSessionAcquire> }): Promise<EmbedCookielessSessionAcquireResponse>;
/** Terminate a cookieless embed session by reference token, signing that embed user out */
declare function delete_embed_cookieless_session(session_reference_token: string): Promise<string>;
declare function delete_embed_cookieless_session(args: { session_reference_token: string }): Promise<string>;
/** Renew API and navigation tokens of a running cookieless embed session */
declare function generate_tokens_for_cookieless_session(body: Partial<EmbedCookielessSessionGenerateTokens>): Promise<EmbedCookielessSessionGenerateTokensResponse>;
declare function generate_tokens_for_cookieless_session(args: { body: Partial<EmbedCookielessSessionGenerateTokens> }): Promise<EmbedCookielessSessionGenerateTokensResponse>;
/** Read the instance's LDAP / Active Directory login settings; admin only */
declare function ldap_config(): Promise<LDAPConfig>;
/** Change LDAP sign-in for everybody; try it with the test_ldap_config_* calls first */
declare function update_ldap_config(body: Partial<LDAPConfig>): Promise<LDAPConfig>;
declare function update_ldap_config(args: { body: Partial<LDAPConfig> }): Promise<LDAPConfig>;
/** Can Looker reach the LDAP host and port? Needs connection_host and connection_port */
declare function test_ldap_config_connection(body: Partial<LDAPConfig>): Promise<LDAPConfigTestResult>;
declare function test_ldap_config_connection(args: { body: Partial<LDAPConfig> }): Promise<LDAPConfigTestResult>;
/** Can Looker bind to LDAP with its server account? Checks host, port and service login */
declare function test_ldap_config_auth(body: Partial<LDAPConfig>): Promise<LDAPConfigTestResult>;
declare function test_ldap_config_auth(args: { body: Partial<LDAPConfig> }): Promise<LDAPConfigTestResult>;
/** Preview which properties and roles an LDAP user would be given, without the user's password */
declare function test_ldap_config_user_info(body: Partial<LDAPConfig>): Promise<LDAPConfigTestResult>;
declare function test_ldap_config_user_info(args: { body: Partial<LDAPConfig> }): Promise<LDAPConfigTestResult>;
/** Try a real LDAP username and password against a candidate configuration */
declare function test_ldap_config_user_auth(body: Partial<LDAPConfig>): Promise<LDAPConfigTestResult>;
declare function test_ldap_config_user_auth(args: { body: Partial<LDAPConfig> }): Promise<LDAPConfigTestResult>;
/** Enroll a phone for push notifications of the mobile app: device_token and device_type @beta */
declare function register_mobile_device(body: Partial<MobileToken>): Promise<MobileToken>;
/** @beta */
declare function register_mobile_device(args: { body: Partial<MobileToken> }): Promise<MobileToken>;
/** Drop a phone or tablet from the push notifications of the mobile app @beta */
declare function deregister_mobile_device(device_id: Id): Promise<void>;
/** @beta */
declare function deregister_mobile_device(args: { device_id: Id }): Promise<void>;
/** Refresh the push registration of a known phone or tablet; takes no body @beta */
declare function update_mobile_device_registration(device_id: Id): Promise<MobileToken>;
/** @beta */
declare function update_mobile_device_registration(args: { device_id: Id }): Promise<MobileToken>;
/** OAuth applications that may sign users in to this instance, disabled ones included */
declare function all_oauth_client_apps(fields?: Fields): Promise<OauthClientApp[]>;
declare function all_oauth_client_apps(args: { fields?: Fields }): Promise<OauthClientApp[]>;
/** One OAuth client registration by its client_guid: redirect URI, name, enabled flag */
declare function oauth_client_app(client_guid: string, fields?: Fields): Promise<OauthClientApp>;
declare function oauth_client_app(args: { client_guid: string; fields?: Fields }): Promise<OauthClientApp>;
/** Add an app allowed to sign in by OAuth PKCE: you choose client_guid and give redirect_uri */
declare function register_oauth_client_app(client_guid: string, body: Partial<OauthClientApp>, fields?: Fields): Promise<OauthClientApp>;
declare function register_oauth_client_app(args: { client_guid: string; body: Partial<OauthClientApp>; fields?: Fields }): Promise<OauthClientApp>;
/** Remove an OAuth client registration; its users are signed out, silent if it is already gone */
declare function delete_oauth_client_app(client_guid: string): Promise<string>;
declare function delete_oauth_client_app(args: { client_guid: string }): Promise<string>;
/** Edit an OAuth client: redirect_uri, display name, description, enabled or not */
declare function update_oauth_client_app(client_guid: string, body: Partial<OauthClientApp>, fields?: Fields): Promise<OauthClientApp>;
declare function update_oauth_client_app(args: { client_guid: string; body: Partial<OauthClientApp>; fields?: Fields }): Promise<OauthClientApp>;
/** Sign all users out of one OAuth app by voiding every code, session and token it holds @beta */
declare function invalidate_tokens(client_guid: string): Promise<string>;
/** @beta */
declare function invalidate_tokens(args: { client_guid: string }): Promise<string>;
/** Record a user's consent to an OAuth app so that it can act in their account @beta */
declare function activate_app_user(client_guid: string, user_id: Id, fields?: Fields): Promise<string>;
/** @beta */
declare function activate_app_user(args: { client_guid: string; user_id: Id; fields?: Fields }): Promise<string>;
/** Withdraw one user's consent to an OAuth app; their tokens die, consent is asked again @beta */
declare function deactivate_app_user(client_guid: string, user_id: Id, fields?: Fields): Promise<string>;
/** @beta */
declare function deactivate_app_user(args: { client_guid: string; user_id: Id; fields?: Fields }): Promise<string>;
/** Read the OpenID Connect single sign-on settings; admin only */
declare function oidc_config(): Promise<OIDCConfig>;
/** Change OpenID Connect sign-on for all users; rehearse with create_oidc_test_config first */
declare function update_oidc_config(body: Partial<OIDCConfig>): Promise<OIDCConfig>;
declare function update_oidc_config(args: { body: Partial<OIDCConfig> }): Promise<OIDCConfig>;
/** Settings of one trial OpenID Connect configuration, found by its slug */
declare function oidc_test_config(test_slug: string): Promise<OIDCConfig>;
declare function oidc_test_config(args: { test_slug: string }): Promise<OIDCConfig>;
/** Throw away a trial OpenID Connect configuration; the live one is untouched */
declare function delete_oidc_test_config(test_slug: string): Promise<string>;
declare function delete_oidc_test_config(args: { test_slug: string }): Promise<string>;
/** Save a trial OpenID Connect configuration to try sign-on before going live */
declare function create_oidc_test_config(body: Partial<OIDCConfig>): Promise<OIDCConfig>;
declare function create_oidc_test_config(args: { body: Partial<OIDCConfig> }): Promise<OIDCConfig>;
/** Read the password policy: minimum length, character classes, expiry */
declare function password_config(): Promise<PasswordConfig>;
/** Tighten or loosen the password policy of email logins: length, characters, expiry days */
declare function update_password_config(body: Partial<PasswordConfig>): Promise<PasswordConfig>;
declare function update_password_config(args: { body: Partial<PasswordConfig> }): Promise<PasswordConfig>;
/** Make everybody with an email login choose a new password when they next sign in */
declare function force_password_reset_at_next_login_for_all_users(): Promise<string>;
/** Read the SAML single sign-on settings (Okta, Azure AD, ...); admin only */
declare function saml_config(): Promise<SamlConfig>;
/** Change SAML sign-on for all users; rehearse with create_saml_test_config first */
declare function update_saml_config(body: Partial<SamlConfig>): Promise<SamlConfig>;
declare function update_saml_config(args: { body: Partial<SamlConfig> }): Promise<SamlConfig>;
/** Settings of one trial SAML configuration, found by its slug */
declare function saml_test_config(test_slug: string): Promise<SamlConfig>;
declare function saml_test_config(args: { test_slug: string }): Promise<SamlConfig>;
/** Throw away a trial SAML configuration; the live one is untouched */
declare function delete_saml_test_config(test_slug: string): Promise<string>;
declare function delete_saml_test_config(args: { test_slug: string }): Promise<string>;
/** Save a trial SAML configuration to try sign-on before going live */
declare function create_saml_test_config(body: Partial<SamlConfig>): Promise<SamlConfig>;
declare function create_saml_test_config(args: { body: Partial<SamlConfig> }): Promise<SamlConfig>;
/** Turn identity-provider metadata XML you paste into SAML settings; text body, stores nothing */
declare function parse_saml_idp_metadata(body: string): Promise<SamlMetadataParseResult>;
declare function parse_saml_idp_metadata(args: { body: string }): Promise<SamlMetadataParseResult>;
/** Have Looker download identity-provider metadata from a URL it can reach and read it; text body */
declare function fetch_and_parse_saml_idp_metadata(body: string): Promise<SamlMetadataParseResult>;
declare function fetch_and_parse_saml_idp_metadata(args: { body: string }): Promise<SamlMetadataParseResult>;
/** Read web session rules: length in minutes, inactivity logout, concurrent sessions */
declare function session_config(): Promise<SessionConfig>;
/** Change web session length, inactivity logout or the number of concurrent sessions */
declare function update_session_config(body: Partial<SessionConfig>): Promise<SessionConfig>;
declare function update_session_config(args: { body: Partial<SessionConfig> }): Promise<SessionConfig>;
/** Email addresses of Looker support staff that are let in when support access is on */
declare function get_support_access_allowlist_entries(fields?: Fields): Promise<SupportAccessAllowlistEntry[]>;
declare function get_support_access_allowlist_entries(args: { fields?: Fields }): Promise<SupportAccessAllowlistEntry[]>;
/** Let named Looker support people in: a list of emails and the reason */
declare function add_support_access_allowlist_entries(body: Partial<SupportAccessAddEntries>): Promise<SupportAccessAllowlistEntry[]>;
declare function add_support_access_allowlist_entries(args: { body: Partial<SupportAccessAddEntries> }): Promise<SupportAccessAllowlistEntry[]>;
/** Take one person off the list of support staff allowed to sign in */
declare function delete_support_access_allowlist_entry(entry_id: Id): Promise<string>;
declare function delete_support_access_allowlist_entry(args: { entry_id: Id }): Promise<string>;
/** Open the instance to Looker support for a number of seconds */
declare function enable_support_access(body: Partial<SupportAccessEnable>): Promise<SupportAccessStatus>;
declare function enable_support_access(args: { body: Partial<SupportAccessEnable> }): Promise<SupportAccessStatus>;
/** Shut Looker support out at once, before the granted time is over */
declare function disable_support_access(): Promise<SupportAccessStatus>;
/** Is support access open now, and until when? */
declare function support_access_status(): Promise<SupportAccessStatus>;
/** Users locked out after too many failed sign-ins; the key of each serves to unlock */
declare function all_user_login_lockouts(fields?: Fields): Promise<UserLoginLockout[]>;
declare function all_user_login_lockouts(args: { fields?: Fields }): Promise<UserLoginLockout[]>;
/** Find locked-out logins by email, full name, remote id or kind of login */
declare function search_user_login_lockouts(args: { fields?: Fields; page?: number; per_page?: number; limit?: number; offset?: number; sorts?: string; auth_type?: string; full_name?: string; email?: string; remote_id?: Id; filter_or?: boolean }): Promise<UserLoginLockout[]>;
declare function search_user_login_lockouts(fields?: Fields, page?: number, per_page?: number, limit?: number, offset?: number, sorts?: string, auth_type?: string, full_name?: string, email?: string, remote_id?: Id, filter_or?: boolean): Promise<UserLoginLockout[]>;
/** Unlock an account after failed sign-ins; needs the lockout key, not the user id */
declare function delete_user_login_lockout(key: string): Promise<string>;
declare function delete_user_login_lockout(args: { key: string }): Promise<string>;

// --- Board
/** List the boards (curated pages of dashboards and Looks) you can see; no paging */
declare function all_boards(fields?: Fields): Promise<Board[]>;
declare function all_boards(args: { fields?: Fields }): Promise<Board[]>;
/** Make an empty board with title and description; then add sections and items */
declare function create_board(body: Partial<Board>, fields?: Fields): Promise<Board>;
declare function create_board(args: { body: Partial<Board>; fields?: Fields }): Promise<Board>;
/** Find boards by title, creator, date or favorite; % and _ wildcards, pages by limit/offset */
declare function search_boards(args: { title?: string; created_at?: string; first_name?: string; last_name?: string; fields?: Fields; favorited?: boolean; creator_id?: Id; sorts?: string; page?: number; per_page?: number; offset?: number; limit?: number; filter_or?: boolean; permission?: string }): Promise<Board[]>;
declare function search_boards(title?: string, created_at?: string, first_name?: string, last_name?: string, fields?: Fields, favorited?: boolean, creator_id?: Id, sorts?: string, page?: number, per_page?: number, offset?: number, limit?: number, filter_or?: boolean, permission?: string): Promise<Board[]>;
/** One board by id with its sections and the items in them */
declare function board(board_id: Id, fields?: Fields): Promise<Board>;
declare function board(args: { board_id: Id; fields?: Fields }): Promise<Board>;
/** Destroy a board for good; the dashboards and Looks pinned to it remain */
declare function delete_board(board_id: Id): Promise<string>;
declare function delete_board(args: { board_id: Id }): Promise<string>;
/** Rename a board, reorder its sections, or trash and restore it with deleted_at */
declare function update_board(board_id: Id, body: Partial<Board>, fields?: Fields): Promise<Board>;
declare function update_board(args: { board_id: Id; body: Partial<Board>; fields?: Fields }): Promise<Board>;
/** List items pinned to boards, or of one section by board_section_id */
declare function all_board_items(args: { fields?: Fields; sorts?: string; board_section_id?: Id }): Promise<BoardItem[]>;
declare function all_board_items(fields?: Fields, sorts?: string, board_section_id?: Id): Promise<BoardItem[]>;
/** Pin a dashboard, Look or link to a board section; needs board_section_id */
declare function create_board_item(body: Partial<BoardItem>, fields?: Fields): Promise<BoardItem>;
declare function create_board_item(args: { body: Partial<BoardItem>; fields?: Fields }): Promise<BoardItem>;
/** One pinned item of a board by id, with the content or URL it points to */
declare function board_item(board_item_id: Id, fields?: Fields): Promise<BoardItem>;
declare function board_item(args: { board_item_id: Id; fields?: Fields }): Promise<BoardItem>;
/** Unpin an item from a board; the dashboard or Look behind it remains */
declare function delete_board_item(board_item_id: Id): Promise<string>;
declare function delete_board_item(args: { board_item_id: Id }): Promise<string>;
/** Move a pinned item to another section or change its order, link text or image */
declare function update_board_item(board_item_id: Id, body: Partial<BoardItem>, fields?: Fields): Promise<BoardItem>;
declare function update_board_item(args: { board_item_id: Id; body: Partial<BoardItem>; fields?: Fields }): Promise<BoardItem>;
/** List the sections of all boards; to see one board's read board instead */
declare function all_board_sections(args: { fields?: Fields; sorts?: string }): Promise<BoardSection[]>;
declare function all_board_sections(fields?: Fields, sorts?: string): Promise<BoardSection[]>;
/** Add a titled section to a board; needs board_id, items come afterwards */
declare function create_board_section(body: Partial<BoardSection>, fields?: Fields): Promise<BoardSection>;
declare function create_board_section(args: { body: Partial<BoardSection>; fields?: Fields }): Promise<BoardSection>;
/** One board section by id with its items and their order */
declare function board_section(board_section_id: Id, fields?: Fields): Promise<BoardSection>;
declare function board_section(args: { board_section_id: Id; fields?: Fields }): Promise<BoardSection>;
/** Remove a section of a board along with the pins in it; content stays */
declare function delete_board_section(board_section_id: Id): Promise<string>;
declare function delete_board_section(args: { board_section_id: Id }): Promise<string>;
/** Retitle a board section, reorder its items, or trash and restore it with deleted_at */
declare function update_board_section(board_section_id: Id, body: Partial<BoardSection>, fields?: Fields): Promise<BoardSection>;
declare function update_board_section(args: { board_section_id: Id; body: Partial<BoardSection>; fields?: Fields }): Promise<BoardSection>;

// --- ColorCollection
/** List color palettes for charts, built-in and custom together */
declare function all_color_collections(fields?: Fields): Promise<ColorCollection[]>;
declare function all_color_collections(args: { fields?: Fields }): Promise<ColorCollection[]>;
/** Add a custom palette for charts: label plus categorical, sequential, diverging palettes */
declare function create_color_collection(body: Partial<ColorCollection>): Promise<ColorCollection>;
declare function create_color_collection(args: { body: Partial<ColorCollection> }): Promise<ColorCollection>;
/** List only the palettes your organization made; admin only, others get 404 */
declare function color_collections_custom(fields?: Fields): Promise<ColorCollection[]>;
declare function color_collections_custom(args: { fields?: Fields }): Promise<ColorCollection[]>;
/** List only the palettes that ship with Looker; they are read-only */
declare function color_collections_standard(fields?: Fields): Promise<ColorCollection[]>;
declare function color_collections_standard(args: { fields?: Fields }): Promise<ColorCollection[]>;
/** The palette that charts use when nobody chose another */
declare function default_color_collection(): Promise<ColorCollection>;
/** Make a palette the default of all charts instance-wide; admin only, by collection_id */
declare function set_default_color_collection(collection_id: Id): Promise<ColorCollection>;
declare function set_default_color_collection(args: { collection_id: Id }): Promise<ColorCollection>;
/** One color palette set by id, built-in or custom */
declare function color_collection(collection_id: Id, fields?: Fields): Promise<ColorCollection>;
declare function color_collection(args: { collection_id: Id; fields?: Fields }): Promise<ColorCollection>;
/** Erase a custom palette by id, permanently; built-in ones are refused */
declare function delete_color_collection(collection_id: Id): Promise<void>;
declare function delete_color_collection(args: { collection_id: Id }): Promise<void>;
/** Edit label or colors of a custom palette; built-in ones are refused */
declare function update_color_collection(collection_id: Id, body: Partial<ColorCollection>): Promise<ColorCollection>;
declare function update_color_collection(args: { collection_id: Id; body: Partial<ColorCollection> }): Promise<ColorCollection>;

// --- Config
/** Read where backups of a customer-hosted instance are stored (S3 bucket, region) */
declare function cloud_storage_configuration(): Promise<BackupConfiguration>;
/** Change the S3 bucket, region or keys of instance backups */
declare function update_cloud_storage_configuration(body: Partial<BackupConfiguration>): Promise<BackupConfiguration>;
declare function update_cloud_storage_configuration(args: { body: Partial<BackupConfiguration> }): Promise<BackupConfiguration>;
/** Read the custom welcome email; deprecated, use get_setting @deprecated */
declare function custom_welcome_email(): Promise<CustomWelcomeEmail>;
/** Edit the welcome email for new users; deprecated, use set_setting @deprecated */
declare function update_custom_welcome_email(body: Partial<CustomWelcomeEmail>, send_test_welcome_email?: boolean): Promise<CustomWelcomeEmail>;
/** @deprecated */
declare function update_custom_welcome_email(args: { body: Partial<CustomWelcomeEmail>; send_test_welcome_email?: boolean }): Promise<CustomWelcomeEmail>;
/** Mail yourself a preview of a welcome email; the given text is not saved */
declare function update_custom_welcome_email_test(body: Partial<WelcomeEmailTest>): Promise<WelcomeEmailTest>;
declare function update_custom_welcome_email_test(args: { body: Partial<WelcomeEmailTest> }): Promise<WelcomeEmailTest>;
/** Are digest emails to inactive users switched on? */
declare function digest_emails_enabled(): Promise<DigestEmails>;
/** Switch digest emails for the whole instance on or off */
declare function update_digest_emails_enabled(body: Partial<DigestEmails>): Promise<DigestEmails>;
declare function update_digest_emails_enabled(args: { body: Partial<DigestEmails> }): Promise<DigestEmails>;
/** Prepare digest records for dormant users; mail itself goes out later from Looker */
declare function create_digest_email_send(): Promise<DigestEmailSend>;
/** IP addresses that a Looker-hosted instance connects from, for firewall allowlists */
declare function public_egress_ip_addresses(): Promise<EgressIpAddresses>;
/** Read the title and Markdown text of your own entry in the help menu */
declare function internal_help_resources_content(): Promise<InternalHelpResourcesContent>;
/** Write the title and Markdown text of your own entry in the help menu */
declare function update_internal_help_resources_content(body: Partial<InternalHelpResourcesContent>): Promise<InternalHelpResourcesContent>;
declare function update_internal_help_resources_content(args: { body: Partial<InternalHelpResourcesContent> }): Promise<InternalHelpResourcesContent>;
/** Is the organization's own help page shown in the menu? */
declare function internal_help_resources(): Promise<InternalHelpResources>;
/** Show or hide the organization's own help page in the menu */
declare function update_internal_help_resources(body: Partial<InternalHelpResources>): Promise<InternalHelpResources>;
declare function update_internal_help_resources(args: { body: Partial<InternalHelpResources> }): Promise<InternalHelpResources>;
/** List legacy features (old behaviors) with on/off state and planned end of life */
declare function all_legacy_features(): Promise<LegacyFeature[]>;
/** One legacy feature by id: on or off, by whose choice, until which version */
declare function legacy_feature(legacy_feature_id: Id): Promise<LegacyFeature>;
declare function legacy_feature(args: { legacy_feature_id: Id }): Promise<LegacyFeature>;
/** Turn a legacy feature on or off for this instance by enabled_locally */
declare function update_legacy_feature(legacy_feature_id: Id, body: Partial<LegacyFeature>): Promise<LegacyFeature>;
declare function update_legacy_feature(args: { legacy_feature_id: Id; body: Partial<LegacyFeature> }): Promise<LegacyFeature>;
/** Language codes that the user interface supports, for a user's locale */
declare function all_locales(): Promise<Locale[]>;
/** Read settings of the mobile app: integration, forced login, feature flags @beta */
declare function mobile_settings(): Promise<MobileSettings>;
/** Read instance-wide admin settings: instance URL, embed, branding, Marketplace, timezones */
declare function get_setting(fields?: Fields): Promise<Setting>;
declare function get_setting(args: { fields?: Fields }): Promise<Setting>;
/** Change instance-wide admin settings: timezones, embed, branding, Marketplace, welcome email */
declare function set_setting(body: Partial<Setting>, fields?: Fields): Promise<Setting>;
declare function set_setting(args: { body: Partial<Setting>; fields?: Fields }): Promise<Setting>;
/** Point outgoing mail at your own SMTP server; admin only, replaces the mail service in use */
declare function set_smtp_settings(body: Partial<SmtpSettings>): Promise<void>;
declare function set_smtp_settings(args: { body: Partial<SmtpSettings> }): Promise<void>;
/** Is outgoing mail healthy? Delivery state of the SMTP service, default or custom */
declare function smtp_status(fields?: Fields): Promise<SmtpStatus>;
declare function smtp_status(args: { fields?: Fields }): Promise<SmtpStatus>;
/** Time zone names accepted in queries, schedules and connections */
declare function all_timezones(): Promise<Timezone[]>;
/** Looker release, supported API versions and where each API document is served */
declare function versions(fields?: Fields): Promise<ApiVersion>;
declare function versions(args: { fields?: Fields }): Promise<ApiVersion>;
/** This instance's own API document as Swagger 2.0 JSON, e.g. api_spec("4.0", "swagger.json") */
declare function api_spec(api_version: string, specification: string): Promise<any>;
declare function api_spec(args: { api_version: string; specification: string }): Promise<any>;
/** Read private-label branding; deprecated, use get_setting @deprecated */
declare function whitelabel_configuration(fields?: Fields): Promise<WhitelabelConfiguration>;
/** @deprecated */
declare function whitelabel_configuration(args: { fields?: Fields }): Promise<WhitelabelConfiguration>;
/** Write private-label branding; deprecated, use set_setting @deprecated */
declare function update_whitelabel_configuration(body: Partial<WhitelabelConfiguration>): Promise<WhitelabelConfiguration>;
/** @deprecated */
declare function update_whitelabel_configuration(args: { body: Partial<WhitelabelConfiguration> }): Promise<WhitelabelConfiguration>;

// --- Connection
/** List database connections with dialect, host, database, pool and PDT settings */
declare function all_connections(fields?: Fields): Promise<DBConnection[]>;
declare function all_connections(args: { fields?: Fields }): Promise<DBConnection[]>;
/** Add a database connection: name, dialect_name, host, credentials; then run test_connection */
declare function create_connection(body: Partial<DBConnection>): Promise<DBConnection>;
declare function create_connection(args: { body: Partial<DBConnection> }): Promise<DBConnection>;
/** One database connection by name (not id): dialect, host, limits, SSL, PDT options */
declare function connection(connection_name: string, fields?: Fields): Promise<DBConnection>;
declare function connection(args: { connection_name: string; fields?: Fields }): Promise<DBConnection>;
/** Remove a database connection for good; models on it stop working */
declare function delete_connection(connection_name: string): Promise<string>;
declare function delete_connection(args: { connection_name: string }): Promise<string>;
/** Edit a database connection by name: host, password, timezone, pool size, PDT schema */
declare function update_connection(connection_name: string, body: Partial<DBConnection>): Promise<DBConnection>;
declare function update_connection(args: { connection_name: string; body: Partial<DBConnection> }): Promise<DBConnection>;
/** Drop the per-context (e.g. pdt) override of a connection so the main settings apply */
declare function delete_connection_override(connection_name: string, override_context: string): Promise<string>;
declare function delete_connection_override(args: { connection_name: string; override_context: string }): Promise<string>;
/** Check an existing database connection; tests=connect,kill,query,...; rate limited */
declare function test_connection(connection_name: string, tests?: string[]): Promise<DBConnectionTestResult[]>;
declare function test_connection(args: { connection_name: string; tests?: string[] }): Promise<DBConnectionTestResult[]>;
/** Check connection settings from the body without saving them; rate limited */
declare function test_connection_config(body: Partial<DBConnection>, tests?: string[]): Promise<DBConnectionTestResult[]>;
declare function test_connection_config(args: { body: Partial<DBConnection>; tests?: string[] }): Promise<DBConnectionTestResult[]>;
/** Database dialects that Looker speaks, with their options and supported connection tests */
declare function all_dialect_infos(fields?: Fields): Promise<DialectInfo[]>;
declare function all_dialect_infos(args: { fields?: Fields }): Promise<DialectInfo[]>;
/** OAuth apps with which Looker signs in to databases such as Snowflake or BigQuery @beta */
declare function all_external_oauth_applications(args: { name?: string; client_id?: Id }): Promise<ExternalOauthApplication[]>;
/** @beta */
declare function all_external_oauth_applications(name?: string, client_id?: Id): Promise<ExternalOauthApplication[]>;
/** Register an OAuth app for database sign-in: client_id, client_secret, dialect_name @beta */
declare function create_external_oauth_application(body: Partial<ExternalOauthApplication>): Promise<ExternalOauthApplication>;
/** @beta */
declare function create_external_oauth_application(args: { body: Partial<ExternalOauthApplication> }): Promise<ExternalOauthApplication>;
/** Drop the OAuth app that Looker uses for a database, by its client_id @beta */
declare function delete_external_oauth_application(client_id: Id): Promise<string>;
/** @beta */
declare function delete_external_oauth_application(args: { client_id: Id }): Promise<string>;
/** Rotate the client secret of a database OAuth app, found by its client_id @beta */
declare function update_external_oauth_application(client_id: Id, body: Partial<ExternalOauthApplication>): Promise<ExternalOauthApplication>;
/** @beta */
declare function update_external_oauth_application(args: { client_id: Id; body: Partial<ExternalOauthApplication> }): Promise<ExternalOauthApplication>;
/** Store a user's OAuth tokens for an external database application on their behalf @beta */
declare function create_oauth_application_user_state(body: Partial<CreateOAuthApplicationUserStateRequest>): Promise<CreateOAuthApplicationUserStateResponse>;
/** @beta */
declare function create_oauth_application_user_state(args: { body: Partial<CreateOAuthApplicationUserStateRequest> }): Promise<CreateOAuthApplicationUserStateResponse>;
/** List bastion hosts that connections can tunnel through, with status */
declare function all_ssh_servers(fields?: Fields): Promise<SshServer[]>;
declare function all_ssh_servers(args: { fields?: Fields }): Promise<SshServer[]>;
/** Register an SSH bastion host: name, host, port, user; install ssh_public_key on it */
declare function create_ssh_server(body: Partial<SshServer>): Promise<SshServer>;
declare function create_ssh_server(args: { body: Partial<SshServer> }): Promise<SshServer>;
/** One SSH bastion host by id: address, user, fingerprint, status */
declare function ssh_server(ssh_server_id: Id): Promise<SshServer>;
declare function ssh_server(args: { ssh_server_id: Id }): Promise<SshServer>;
/** Forget an SSH bastion host; tunnels and connections over it break */
declare function delete_ssh_server(ssh_server_id: Id): Promise<string>;
declare function delete_ssh_server(args: { ssh_server_id: Id }): Promise<string>;
/** Change address, port or user of an SSH bastion host; tunnels over it follow */
declare function update_ssh_server(ssh_server_id: Id, body: Partial<SshServer>): Promise<SshServer>;
declare function update_ssh_server(args: { ssh_server_id: Id; body: Partial<SshServer> }): Promise<SshServer>;
/** Try whether Looker reaches a bastion host; the verdict stands in its status */
declare function test_ssh_server(ssh_server_id: Id): Promise<SshServer>;
declare function test_ssh_server(args: { ssh_server_id: Id }): Promise<SshServer>;
/** List SSH tunnels to databases with their local ports and status */
declare function all_ssh_tunnels(fields?: Fields): Promise<SshTunnel[]>;
declare function all_ssh_tunnels(args: { fields?: Fields }): Promise<SshTunnel[]>;
/** Open an SSH tunnel to a database over a bastion host: ssh_server_id, host, port */
declare function create_ssh_tunnel(body: Partial<SshTunnel>): Promise<SshTunnel>;
declare function create_ssh_tunnel(args: { body: Partial<SshTunnel> }): Promise<SshTunnel>;
/** One SSH tunnel by id: local port, database host and port, status */
declare function ssh_tunnel(ssh_tunnel_id: Id): Promise<SshTunnel>;
declare function ssh_tunnel(args: { ssh_tunnel_id: Id }): Promise<SshTunnel>;
/** Close an SSH tunnel for good; connections that go through it fail */
declare function delete_ssh_tunnel(ssh_tunnel_id: Id): Promise<string>;
declare function delete_ssh_tunnel(args: { ssh_tunnel_id: Id }): Promise<string>;
/** Point an SSH tunnel at another database host or port; connections on it reconnect */
declare function update_ssh_tunnel(ssh_tunnel_id: Id, body: Partial<SshTunnel>): Promise<SshTunnel>;
declare function update_ssh_tunnel(args: { ssh_tunnel_id: Id; body: Partial<SshTunnel> }): Promise<SshTunnel>;
/** Try whether an SSH tunnel carries traffic; the verdict stands in its status */
declare function test_ssh_tunnel(ssh_tunnel_id: Id): Promise<SshTunnel>;
declare function test_ssh_tunnel(args: { ssh_tunnel_id: Id }): Promise<SshTunnel>;
/** Looker's own SSH public key, for the authorized_keys of a bastion host */
declare function ssh_public_key(): Promise<SshPublicKey>;

// --- Content
/** Who starred (favorited) what: filter by user_id, dashboard_id, look_id or board_id */
declare function search_content_favorites(args: { id?: Id; user_id?: Id; content_metadata_id?: Id; dashboard_id?: Id; look_id?: Id; board_id?: Id; lookml_dashboard_id?: Id; include_board_items?: boolean; limit?: number; offset?: number; sorts?: string; fields?: Fields; filter_or?: boolean }): Promise<ContentFavorite[]>;
declare function search_content_favorites(id?: Id, user_id?: Id, content_metadata_id?: Id, dashboard_id?: Id, look_id?: Id, board_id?: Id, lookml_dashboard_id?: Id, include_board_items?: boolean, limit?: number, offset?: number, sorts?: string, fields?: Fields, filter_or?: boolean): Promise<ContentFavorite[]>;
/** One favorite (star) by its own id: the user and the content starred */
declare function content_favorite(content_favorite_id: Id, fields?: Fields): Promise<ContentFavorite>;
declare function content_favorite(args: { content_favorite_id: Id; fields?: Fields }): Promise<ContentFavorite>;
/** Unstar content for a user; needs the favorite's id, see search_content_favorites */
declare function delete_content_favorite(content_favorite_id: Id): Promise<string>;
declare function delete_content_favorite(args: { content_favorite_id: Id }): Promise<string>;
/** Star a dashboard, Look or board for a user by user_id and content_metadata_id */
declare function create_content_favorite(body: Partial<ContentFavorite>): Promise<ContentFavorite>;
declare function create_content_favorite(args: { body: Partial<ContentFavorite> }): Promise<ContentFavorite>;
/** Access records of everything right below a parent_id, which is a content_metadata_id */
declare function all_content_metadatas(parent_id: Id, fields?: Fields): Promise<ContentMeta[]>;
declare function all_content_metadatas(args: { parent_id: Id; fields?: Fields }): Promise<ContentMeta[]>;
/** Access record of a folder, dashboard or Look: does it inherit, and from where? */
declare function content_metadata(content_metadata_id: Id, fields?: Fields): Promise<ContentMeta>;
declare function content_metadata(args: { content_metadata_id: Id; fields?: Fields }): Promise<ContentMeta>;
/** Set inherits: should a folder or content take its sharing from its parent? */
declare function update_content_metadata(content_metadata_id: Id, body: Partial<ContentMeta>): Promise<ContentMeta>;
declare function update_content_metadata(args: { content_metadata_id: Id; body: Partial<ContentMeta> }): Promise<ContentMeta>;
/** Who can view or edit a folder or content: groups and users by content_metadata_id */
declare function all_content_metadata_accesses(content_metadata_id: Id, fields?: Fields): Promise<ContentMetaGroupUser[]>;
declare function all_content_metadata_accesses(args: { content_metadata_id: Id; fields?: Fields }): Promise<ContentMetaGroupUser[]>;
/** Share a folder: give a group or user view or edit on its content_metadata_id; see inherits */
declare function create_content_metadata_access(body: Partial<ContentMetaGroupUser>, send_boards_notification_email?: boolean): Promise<ContentMetaGroupUser>;
declare function create_content_metadata_access(args: { body: Partial<ContentMetaGroupUser>; send_boards_notification_email?: boolean }): Promise<ContentMetaGroupUser>;
/** Switch an existing share of a folder between view and edit, by access record id */
declare function update_content_metadata_access(content_metadata_access_id: Id, body: Partial<ContentMetaGroupUser>): Promise<ContentMetaGroupUser>;
declare function update_content_metadata_access(args: { content_metadata_access_id: Id; body: Partial<ContentMetaGroupUser> }): Promise<ContentMetaGroupUser>;
/** Stop sharing with one group or user by access record id; their view or edit ends */
declare function delete_content_metadata_access(content_metadata_access_id: Id): Promise<string>;
declare function delete_content_metadata_access(args: { content_metadata_access_id: Id }): Promise<string>;
/** Full-text search over dashboards, Looks and LookML dashboards by title and description @beta */
declare function search_content(args: { terms: string; fields?: Fields; types?: string; limit?: number; offset?: number; page?: number; per_page?: number }): Promise<ContentSearch[]>;
/** @beta */
declare function search_content(terms: string, fields?: Fields, types?: string, limit?: number, offset?: number, page?: number, per_page?: number): Promise<ContentSearch[]>;
/** @beta */
declare function search_content(terms: string, options: { fields?: Fields; types?: string; limit?: number; offset?: number; page?: number; per_page?: number }): Promise<ContentSearch[]>;
/** What a user or group recently viewed, favorited or scheduled, as a personal overview @alpha */
declare function content_summary(args: { fields?: Fields; limit?: number; offset?: number; target_group_id?: Id; target_user_id?: Id; target_content_type?: string; sorts?: string }): Promise<ContentSummary[]>;
/** @alpha */
declare function content_summary(fields?: Fields, limit?: number, offset?: number, target_group_id?: Id, target_user_id?: Id, target_content_type?: string, sorts?: string): Promise<ContentSummary[]>;
/** Schematic picture (svg, png) of a dashboard or Look, without real data; for real see render tasks */
declare function content_thumbnail(args: { type: string; resource_id: Id; reload?: string; theme?: string; format?: string; width?: number; height?: number }): Promise<string | Bytes>;
declare function content_thumbnail(type: string, resource_id: Id, reload?: string, theme?: string, format?: string, width?: number, height?: number): Promise<string | Bytes>;
declare function content_thumbnail(type: string, resource_id: Id, options: { reload?: string; theme?: string; format?: string; width?: number; height?: number }): Promise<string | Bytes>;
/** Content Validator: broken Looks, tiles, filters after LookML changes; slow, narrow by project_names */
declare function content_validation(args: { fields?: Fields; project_names?: string[]; space_ids?: string[] }): Promise<ContentValidation>;
declare function content_validation(fields?: Fields, project_names?: string[], space_ids?: string[]): Promise<ContentValidation>;
/** View counts per content, user and week: find the popular and the unused; all_time for totals */
declare function search_content_views(args: { view_count?: string; group_id?: Id; look_id?: Id; dashboard_id?: Id; content_metadata_id?: Id; start_of_week_date?: string; all_time?: boolean; user_id?: Id; fields?: Fields; limit?: number; offset?: number; sorts?: string; filter_or?: boolean }): Promise<ContentView[]>;
declare function search_content_views(view_count?: string, group_id?: Id, look_id?: Id, dashboard_id?: Id, content_metadata_id?: Id, start_of_week_date?: string, all_time?: boolean, user_id?: Id, fields?: Fields, limit?: number, offset?: number, sorts?: string, filter_or?: boolean): Promise<ContentView[]>;
/** SVG sketch of one dashboard or one Look; deprecated, use content_thumbnail @deprecated */
declare function vector_thumbnail(type: string, resource_id: Id, reload?: string): Promise<string>;
/** @deprecated */
declare function vector_thumbnail(args: { type: string; resource_id: Id; reload?: string }): Promise<string>;

// --- ConversationalAnalytics
/** Find data agents by name, category or creator; deleted=true for trashed ones, pages by limit @beta */
declare function search_agents(args: { id?: Id; name?: string; description?: string; created_by_user_id?: Id; fields?: Fields; limit?: number; category?: string; offset?: number; sorts?: string; filter_or?: boolean; not_owned_by?: boolean; deleted?: boolean; primary_agent_id?: Id }): Promise<Agent[]>;
/** @beta */
declare function search_agents(id?: Id, name?: string, description?: string, created_by_user_id?: Id, fields?: Fields, limit?: number, category?: string, offset?: number, sorts?: string, filter_or?: boolean, not_owned_by?: boolean, deleted?: boolean, primary_agent_id?: Id): Promise<Agent[]>;
/** Set up a data agent (chatbot over Explores): name, description, sources and context @beta */
declare function create_agent(body: Partial<Agent>, fields?: Fields): Promise<Agent>;
/** @beta */
declare function create_agent(args: { body: Partial<Agent>; fields?: Fields }): Promise<Agent>;
/** Remove one or several data agents by id, given in the query and not in the path @beta */
declare function delete_agent(id: Id, fields?: Fields): Promise<string>;
/** @beta */
declare function delete_agent(args: { id: Id; fields?: Fields }): Promise<string>;
/** One data agent by id: instructions, Explores it may use, owner @beta */
declare function get_agent(agent_id: Id, fields?: Fields): Promise<Agent>;
/** @beta */
declare function get_agent(args: { agent_id: Id; fields?: Fields }): Promise<Agent>;
/** Edit a data agent's name, instructions or sources; a given sources list replaces the old @beta */
declare function update_agent(agent_id: Id, body: Partial<Agent>, fields?: Fields): Promise<Agent>;
/** @beta */
declare function update_agent(args: { agent_id: Id; body: Partial<Agent>; fields?: Fields }): Promise<Agent>;
/** Transcript of one chat with a data agent, messages in order @beta */
declare function all_conversation_messages(conversation_id: Id, fields?: Fields): Promise<ConversationMessage[]>;
/** @beta */
declare function all_conversation_messages(args: { conversation_id: Id; fields?: Fields }): Promise<ConversationMessage[]>;
/** Append messages to a stored chat; asks nothing of the agent (see conversational_analytics_chat) @beta */
declare function create_conversation_message(conversation_id: Id, body: Partial<WriteConversationMessages>, fields?: Fields): Promise<ConversationMessage[]>;
/** @beta */
declare function create_conversation_message(args: { conversation_id: Id; body: Partial<WriteConversationMessages>; fields?: Fields }): Promise<ConversationMessage[]>;
/** Remove single messages of a chat by id in the query; the chat stays @beta */
declare function delete_conversation_message(conversation_id: Id, id: Id, fields?: Fields): Promise<string>;
/** @beta */
declare function delete_conversation_message(args: { conversation_id: Id; id: Id; fields?: Fields }): Promise<string>;
/** One message of a chat with a data agent by id @beta */
declare function get_conversation_message(conversation_id: Id, message_id: Id, fields?: Fields): Promise<ConversationMessage>;
/** @beta */
declare function get_conversation_message(args: { conversation_id: Id; message_id: Id; fields?: Fields }): Promise<ConversationMessage>;
/** Rewrite one stored message of a chat; the agent does not answer anew @beta */
declare function update_conversation_message(conversation_id: Id, message_id: Id, body: Partial<ConversationMessage>, fields?: Fields): Promise<ConversationMessage>;
/** @beta */
declare function update_conversation_message(args: { conversation_id: Id; message_id: Id; body: Partial<ConversationMessage>; fields?: Fields }): Promise<ConversationMessage>;
/** Find your own chats with data agents by name or agent; nobody else's are shown @beta */
declare function search_conversations(args: { id?: Id; name?: string; agent_id?: Id; fields?: Fields; limit?: number; offset?: number; sorts?: string; filter_or?: boolean; category?: string; deleted?: boolean }): Promise<Conversation[]>;
/** @beta */
declare function search_conversations(id?: Id, name?: string, agent_id?: Id, fields?: Fields, limit?: number, offset?: number, sorts?: string, filter_or?: boolean, category?: string, deleted?: boolean): Promise<Conversation[]>;
/** Open a named chat, optionally with an agent_id or sources, before asking questions @beta */
declare function create_conversation(body: Partial<Conversation>, fields?: Fields): Promise<Conversation>;
/** @beta */
declare function create_conversation(args: { body: Partial<Conversation>; fields?: Fields }): Promise<Conversation>;
/** Remove one or several chats by id in the query, messages and all @beta */
declare function delete_conversation(id: Id, fields?: Fields): Promise<string>;
/** @beta */
declare function delete_conversation(args: { id: Id; fields?: Fields }): Promise<string>;
/** One chat with a data agent by id: name, agent, sources @beta */
declare function get_conversation(conversation_id: Id, fields?: Fields): Promise<Conversation>;
/** @beta */
declare function get_conversation(args: { conversation_id: Id; fields?: Fields }): Promise<Conversation>;
/** Rename a chat, change its category or trash it; messages are edited elsewhere @beta */
declare function update_conversation(conversation_id: Id, body: Partial<Conversation>, fields?: Fields): Promise<Conversation>;
/** @beta */
declare function update_conversation(args: { conversation_id: Id; body: Partial<Conversation>; fields?: Fields }): Promise<Conversation>;
/** Ask a question in plain language in a given conversation and receive the agent's answer @beta */
declare function conversational_analytics_chat(body: Partial<ConversationalAnalyticsChatRequest>): Promise<ChatMessage[]>;
/** @beta */
declare function conversational_analytics_chat(args: { body: Partial<ConversationalAnalyticsChatRequest> }): Promise<ChatMessage[]>;
/** Teach a data agent: pair example questions with the query that answers them @beta */
declare function create_golden_query(body: Partial<GoldenQuery>): Promise<GoldenQuery>;
/** @beta */
declare function create_golden_query(args: { body: Partial<GoldenQuery> }): Promise<GoldenQuery>;
/** Drop a trusted question-and-query pair of a data agent by id @beta */
declare function delete_golden_query(golden_query_id: number): Promise<string>;
/** @beta */
declare function delete_golden_query(args: { golden_query_id: number }): Promise<string>;
/** Correct a trusted question-and-query pair of a data agent, or deactivate it @beta */
declare function update_golden_query(golden_query_id: number, body: Partial<GoldenQuery>): Promise<GoldenQuery>;
/** @beta */
declare function update_golden_query(args: { golden_query_id: number; body: Partial<GoldenQuery> }): Promise<GoldenQuery>;

// --- Dashboard
/** List every active dashboard, LookML ones included, abbreviated; no paging */
declare function all_dashboards(fields?: Fields): Promise<DashboardBase[]>;
declare function all_dashboards(args: { fields?: Fields }): Promise<DashboardBase[]>;
/** Make an empty dashboard: title unique in its folder_id; then add elements and filters */
declare function create_dashboard(body: Partial<Dashboard>): Promise<Dashboard>;
declare function create_dashboard(args: { body: Partial<Dashboard> }): Promise<Dashboard>;
/** Find dashboards by title, folder, owner, last view or deleted (trash); LookML ones not included */
declare function search_dashboards(args: { id?: Id; slug?: string; title?: string; description?: string; content_favorite_id?: Id; folder_id?: Id; deleted?: string; user_id?: Id; view_count?: string; content_metadata_id?: Id; curate?: boolean; last_viewed_at?: string; fields?: Fields; page?: number; per_page?: number; limit?: number; offset?: number; sorts?: string; filter_or?: boolean; not_owned_by?: boolean }): Promise<Dashboard[]>;
declare function search_dashboards(id?: Id, slug?: string, title?: string, description?: string, content_favorite_id?: Id, folder_id?: Id, deleted?: string, user_id?: Id, view_count?: string, content_metadata_id?: Id, curate?: boolean, last_viewed_at?: string, fields?: Fields, page?: number, per_page?: number, limit?: number, offset?: number, sorts?: string, filter_or?: boolean, not_owned_by?: boolean): Promise<Dashboard[]>;
/** Copy a LookML dashboard (model::name) to a folder as an editable one, linked to its source */
declare function import_lookml_dashboard(lookml_dashboard_id: Id, space_id: Id, body?: Partial<Dashboard>, raw_locale?: boolean): Promise<Dashboard>;
declare function import_lookml_dashboard(args: { lookml_dashboard_id: Id; space_id: Id; body?: Partial<Dashboard>; raw_locale?: boolean }): Promise<Dashboard>;
/** Push a LookML dashboard's current state into the linked user copies; their edits are lost */
declare function sync_lookml_dashboard(args: { lookml_dashboard_id: Id; raw_locale?: boolean; dashboard_ids?: string[] }): Promise<number[]>;
declare function sync_lookml_dashboard(lookml_dashboard_id: Id, raw_locale?: boolean, dashboard_ids?: string[]): Promise<number[]>;
declare function sync_lookml_dashboard(lookml_dashboard_id: Id, options: { raw_locale?: boolean; dashboard_ids?: string[] }): Promise<number[]>;
/** One dashboard in full by id: tiles, filters, layouts; LookML ones as model::name */
declare function dashboard(dashboard_id: Id, fields?: Fields): Promise<Dashboard>;
declare function dashboard(args: { dashboard_id: Id; fields?: Fields }): Promise<Dashboard>;
/** Erase a dashboard permanently; for the trash set deleted with update_dashboard */
declare function delete_dashboard(dashboard_id: Id): Promise<string>;
declare function delete_dashboard(args: { dashboard_id: Id }): Promise<string>;
/** Rename, trash, restore or re-own a dashboard; tiles, filters and layout have their own calls */
declare function update_dashboard(dashboard_id: Id, body: Partial<Dashboard>): Promise<Dashboard>;
declare function update_dashboard(args: { dashboard_id: Id; body: Partial<Dashboard> }): Promise<Dashboard>;
/** Suggested aggregate_table LookML for each query of a dashboard, to speed it up */
declare function dashboard_aggregate_table_lookml(dashboard_id: Id): Promise<DashboardAggregateTableLookml>;
declare function dashboard_aggregate_table_lookml(args: { dashboard_id: Id }): Promise<DashboardAggregateTableLookml>;
/** Find LookML dashboards by title or folder; production versions only */
declare function search_lookml_dashboards(args: { folder_id?: Id; title?: string; content_favorite_id?: Id; fields?: Fields; limit?: number; offset?: number; sorts?: string }): Promise<DashboardLookml>;
declare function search_lookml_dashboards(folder_id?: Id, title?: string, content_favorite_id?: Id, fields?: Fields, limit?: number, offset?: number, sorts?: string): Promise<DashboardLookml>;
/** Export a user-made dashboard as LookML YAML, for version control or another instance */
declare function dashboard_lookml(dashboard_id: Id): Promise<DashboardLookml>;
declare function dashboard_lookml(args: { dashboard_id: Id }): Promise<DashboardLookml>;
/** Put a dashboard in another folder; folder_id must differ from the present one */
declare function move_dashboard(dashboard_id: Id, folder_id: Id): Promise<Dashboard>;
declare function move_dashboard(args: { dashboard_id: Id; folder_id: Id }): Promise<Dashboard>;
/** Create a dashboard from LookML YAML; overwrites the one with the same preferred_slug */
declare function import_dashboard_from_lookml(body: Partial<DashboardLookml>): Promise<Dashboard>;
declare function import_dashboard_from_lookml(args: { body: Partial<DashboardLookml> }): Promise<Dashboard>;
/** Old name of import_dashboard_from_lookml; deprecated, call that one */
declare function create_dashboard_from_lookml(body: Partial<DashboardLookml>): Promise<Dashboard>;
declare function create_dashboard_from_lookml(args: { body: Partial<DashboardLookml> }): Promise<Dashboard>;
/** Duplicate a dashboard, into its own folder unless folder_id says otherwise */
declare function copy_dashboard(dashboard_id: Id, folder_id?: Id): Promise<Dashboard>;
declare function copy_dashboard(args: { dashboard_id: Id; folder_id?: Id }): Promise<Dashboard>;
/** Certify or decertify a user-made dashboard with a note; the trust badge @beta */
declare function update_dashboard_certification(dashboard_id: Id, body: Partial<Certification>): Promise<Dashboard>;
/** @beta */
declare function update_dashboard_certification(args: { dashboard_id: Id; body: Partial<Certification> }): Promise<Dashboard>;
/** Certify or decertify a LookML dashboard with a note; the trust badge @beta */
declare function update_lookml_certification(dashboard_id: Id, body: Partial<Certification>): Promise<Dashboard>;
/** @beta */
declare function update_lookml_certification(args: { dashboard_id: Id; body: Partial<Certification> }): Promise<Dashboard>;
/** Find tiles across dashboards, e.g. all that show a given look_id; no limit or offset */
declare function search_dashboard_elements(args: { dashboard_id?: Id; look_id?: Id; title?: string; deleted?: boolean; fields?: Fields; filter_or?: boolean; sorts?: string }): Promise<DashboardElement[]>;
declare function search_dashboard_elements(dashboard_id?: Id, look_id?: Id, title?: string, deleted?: boolean, fields?: Fields, filter_or?: boolean, sorts?: string): Promise<DashboardElement[]>;
/** One tile by id: its query, Look or merged results, title, vis_config */
declare function dashboard_element(dashboard_element_id: Id, fields?: Fields): Promise<DashboardElement>;
declare function dashboard_element(args: { dashboard_element_id: Id; fields?: Fields }): Promise<DashboardElement>;
/** Remove a tile from its dashboard; a linked Look itself stays */
declare function delete_dashboard_element(dashboard_element_id: Id): Promise<string>;
declare function delete_dashboard_element(args: { dashboard_element_id: Id }): Promise<string>;
/** Edit a tile: title, query_id, note, vis_config; position is in the layout component */
declare function update_dashboard_element(dashboard_element_id: Id, body: Partial<DashboardElement>, fields?: Fields): Promise<DashboardElement>;
declare function update_dashboard_element(args: { dashboard_element_id: Id; body: Partial<DashboardElement>; fields?: Fields }): Promise<DashboardElement>;
/** All tiles of one dashboard with their queries, charts and notes */
declare function dashboard_dashboard_elements(dashboard_id: Id, fields?: Fields): Promise<DashboardElement[]>;
declare function dashboard_dashboard_elements(args: { dashboard_id: Id; fields?: Fields }): Promise<DashboardElement[]>;
/** Add a tile (chart, Look or text) to dashboard_id; layout position is set separately */
declare function create_dashboard_element(args: { body: Partial<DashboardElement>; fields?: Fields; apply_filters?: boolean }): Promise<DashboardElement>;
declare function create_dashboard_element(body: Partial<DashboardElement>, fields?: Fields, apply_filters?: boolean): Promise<DashboardElement>;
declare function create_dashboard_element(body: Partial<DashboardElement>, options: { fields?: Fields; apply_filters?: boolean }): Promise<DashboardElement>;
/** One filter of a dashboard by id: field, default value, control, listeners */
declare function dashboard_filter(dashboard_filter_id: Id, fields?: Fields): Promise<DashboardFilter>;
declare function dashboard_filter(args: { dashboard_filter_id: Id; fields?: Fields }): Promise<DashboardFilter>;
/** Remove a filter from a dashboard; tiles stop listening to it */
declare function delete_dashboard_filter(dashboard_filter_id: Id): Promise<string>;
declare function delete_dashboard_filter(args: { dashboard_filter_id: Id }): Promise<string>;
/** Change a dashboard filter's default value, title, control or required flag */
declare function update_dashboard_filter(dashboard_filter_id: Id, body: Partial<DashboardFilter>, fields?: Fields): Promise<DashboardFilter>;
declare function update_dashboard_filter(args: { dashboard_filter_id: Id; body: Partial<DashboardFilter>; fields?: Fields }): Promise<DashboardFilter>;
/** All filters of one dashboard with defaults, fields and controls */
declare function dashboard_dashboard_filters(dashboard_id: Id, fields?: Fields): Promise<DashboardFilter[]>;
declare function dashboard_dashboard_filters(args: { dashboard_id: Id; fields?: Fields }): Promise<DashboardFilter[]>;
/** Add a filter to a dashboard: dashboard_id, name, title, type, model, explore, dimension */
declare function create_dashboard_filter(body: Partial<CreateDashboardFilter>, fields?: Fields): Promise<DashboardFilter>;
declare function create_dashboard_filter(args: { body: Partial<CreateDashboardFilter>; fields?: Fields }): Promise<DashboardFilter>;
/** Place of one tile in a layout: row, column, width, height */
declare function dashboard_layout_component(dashboard_layout_component_id: Id, fields?: Fields): Promise<DashboardLayoutComponent>;
declare function dashboard_layout_component(args: { dashboard_layout_component_id: Id; fields?: Fields }): Promise<DashboardLayoutComponent>;
/** Move or resize a tile: row, column, width, height of its layout component */
declare function update_dashboard_layout_component(dashboard_layout_component_id: Id, body: Partial<DashboardLayoutComponent>, fields?: Fields): Promise<DashboardLayoutComponent>;
declare function update_dashboard_layout_component(args: { dashboard_layout_component_id: Id; body: Partial<DashboardLayoutComponent>; fields?: Fields }): Promise<DashboardLayoutComponent>;
/** Places and sizes of all tiles in one layout */
declare function dashboard_layout_dashboard_layout_components(dashboard_layout_id: Id, fields?: Fields): Promise<DashboardLayoutComponent[]>;
declare function dashboard_layout_dashboard_layout_components(args: { dashboard_layout_id: Id; fields?: Fields }): Promise<DashboardLayoutComponent[]>;
/** One layout of a dashboard by id with its tile positions */
declare function dashboard_layout(dashboard_layout_id: Id, fields?: Fields): Promise<DashboardLayout>;
declare function dashboard_layout(args: { dashboard_layout_id: Id; fields?: Fields }): Promise<DashboardLayout>;
/** Remove one layout of a dashboard by id; tile positions held in it are lost */
declare function delete_dashboard_layout(dashboard_layout_id: Id): Promise<string>;
declare function delete_dashboard_layout(args: { dashboard_layout_id: Id }): Promise<string>;
/** Switch a layout to active or change its type or width; tiles move elsewhere */
declare function update_dashboard_layout(dashboard_layout_id: Id, body: Partial<DashboardLayout>, fields?: Fields): Promise<DashboardLayout>;
declare function update_dashboard_layout(args: { dashboard_layout_id: Id; body: Partial<DashboardLayout>; fields?: Fields }): Promise<DashboardLayout>;
/** Layouts of one dashboard; the active one holds the tile positions to edit */
declare function dashboard_dashboard_layouts(dashboard_id: Id, fields?: Fields): Promise<DashboardLayout[]>;
declare function dashboard_dashboard_layouts(args: { dashboard_id: Id; fields?: Fields }): Promise<DashboardLayout[]>;
/** Add a second layout to a dashboard (type newspaper); most have only one */
declare function create_dashboard_layout(body: Partial<DashboardLayout>, fields?: Fields): Promise<DashboardLayout>;
declare function create_dashboard_layout(args: { body: Partial<DashboardLayout>; fields?: Fields }): Promise<DashboardLayout>;
/** Stored filter selections behind a GUID from a shortened dashboard link */
declare function dashboard_filter_state(guid: string): Promise<string>;
declare function dashboard_filter_state(args: { guid: string }): Promise<string>;
/** Save a set of chosen filter values as a GUID for a short shareable link */
declare function create_dashboard_filter_state(body: string): Promise<Dashboard>;
declare function create_dashboard_filter_state(args: { body: string }): Promise<Dashboard>;

// --- DataAction
/** Trigger an action of a result cell (write back, send to a tool), as taken from query results */
declare function perform_data_action(body: Partial<DataActionRequest>): Promise<DataActionResponse>;
declare function perform_data_action(args: { body: Partial<DataActionRequest> }): Promise<DataActionResponse>;
/** Input form that an action's remote server wants filled in before it is performed */
declare function fetch_remote_data_action_form(body: Record<string, string>): Promise<DataActionForm>;
declare function fetch_remote_data_action_form(args: { body: Record<string, string> }): Promise<DataActionForm>;

// --- Datagroup
/** List datagroups (caching policies) with last trigger time, value and error */
declare function all_datagroups(): Promise<Datagroup[]>;
/** One datagroup by id: triggered_at, stale_before, trigger error */
declare function datagroup(datagroup_id: Id): Promise<Datagroup>;
declare function datagroup(args: { datagroup_id: Id }): Promise<Datagroup>;
/** Reset a cache: set stale_before to expire results, triggered_at to rebuild PDTs */
declare function update_datagroup(datagroup_id: Id, body: Partial<Datagroup>): Promise<Datagroup>;
declare function update_datagroup(args: { datagroup_id: Id; body: Partial<Datagroup> }): Promise<Datagroup>;

// --- DerivedTable
/** Dependency graph of all persistent derived tables in a model, as dot text */
declare function graph_derived_tables_for_model(args: { model: string; format?: string; color?: string }): Promise<DependencyGraph>;
declare function graph_derived_tables_for_model(model: string, format?: string, color?: string): Promise<DependencyGraph>;
declare function graph_derived_tables_for_model(model: string, options: { format?: string; color?: string }): Promise<DependencyGraph>;
/** Dependency graph around one derived table: what it needs, as dot text */
declare function graph_derived_tables_for_view(args: { view: string; models?: string; workspace?: string }): Promise<DependencyGraph>;
declare function graph_derived_tables_for_view(view: string, models?: string, workspace?: string): Promise<DependencyGraph>;
declare function graph_derived_tables_for_view(view: string, options: { models?: string; workspace?: string }): Promise<DependencyGraph>;
/** Rebuild a persistent derived table now (a write despite GET); gives the materialization id */
declare function start_pdt_build(args: { model_name: string; view_name: string; force_rebuild?: string; force_full_incremental?: string; workspace?: string; source?: string }): Promise<MaterializePDT>;
declare function start_pdt_build(model_name: string, view_name: string, force_rebuild?: string, force_full_incremental?: string, workspace?: string, source?: string): Promise<MaterializePDT>;
declare function start_pdt_build(model_name: string, view_name: string, options: { force_rebuild?: string; force_full_incremental?: string; workspace?: string; source?: string }): Promise<MaterializePDT>;
/** Progress of a PDT rebuild by materialization id: running, done, failed */
declare function check_pdt_build(materialization_id: Id): Promise<MaterializePDT>;
declare function check_pdt_build(args: { materialization_id: Id }): Promise<MaterializePDT>;
/** Cancel a running PDT rebuild by materialization id (a write despite GET) */
declare function stop_pdt_build(materialization_id: Id, source?: string): Promise<MaterializePDT>;
declare function stop_pdt_build(args: { materialization_id: Id; source?: string }): Promise<MaterializePDT>;

// --- Folder
/** Find folders (spaces) by name, parent or creator; % and _ wildcards, pages by limit/offset */
declare function search_folders(args: { fields?: Fields; page?: number; per_page?: number; limit?: number; offset?: number; sorts?: string; name?: string; id?: Id; parent_id?: Id; creator_id?: Id; filter_or?: boolean; is_shared_root?: boolean; is_users_root?: boolean }): Promise<Folder[]>;
declare function search_folders(fields?: Fields, page?: number, per_page?: number, limit?: number, offset?: number, sorts?: string, name?: string, id?: Id, parent_id?: Id, creator_id?: Id, filter_or?: boolean, is_shared_root?: boolean, is_users_root?: boolean): Promise<Folder[]>;
/** One folder (space) by id: path, parent, counts, content_metadata_id for sharing */
declare function folder(folder_id: Id, fields?: Fields): Promise<Folder>;
declare function folder(args: { folder_id: Id; fields?: Fields }): Promise<Folder>;
/** Erase a folder with its subfolders and all content in them; very destructive */
declare function delete_folder(folder_id: Id): Promise<string>;
declare function delete_folder(args: { folder_id: Id }): Promise<string>;
/** Rename a folder or move it below another parent_id; name unique among siblings */
declare function update_folder(folder_id: Id, body: Partial<UpdateFolder>): Promise<Folder>;
declare function update_folder(args: { folder_id: Id; body: Partial<UpdateFolder> }): Promise<Folder>;
/** List all folders, everybody's personal ones included; no paging, see search_folders */
declare function all_folders(fields?: Fields): Promise<FolderBase[]>;
declare function all_folders(args: { fields?: Fields }): Promise<FolderBase[]>;
/** Make a folder: name and parent_id; 404 when you may not edit the parent */
declare function create_folder(body: Partial<CreateFolder>): Promise<Folder>;
declare function create_folder(args: { body: Partial<CreateFolder> }): Promise<Folder>;
/** Direct subfolders of a folder, pages by limit/offset; not recursive */
declare function folder_children(args: { folder_id: Id; fields?: Fields; page?: number; per_page?: number; limit?: number; offset?: number; sorts?: string }): Promise<Folder[]>;
declare function folder_children(folder_id: Id, fields?: Fields, page?: number, per_page?: number, limit?: number, offset?: number, sorts?: string): Promise<Folder[]>;
declare function folder_children(folder_id: Id, options: { fields?: Fields; page?: number; per_page?: number; limit?: number; offset?: number; sorts?: string }): Promise<Folder[]>;
/** Find direct subfolders of a folder by name; deeper levels are not searched */
declare function folder_children_search(args: { folder_id: Id; fields?: Fields; sorts?: string; name?: string }): Promise<Folder[]>;
declare function folder_children_search(folder_id: Id, fields?: Fields, sorts?: string, name?: string): Promise<Folder[]>;
declare function folder_children_search(folder_id: Id, options: { fields?: Fields; sorts?: string; name?: string }): Promise<Folder[]>;
/** The folder one level up from a given folder */
declare function folder_parent(folder_id: Id, fields?: Fields): Promise<Folder>;
declare function folder_parent(args: { folder_id: Id; fields?: Fields }): Promise<Folder>;
/** Chain of folders from the root down to a folder, for a path or breadcrumb */
declare function folder_ancestors(folder_id: Id, fields?: Fields): Promise<Folder[]>;
declare function folder_ancestors(args: { folder_id: Id; fields?: Fields }): Promise<Folder[]>;
/** Looks in one folder, trashed ones left out; subfolders not included */
declare function folder_looks(folder_id: Id, fields?: Fields): Promise<LookWithQuery[]>;
declare function folder_looks(args: { folder_id: Id; fields?: Fields }): Promise<LookWithQuery[]>;
/** Dashboards in one folder, tiles and all; subfolders not included */
declare function folder_dashboards(folder_id: Id, fields?: Fields): Promise<Dashboard[]>;
declare function folder_dashboards(args: { folder_id: Id; fields?: Fields }): Promise<Dashboard[]>;

// --- Group
/** List groups, or those of an ids list; pages by limit/offset */
declare function all_groups(args: { fields?: Fields; page?: number; per_page?: number; limit?: number; offset?: number; sorts?: string; ids?: string[]; content_metadata_id?: Id; can_add_to_content_metadata?: boolean }): Promise<Group[]>;
declare function all_groups(fields?: Fields, page?: number, per_page?: number, limit?: number, offset?: number, sorts?: string, ids?: string[], content_metadata_id?: Id, can_add_to_content_metadata?: boolean): Promise<Group[]>;
/** Make an empty group by name; then add_group_user and set_role_groups */
declare function create_group(body: Partial<Group>, fields?: Fields): Promise<Group>;
declare function create_group(args: { body: Partial<Group>; fields?: Fields }): Promise<Group>;
/** Find groups by name or external id (SAML, LDAP); % and _ wildcards */
declare function search_groups(args: { fields?: Fields; limit?: number; offset?: number; sorts?: string; filter_or?: boolean; id?: Id; name?: string; external_group_id?: Id; externally_managed?: boolean; externally_orphaned?: boolean }): Promise<Group[]>;
declare function search_groups(fields?: Fields, limit?: number, offset?: number, sorts?: string, filter_or?: boolean, id?: Id, name?: string, external_group_id?: Id, externally_managed?: boolean, externally_orphaned?: boolean): Promise<Group[]>;
/** Find groups and see at once which roles each has */
declare function search_groups_with_roles(args: { fields?: Fields; limit?: number; offset?: number; sorts?: string; filter_or?: boolean; id?: Id; name?: string; external_group_id?: Id; externally_managed?: boolean; externally_orphaned?: boolean }): Promise<GroupSearch[]>;
declare function search_groups_with_roles(fields?: Fields, limit?: number, offset?: number, sorts?: string, filter_or?: boolean, id?: Id, name?: string, external_group_id?: Id, externally_managed?: boolean, externally_orphaned?: boolean): Promise<GroupSearch[]>;
/** Find groups and see at once their parent groups and role ids (nesting) */
declare function search_groups_with_hierarchy(args: { fields?: Fields; limit?: number; offset?: number; sorts?: string; filter_or?: boolean; id?: Id; name?: string; external_group_id?: Id; externally_managed?: boolean; externally_orphaned?: boolean }): Promise<GroupHierarchy[]>;
declare function search_groups_with_hierarchy(fields?: Fields, limit?: number, offset?: number, sorts?: string, filter_or?: boolean, id?: Id, name?: string, external_group_id?: Id, externally_managed?: boolean, externally_orphaned?: boolean): Promise<GroupHierarchy[]>;
/** One group by id: name, user_count, whether managed by the identity provider */
declare function group(group_id: Id, fields?: Fields): Promise<Group>;
declare function group(args: { group_id: Id; fields?: Fields }): Promise<Group>;
/** Remove a group; members stay as users but lose the access it gave */
declare function delete_group(group_id: Id): Promise<string>;
declare function delete_group(args: { group_id: Id }): Promise<string>;
/** Rename a group or set can_add_to_content_metadata; members are changed elsewhere */
declare function update_group(group_id: Id, body: Partial<Group>, fields?: Fields): Promise<Group>;
declare function update_group(args: { group_id: Id; body: Partial<Group>; fields?: Fields }): Promise<Group>;
/** Groups nested directly inside a group; no deeper levels */
declare function all_group_groups(group_id: Id, fields?: Fields): Promise<Group[]>;
declare function all_group_groups(args: { group_id: Id; fields?: Fields }): Promise<Group[]>;
/** Nest a group in another, so that its members inherit; body {group_id} is the child */
declare function add_group_group(group_id: Id, body: Partial<GroupIdForGroupInclusion>): Promise<Group>;
declare function add_group_group(args: { group_id: Id; body: Partial<GroupIdForGroupInclusion> }): Promise<Group>;
/** Direct members of a group, pages by limit/offset; nested groups' users not included */
declare function all_group_users(args: { group_id: Id; fields?: Fields; page?: number; per_page?: number; limit?: number; offset?: number; sorts?: string }): Promise<User[]>;
declare function all_group_users(group_id: Id, fields?: Fields, page?: number, per_page?: number, limit?: number, offset?: number, sorts?: string): Promise<User[]>;
declare function all_group_users(group_id: Id, options: { fields?: Fields; page?: number; per_page?: number; limit?: number; offset?: number; sorts?: string }): Promise<User[]>;
/** Put a user in a group, one per call; body {user_id} */
declare function add_group_user(group_id: Id, body: Partial<GroupIdForGroupUserInclusion>): Promise<User>;
declare function add_group_user(args: { group_id: Id; body: Partial<GroupIdForGroupUserInclusion> }): Promise<User>;
/** Take a user out of a group; the account itself stays */
declare function delete_group_user(group_id: Id, user_id: Id): Promise<void>;
declare function delete_group_user(args: { group_id: Id; user_id: Id }): Promise<void>;
/** Take a nested group out of its parent group; neither is deleted */
declare function delete_group_from_group(group_id: Id, deleting_group_id: Id): Promise<void>;
declare function delete_group_from_group(args: { group_id: Id; deleting_group_id: Id }): Promise<void>;
/** Clear a group's value of a user attribute; members fall back to the default */
declare function delete_user_attribute_group_value(group_id: Id, user_attribute_id: Id): Promise<void>;
declare function delete_user_attribute_group_value(args: { group_id: Id; user_attribute_id: Id }): Promise<void>;
/** Give every member of one group a value of a user attribute; other groups keep theirs */
declare function update_user_attribute_group_value(group_id: Id, user_attribute_id: Id, body: Partial<UserAttributeGroupValue>): Promise<UserAttributeGroupValue>;
declare function update_user_attribute_group_value(args: { group_id: Id; user_attribute_id: Id; body: Partial<UserAttributeGroupValue> }): Promise<UserAttributeGroupValue>;

// --- Homepage
/** Sections and items of the home page that all users land on */
declare function all_primary_homepage_sections(fields?: Fields): Promise<HomepageSection[]>;
declare function all_primary_homepage_sections(args: { fields?: Fields }): Promise<HomepageSection[]>;

// --- Integration
/** List action hubs (sources of destinations such as Slack, S3) with status */
declare function all_integration_hubs(fields?: Fields): Promise<IntegrationHub[]>;
declare function all_integration_hubs(args: { fields?: Fields }): Promise<IntegrationHub[]>;
/** Connect an action hub by URL; rate limited, may need its legal agreement accepted */
declare function create_integration_hub(body: Partial<IntegrationHub>, fields?: Fields): Promise<IntegrationHub>;
declare function create_integration_hub(args: { body: Partial<IntegrationHub>; fields?: Fields }): Promise<IntegrationHub>;
/** One action hub by id: URL, label, fetch error, agreement state */
declare function integration_hub(integration_hub_id: Id, fields?: Fields): Promise<IntegrationHub>;
declare function integration_hub(args: { integration_hub_id: Id; fields?: Fields }): Promise<IntegrationHub>;
/** Disconnect an action hub; its integrations and scheduled deliveries through it end */
declare function delete_integration_hub(integration_hub_id: Id): Promise<string>;
declare function delete_integration_hub(args: { integration_hub_id: Id }): Promise<string>;
/** Change URL or authorization token of an action hub; rate limited */
declare function update_integration_hub(integration_hub_id: Id, body: Partial<IntegrationHub>, fields?: Fields): Promise<IntegrationHub>;
declare function update_integration_hub(args: { integration_hub_id: Id; body: Partial<IntegrationHub>; fields?: Fields }): Promise<IntegrationHub>;
/** Can this user reach the action hub? Diagnoses a hub that does not answer */
declare function get_integration_hub_health(integration_hub_id: Id, fields?: Fields): Promise<IntegrationHubHealthResult>;
declare function get_integration_hub_health(args: { integration_hub_id: Id; fields?: Fields }): Promise<IntegrationHubHealthResult>;
/** Sign the legal agreement of an action hub; only when it demands one and none is signed */
declare function accept_integration_hub_legal_agreement(integration_hub_id: Id): Promise<IntegrationHub>;
declare function accept_integration_hub_legal_agreement(args: { integration_hub_id: Id }): Promise<IntegrationHub>;
/** List delivery destinations (Slack, S3, Sheets, ...) of the action hubs, enabled or not */
declare function all_integrations(args: { fields?: Fields; integration_hub_id?: Id }): Promise<Integration[]>;
declare function all_integrations(fields?: Fields, integration_hub_id?: Id): Promise<Integration[]>;
/** One delivery destination by id: params, supported formats, enabled flag */
declare function integration(integration_id: Id, fields?: Fields): Promise<Integration>;
declare function integration(args: { integration_id: Id; fields?: Fields }): Promise<Integration>;
/** Enable or disable a delivery destination or set its params (tokens, buckets) */
declare function update_integration(integration_id: Id, body: Partial<Integration>, fields?: Fields): Promise<Integration>;
declare function update_integration(args: { integration_id: Id; body: Partial<Integration>; fields?: Fields }): Promise<Integration>;
/** Form a destination wants filled in (channel, path, ...) before you schedule to it */
declare function fetch_integration_form(integration_id: Id, body?: Record<string, string>): Promise<DataActionForm>;
declare function fetch_integration_form(args: { integration_id: Id; body?: Record<string, string> }): Promise<DataActionForm>;
/** Check that a destination's stored settings and credentials work; sends no report */
declare function test_integration(integration_id: Id): Promise<IntegrationTestResult>;
declare function test_integration(args: { integration_id: Id }): Promise<IntegrationTestResult>;

// --- KeyDriverAnalysis
/** Explain why a metric moved between two periods: the segments that contributed most @alpha */
declare function run_key_driver_analysis(body: Partial<KdaRequestPayload>): Promise<KdaResponsePayload>;
/** @alpha */
declare function run_key_driver_analysis(args: { body: Partial<KdaRequestPayload> }): Promise<KdaResponsePayload>;

// --- Look
/** List all Looks (saved reports) you can see, without queries or trashed ones; no paging */
declare function all_looks(fields?: Fields): Promise<Look[]>;
declare function all_looks(args: { fields?: Fields }): Promise<Look[]>;
/** Save a query as a Look: title, folder_id, query_id from create_query */
declare function create_look(body: Partial<LookWithQuery>, fields?: Fields): Promise<LookWithQuery>;
declare function create_look(args: { body: Partial<LookWithQuery>; fields?: Fields }): Promise<LookWithQuery>;
/** Find Looks by title, folder, owner, last view or deleted=true (trash); pages by limit/offset */
declare function search_looks(args: { id?: Id; title?: string; description?: string; content_favorite_id?: Id; folder_id?: Id; user_id?: Id; view_count?: string; deleted?: boolean; query_id?: Id; curate?: boolean; last_viewed_at?: string; fields?: Fields; page?: number; per_page?: number; limit?: number; offset?: number; sorts?: string; filter_or?: boolean }): Promise<Look[]>;
declare function search_looks(id?: Id, title?: string, description?: string, content_favorite_id?: Id, folder_id?: Id, user_id?: Id, view_count?: string, deleted?: boolean, query_id?: Id, curate?: boolean, last_viewed_at?: string, fields?: Fields, page?: number, per_page?: number, limit?: number, offset?: number, sorts?: string, filter_or?: boolean): Promise<Look[]>;
/** One Look by id with its query: model, fields, filters, vis_config */
declare function look(look_id: Id, fields?: Fields): Promise<LookWithQuery>;
declare function look(args: { look_id: Id; fields?: Fields }): Promise<LookWithQuery>;
/** Erase a Look permanently; for the trash set deleted=true with update_look */
declare function delete_look(look_id: Id): Promise<string>;
declare function delete_look(args: { look_id: Id }): Promise<string>;
/** Rename, trash (deleted=true), restore or re-own a Look, or swap its query_id */
declare function update_look(look_id: Id, body: Partial<LookWithQuery>, fields?: Fields): Promise<LookWithQuery>;
declare function update_look(args: { look_id: Id; body: Partial<LookWithQuery>; fields?: Fields }): Promise<LookWithQuery>;
/** Run a saved Look and get its data (json, csv, xlsx) or a png chart; the Look's own row limit applies */
declare function run_look<F extends ResultFormat>(args: { look_id: Id; result_format: F; limit?: number; apply_formatting?: boolean; apply_vis?: boolean; cache?: boolean; image_width?: number; image_height?: number; generate_drill_links?: boolean; force_production?: boolean; cache_only?: boolean; path_prefix?: string; rebuild_pdts?: boolean; server_table_calcs?: boolean }): Promise<ResultOf<F>>;
declare function run_look<F extends ResultFormat>(look_id: Id, result_format: F, limit?: number, apply_formatting?: boolean, apply_vis?: boolean, cache?: boolean, image_width?: number, image_height?: number, generate_drill_links?: boolean, force_production?: boolean, cache_only?: boolean, path_prefix?: string, rebuild_pdts?: boolean, server_table_calcs?: boolean): Promise<ResultOf<F>>;
declare function run_look<F extends ResultFormat>(look_id: Id, result_format: F, options: { limit?: number; apply_formatting?: boolean; apply_vis?: boolean; cache?: boolean; image_width?: number; image_height?: number; generate_drill_links?: boolean; force_production?: boolean; cache_only?: boolean; path_prefix?: string; rebuild_pdts?: boolean; server_table_calcs?: boolean }): Promise<ResultOf<F>>;
/** Duplicate a Look into another folder_id, which must differ from the present one */
declare function copy_look(look_id: Id, folder_id?: Id): Promise<LookWithQuery>;
declare function copy_look(args: { look_id: Id; folder_id?: Id }): Promise<LookWithQuery>;
/** Put a Look in another folder; folder_id must differ from the present one */
declare function move_look(look_id: Id, folder_id: Id): Promise<LookWithQuery>;
declare function move_look(args: { look_id: Id; folder_id: Id }): Promise<LookWithQuery>;
/** Certify or decertify a Look with a note; the trust badge @beta */
declare function update_look_certification(look_id: Id, body: Partial<Certification>): Promise<Look>;
/** @beta */
declare function update_look_certification(args: { look_id: Id; body: Partial<Certification> }): Promise<Look>;

// --- LookmlModel
/** List LookML models with names of their Explores; exclude_hidden, exclude_empty */
declare function all_lookml_models(args: { fields?: Fields; limit?: number; offset?: number; exclude_empty?: boolean; exclude_hidden?: boolean; include_internal?: boolean; include_self_service?: boolean }): Promise<LookmlModel[]>;
declare function all_lookml_models(fields?: Fields, limit?: number, offset?: number, exclude_empty?: boolean, exclude_hidden?: boolean, include_internal?: boolean, include_self_service?: boolean): Promise<LookmlModel[]>;
/** Configure a model name: project_name and allowed_db_connection_names; writes no LookML */
declare function create_lookml_model(body: Partial<LookmlModel>): Promise<LookmlModel>;
declare function create_lookml_model(args: { body: Partial<LookmlModel> }): Promise<LookmlModel>;
/** One model by name: project, allowed connections, its Explores without fields */
declare function lookml_model(lookml_model_name: string, fields?: Fields): Promise<LookmlModel>;
declare function lookml_model(args: { lookml_model_name: string; fields?: Fields }): Promise<LookmlModel>;
/** Drop a model's configuration so it cannot be queried; its LookML files remain */
declare function delete_lookml_model(lookml_model_name: string): Promise<string>;
declare function delete_lookml_model(args: { lookml_model_name: string }): Promise<string>;
/** Change which connections or project a model is configured for; LookML files untouched */
declare function update_lookml_model(lookml_model_name: string, body: Partial<LookmlModel>): Promise<LookmlModel>;
declare function update_lookml_model(args: { lookml_model_name: string; body: Partial<LookmlModel> }): Promise<LookmlModel>;
/** One Explore in full: fields (dimensions, measures), joins, filters, SQL table; can be large */
declare function lookml_model_explore(args: { lookml_model_name: string; explore_name: string; fields?: Fields; add_drills_metadata?: boolean }): Promise<LookmlModelExplore>;
declare function lookml_model_explore(lookml_model_name: string, explore_name: string, fields?: Fields, add_drills_metadata?: boolean): Promise<LookmlModelExplore>;
declare function lookml_model_explore(lookml_model_name: string, explore_name: string, options: { fields?: Fields; add_drills_metadata?: boolean }): Promise<LookmlModelExplore>;

// --- Metadata
/** Values a field takes, as offered by a filter's drop-down; term to narrow */
declare function model_fieldname_suggestions(args: { model_name: string; view_name: string; field_name: string; term?: string; filters?: Record<string, string> }): Promise<ModelFieldSuggestions>;
declare function model_fieldname_suggestions(model_name: string, view_name: string, field_name: string, term?: string, filters?: Record<string, string>): Promise<ModelFieldSuggestions>;
declare function model_fieldname_suggestions(model_name: string, view_name: string, field_name: string, options: { term?: string; filters?: Record<string, string> }): Promise<ModelFieldSuggestions>;
/** A model's connection name and named value formats; for its Explores see lookml_model */
declare function get_model(model_name: string): Promise<ApiModel>;
declare function get_model(args: { model_name: string }): Promise<ApiModel>;
/** Databases or projects that a connection reaches; empty when the dialect has only one */
declare function connection_databases(connection_name: string): Promise<string[]>;
declare function connection_databases(args: { connection_name: string }): Promise<string[]>;
/** What a connection's dialect can do: multiple databases, cost estimate, table metadata */
declare function connection_features(connection_name: string, fields?: Fields): Promise<ConnectionFeatures>;
declare function connection_features(args: { connection_name: string; fields?: Fields }): Promise<ConnectionFeatures>;
/** Schemas (datasets) a connection sees in its database; first step of browsing tables */
declare function connection_schemas(args: { connection_name: string; database?: string; cache?: boolean; fields?: Fields }): Promise<Schema[]>;
declare function connection_schemas(connection_name: string, database?: string, cache?: boolean, fields?: Fields): Promise<Schema[]>;
declare function connection_schemas(connection_name: string, options: { database?: string; cache?: boolean; fields?: Fields }): Promise<Schema[]>;
/** Physical tables per schema in a database connection; table_filter and table_limit narrow it */
declare function connection_tables(args: { connection_name: string; database?: string; schema_name?: string; cache?: boolean; fields?: Fields; table_filter?: string; table_limit?: number }): Promise<SchemaTables[]>;
declare function connection_tables(connection_name: string, database?: string, schema_name?: string, cache?: boolean, fields?: Fields, table_filter?: string, table_limit?: number): Promise<SchemaTables[]>;
declare function connection_tables(connection_name: string, options: { database?: string; schema_name?: string; cache?: boolean; fields?: Fields; table_filter?: string; table_limit?: number }): Promise<SchemaTables[]>;
/** Physical columns with data types for the tables of a schema; table_names narrows it */
declare function connection_columns(args: { connection_name: string; database?: string; schema_name?: string; cache?: boolean; table_limit?: number; table_names?: string; fields?: Fields }): Promise<SchemaColumns[]>;
declare function connection_columns(connection_name: string, database?: string, schema_name?: string, cache?: boolean, table_limit?: number, table_names?: string, fields?: Fields): Promise<SchemaColumns[]>;
declare function connection_columns(connection_name: string, options: { database?: string; schema_name?: string; cache?: boolean; table_limit?: number; table_names?: string; fields?: Fields }): Promise<SchemaColumns[]>;
/** Which database tables have a column of exactly this name? No wildcards */
declare function connection_search_columns(args: { connection_name: string; column_name?: string; fields?: Fields }): Promise<ColumnSearch[]>;
declare function connection_search_columns(connection_name: string, column_name?: string, fields?: Fields): Promise<ColumnSearch[]>;
declare function connection_search_columns(connection_name: string, options: { column_name?: string; fields?: Fields }): Promise<ColumnSearch[]>;
/** Estimated bytes or cost of an SQL statement before running it (BigQuery and the like) */
declare function connection_cost_estimate(connection_name: string, body: Partial<CreateCostEstimate>, fields?: Fields): Promise<CostEstimate>;
declare function connection_cost_estimate(args: { connection_name: string; body: Partial<CreateCostEstimate>; fields?: Fields }): Promise<CostEstimate>;

// --- Project
/** Result of a CI run; deprecated, use get_continuous_integration_run @deprecated */
declare function get_ci_run(project_id: Id, run_id: Id, fields?: Fields): Promise<ProjectRun>;
/** @deprecated */
declare function get_ci_run(args: { project_id: Id; run_id: Id; fields?: Fields }): Promise<ProjectRun>;
/** Start a CI run; deprecated, use create_continuous_integration_run @deprecated */
declare function create_ci_run(project_id: Id, body: Partial<CreateCIRunRequest>, fields?: Fields): Promise<CreateCIRunResponse>;
/** @deprecated */
declare function create_ci_run(args: { project_id: Id; body: Partial<CreateCIRunRequest>; fields?: Fields }): Promise<CreateCIRunResponse>;
/** Queue a CI suite (suite_id) of LookML, SQL and content checks on a project's branch or commit @beta */
declare function create_continuous_integration_run(project_id: Id, body: Partial<CreateContinuousIntegrationRunRequest>, fields?: Fields): Promise<CIRun>;
/** @beta */
declare function create_continuous_integration_run(args: { project_id: Id; body: Partial<CreateContinuousIntegrationRunRequest>; fields?: Fields }): Promise<CIRun>;
/** Progress and findings of one CI run of a project; poll until it is finished @beta */
declare function get_continuous_integration_run(project_id: Id, run_id: Id, fields?: Fields): Promise<CIRun>;
/** @beta */
declare function get_continuous_integration_run(args: { project_id: Id; run_id: Id; fields?: Fields }): Promise<CIRun>;
/** Write the manifest lock file, pinning remote dependencies (imports); needs dev mode */
declare function lock_all(project_id: Id, fields?: Fields): Promise<string>;
declare function lock_all(args: { project_id: Id; fields?: Fields }): Promise<string>;
/** List a project's git branches, local and remote, with ahead/behind counts */
declare function all_git_branches(project_id: Id): Promise<GitBranch[]>;
declare function all_git_branches(args: { project_id: Id }): Promise<GitBranch[]>;
/** Which git branch is checked out in your workspace, and is it dirty or behind? */
declare function git_branch(project_id: Id): Promise<GitBranch>;
declare function git_branch(args: { project_id: Id }): Promise<GitBranch>;
/** Switch to another git branch; with ref a hard reset that loses local edits; needs dev mode */
declare function update_git_branch(project_id: Id, body: Partial<GitBranch>): Promise<GitBranch>;
declare function update_git_branch(args: { project_id: Id; body: Partial<GitBranch> }): Promise<GitBranch>;
/** Start a new git branch and check it out, optionally at a ref; needs dev mode */
declare function create_git_branch(project_id: Id, body: Partial<GitBranch>): Promise<GitBranch>;
declare function create_git_branch(args: { project_id: Id; body: Partial<GitBranch> }): Promise<GitBranch>;
/** One git branch of a project by name: head commit, owner, ahead/behind */
declare function find_git_branch(project_id: Id, branch_name: string): Promise<GitBranch>;
declare function find_git_branch(args: { project_id: Id; branch_name: string }): Promise<GitBranch>;
/** Delete a git branch locally and on the remote; commits merged nowhere are lost */
declare function delete_git_branch(project_id: Id, branch_name: string): Promise<string>;
declare function delete_git_branch(args: { project_id: Id; branch_name: string }): Promise<string>;
/** Put a branch or a commit into production, one of them, not both; dev mode not needed */
declare function deploy_ref_to_production(args: { project_id: Id; branch?: string; ref?: string }): Promise<string>;
declare function deploy_ref_to_production(project_id: Id, branch?: string, ref?: string): Promise<string>;
declare function deploy_ref_to_production(project_id: Id, options: { branch?: string; ref?: string }): Promise<string>;
/** Start a production deploy of a branch or commit and return an id; poll async_deploy_status @beta */
declare function async_deploy_ref_to_production(args: { project_id: Id; branch?: string; ref?: string }): Promise<AsyncDeployResponse>;
/** @beta */
declare function async_deploy_ref_to_production(project_id: Id, branch?: string, ref?: string): Promise<AsyncDeployResponse>;
/** @beta */
declare function async_deploy_ref_to_production(project_id: Id, options: { branch?: string; ref?: string }): Promise<AsyncDeployResponse>;
/** State of a deploy begun in the background: pending, done or failed, by deployment id @beta */
declare function async_deploy_status(project_id: Id, deployment_id: number): Promise<DeployStatusResponse>;
/** @beta */
declare function async_deploy_status(args: { project_id: Id; deployment_id: number }): Promise<DeployStatusResponse>;
/** Publish the current dev branch's commits to production; needs dev mode, commit beforehand */
declare function deploy_to_production(project_id: Id): Promise<string>;
declare function deploy_to_production(args: { project_id: Id }): Promise<string>;
/** Throw away your dev changes and go back to what production has; unpushed work is lost */
declare function reset_project_to_production(project_id: Id): Promise<string>;
declare function reset_project_to_production(args: { project_id: Id }): Promise<string>;
/** Throw away your dev changes and take the branch as on the git remote; unpushed work is lost */
declare function reset_project_to_remote(project_id: Id): Promise<string>;
declare function reset_project_to_remote(args: { project_id: Id }): Promise<string>;
/** List LookML projects with git remote, branch, pull request and validation settings */
declare function all_projects(fields?: Fields): Promise<Project[]>;
declare function all_projects(args: { fields?: Fields }): Promise<Project[]>;
/** Start an empty LookML project by name; git is set up later; needs dev mode */
declare function create_project(body: Partial<Project>): Promise<Project>;
declare function create_project(args: { body: Partial<Project> }): Promise<Project>;
/** One LookML project by id: git remote, production branch, PR mode, deploy secret set or not */
declare function project(project_id: Id, fields?: Fields): Promise<Project>;
declare function project(args: { project_id: Id; fields?: Fields }): Promise<Project>;
/** Configure a project: git_remote_url, PR mode, validation_required, deploy secret; dev mode for git */
declare function update_project(project_id: Id, body: Partial<Project>, fields?: Fields): Promise<Project>;
declare function update_project(args: { project_id: Id; body: Partial<Project>; fields?: Fields }): Promise<Project>;
/** A project's manifest.lkml as data: constants, imports, localization */
declare function manifest(project_id: Id): Promise<Manifest>;
declare function manifest(args: { project_id: Id }): Promise<Manifest>;
/** SSH public key of a project's git connection, made earlier with create_git_deploy_key */
declare function git_deploy_key(project_id: Id): Promise<string>;
declare function git_deploy_key(args: { project_id: Id }): Promise<string>;
/** Generate the SSH key pair of a project; install the returned public key at the git host */
declare function create_git_deploy_key(project_id: Id): Promise<string>;
declare function create_git_deploy_key(args: { project_id: Id }): Promise<string>;
/** Last LookML lint outcome from cache, with a stale flag; nothing (204) if none was made */
declare function project_validation_results(project_id: Id, fields?: Fields): Promise<ProjectValidationCache>;
declare function project_validation_results(args: { project_id: Id; fields?: Fields }): Promise<ProjectValidationCache>;
/** Lint a project's LookML now: errors and warnings per file; slow, session's workspace counts */
declare function validate_project(project_id: Id, fields?: Fields): Promise<ProjectValidation>;
declare function validate_project(args: { project_id: Id; fields?: Fields }): Promise<ProjectValidation>;
/** Git state of a project in the current workspace: branch, head, lookml type */
declare function project_workspace(project_id: Id, fields?: Fields): Promise<ProjectWorkspace>;
declare function project_workspace(args: { project_id: Id; fields?: Fields }): Promise<ProjectWorkspace>;
/** List LookML files of a project by path, without text; see get_file_content */
declare function all_project_files(project_id: Id, fields?: Fields): Promise<ProjectFile[]>;
declare function all_project_files(args: { project_id: Id; fields?: Fields }): Promise<ProjectFile[]>;
/** Metadata of one project file: title, type, git status; no text, see get_file_content */
declare function project_file(project_id: Id, file_id: Id, fields?: Fields): Promise<ProjectFile>;
declare function project_file(args: { project_id: Id; file_id: Id; fields?: Fields }): Promise<ProjectFile>;
/** Names of the checks available for a project's git connection, to run in order */
declare function all_git_connection_tests(project_id: Id, remote_url?: string): Promise<GitConnectionTest[]>;
declare function all_git_connection_tests(args: { project_id: Id; remote_url?: string }): Promise<GitConnectionTest[]>;
/** Run one named check of a project's git connection and get its log */
declare function run_git_connection_test(args: { project_id: Id; test_id: Id; remote_url?: string; use_production?: string }): Promise<GitConnectionTestResult>;
declare function run_git_connection_test(project_id: Id, test_id: Id, remote_url?: string, use_production?: string): Promise<GitConnectionTestResult>;
declare function run_git_connection_test(project_id: Id, test_id: Id, options: { remote_url?: string; use_production?: string }): Promise<GitConnectionTestResult>;
/** List the data tests (assertions) written in a project's LookML, per model and file */
declare function all_lookml_tests(project_id: Id, file_id?: Id): Promise<LookmlTest[]>;
declare function all_lookml_tests(args: { project_id: Id; file_id?: Id }): Promise<LookmlTest[]>;
/** Run LookML data tests, all or by model, file or test name; success and errors per test */
declare function run_lookml_test(args: { project_id: Id; file_id?: Id; test?: string; model?: string }): Promise<LookmlTestResult[]>;
declare function run_lookml_test(project_id: Id, file_id?: Id, test?: string, model?: string): Promise<LookmlTestResult[]>;
declare function run_lookml_test(project_id: Id, options: { file_id?: Id; test?: string; model?: string }): Promise<LookmlTestResult[]>;
/** Put a git tag on a commit of a project; the latest commit unless commit_sha says otherwise */
declare function tag_ref(args: { project_id: Id; body: Partial<Project>; commit_sha?: string; tag_name?: string; tag_message?: string }): Promise<Project>;
declare function tag_ref(project_id: Id, body: Partial<Project>, commit_sha?: string, tag_name?: string, tag_message?: string): Promise<Project>;
declare function tag_ref(project_id: Id, body: Partial<Project>, options: { commit_sha?: string; tag_name?: string; tag_message?: string }): Promise<Project>;
/** Start a background diagnosis of a project's git set-up; poll with get_git_diagnostic_report @beta */
declare function create_git_diagnostic_report(project_id: Id, body: Partial<GitDiagnosticReport>): Promise<GitDiagnosticReport>;
/** @beta */
declare function create_git_diagnostic_report(args: { project_id: Id; body: Partial<GitDiagnosticReport> }): Promise<GitDiagnosticReport>;
/** Findings of a git diagnosis so far; poll it while it runs @beta */
declare function get_git_diagnostic_report(project_id: Id, report_id: Id): Promise<GitDiagnosticReport>;
/** @beta */
declare function get_git_diagnostic_report(args: { project_id: Id; report_id: Id }): Promise<GitDiagnosticReport>;
/** Let Looker fix the git problems that a diagnosis found; changes the repository set-up @beta */
declare function repair_git_diagnostic_report(project_id: Id, report_id: Id, body: Partial<GitDiagnosticReport>): Promise<GitDiagnosticReport>;
/** @beta */
declare function repair_git_diagnostic_report(args: { project_id: Id; report_id: Id; body: Partial<GitDiagnosticReport> }): Promise<GitDiagnosticReport>;
/** Set git user, password or SSH key for an imported (remote dependency) repository; admin */
declare function update_repository_credential(root_project_id: Id, credential_id: Id, body: Partial<RepositoryCredential>): Promise<RepositoryCredential>;
declare function update_repository_credential(args: { root_project_id: Id; credential_id: Id; body: Partial<RepositoryCredential> }): Promise<RepositoryCredential>;
/** Forget the git login of an imported repository; admin, imports of it then fail */
declare function delete_repository_credential(root_project_id: Id, credential_id: Id): Promise<string>;
declare function delete_repository_credential(args: { root_project_id: Id; credential_id: Id }): Promise<string>;
/** Git logins kept for the repositories that a project imports; passwords not shown */
declare function get_all_repository_credentials(root_project_id: Id): Promise<RepositoryCredential[]>;
declare function get_all_repository_credentials(args: { root_project_id: Id }): Promise<RepositoryCredential[]>;
/** Overwrite a LookML file with new content, the whole text and not a patch; needs dev mode @beta */
declare function update_file(project_id: Id, body: Partial<ProjectFileContent>): Promise<string>;
/** @beta */
declare function update_file(args: { project_id: Id; body: Partial<ProjectFileContent> }): Promise<string>;
/** Add a LookML file to a project: path and content; needs dev mode @beta */
declare function create_file(project_id: Id, body: Partial<ProjectFileContent>): Promise<string>;
/** @beta */
declare function create_file(args: { project_id: Id; body: Partial<ProjectFileContent> }): Promise<string>;
/** Remove a LookML file from a project by file_path; needs dev mode @beta */
declare function delete_file(project_id: Id, file_path: string): Promise<void>;
/** @beta */
declare function delete_file(args: { project_id: Id; file_path: string }): Promise<void>;
/** Source text of a LookML file by file_path, as the session's workspace has it @beta */
declare function get_file_content(project_id: Id, file_path: string): Promise<string>;
/** @beta */
declare function get_file_content(args: { project_id: Id; file_path: string }): Promise<string>;
/** Add a directory to a project's tree by path; needs dev mode @beta */
declare function create_project_directory(project_id: Id, body: Partial<ProjectDirectory>): Promise<string>;
/** @beta */
declare function create_project_directory(args: { project_id: Id; body: Partial<ProjectDirectory> }): Promise<string>;
/** Remove a directory with the files in it from a project; needs dev mode @beta */
declare function delete_project_directory(project_id: Id, path: string): Promise<void>;
/** @beta */
declare function delete_project_directory(args: { project_id: Id; path: string }): Promise<void>;
/** Write a model, views and Explores from database tables into a folder; needs dev mode @beta */
declare function generate_lookml(args: { project_id: Id; body: Partial<ProjectGenerationRequest>; connection: string; model_name: string; folder_name: string; file_type_for_explores: string; generate_descriptions?: boolean; generate_helper_text?: boolean; prefixes?: string }): Promise<string>;
/** @beta */
declare function generate_lookml(project_id: Id, body: Partial<ProjectGenerationRequest>, connection: string, model_name: string, folder_name: string, file_type_for_explores: string, generate_descriptions?: boolean, generate_helper_text?: boolean, prefixes?: string): Promise<string>;
/** @beta */
declare function generate_lookml(project_id: Id, body: Partial<ProjectGenerationRequest>, connection: string, model_name: string, folder_name: string, file_type_for_explores: string, options: { generate_descriptions?: boolean; generate_helper_text?: boolean; prefixes?: string }): Promise<string>;
/** Git-commit the pending changes of your dev branch with a message; deploys nothing @beta */
declare function commit(project_id: Id, body: Partial<ProjectCommit>): Promise<string>;
/** @beta */
declare function commit(args: { project_id: Id; body: Partial<ProjectCommit> }): Promise<string>;

// --- Query
/** Run a stored query in the background: query_id, result_format; then poll query_task */
declare function create_query_task(args: { body: Partial<CreateQueryTask>; limit?: number; apply_formatting?: boolean; apply_vis?: boolean; cache?: boolean; generate_drill_links?: boolean; force_production?: boolean; cache_only?: boolean; path_prefix?: string; rebuild_pdts?: boolean; server_table_calcs?: boolean; fields?: Fields }): Promise<QueryTask>;
declare function create_query_task(body: Partial<CreateQueryTask>, limit?: number, apply_formatting?: boolean, apply_vis?: boolean, cache?: boolean, generate_drill_links?: boolean, force_production?: boolean, cache_only?: boolean, path_prefix?: string, rebuild_pdts?: boolean, server_table_calcs?: boolean, fields?: Fields): Promise<QueryTask>;
declare function create_query_task(body: Partial<CreateQueryTask>, options: { limit?: number; apply_formatting?: boolean; apply_vis?: boolean; cache?: boolean; generate_drill_links?: boolean; force_production?: boolean; cache_only?: boolean; path_prefix?: string; rebuild_pdts?: boolean; server_table_calcs?: boolean; fields?: Fields }): Promise<QueryTask>;
/** Results of several background queries at once; unfinished ones give their status only */
declare function query_task_multi_results(query_task_ids: string[]): Promise<Record<string, any>>;
declare function query_task_multi_results(args: { query_task_ids: string[] }): Promise<Record<string, any>>;
/** State of a background query by task id: added, running, complete, error */
declare function query_task(query_task_id: Id, fields?: Fields): Promise<QueryTask>;
declare function query_task(args: { query_task_id: Id; fields?: Fields }): Promise<QueryTask>;
/** Data of a finished background query; 202 while running, 404 once expired */
declare function query_task_results(query_task_id: Id): Promise<string>;
declare function query_task_results(args: { query_task_id: Id }): Promise<string>;
/** Definition of a stored query by id: model, fields, filters, sorts; no data, see run_query */
declare function query(query_id: Id, fields?: Fields): Promise<Query>;
declare function query(args: { query_id: Id; fields?: Fields }): Promise<Query>;
/** Definition of the query behind a share link (the part after /x/), with the id to run it */
declare function query_for_slug(slug: string, fields?: Fields): Promise<Query>;
declare function query_for_slug(args: { slug: string; fields?: Fields }): Promise<Query>;
/** Store a query (model, view, fields, filters) and get an id; same input, same id; runs nothing */
declare function create_query(body: Partial<Query>, fields?: Fields): Promise<Query>;
declare function create_query(args: { body: Partial<Query>; fields?: Fields }): Promise<Query>;
/** Run a stored query by id and get data (json, csv, xlsx), sql or a png chart; its row limit applies */
declare function run_query<F extends ResultFormat>(args: { query_id: Id; result_format: F; limit?: number; apply_formatting?: boolean; apply_vis?: boolean; cache?: boolean; image_width?: number; image_height?: number; generate_drill_links?: boolean; force_production?: boolean; cache_only?: boolean; path_prefix?: string; rebuild_pdts?: boolean; server_table_calcs?: boolean }): Promise<ResultOf<F>>;
declare function run_query<F extends ResultFormat>(query_id: Id, result_format: F, limit?: number, apply_formatting?: boolean, apply_vis?: boolean, cache?: boolean, image_width?: number, image_height?: number, generate_drill_links?: boolean, force_production?: boolean, cache_only?: boolean, path_prefix?: string, rebuild_pdts?: boolean, server_table_calcs?: boolean): Promise<ResultOf<F>>;
declare function run_query<F extends ResultFormat>(query_id: Id, result_format: F, options: { limit?: number; apply_formatting?: boolean; apply_vis?: boolean; cache?: boolean; image_width?: number; image_height?: number; generate_drill_links?: boolean; force_production?: boolean; cache_only?: boolean; path_prefix?: string; rebuild_pdts?: boolean; server_table_calcs?: boolean }): Promise<ResultOf<F>>;
/** Run an ad hoc query on an Explore: model, view (= Explore), fields, filters; nothing is saved */
declare function run_inline_query<F extends ResultFormat>(args: { result_format: F; body: Partial<Query>; limit?: number; apply_formatting?: boolean; apply_vis?: boolean; cache?: boolean; image_width?: number; image_height?: number; generate_drill_links?: boolean; force_production?: boolean; cache_only?: boolean; path_prefix?: string; rebuild_pdts?: boolean; server_table_calcs?: boolean }): Promise<ResultOf<F>>;
declare function run_inline_query<F extends ResultFormat>(result_format: F, body: Partial<Query>, limit?: number, apply_formatting?: boolean, apply_vis?: boolean, cache?: boolean, image_width?: number, image_height?: number, generate_drill_links?: boolean, force_production?: boolean, cache_only?: boolean, path_prefix?: string, rebuild_pdts?: boolean, server_table_calcs?: boolean): Promise<ResultOf<F>>;
declare function run_inline_query<F extends ResultFormat>(result_format: F, body: Partial<Query>, options: { limit?: number; apply_formatting?: boolean; apply_vis?: boolean; cache?: boolean; image_width?: number; image_height?: number; generate_drill_links?: boolean; force_production?: boolean; cache_only?: boolean; path_prefix?: string; rebuild_pdts?: boolean; server_table_calcs?: boolean }): Promise<ResultOf<F>>;
/** Run a query spelled as Explore URL parameters; awkward, run_inline_query is better */
declare function run_url_encoded_query<F extends ResultFormat>(model_name: string, view_name: string, result_format: F): Promise<ResultOf<F>>;
declare function run_url_encoded_query<F extends ResultFormat>(args: { model_name: string; view_name: string; result_format: F }): Promise<ResultOf<F>>;
/** Definition of merged results by id: source queries and join fields; holds no data */
declare function merge_query(merge_query_id: Id, fields?: Fields): Promise<MergeQuery>;
declare function merge_query(args: { merge_query_id: Id; fields?: Fields }): Promise<MergeQuery>;
/** Define merged results that join several queries on common fields, also across databases */
declare function create_merge_query(body?: Partial<MergeQuery>, fields?: Fields): Promise<MergeQuery>;
declare function create_merge_query(args: { body?: Partial<MergeQuery>; fields?: Fields }): Promise<MergeQuery>;
/** Queries executing right now, with user, source, run time and query_task_id for kill_query */
declare function all_running_queries(): Promise<RunningQueries[]>;
/** Stop a running query by query_task_id, also other people's if you are allowed */
declare function kill_query(query_task_id: Id): Promise<string>;
declare function kill_query(args: { query_task_id: Id }): Promise<string>;
/** Prepare raw SQL for SQL Runner on a connection or model; run it with run_sql_query */
declare function create_sql_query(body: Partial<SqlQueryCreate>): Promise<SqlQuery>;
declare function create_sql_query(args: { body: Partial<SqlQueryCreate> }): Promise<SqlQuery>;
/** Text, connection and last state of an SQL Runner query by slug */
declare function sql_query(slug: string): Promise<SqlQuery>;
declare function sql_query(args: { slug: string }): Promise<SqlQuery>;
/** Execute prepared raw SQL by slug and get rows as json, csv and so on; the database's rights apply */
declare function run_sql_query<F extends ResultFormat>(slug: string, result_format: F, download?: string): Promise<ResultOf<F>>;
declare function run_sql_query<F extends ResultFormat>(args: { slug: string; result_format: F; download?: string }): Promise<ResultOf<F>>;

// --- RenderTask
/** Start a png or jpg picture of a Look: width and height; poll render_task */
declare function create_look_render_task(look_id: Id, result_format: string, width: number, height: number, fields?: Fields): Promise<RenderTask>;
declare function create_look_render_task(args: { look_id: Id; result_format: string; width: number; height: number; fields?: Fields }): Promise<RenderTask>;
/** Start a png or jpg chart of a stored query: width and height; poll render_task */
declare function create_query_render_task(query_id: Id, result_format: string, width: number, height: number, fields?: Fields): Promise<RenderTask>;
declare function create_query_render_task(args: { query_id: Id; result_format: string; width: number; height: number; fields?: Fields }): Promise<RenderTask>;
/** Start a PDF, png or jpg (screenshot) of a dashboard, filters in the body; poll render_task */
declare function create_dashboard_render_task(args: { dashboard_id: Id; result_format: string; body: Partial<CreateDashboardRenderTask>; width: number; height: number; fields?: Fields; pdf_paper_size?: string; pdf_landscape?: boolean; long_tables?: boolean; theme?: string }): Promise<RenderTask>;
declare function create_dashboard_render_task(dashboard_id: Id, result_format: string, body: Partial<CreateDashboardRenderTask>, width: number, height: number, fields?: Fields, pdf_paper_size?: string, pdf_landscape?: boolean, long_tables?: boolean, theme?: string): Promise<RenderTask>;
declare function create_dashboard_render_task(dashboard_id: Id, result_format: string, body: Partial<CreateDashboardRenderTask>, width: number, height: number, options: { fields?: Fields; pdf_paper_size?: string; pdf_landscape?: boolean; long_tables?: boolean; theme?: string }): Promise<RenderTask>;
/** Progress of a rendering; when status is success call render_task_results */
declare function render_task(render_task_id: Id, fields?: Fields): Promise<RenderTask>;
declare function render_task(args: { render_task_id: Id; fields?: Fields }): Promise<RenderTask>;
/** Download the finished PDF or picture as bytes, never text; wait for success first */
declare function render_task_results(render_task_id: Id): Promise<Bytes>;
declare function render_task_results(args: { render_task_id: Id }): Promise<Bytes>;
/** Start a png or jpg of one dashboard tile: width and height; poll render_task */
declare function create_dashboard_element_render_task(dashboard_element_id: Id, result_format: string, width: number, height: number, fields?: Fields): Promise<RenderTask>;
declare function create_dashboard_element_render_task(args: { dashboard_element_id: Id; result_format: string; width: number; height: number; fields?: Fields }): Promise<RenderTask>;

// --- Report
/** Find Looker Studio reports by title, folder, favorite or recency; pages by next_page_token @alpha */
declare function search_reports(args: { folder_id?: Id; favorite?: boolean; recent?: boolean; id?: Id; title?: string; sorts?: string; limit?: number; fields?: Fields; next_page_token?: string }): Promise<Report[]>;
/** @alpha */
declare function search_reports(folder_id?: Id, favorite?: boolean, recent?: boolean, id?: Id, title?: string, sorts?: string, limit?: number, fields?: Fields, next_page_token?: string): Promise<Report[]>;

// --- Role
/** Find model sets by name or by the models in them; built_in tells Looker's own */
declare function search_model_sets(args: { fields?: Fields; limit?: number; offset?: number; sorts?: string; id?: Id; name?: string; all_access?: boolean; built_in?: boolean; filter_or?: boolean; models?: string }): Promise<ModelSet[]>;
declare function search_model_sets(fields?: Fields, limit?: number, offset?: number, sorts?: string, id?: Id, name?: string, all_access?: boolean, built_in?: boolean, filter_or?: boolean, models?: string): Promise<ModelSet[]>;
/** One model set by id: the models a role with it may use */
declare function model_set(model_set_id: Id, fields?: Fields): Promise<ModelSet>;
declare function model_set(args: { model_set_id: Id; fields?: Fields }): Promise<ModelSet>;
/** Remove a model set; refused for built-in ones, roles that use it are affected */
declare function delete_model_set(model_set_id: Id): Promise<string>;
declare function delete_model_set(args: { model_set_id: Id }): Promise<string>;
/** Rename a model set or set its models; the given list replaces the old */
declare function update_model_set(model_set_id: Id, body: Partial<ModelSet>): Promise<ModelSet>;
declare function update_model_set(args: { model_set_id: Id; body: Partial<ModelSet> }): Promise<ModelSet>;
/** List model sets, each a named list of models that roles grant */
declare function all_model_sets(fields?: Fields): Promise<ModelSet[]>;
declare function all_model_sets(args: { fields?: Fields }): Promise<ModelSet[]>;
/** Make a named list of models to grant with a role: name, models */
declare function create_model_set(body: Partial<ModelSet>): Promise<ModelSet>;
declare function create_model_set(args: { body: Partial<ModelSet> }): Promise<ModelSet>;
/** Every permission name that exists, with its parent and meaning (access_data, develop, ...) */
declare function all_permissions(): Promise<Permission[]>;
/** Find permission sets by name or by permissions they hold; built_in tells Looker's own */
declare function search_permission_sets(args: { fields?: Fields; limit?: number; offset?: number; sorts?: string; id?: Id; name?: string; all_access?: boolean; built_in?: boolean; filter_or?: boolean; permissions?: string }): Promise<PermissionSet[]>;
declare function search_permission_sets(fields?: Fields, limit?: number, offset?: number, sorts?: string, id?: Id, name?: string, all_access?: boolean, built_in?: boolean, filter_or?: boolean, permissions?: string): Promise<PermissionSet[]>;
/** One permission set by id: what a role with it may do */
declare function permission_set(permission_set_id: Id, fields?: Fields): Promise<PermissionSet>;
declare function permission_set(args: { permission_set_id: Id; fields?: Fields }): Promise<PermissionSet>;
/** Remove a permission set; refused for built-in ones, roles that use it are affected */
declare function delete_permission_set(permission_set_id: Id): Promise<string>;
declare function delete_permission_set(args: { permission_set_id: Id }): Promise<string>;
/** Rename a permission set or set its permissions; the given list replaces the old */
declare function update_permission_set(permission_set_id: Id, body: Partial<PermissionSet>): Promise<PermissionSet>;
declare function update_permission_set(args: { permission_set_id: Id; body: Partial<PermissionSet> }): Promise<PermissionSet>;
/** List permission sets, each a named list of rights that roles grant */
declare function all_permission_sets(fields?: Fields): Promise<PermissionSet[]>;
declare function all_permission_sets(args: { fields?: Fields }): Promise<PermissionSet[]>;
/** Make a named list of rights to grant with a role: name, permissions */
declare function create_permission_set(body: Partial<PermissionSet>): Promise<PermissionSet>;
declare function create_permission_set(args: { body: Partial<PermissionSet> }): Promise<PermissionSet>;
/** List roles with their permission set and model set; ids narrows it */
declare function all_roles(args: { fields?: Fields; ids?: string[]; get_all_support_roles?: boolean }): Promise<Role[]>;
declare function all_roles(fields?: Fields, ids?: string[], get_all_support_roles?: boolean): Promise<Role[]>;
/** Make a role from a permission set and a model set: name and the two ids */
declare function create_role(body: Partial<Role>): Promise<Role>;
declare function create_role(args: { body: Partial<Role> }): Promise<Role>;
/** Find roles by name, permission set or model set; built_in=false for your own */
declare function search_roles(args: { fields?: Fields; limit?: number; offset?: number; sorts?: string; id?: Id; model_set_ids?: string; permission_set_ids?: string; name?: string; built_in?: boolean; filter_or?: boolean }): Promise<Role[]>;
declare function search_roles(fields?: Fields, limit?: number, offset?: number, sorts?: string, id?: Id, model_set_ids?: string, permission_set_ids?: string, name?: string, built_in?: boolean, filter_or?: boolean): Promise<Role[]>;
/** Find roles and see at once how many users hold each */
declare function search_roles_with_user_count(args: { fields?: Fields; limit?: number; offset?: number; sorts?: string; id?: Id; name?: string; built_in?: boolean; filter_or?: boolean }): Promise<RoleSearch[]>;
declare function search_roles_with_user_count(fields?: Fields, limit?: number, offset?: number, sorts?: string, id?: Id, name?: string, built_in?: boolean, filter_or?: boolean): Promise<RoleSearch[]>;
/** One role by id with its permissions and models */
declare function role(role_id: Id): Promise<Role>;
declare function role(args: { role_id: Id }): Promise<Role>;
/** Remove a role; its users and groups lose that access, built-in roles are refused */
declare function delete_role(role_id: Id): Promise<string>;
declare function delete_role(args: { role_id: Id }): Promise<string>;
/** Rename a role or swap its permission set or model set; affects everyone who holds it */
declare function update_role(role_id: Id, body: Partial<Role>): Promise<Role>;
declare function update_role(args: { role_id: Id; body: Partial<Role> }): Promise<Role>;
/** Groups that have been given a role; users by role_users */
declare function role_groups(role_id: Id, fields?: Fields): Promise<Group[]>;
declare function role_groups(args: { role_id: Id; fields?: Fields }): Promise<Group[]>;
/** Give a role to exactly these group ids; replaces the whole list, absent groups lose it */
declare function set_role_groups(role_id: Id, body: string[]): Promise<Group[]>;
declare function set_role_groups(args: { role_id: Id; body: string[] }): Promise<Group[]>;
/** Users who hold a role, through groups too unless direct_association_only=true */
declare function role_users(args: { role_id: Id; fields?: Fields; direct_association_only?: boolean }): Promise<User[]>;
declare function role_users(role_id: Id, fields?: Fields, direct_association_only?: boolean): Promise<User[]>;
declare function role_users(role_id: Id, options: { fields?: Fields; direct_association_only?: boolean }): Promise<User[]>;
/** Give a role to exactly these user ids; replaces the whole list of direct holders */
declare function set_role_users(role_id: Id, body: string[]): Promise<User[]>;
declare function set_role_users(args: { role_id: Id; body: string[] }): Promise<User[]>;

// --- ScheduledPlan
/** Your own schedules on the content of one folder; other people's are not shown */
declare function scheduled_plans_for_space(space_id: Id, fields?: Fields): Promise<ScheduledPlan[]>;
declare function scheduled_plans_for_space(args: { space_id: Id; fields?: Fields }): Promise<ScheduledPlan[]>;
/** One schedule (delivery) by id: cron, owner, recipients, format, last run */
declare function scheduled_plan(scheduled_plan_id: Id, fields?: Fields): Promise<ScheduledPlan>;
declare function scheduled_plan(args: { scheduled_plan_id: Id; fields?: Fields }): Promise<ScheduledPlan>;
/** Remove a schedule for good; admins may remove other users' too; to pause set enabled=false */
declare function delete_scheduled_plan(scheduled_plan_id: Id): Promise<string>;
declare function delete_scheduled_plan(args: { scheduled_plan_id: Id }): Promise<string>;
/** Edit, pause or re-own a schedule; given destinations replace all of them, never send [] or null */
declare function update_scheduled_plan(scheduled_plan_id: Id, body: Partial<ScheduledPlan>): Promise<ScheduledPlan>;
declare function update_scheduled_plan(args: { scheduled_plan_id: Id; body: Partial<ScheduledPlan> }): Promise<ScheduledPlan>;
/** List schedules with recipients; your own unless all_users=true; no paging */
declare function all_scheduled_plans(args: { user_id?: Id; fields?: Fields; all_users?: boolean }): Promise<ScheduledPlan[]>;
declare function all_scheduled_plans(user_id?: Id, fields?: Fields, all_users?: boolean): Promise<ScheduledPlan[]>;
/** Schedule a Look, dashboard or query by email, webhook, S3: cron or datagroup, destinations */
declare function create_scheduled_plan(body: Partial<ScheduledPlan>): Promise<ScheduledPlan>;
declare function create_scheduled_plan(args: { body: Partial<ScheduledPlan> }): Promise<ScheduledPlan>;
/** Send content now, one time, from a schedule given in full in the body; rate limited */
declare function scheduled_plan_run_once(body: Partial<ScheduledPlan>): Promise<ScheduledPlan>;
declare function scheduled_plan_run_once(args: { body: Partial<ScheduledPlan> }): Promise<ScheduledPlan>;
/** Find schedules by recipient, owner, content or format; all_users=true for everybody's @alpha */
declare function search_scheduled_plans(args: { user_id?: Id; fields?: Fields; all_users?: boolean; limit?: number; offset?: number; sorts?: string; name?: string; user_first_name?: string; user_last_name?: string; dashboard_id?: Id; look_id?: Id; lookml_dashboard_id?: Id; recipient?: string; destination_type?: string; delivery_format?: string; filter_or?: boolean }): Promise<ScheduledPlan[]>;
/** @alpha */
declare function search_scheduled_plans(user_id?: Id, fields?: Fields, all_users?: boolean, limit?: number, offset?: number, sorts?: string, name?: string, user_first_name?: string, user_last_name?: string, dashboard_id?: Id, look_id?: Id, lookml_dashboard_id?: Id, recipient?: string, destination_type?: string, delivery_format?: string, filter_or?: boolean): Promise<ScheduledPlan[]>;
/** Schedules of one Look; your own unless all_users=true */
declare function scheduled_plans_for_look(args: { look_id: Id; user_id?: Id; fields?: Fields; all_users?: boolean }): Promise<ScheduledPlan[]>;
declare function scheduled_plans_for_look(look_id: Id, user_id?: Id, fields?: Fields, all_users?: boolean): Promise<ScheduledPlan[]>;
declare function scheduled_plans_for_look(look_id: Id, options: { user_id?: Id; fields?: Fields; all_users?: boolean }): Promise<ScheduledPlan[]>;
/** Schedules of one user-made dashboard; your own unless all_users=true */
declare function scheduled_plans_for_dashboard(args: { dashboard_id: Id; user_id?: Id; all_users?: boolean; fields?: Fields }): Promise<ScheduledPlan[]>;
declare function scheduled_plans_for_dashboard(dashboard_id: Id, user_id?: Id, all_users?: boolean, fields?: Fields): Promise<ScheduledPlan[]>;
declare function scheduled_plans_for_dashboard(dashboard_id: Id, options: { user_id?: Id; all_users?: boolean; fields?: Fields }): Promise<ScheduledPlan[]>;
/** Schedules of one LookML dashboard (model::name); your own unless all_users=true */
declare function scheduled_plans_for_lookml_dashboard(args: { lookml_dashboard_id: Id; user_id?: Id; fields?: Fields; all_users?: boolean }): Promise<ScheduledPlan[]>;
declare function scheduled_plans_for_lookml_dashboard(lookml_dashboard_id: Id, user_id?: Id, fields?: Fields, all_users?: boolean): Promise<ScheduledPlan[]>;
declare function scheduled_plans_for_lookml_dashboard(lookml_dashboard_id: Id, options: { user_id?: Id; fields?: Fields; all_users?: boolean }): Promise<ScheduledPlan[]>;
/** Send an existing schedule right now (resend, run now), with changes if the body has any */
declare function scheduled_plan_run_once_by_id(scheduled_plan_id: Id, body?: Partial<WriteScheduledPlan>): Promise<ScheduledPlan>;
declare function scheduled_plan_run_once_by_id(args: { scheduled_plan_id: Id; body?: Partial<WriteScheduledPlan> }): Promise<ScheduledPlan>;

// --- SelfService
/** Connections that users may upload to for self-service models (CSV, Google Sheets) @beta */
declare function get_self_service_model_allowed_connections(google_sheets?: boolean): Promise<string[]>;
/** @beta */
declare function get_self_service_model_allowed_connections(args: { google_sheets?: boolean }): Promise<string[]>;
/** LookML that Looker wrote for an uploaded (self-service) model, as text @beta */
declare function get_self_service_model_lookml(model_name: string): Promise<string>;
/** @beta */
declare function get_self_service_model_lookml(args: { model_name: string }): Promise<string>;
/** Certify or decertify a self-service (uploaded data) Explore; the trust badge @beta */
declare function update_self_service_explore_certification(model_name: string, body: Partial<Certification>): Promise<Certification>;
/** @beta */
declare function update_self_service_explore_certification(args: { model_name: string; body: Partial<Certification> }): Promise<Certification>;

// --- Session
/** Current API session: workspace (production or dev) and the user it impersonates */
declare function session(): Promise<ApiSession>;
/** Switch to dev mode or back: workspace_id dev or production; lost at the next login */
declare function update_session(body: Partial<ApiSession>): Promise<ApiSession>;
declare function update_session(args: { body: Partial<ApiSession> }): Promise<ApiSession>;

// --- SqlInterfaceQuery
/** Metadata for JDBC clients of the SQL interface (Avatica protocol); not for direct use @beta */
declare function sql_interface_metadata(avatica_request?: string): Promise<SqlInterfaceQueryMetadata>;
/** @beta */
declare function sql_interface_metadata(args: { avatica_request?: string }): Promise<SqlInterfaceQueryMetadata>;
/** Execute a prepared SQL interface query by id; rows with field metadata (json_bi) @beta */
declare function run_sql_interface_query<F extends ResultFormat>(query_id: number, result_format: F): Promise<ResultOf<F>>;
/** @beta */
declare function run_sql_interface_query<F extends ResultFormat>(args: { query_id: number; result_format: F }): Promise<ResultOf<F>>;
/** Prepare SQL against Explores (models as schemas) for the SQL interface; then run it by id @beta */
declare function create_sql_interface_query(body: Partial<SqlInterfaceQueryCreate>): Promise<SqlInterfaceQuery>;
/** @beta */
declare function create_sql_interface_query(args: { body: Partial<SqlInterfaceQueryCreate> }): Promise<SqlInterfaceQuery>;

// --- Theme
/** List themes (look and feel of dashboards), expired ones too */
declare function all_themes(fields?: Fields): Promise<Theme[]>;
declare function all_themes(args: { fields?: Fields }): Promise<Theme[]>;
/** Add a theme: name (letters, digits, _) and settings such as colors and fonts */
declare function create_theme(body: Partial<Theme>): Promise<Theme>;
declare function create_theme(args: { body: Partial<Theme> }): Promise<Theme>;
/** Find themes by name, type or active time; pages by limit/offset */
declare function search_themes(args: { id?: Id; name?: string; begin_at?: string | Date; end_at?: string | Date; limit?: number; offset?: number; sorts?: string; fields?: Fields; filter_or?: boolean; theme_type?: string }): Promise<Theme[]>;
declare function search_themes(id?: Id, name?: string, begin_at?: string | Date, end_at?: string | Date, limit?: number, offset?: number, sorts?: string, fields?: Fields, filter_or?: boolean, theme_type?: string): Promise<Theme[]>;
/** The theme applied when none is named; deprecated, use default_theme_by_type @deprecated */
declare function default_theme(ts?: string | Date): Promise<Theme>;
/** @deprecated */
declare function default_theme(args: { ts?: string | Date }): Promise<Theme>;
/** Choose the default theme by name; deprecated, use set_default_theme_by_type @deprecated */
declare function set_default_theme(name: string): Promise<Theme>;
/** @deprecated */
declare function set_default_theme(args: { name: string }): Promise<Theme>;
/** The theme applied by default for a theme_type (internal or embed), now or at ts @beta */
declare function default_theme_by_type(theme_type: string, ts?: string | Date): Promise<Theme>;
/** @beta */
declare function default_theme_by_type(args: { theme_type: string; ts?: string | Date }): Promise<Theme>;
/** Choose by name the default theme of a theme_type; admin, theme must not expire @beta */
declare function set_default_theme_by_type(name: string, theme_type: string): Promise<Theme>;
/** @beta */
declare function set_default_theme_by_type(args: { name: string; theme_type: string }): Promise<Theme>;
/** Themes in force now or at ts, narrowed by name or theme_type */
declare function active_themes(args: { name?: string; ts?: string | Date; theme_type?: string; fields?: Fields }): Promise<Theme[]>;
declare function active_themes(name?: string, ts?: string | Date, theme_type?: string, fields?: Fields): Promise<Theme[]>;
/** A named theme if in force, else the default one; what a viewer will get */
declare function theme_or_default(name: string, ts?: string | Date): Promise<Theme>;
declare function theme_or_default(args: { name: string; ts?: string | Date }): Promise<Theme>;
/** Check theme settings for errors before saving; stores nothing */
declare function validate_theme(body: Partial<Theme>): Promise<ValidationError>;
declare function validate_theme(args: { body: Partial<Theme> }): Promise<ValidationError>;
/** One theme by id with its settings, in force or not */
declare function theme(theme_id: Id, fields?: Fields): Promise<Theme>;
declare function theme(args: { theme_id: Id; fields?: Fields }): Promise<Theme>;
/** Erase a theme by id, permanently; one name may have several ids, see search_themes */
declare function delete_theme(theme_id: Id): Promise<string>;
declare function delete_theme(args: { theme_id: Id }): Promise<string>;
/** Edit the colors, fonts or active dates of a theme by id */
declare function update_theme(theme_id: Id, body: Partial<Theme>): Promise<Theme>;
declare function update_theme(args: { theme_id: Id; body: Partial<Theme> }): Promise<Theme>;

// --- User
/** Find email/password logins by address, comma list of emails allowed; gives user_id */
declare function search_credentials_email(args: { fields?: Fields; limit?: number; offset?: number; sorts?: string; id?: Id; email?: string; emails?: string; filter_or?: boolean }): Promise<CredentialsEmailSearch[]>;
declare function search_credentials_email(fields?: Fields, limit?: number, offset?: number, sorts?: string, id?: Id, email?: string, emails?: string, filter_or?: boolean): Promise<CredentialsEmailSearch[]>;
/** Who am I: the account this session runs as, with roles and groups */
declare function me(fields?: Fields): Promise<User>;
declare function me(args: { fields?: Fields }): Promise<User>;
/** List user accounts, or those of an ids list; always page with limit/offset */
declare function all_users(args: { fields?: Fields; page?: number; per_page?: number; limit?: number; offset?: number; sorts?: string; ids?: string[] }): Promise<User[]>;
declare function all_users(fields?: Fields, page?: number, per_page?: number, limit?: number, offset?: number, sorts?: string, ids?: string[]): Promise<User[]>;
/** Add a user account (names, locale, ...); no login yet, follow with create_user_credentials_email */
declare function create_user(body?: Partial<User>, fields?: Fields): Promise<User>;
declare function create_user(args: { body?: Partial<User>; fields?: Fields }): Promise<User>;
/** Find users by email, name, group_id or is_disabled; % wildcards, pages by limit/offset */
declare function search_users(args: { fields?: Fields; page?: number; per_page?: number; limit?: number; offset?: number; sorts?: string; id?: Id; first_name?: string; last_name?: string; full_name?: string; verified_looker_employee?: boolean; embed_user?: boolean; email?: string; is_disabled?: boolean; filter_or?: boolean; content_metadata_id?: Id; group_id?: Id; can_manage_api3_creds?: boolean; is_service_account?: boolean }): Promise<User[]>;
declare function search_users(fields?: Fields, page?: number, per_page?: number, limit?: number, offset?: number, sorts?: string, id?: Id, first_name?: string, last_name?: string, full_name?: string, verified_looker_employee?: boolean, embed_user?: boolean, email?: string, is_disabled?: boolean, filter_or?: boolean, content_metadata_id?: Id, group_id?: Id, can_manage_api3_creds?: boolean, is_service_account?: boolean): Promise<User[]>;
/** Find people by one pattern matched with first name, last name or email */
declare function search_users_names(args: { pattern: string; fields?: Fields; page?: number; per_page?: number; limit?: number; offset?: number; sorts?: string; id?: Id; first_name?: string; last_name?: string; verified_looker_employee?: boolean; email?: string; is_disabled?: boolean }): Promise<User[]>;
declare function search_users_names(pattern: string, fields?: Fields, page?: number, per_page?: number, limit?: number, offset?: number, sorts?: string, id?: Id, first_name?: string, last_name?: string, verified_looker_employee?: boolean, email?: string, is_disabled?: boolean): Promise<User[]>;
declare function search_users_names(pattern: string, options: { fields?: Fields; page?: number; per_page?: number; limit?: number; offset?: number; sorts?: string; id?: Id; first_name?: string; last_name?: string; verified_looker_employee?: boolean; email?: string; is_disabled?: boolean }): Promise<User[]>;
/** One user account by id: email, roles, groups, logins, disabled or not */
declare function user(user_id: Id, fields?: Fields): Promise<User>;
declare function user(args: { user_id: Id; fields?: Fields }): Promise<User>;
/** Erase a user for good: content to trash, schedules deleted; deactivate with update_user instead */
declare function delete_user(user_id: Id): Promise<string>;
declare function delete_user(args: { user_id: Id }): Promise<string>;
/** Edit a user: names, locale, is_disabled to deactivate or reactivate; roles are set elsewhere */
declare function update_user(user_id: Id, body: Partial<User>, fields?: Fields): Promise<User>;
declare function update_user(args: { user_id: Id; body: Partial<User>; fields?: Fields }): Promise<User>;
/** Find the user behind a login id: embed external_user_id, API client_id, SAML, LDAP or Google id */
declare function user_for_credential(credential_type: string, credential_id: Id, fields?: Fields): Promise<User>;
declare function user_for_credential(args: { credential_type: string; credential_id: Id; fields?: Fields }): Promise<User>;
/** Erase a service account for good; its content goes to the trash @alpha */
declare function delete_service_account(user_id: Id): Promise<string>;
/** @alpha */
declare function delete_service_account(args: { user_id: Id }): Promise<string>;
/** Rename or disable a service account; people's accounts go through update_user @alpha */
declare function update_service_account(user_id: Id, body: Partial<ServiceAccount>, fields?: Fields): Promise<ServiceAccount>;
/** @alpha */
declare function update_service_account(args: { user_id: Id; body: Partial<ServiceAccount>; fields?: Fields }): Promise<ServiceAccount>;
/** A user's email/password login: address, reset URL, enabled or not */
declare function user_credentials_email(user_id: Id, fields?: Fields): Promise<CredentialsEmail>;
declare function user_credentials_email(args: { user_id: Id; fields?: Fields }): Promise<CredentialsEmail>;
/** Give a user an email login; then send_user_credentials_email_password_reset invites them */
declare function create_user_credentials_email(user_id: Id, body: Partial<CredentialsEmail>, fields?: Fields): Promise<CredentialsEmail>;
declare function create_user_credentials_email(args: { user_id: Id; body: Partial<CredentialsEmail>; fields?: Fields }): Promise<CredentialsEmail>;
/** Take away a user's email/password login; the account itself stays */
declare function delete_user_credentials_email(user_id: Id): Promise<string>;
declare function delete_user_credentials_email(args: { user_id: Id }): Promise<string>;
/** Change the email address a user signs in with */
declare function update_user_credentials_email(user_id: Id, body: Partial<CredentialsEmail>, fields?: Fields): Promise<CredentialsEmail>;
declare function update_user_credentials_email(args: { user_id: Id; body: Partial<CredentialsEmail>; fields?: Fields }): Promise<CredentialsEmail>;
/** Does a user have two-factor (2FA) set up, and is it verified? */
declare function user_credentials_totp(user_id: Id, fields?: Fields): Promise<CredentialsTotp>;
declare function user_credentials_totp(args: { user_id: Id; fields?: Fields }): Promise<CredentialsTotp>;
/** Require a second factor of a user; they enroll an authenticator at next sign-in */
declare function create_user_credentials_totp(user_id: Id, body?: Partial<CredentialsTotp>, fields?: Fields): Promise<CredentialsTotp>;
declare function create_user_credentials_totp(args: { user_id: Id; body?: Partial<CredentialsTotp>; fields?: Fields }): Promise<CredentialsTotp>;
/** Reset a user's two-factor (lost phone), so that they can enroll again */
declare function delete_user_credentials_totp(user_id: Id): Promise<string>;
declare function delete_user_credentials_totp(args: { user_id: Id }): Promise<string>;
/** A user's LDAP login: directory name, id, last sign-in */
declare function user_credentials_ldap(user_id: Id, fields?: Fields): Promise<CredentialsLDAP>;
declare function user_credentials_ldap(args: { user_id: Id; fields?: Fields }): Promise<CredentialsLDAP>;
/** Unlink a user from LDAP; the account itself stays */
declare function delete_user_credentials_ldap(user_id: Id): Promise<string>;
declare function delete_user_credentials_ldap(args: { user_id: Id }): Promise<string>;
/** A user's Google login: address, domain, last sign-in */
declare function user_credentials_google(user_id: Id, fields?: Fields): Promise<CredentialsGoogle>;
declare function user_credentials_google(args: { user_id: Id; fields?: Fields }): Promise<CredentialsGoogle>;
/** Unlink a user from Google sign-in; the account itself stays */
declare function delete_user_credentials_google(user_id: Id): Promise<string>;
declare function delete_user_credentials_google(args: { user_id: Id }): Promise<string>;
/** A user's SAML login: address, SAML user id, last sign-in */
declare function user_credentials_saml(user_id: Id, fields?: Fields): Promise<CredentialsSaml>;
declare function user_credentials_saml(args: { user_id: Id; fields?: Fields }): Promise<CredentialsSaml>;
/** Unlink a user from SAML sign-on; the account itself stays */
declare function delete_user_credentials_saml(user_id: Id): Promise<string>;
declare function delete_user_credentials_saml(args: { user_id: Id }): Promise<string>;
/** A user's OpenID Connect login: address, OIDC user id, last sign-in */
declare function user_credentials_oidc(user_id: Id, fields?: Fields): Promise<CredentialsOIDC>;
declare function user_credentials_oidc(args: { user_id: Id; fields?: Fields }): Promise<CredentialsOIDC>;
/** Unlink a user from OpenID Connect sign-on; the account itself stays */
declare function delete_user_credentials_oidc(user_id: Id): Promise<string>;
declare function delete_user_credentials_oidc(args: { user_id: Id }): Promise<string>;
/** One API key of a user by id: client_id and state; the secret is never shown again */
declare function user_credentials_api3(user_id: Id, credentials_api3_id: Id, fields?: Fields): Promise<CredentialsApi3>;
declare function user_credentials_api3(args: { user_id: Id; credentials_api3_id: Id; fields?: Fields }): Promise<CredentialsApi3>;
/** Revoke one API key of a user; scripts that use it stop working */
declare function delete_user_credentials_api3(user_id: Id, credentials_api3_id: Id): Promise<string>;
declare function delete_user_credentials_api3(args: { user_id: Id; credentials_api3_id: Id }): Promise<string>;
/** Label one API key of a user (purpose); neither disables it nor changes its secret */
declare function update_user_credentials_api3(user_id: Id, credentials_api3_id: Id, body: Partial<CredentialsApi3>, fields?: Fields): Promise<CredentialsApi3>;
declare function update_user_credentials_api3(args: { user_id: Id; credentials_api3_id: Id; body: Partial<CredentialsApi3>; fields?: Fields }): Promise<CredentialsApi3>;
/** List a user's API keys (client ids, creation, disabled), secrets not included */
declare function all_user_credentials_api3s(user_id: Id, fields?: Fields): Promise<CredentialsApi3[]>;
declare function all_user_credentials_api3s(args: { user_id: Id; fields?: Fields }): Promise<CredentialsApi3[]>;
/** Make a new API key for a user; client_secret is in this answer only */
declare function create_user_credentials_api3(user_id: Id, fields?: Fields): Promise<CreateCredentialsApi3>;
declare function create_user_credentials_api3(args: { user_id: Id; fields?: Fields }): Promise<CreateCredentialsApi3>;
/** One embed login of a user by id: external user id, external group */
declare function user_credentials_embed(user_id: Id, credentials_embed_id: Id, fields?: Fields): Promise<CredentialsEmbed>;
declare function user_credentials_embed(args: { user_id: Id; credentials_embed_id: Id; fields?: Fields }): Promise<CredentialsEmbed>;
/** Remove one embed login of a user; the embed account itself stays */
declare function delete_user_credentials_embed(user_id: Id, credentials_embed_id: Id): Promise<string>;
declare function delete_user_credentials_embed(args: { user_id: Id; credentials_embed_id: Id }): Promise<string>;
/** List a user's embed logins with external user ids and groups */
declare function all_user_credentials_embeds(user_id: Id, fields?: Fields): Promise<CredentialsEmbed[]>;
declare function all_user_credentials_embeds(args: { user_id: Id; fields?: Fields }): Promise<CredentialsEmbed[]>;
/** Sign-in record of a Looker support analyst on this instance; not for your own users */
declare function user_credentials_looker_openid(user_id: Id, fields?: Fields): Promise<CredentialsLookerOpenid>;
declare function user_credentials_looker_openid(args: { user_id: Id; fields?: Fields }): Promise<CredentialsLookerOpenid>;
/** Remove the sign-in of a Looker support analyst from this instance */
declare function delete_user_credentials_looker_openid(user_id: Id): Promise<string>;
declare function delete_user_credentials_looker_openid(args: { user_id: Id }): Promise<string>;
/** One browser session of a user: IP, browser, location, expiry */
declare function user_session(user_id: Id, session_id: Id, fields?: Fields): Promise<Session>;
declare function user_session(args: { user_id: Id; session_id: Id; fields?: Fields }): Promise<Session>;
/** Sign a user out of one browser session; API tokens not affected */
declare function delete_user_session(user_id: Id, session_id: Id): Promise<string>;
declare function delete_user_session(args: { user_id: Id; session_id: Id }): Promise<string>;
/** Browser sessions of a user: where and with what they are signed in now */
declare function all_user_sessions(user_id: Id, fields?: Fields): Promise<Session[]>;
declare function all_user_sessions(args: { user_id: Id; fields?: Fields }): Promise<Session[]>;
/** Make a password reset link (in password_reset_url) without mailing it; old link dies */
declare function create_user_credentials_email_password_reset(args: { user_id: Id; expires?: boolean; fields?: Fields }): Promise<CredentialsEmail>;
declare function create_user_credentials_email_password_reset(user_id: Id, expires?: boolean, fields?: Fields): Promise<CredentialsEmail>;
declare function create_user_credentials_email_password_reset(user_id: Id, options: { expires?: boolean; fields?: Fields }): Promise<CredentialsEmail>;
/** Roles a user holds, through groups too unless direct_association_only=true */
declare function user_roles(args: { user_id: Id; fields?: Fields; direct_association_only?: boolean }): Promise<Role[]>;
declare function user_roles(user_id: Id, fields?: Fields, direct_association_only?: boolean): Promise<Role[]>;
declare function user_roles(user_id: Id, options: { fields?: Fields; direct_association_only?: boolean }): Promise<Role[]>;
/** Give a user exactly these role ids; replaces all direct roles, so read user_roles first */
declare function set_user_roles(user_id: Id, body: string[], fields?: Fields): Promise<Role[]>;
declare function set_user_roles(args: { user_id: Id; body: string[]; fields?: Fields }): Promise<Role[]>;
/** Effective user attribute values of a user and their source: own, group or default */
declare function user_attribute_user_values(args: { user_id: Id; fields?: Fields; user_attribute_ids?: string[]; all_values?: boolean; include_unset?: boolean }): Promise<UserAttributeWithValue[]>;
declare function user_attribute_user_values(user_id: Id, fields?: Fields, user_attribute_ids?: string[], all_values?: boolean, include_unset?: boolean): Promise<UserAttributeWithValue[]>;
declare function user_attribute_user_values(user_id: Id, options: { fields?: Fields; user_attribute_ids?: string[]; all_values?: boolean; include_unset?: boolean }): Promise<UserAttributeWithValue[]>;
/** Clear a user's own value of a user attribute; group or default value applies again */
declare function delete_user_attribute_user_value(user_id: Id, user_attribute_id: Id): Promise<void>;
declare function delete_user_attribute_user_value(args: { user_id: Id; user_attribute_id: Id }): Promise<void>;
/** Set one user's own value of a user attribute; beats group values and the default */
declare function set_user_attribute_user_value(user_id: Id, user_attribute_id: Id, body: Partial<UserAttributeWithValue>): Promise<UserAttributeWithValue>;
declare function set_user_attribute_user_value(args: { user_id: Id; user_attribute_id: Id; body: Partial<UserAttributeWithValue> }): Promise<UserAttributeWithValue>;
/** Mail a user the password reset, or the set-up invitation if they never signed in */
declare function send_user_credentials_email_password_reset(user_id: Id, fields?: Fields): Promise<CredentialsEmail>;
declare function send_user_credentials_email_password_reset(args: { user_id: Id; fields?: Fields }): Promise<CredentialsEmail>;
/** Overwrite all email addresses of a deactivated user (privacy, GDPR); is_disabled required */
declare function wipeout_user_emails(user_id: Id, body: Partial<UserEmailOnly>, fields?: Fields): Promise<User>;
declare function wipeout_user_emails(args: { user_id: Id; body: Partial<UserEmailOnly>; fields?: Fields }): Promise<User>;
/** Provision an embed user ahead of time from your own external_user_id */
declare function create_embed_user(body: Partial<CreateEmbedUserRequest>): Promise<UserPublic>;
declare function create_embed_user(args: { body: Partial<CreateEmbedUserRequest> }): Promise<UserPublic>;
/** Add a service account (machine user) for scripts; admin only, then create its API key @alpha */
declare function create_service_account(body: Partial<ServiceAccount>, fields?: Fields): Promise<ServiceAccount>;
/** @alpha */
declare function create_service_account(args: { body: Partial<ServiceAccount>; fields?: Fields }): Promise<ServiceAccount>;

// --- UserAttribute
/** List user attribute definitions: name, type, default, hidden or not */
declare function all_user_attributes(args: { fields?: Fields; sorts?: string }): Promise<UserAttribute[]>;
declare function all_user_attributes(fields?: Fields, sorts?: string): Promise<UserAttribute[]>;
/** Define a user attribute: name, label, type, default; values are given to groups or users */
declare function create_user_attribute(body: Partial<UserAttribute>, fields?: Fields): Promise<UserAttribute>;
declare function create_user_attribute(args: { body: Partial<UserAttribute>; fields?: Fields }): Promise<UserAttribute>;
/** One user attribute definition by id; values are read elsewhere */
declare function user_attribute(user_attribute_id: Id, fields?: Fields): Promise<UserAttribute>;
declare function user_attribute(args: { user_attribute_id: Id; fields?: Fields }): Promise<UserAttribute>;
/** Remove a user attribute with all its values; access filters that use it break */
declare function delete_user_attribute(user_attribute_id: Id): Promise<string>;
declare function delete_user_attribute(args: { user_attribute_id: Id }): Promise<string>;
/** Edit a user attribute's label, default, visibility or who may change it */
declare function update_user_attribute(user_attribute_id: Id, body: Partial<UserAttribute>, fields?: Fields): Promise<UserAttribute>;
declare function update_user_attribute(args: { user_attribute_id: Id; body: Partial<UserAttribute>; fields?: Fields }): Promise<UserAttribute>;
/** Group values of a user attribute in order of precedence, first wins */
declare function all_user_attribute_group_values(user_attribute_id: Id, fields?: Fields): Promise<UserAttributeGroupValue[]>;
declare function all_user_attribute_group_values(args: { user_attribute_id: Id; fields?: Fields }): Promise<UserAttributeGroupValue[]>;
/** Set a user attribute for groups, ranked; replaces all its group values instance-wide */
declare function set_user_attribute_group_values(user_attribute_id: Id, body: Partial<UserAttributeGroupValue>[]): Promise<UserAttributeGroupValue[]>;
declare function set_user_attribute_group_values(args: { user_attribute_id: Id; body: Partial<UserAttributeGroupValue>[] }): Promise<UserAttributeGroupValue[]>;

// --- Workspace
/** List the workspaces open to you, production and dev */
declare function all_workspaces(): Promise<Workspace[]>;
/** One workspace by id (production or dev): branch and git state of each project in it */
declare function workspace(workspace_id: Id): Promise<Workspace>;
declare function workspace(args: { workspace_id: Id }): Promise<Workspace>;

interface LookerSdk {
  ok<T>(answer: T | Promise<T>): Promise<T>;
  search: typeof search;
  describe: typeof describe;
  types: typeof types;
  dir: typeof dir;
  help: typeof help;
  lookup: typeof lookup;
  lookup_type: typeof lookup_type;
  search_with_lookups: typeof search_with_lookups;
  examples: typeof examples;
  readme: typeof readme;
  all_pages: typeof all_pages;
  on: typeof on;
  as_user: typeof as_user;
  sleep: typeof sleep;
  wait_for: typeof wait_for;
  try_each: typeof try_each;
  parse_csv: typeof parse_csv;
  progress: typeof progress;
  attach: typeof attach;
  setTimeout: typeof setTimeout;
  setInterval: typeof setInterval;
  clearTimeout: typeof clearTimeout;
  clearInterval: typeof clearInterval;
  create_query_task: typeof create_query_task;
  query_task_multi_results: typeof query_task_multi_results;
  query_task: typeof query_task;
  query_task_results: typeof query_task_results;
  query: typeof query;
  query_for_slug: typeof query_for_slug;
  create_query: typeof create_query;
  run_query: typeof run_query;
  run_inline_query: typeof run_inline_query;
  run_url_encoded_query: typeof run_url_encoded_query;
  search_agents: typeof search_agents;
  create_agent: typeof create_agent;
  delete_agent: typeof delete_agent;
  get_agent: typeof get_agent;
  update_agent: typeof update_agent;
  follow_alert: typeof follow_alert;
  unfollow_alert: typeof unfollow_alert;
  search_alerts: typeof search_alerts;
  get_alert: typeof get_alert;
  update_alert: typeof update_alert;
  delete_alert: typeof delete_alert;
  update_alert_field: typeof update_alert_field;
  create_alert: typeof create_alert;
  enqueue_alert: typeof enqueue_alert;
  alert_notifications: typeof alert_notifications;
  read_alert_notification: typeof read_alert_notification;
  artifact_usage: typeof artifact_usage;
  artifact_namespaces: typeof artifact_namespaces;
  artifact_value: typeof artifact_value;
  purge_artifacts: typeof purge_artifacts;
  search_artifacts: typeof search_artifacts;
  artifact: typeof artifact;
  delete_artifact: typeof delete_artifact;
  update_artifacts: typeof update_artifacts;
  get_ci_run: typeof get_ci_run;
  create_ci_run: typeof create_ci_run;
  create_continuous_integration_run: typeof create_continuous_integration_run;
  get_continuous_integration_run: typeof get_continuous_integration_run;
  cloud_storage_configuration: typeof cloud_storage_configuration;
  update_cloud_storage_configuration: typeof update_cloud_storage_configuration;
  all_color_collections: typeof all_color_collections;
  create_color_collection: typeof create_color_collection;
  color_collections_custom: typeof color_collections_custom;
  color_collections_standard: typeof color_collections_standard;
  default_color_collection: typeof default_color_collection;
  set_default_color_collection: typeof set_default_color_collection;
  color_collection: typeof color_collection;
  delete_color_collection: typeof delete_color_collection;
  update_color_collection: typeof update_color_collection;
  search_content_favorites: typeof search_content_favorites;
  content_favorite: typeof content_favorite;
  delete_content_favorite: typeof delete_content_favorite;
  create_content_favorite: typeof create_content_favorite;
  all_content_metadatas: typeof all_content_metadatas;
  content_metadata: typeof content_metadata;
  update_content_metadata: typeof update_content_metadata;
  all_content_metadata_accesses: typeof all_content_metadata_accesses;
  create_content_metadata_access: typeof create_content_metadata_access;
  update_content_metadata_access: typeof update_content_metadata_access;
  delete_content_metadata_access: typeof delete_content_metadata_access;
  search_content: typeof search_content;
  content_summary: typeof content_summary;
  content_thumbnail: typeof content_thumbnail;
  content_validation: typeof content_validation;
  search_content_views: typeof search_content_views;
  all_conversation_messages: typeof all_conversation_messages;
  create_conversation_message: typeof create_conversation_message;
  delete_conversation_message: typeof delete_conversation_message;
  get_conversation_message: typeof get_conversation_message;
  update_conversation_message: typeof update_conversation_message;
  search_conversations: typeof search_conversations;
  create_conversation: typeof create_conversation;
  delete_conversation: typeof delete_conversation;
  get_conversation: typeof get_conversation;
  update_conversation: typeof update_conversation;
  search_credentials_email: typeof search_credentials_email;
  custom_welcome_email: typeof custom_welcome_email;
  update_custom_welcome_email: typeof update_custom_welcome_email;
  update_custom_welcome_email_test: typeof update_custom_welcome_email_test;
  all_dashboards: typeof all_dashboards;
  create_dashboard: typeof create_dashboard;
  search_dashboards: typeof search_dashboards;
  import_lookml_dashboard: typeof import_lookml_dashboard;
  sync_lookml_dashboard: typeof sync_lookml_dashboard;
  dashboard: typeof dashboard;
  delete_dashboard: typeof delete_dashboard;
  update_dashboard: typeof update_dashboard;
  dashboard_aggregate_table_lookml: typeof dashboard_aggregate_table_lookml;
  search_lookml_dashboards: typeof search_lookml_dashboards;
  dashboard_lookml: typeof dashboard_lookml;
  move_dashboard: typeof move_dashboard;
  import_dashboard_from_lookml: typeof import_dashboard_from_lookml;
  create_dashboard_from_lookml: typeof create_dashboard_from_lookml;
  copy_dashboard: typeof copy_dashboard;
  update_dashboard_certification: typeof update_dashboard_certification;
  update_lookml_certification: typeof update_lookml_certification;
  search_dashboard_elements: typeof search_dashboard_elements;
  dashboard_element: typeof dashboard_element;
  delete_dashboard_element: typeof delete_dashboard_element;
  update_dashboard_element: typeof update_dashboard_element;
  dashboard_dashboard_elements: typeof dashboard_dashboard_elements;
  create_dashboard_element: typeof create_dashboard_element;
  dashboard_filter: typeof dashboard_filter;
  delete_dashboard_filter: typeof delete_dashboard_filter;
  update_dashboard_filter: typeof update_dashboard_filter;
  dashboard_dashboard_filters: typeof dashboard_dashboard_filters;
  create_dashboard_filter: typeof create_dashboard_filter;
  dashboard_layout_component: typeof dashboard_layout_component;
  update_dashboard_layout_component: typeof update_dashboard_layout_component;
  dashboard_layout_dashboard_layout_components: typeof dashboard_layout_dashboard_layout_components;
  dashboard_layout: typeof dashboard_layout;
  delete_dashboard_layout: typeof delete_dashboard_layout;
  update_dashboard_layout: typeof update_dashboard_layout;
  dashboard_dashboard_layouts: typeof dashboard_dashboard_layouts;
  create_dashboard_layout: typeof create_dashboard_layout;
  dashboard_filter_state: typeof dashboard_filter_state;
  create_dashboard_filter_state: typeof create_dashboard_filter_state;
  perform_data_action: typeof perform_data_action;
  fetch_remote_data_action_form: typeof fetch_remote_data_action_form;
  all_datagroups: typeof all_datagroups;
  datagroup: typeof datagroup;
  update_datagroup: typeof update_datagroup;
  all_connections: typeof all_connections;
  create_connection: typeof create_connection;
  connection: typeof connection;
  delete_connection: typeof delete_connection;
  update_connection: typeof update_connection;
  delete_connection_override: typeof delete_connection_override;
  test_connection: typeof test_connection;
  test_connection_config: typeof test_connection_config;
  lock_all: typeof lock_all;
  graph_derived_tables_for_model: typeof graph_derived_tables_for_model;
  graph_derived_tables_for_view: typeof graph_derived_tables_for_view;
  start_pdt_build: typeof start_pdt_build;
  check_pdt_build: typeof check_pdt_build;
  stop_pdt_build: typeof stop_pdt_build;
  all_dialect_infos: typeof all_dialect_infos;
  digest_emails_enabled: typeof digest_emails_enabled;
  update_digest_emails_enabled: typeof update_digest_emails_enabled;
  create_digest_email_send: typeof create_digest_email_send;
  public_egress_ip_addresses: typeof public_egress_ip_addresses;
  create_embed_secret: typeof create_embed_secret;
  delete_embed_secret: typeof delete_embed_secret;
  create_sso_embed_url: typeof create_sso_embed_url;
  create_embed_url_as_me: typeof create_embed_url_as_me;
  validate_embed_url: typeof validate_embed_url;
  acquire_embed_cookieless_session: typeof acquire_embed_cookieless_session;
  delete_embed_cookieless_session: typeof delete_embed_cookieless_session;
  generate_tokens_for_cookieless_session: typeof generate_tokens_for_cookieless_session;
  all_external_oauth_applications: typeof all_external_oauth_applications;
  create_external_oauth_application: typeof create_external_oauth_application;
  delete_external_oauth_application: typeof delete_external_oauth_application;
  update_external_oauth_application: typeof update_external_oauth_application;
  create_oauth_application_user_state: typeof create_oauth_application_user_state;
  conversational_analytics_chat: typeof conversational_analytics_chat;
  all_git_branches: typeof all_git_branches;
  git_branch: typeof git_branch;
  update_git_branch: typeof update_git_branch;
  create_git_branch: typeof create_git_branch;
  find_git_branch: typeof find_git_branch;
  delete_git_branch: typeof delete_git_branch;
  create_golden_query: typeof create_golden_query;
  delete_golden_query: typeof delete_golden_query;
  update_golden_query: typeof update_golden_query;
  all_groups: typeof all_groups;
  create_group: typeof create_group;
  search_groups: typeof search_groups;
  search_groups_with_roles: typeof search_groups_with_roles;
  search_groups_with_hierarchy: typeof search_groups_with_hierarchy;
  group: typeof group;
  delete_group: typeof delete_group;
  update_group: typeof update_group;
  all_group_groups: typeof all_group_groups;
  add_group_group: typeof add_group_group;
  all_group_users: typeof all_group_users;
  add_group_user: typeof add_group_user;
  delete_group_user: typeof delete_group_user;
  delete_group_from_group: typeof delete_group_from_group;
  delete_user_attribute_group_value: typeof delete_user_attribute_group_value;
  update_user_attribute_group_value: typeof update_user_attribute_group_value;
  all_boards: typeof all_boards;
  create_board: typeof create_board;
  search_boards: typeof search_boards;
  board: typeof board;
  delete_board: typeof delete_board;
  update_board: typeof update_board;
  all_board_items: typeof all_board_items;
  create_board_item: typeof create_board_item;
  board_item: typeof board_item;
  delete_board_item: typeof delete_board_item;
  update_board_item: typeof update_board_item;
  all_primary_homepage_sections: typeof all_primary_homepage_sections;
  all_board_sections: typeof all_board_sections;
  create_board_section: typeof create_board_section;
  board_section: typeof board_section;
  delete_board_section: typeof delete_board_section;
  update_board_section: typeof update_board_section;
  run_key_driver_analysis: typeof run_key_driver_analysis;
  all_integration_hubs: typeof all_integration_hubs;
  create_integration_hub: typeof create_integration_hub;
  integration_hub: typeof integration_hub;
  delete_integration_hub: typeof delete_integration_hub;
  update_integration_hub: typeof update_integration_hub;
  get_integration_hub_health: typeof get_integration_hub_health;
  accept_integration_hub_legal_agreement: typeof accept_integration_hub_legal_agreement;
  all_integrations: typeof all_integrations;
  integration: typeof integration;
  update_integration: typeof update_integration;
  fetch_integration_form: typeof fetch_integration_form;
  test_integration: typeof test_integration;
  internal_help_resources_content: typeof internal_help_resources_content;
  update_internal_help_resources_content: typeof update_internal_help_resources_content;
  internal_help_resources: typeof internal_help_resources;
  update_internal_help_resources: typeof update_internal_help_resources;
  ldap_config: typeof ldap_config;
  update_ldap_config: typeof update_ldap_config;
  test_ldap_config_connection: typeof test_ldap_config_connection;
  test_ldap_config_auth: typeof test_ldap_config_auth;
  test_ldap_config_user_info: typeof test_ldap_config_user_info;
  test_ldap_config_user_auth: typeof test_ldap_config_user_auth;
  all_legacy_features: typeof all_legacy_features;
  legacy_feature: typeof legacy_feature;
  update_legacy_feature: typeof update_legacy_feature;
  all_locales: typeof all_locales;
  all_looks: typeof all_looks;
  create_look: typeof create_look;
  search_looks: typeof search_looks;
  look: typeof look;
  delete_look: typeof delete_look;
  update_look: typeof update_look;
  run_look: typeof run_look;
  copy_look: typeof copy_look;
  move_look: typeof move_look;
  update_look_certification: typeof update_look_certification;
  all_lookml_models: typeof all_lookml_models;
  create_lookml_model: typeof create_lookml_model;
  lookml_model: typeof lookml_model;
  delete_lookml_model: typeof delete_lookml_model;
  update_lookml_model: typeof update_lookml_model;
  lookml_model_explore: typeof lookml_model_explore;
  merge_query: typeof merge_query;
  create_merge_query: typeof create_merge_query;
  model_fieldname_suggestions: typeof model_fieldname_suggestions;
  get_model: typeof get_model;
  connection_databases: typeof connection_databases;
  connection_features: typeof connection_features;
  connection_schemas: typeof connection_schemas;
  connection_tables: typeof connection_tables;
  connection_columns: typeof connection_columns;
  connection_search_columns: typeof connection_search_columns;
  connection_cost_estimate: typeof connection_cost_estimate;
  mobile_settings: typeof mobile_settings;
  register_mobile_device: typeof register_mobile_device;
  deregister_mobile_device: typeof deregister_mobile_device;
  update_mobile_device_registration: typeof update_mobile_device_registration;
  search_model_sets: typeof search_model_sets;
  model_set: typeof model_set;
  delete_model_set: typeof delete_model_set;
  update_model_set: typeof update_model_set;
  all_model_sets: typeof all_model_sets;
  create_model_set: typeof create_model_set;
  all_oauth_client_apps: typeof all_oauth_client_apps;
  oauth_client_app: typeof oauth_client_app;
  register_oauth_client_app: typeof register_oauth_client_app;
  delete_oauth_client_app: typeof delete_oauth_client_app;
  update_oauth_client_app: typeof update_oauth_client_app;
  invalidate_tokens: typeof invalidate_tokens;
  activate_app_user: typeof activate_app_user;
  deactivate_app_user: typeof deactivate_app_user;
  oidc_config: typeof oidc_config;
  update_oidc_config: typeof update_oidc_config;
  oidc_test_config: typeof oidc_test_config;
  delete_oidc_test_config: typeof delete_oidc_test_config;
  create_oidc_test_config: typeof create_oidc_test_config;
  password_config: typeof password_config;
  update_password_config: typeof update_password_config;
  force_password_reset_at_next_login_for_all_users: typeof force_password_reset_at_next_login_for_all_users;
  all_permissions: typeof all_permissions;
  search_permission_sets: typeof search_permission_sets;
  permission_set: typeof permission_set;
  delete_permission_set: typeof delete_permission_set;
  update_permission_set: typeof update_permission_set;
  all_permission_sets: typeof all_permission_sets;
  create_permission_set: typeof create_permission_set;
  deploy_ref_to_production: typeof deploy_ref_to_production;
  async_deploy_ref_to_production: typeof async_deploy_ref_to_production;
  async_deploy_status: typeof async_deploy_status;
  deploy_to_production: typeof deploy_to_production;
  reset_project_to_production: typeof reset_project_to_production;
  reset_project_to_remote: typeof reset_project_to_remote;
  all_projects: typeof all_projects;
  create_project: typeof create_project;
  project: typeof project;
  update_project: typeof update_project;
  manifest: typeof manifest;
  git_deploy_key: typeof git_deploy_key;
  create_git_deploy_key: typeof create_git_deploy_key;
  project_validation_results: typeof project_validation_results;
  validate_project: typeof validate_project;
  project_workspace: typeof project_workspace;
  all_project_files: typeof all_project_files;
  project_file: typeof project_file;
  all_git_connection_tests: typeof all_git_connection_tests;
  run_git_connection_test: typeof run_git_connection_test;
  all_lookml_tests: typeof all_lookml_tests;
  run_lookml_test: typeof run_lookml_test;
  tag_ref: typeof tag_ref;
  create_git_diagnostic_report: typeof create_git_diagnostic_report;
  get_git_diagnostic_report: typeof get_git_diagnostic_report;
  repair_git_diagnostic_report: typeof repair_git_diagnostic_report;
  create_look_render_task: typeof create_look_render_task;
  create_query_render_task: typeof create_query_render_task;
  create_dashboard_render_task: typeof create_dashboard_render_task;
  render_task: typeof render_task;
  render_task_results: typeof render_task_results;
  create_dashboard_element_render_task: typeof create_dashboard_element_render_task;
  update_repository_credential: typeof update_repository_credential;
  delete_repository_credential: typeof delete_repository_credential;
  get_all_repository_credentials: typeof get_all_repository_credentials;
  all_roles: typeof all_roles;
  create_role: typeof create_role;
  search_roles: typeof search_roles;
  search_roles_with_user_count: typeof search_roles_with_user_count;
  role: typeof role;
  delete_role: typeof delete_role;
  update_role: typeof update_role;
  role_groups: typeof role_groups;
  set_role_groups: typeof set_role_groups;
  role_users: typeof role_users;
  set_role_users: typeof set_role_users;
  all_running_queries: typeof all_running_queries;
  kill_query: typeof kill_query;
  saml_config: typeof saml_config;
  update_saml_config: typeof update_saml_config;
  saml_test_config: typeof saml_test_config;
  delete_saml_test_config: typeof delete_saml_test_config;
  create_saml_test_config: typeof create_saml_test_config;
  parse_saml_idp_metadata: typeof parse_saml_idp_metadata;
  fetch_and_parse_saml_idp_metadata: typeof fetch_and_parse_saml_idp_metadata;
  scheduled_plans_for_space: typeof scheduled_plans_for_space;
  scheduled_plan: typeof scheduled_plan;
  delete_scheduled_plan: typeof delete_scheduled_plan;
  update_scheduled_plan: typeof update_scheduled_plan;
  all_scheduled_plans: typeof all_scheduled_plans;
  create_scheduled_plan: typeof create_scheduled_plan;
  scheduled_plan_run_once: typeof scheduled_plan_run_once;
  search_scheduled_plans: typeof search_scheduled_plans;
  scheduled_plans_for_look: typeof scheduled_plans_for_look;
  scheduled_plans_for_dashboard: typeof scheduled_plans_for_dashboard;
  scheduled_plans_for_lookml_dashboard: typeof scheduled_plans_for_lookml_dashboard;
  scheduled_plan_run_once_by_id: typeof scheduled_plan_run_once_by_id;
  get_self_service_model_allowed_connections: typeof get_self_service_model_allowed_connections;
  get_self_service_model_lookml: typeof get_self_service_model_lookml;
  update_self_service_explore_certification: typeof update_self_service_explore_certification;
  session_config: typeof session_config;
  update_session_config: typeof update_session_config;
  session: typeof session;
  update_session: typeof update_session;
  get_setting: typeof get_setting;
  set_setting: typeof set_setting;
  set_smtp_settings: typeof set_smtp_settings;
  smtp_status: typeof smtp_status;
  search_folders: typeof search_folders;
  folder: typeof folder;
  delete_folder: typeof delete_folder;
  update_folder: typeof update_folder;
  all_folders: typeof all_folders;
  create_folder: typeof create_folder;
  folder_children: typeof folder_children;
  folder_children_search: typeof folder_children_search;
  folder_parent: typeof folder_parent;
  folder_ancestors: typeof folder_ancestors;
  folder_looks: typeof folder_looks;
  folder_dashboards: typeof folder_dashboards;
  sql_interface_metadata: typeof sql_interface_metadata;
  run_sql_interface_query: typeof run_sql_interface_query;
  create_sql_interface_query: typeof create_sql_interface_query;
  create_sql_query: typeof create_sql_query;
  sql_query: typeof sql_query;
  run_sql_query: typeof run_sql_query;
  search_reports: typeof search_reports;
  get_support_access_allowlist_entries: typeof get_support_access_allowlist_entries;
  add_support_access_allowlist_entries: typeof add_support_access_allowlist_entries;
  delete_support_access_allowlist_entry: typeof delete_support_access_allowlist_entry;
  enable_support_access: typeof enable_support_access;
  disable_support_access: typeof disable_support_access;
  support_access_status: typeof support_access_status;
  all_themes: typeof all_themes;
  create_theme: typeof create_theme;
  search_themes: typeof search_themes;
  default_theme: typeof default_theme;
  set_default_theme: typeof set_default_theme;
  default_theme_by_type: typeof default_theme_by_type;
  set_default_theme_by_type: typeof set_default_theme_by_type;
  active_themes: typeof active_themes;
  theme_or_default: typeof theme_or_default;
  validate_theme: typeof validate_theme;
  theme: typeof theme;
  delete_theme: typeof delete_theme;
  update_theme: typeof update_theme;
  all_timezones: typeof all_timezones;
  all_ssh_servers: typeof all_ssh_servers;
  create_ssh_server: typeof create_ssh_server;
  ssh_server: typeof ssh_server;
  delete_ssh_server: typeof delete_ssh_server;
  update_ssh_server: typeof update_ssh_server;
  test_ssh_server: typeof test_ssh_server;
  all_ssh_tunnels: typeof all_ssh_tunnels;
  create_ssh_tunnel: typeof create_ssh_tunnel;
  ssh_tunnel: typeof ssh_tunnel;
  delete_ssh_tunnel: typeof delete_ssh_tunnel;
  update_ssh_tunnel: typeof update_ssh_tunnel;
  test_ssh_tunnel: typeof test_ssh_tunnel;
  ssh_public_key: typeof ssh_public_key;
  all_user_attributes: typeof all_user_attributes;
  create_user_attribute: typeof create_user_attribute;
  user_attribute: typeof user_attribute;
  delete_user_attribute: typeof delete_user_attribute;
  update_user_attribute: typeof update_user_attribute;
  all_user_attribute_group_values: typeof all_user_attribute_group_values;
  set_user_attribute_group_values: typeof set_user_attribute_group_values;
  all_user_login_lockouts: typeof all_user_login_lockouts;
  search_user_login_lockouts: typeof search_user_login_lockouts;
  delete_user_login_lockout: typeof delete_user_login_lockout;
  me: typeof me;
  all_users: typeof all_users;
  create_user: typeof create_user;
  search_users: typeof search_users;
  search_users_names: typeof search_users_names;
  user: typeof user;
  delete_user: typeof delete_user;
  update_user: typeof update_user;
  user_for_credential: typeof user_for_credential;
  delete_service_account: typeof delete_service_account;
  update_service_account: typeof update_service_account;
  user_credentials_email: typeof user_credentials_email;
  create_user_credentials_email: typeof create_user_credentials_email;
  delete_user_credentials_email: typeof delete_user_credentials_email;
  update_user_credentials_email: typeof update_user_credentials_email;
  user_credentials_totp: typeof user_credentials_totp;
  create_user_credentials_totp: typeof create_user_credentials_totp;
  delete_user_credentials_totp: typeof delete_user_credentials_totp;
  user_credentials_ldap: typeof user_credentials_ldap;
  delete_user_credentials_ldap: typeof delete_user_credentials_ldap;
  user_credentials_google: typeof user_credentials_google;
  delete_user_credentials_google: typeof delete_user_credentials_google;
  user_credentials_saml: typeof user_credentials_saml;
  delete_user_credentials_saml: typeof delete_user_credentials_saml;
  user_credentials_oidc: typeof user_credentials_oidc;
  delete_user_credentials_oidc: typeof delete_user_credentials_oidc;
  user_credentials_api3: typeof user_credentials_api3;
  delete_user_credentials_api3: typeof delete_user_credentials_api3;
  update_user_credentials_api3: typeof update_user_credentials_api3;
  all_user_credentials_api3s: typeof all_user_credentials_api3s;
  create_user_credentials_api3: typeof create_user_credentials_api3;
  user_credentials_embed: typeof user_credentials_embed;
  delete_user_credentials_embed: typeof delete_user_credentials_embed;
  all_user_credentials_embeds: typeof all_user_credentials_embeds;
  user_credentials_looker_openid: typeof user_credentials_looker_openid;
  delete_user_credentials_looker_openid: typeof delete_user_credentials_looker_openid;
  user_session: typeof user_session;
  delete_user_session: typeof delete_user_session;
  all_user_sessions: typeof all_user_sessions;
  create_user_credentials_email_password_reset: typeof create_user_credentials_email_password_reset;
  user_roles: typeof user_roles;
  set_user_roles: typeof set_user_roles;
  user_attribute_user_values: typeof user_attribute_user_values;
  delete_user_attribute_user_value: typeof delete_user_attribute_user_value;
  set_user_attribute_user_value: typeof set_user_attribute_user_value;
  send_user_credentials_email_password_reset: typeof send_user_credentials_email_password_reset;
  wipeout_user_emails: typeof wipeout_user_emails;
  create_embed_user: typeof create_embed_user;
  create_service_account: typeof create_service_account;
  vector_thumbnail: typeof vector_thumbnail;
  versions: typeof versions;
  api_spec: typeof api_spec;
  whitelabel_configuration: typeof whitelabel_configuration;
  update_whitelabel_configuration: typeof update_whitelabel_configuration;
  all_workspaces: typeof all_workspaces;
  workspace: typeof workspace;
  update_file: typeof update_file;
  create_file: typeof create_file;
  delete_file: typeof delete_file;
  get_file_content: typeof get_file_content;
  create_project_directory: typeof create_project_directory;
  delete_project_directory: typeof delete_project_directory;
  generate_lookml: typeof generate_lookml;
  commit: typeof commit;
}
declare const sdk: LookerSdk;

interface ApiError {
  readonly message?: string | null;
  readonly documentation_url?: string | null;
}
interface DashboardBase {
  readonly can?: Record<string, boolean>;
  readonly content_favorite_id?: string | null;
  readonly content_metadata_id?: string | null;
  readonly description?: string | null;
  readonly hidden?: boolean;
  readonly id: string;
  model?: LookModel;
  readonly query_timezone?: string | null;
  readonly readonly?: boolean;
  readonly refresh_interval?: string | null;
  readonly refresh_interval_to_i?: number | null;
  folder?: FolderBase;
  readonly title?: string | null;
  readonly user_id?: string | null;
  readonly slug?: string | null;
  readonly preferred_viewer?: string | null;
  certification_metadata?: Certification;
}
interface HomepageSection {
  readonly can?: Record<string, boolean>;
  readonly created_at?: string | null;
  deleted_at?: string | null;
  readonly detail_url?: string | null;
  homepage_id?: string | null;
  readonly homepage_items?: HomepageItem[] | null;
  readonly id: string;
  readonly is_header?: boolean;
  item_order?: string[] | null;
  title?: string | null;
  readonly updated_at?: string | null;
  description?: string | null;
  readonly visible_item_order?: string[] | null;
}
interface HomepageItem {
  readonly can?: Record<string, boolean>;
  readonly content_created_by?: string | null;
  readonly content_favorite_id?: string | null;
  readonly content_metadata_id?: string | null;
  readonly content_updated_at?: string | null;
  custom_description?: string | null;
  custom_image_data_base64?: string | null;
  readonly custom_image_url?: string | null;
  custom_title?: string | null;
  custom_url?: string | null;
  dashboard_id?: string | null;
  readonly description?: string | null;
  readonly favorite_count?: number | null;
  homepage_section_id?: string | null;
  readonly id?: string;
  readonly image_url?: string | null;
  readonly location?: string | null;
  look_id?: string | null;
  lookml_dashboard_id?: string | null;
  order?: number | null;
  readonly section_fetch_time?: number | null;
  readonly title?: string | null;
  readonly url?: string | null;
  use_custom_description?: boolean;
  use_custom_image?: boolean;
  use_custom_title?: boolean;
  use_custom_url?: boolean;
  readonly view_count?: number | null;
}
interface ValidationError {
  readonly message?: string | null;
  readonly errors?: ValidationErrorDetail[] | null;
  readonly documentation_url?: string | null;
}
interface ValidationErrorDetail {
  readonly field?: string | null;
  readonly code?: string | null;
  readonly message?: string | null;
  readonly documentation_url?: string | null;
}
interface AccessToken {
  readonly access_token?: string;
  readonly token_type?: string;
  readonly expires_in?: number;
  readonly refresh_token?: string | null;
}
interface Agent {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  created_by_user_id?: string;
  readonly created_by_name?: string | null;
  readonly created_by_first_name?: string | null;
  readonly created_by_last_name?: string | null;
  readonly created_by_avatar_url?: string | null;
  name?: string;
  description?: string;
  category?: string | null;
  sources?: Source[];
  readonly has_inaccessible_source?: boolean;
  readonly golden_queries?: GoldenQuery[] | null;
  golden_query_ids?: number[] | null;
  context?: Context;
  deleted?: boolean;
  readonly created_at?: string;
  readonly updated_at?: string;
  readonly content_metadata_id?: string;
  code_interpreter?: boolean;
  readonly studio_agent_id?: string | null;
  workflow_params?: WorkflowParams;
}
interface Source {
  model?: string;
  explore?: string;
}
interface Context {
  instructions?: string;
}
interface WorkflowDestination {
  type?: string;
  parameters?: string;
}
interface WorkflowParams {
  primary_agent?: string | null;
  polling_frequency_cron?: string;
  destination?: WorkflowDestination;
}
interface ConversationalAnalyticsChatRequest {
  conversation_id?: string;
  user_message?: string;
}
interface AlertFieldFilter {
  field_name?: string;
  field_value?: any;
  filter_value?: string | null;
}
interface AlertAppliedDashboardFilter {
  filter_title?: string | null;
  field_name?: string;
  filter_value?: string;
  readonly filter_description?: string | null;
}
interface AlertField {
  title?: string;
  name?: string;
  filter?: AlertFieldFilter[] | null;
}
interface AlertConditionState {
  previous_time_series_id?: string | null;
  latest_time_series_id?: string | null;
}
interface Alert {
  applied_dashboard_filters?: AlertAppliedDashboardFilter[] | null;
  comparison_type?: 'EQUAL_TO' | 'GREATER_THAN' | 'GREATER_THAN_OR_EQUAL_TO' | 'LESS_THAN' | 'LESS_THAN_OR_EQUAL_TO' | 'INCREASES_BY' | 'DECREASES_BY' | 'CHANGES_BY';
  cron?: string;
  query_id?: string | null;
  custom_url_base?: string | null;
  custom_url_params?: string | null;
  custom_url_label?: string | null;
  show_custom_url?: boolean;
  custom_title?: string | null;
  dashboard_element_id?: string | null;
  description?: string | null;
  enhancements?: 'NONE' | 'STRATEGIC_NARRATIVE' | null;
  destinations?: AlertDestination[] | null;
  field?: AlertField;
  readonly followed?: boolean;
  readonly followable?: boolean;
  readonly id: string;
  is_disabled?: boolean;
  disabled_reason?: string | null;
  is_public?: boolean;
  investigative_content_type?: 'dashboard' | null;
  investigative_content_id?: string | null;
  readonly investigative_content_title?: string | null;
  lookml_dashboard_id?: string | null;
  lookml_link_id?: string | null;
  owner_id?: string;
  readonly owner_display_name?: string | null;
  threshold?: number;
  time_series_condition_state?: AlertConditionState;
}
interface MobilePayload {
  readonly title?: string | null;
  readonly alert_id?: string;
  readonly investigative_content_id?: string | null;
  readonly dashboard_name?: string | null;
  readonly dashboard_id?: string | null;
  readonly query_slug?: string;
  readonly query_id?: string | null;
}
interface AlertNotifications {
  readonly notification_id?: string;
  readonly alert_condition_id?: string;
  readonly user_id?: string;
  is_read?: boolean;
  readonly field_value?: number | null;
  readonly threshold_value?: number | null;
  readonly ran_at?: string;
  alert?: MobilePayload;
  readonly notification_type?: string | null;
  readonly triggering_field_title?: string | null;
}
interface AlertDestination {
  destination_type?: 'EMAIL' | 'ACTION_HUB';
  email_address?: string | null;
  action_hub_integration_id?: string | null;
  action_hub_form_params_json?: string | null;
}
interface AlertPatch {
  owner_id?: string | null;
  is_disabled?: boolean | null;
  disabled_reason?: string | null;
  is_public?: boolean | null;
  threshold?: number | null;
  enhancements?: 'NONE' | 'STRATEGIC_NARRATIVE' | null;
}
interface ApiSession {
  readonly can?: Record<string, boolean>;
  workspace_id?: string | null;
  readonly sudo_user_id?: string | null;
}
interface ArtifactUsage {
  readonly max_size?: number;
  readonly usage?: number;
}
interface ArtifactNamespace {
  readonly namespace?: string;
  readonly count?: number;
}
interface UpdateArtifact {
  key?: string;
  value?: string;
  content_type?: string | null;
  readonly version?: number;
}
interface Artifact {
  key?: string;
  value?: string;
  content_type?: string | null;
  readonly version?: number;
  readonly namespace?: string;
  readonly created_at?: string;
  readonly updated_at?: string;
  readonly value_size?: number;
  readonly created_by_userid?: string;
  readonly updated_by_userid?: string;
}
interface BackupConfiguration {
  readonly can?: Record<string, boolean>;
  type?: string | null;
  custom_s3_bucket?: string | null;
  custom_s3_bucket_region?: string | null;
  custom_s3_key?: string | null;
  custom_s3_secret?: string | null;
  readonly url?: string | null;
}
interface BoardItem {
  readonly can?: Record<string, boolean>;
  readonly content_created_by?: string | null;
  readonly content_favorite_id?: string | null;
  readonly content_metadata_id?: string | null;
  readonly content_updated_at?: string | null;
  custom_description?: string | null;
  custom_title?: string | null;
  custom_url?: string | null;
  dashboard_id?: string | null;
  readonly description?: string | null;
  readonly favorite_count?: number | null;
  board_section_id?: string | null;
  readonly id: string;
  readonly image_url?: string | null;
  readonly location?: string | null;
  look_id?: string | null;
  lookml_dashboard_id?: string | null;
  order?: number | null;
  readonly title?: string | null;
  readonly url?: string;
  use_custom_description?: boolean;
  use_custom_title?: boolean;
  use_custom_url?: boolean;
  readonly view_count?: number | null;
  custom_image_data_base64?: string | null;
  readonly custom_image_url?: string | null;
  use_custom_image?: boolean;
}
interface Board {
  readonly can?: Record<string, boolean>;
  readonly content_metadata_id?: string | null;
  readonly created_at?: string | null;
  deleted_at?: string | null;
  description?: string | null;
  readonly board_sections?: BoardSection[] | null;
  readonly id: string;
  section_order?: string[] | null;
  title?: string | null;
  readonly updated_at?: string | null;
  user_id?: string | null;
  readonly primary_homepage?: boolean;
}
interface BoardSection {
  readonly can?: Record<string, boolean>;
  readonly created_at?: string | null;
  deleted_at?: string | null;
  description?: string | null;
  board_id?: string | null;
  readonly board_items?: BoardItem[] | null;
  readonly id: string;
  item_order?: string[] | null;
  readonly visible_item_order?: string[] | null;
  title?: string | null;
  readonly updated_at?: string | null;
}
interface Certification {
  certification_status?: 'certified' | 'revoked' | null;
  readonly ui_status?: string | null;
  readonly user_name?: string | null;
  notes?: string | null;
  readonly updated_at?: string | null;
}
interface CIRun {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly ci_suite_id?: string;
  readonly project_id?: string | null;
  status?: string;
  readonly title?: string;
  readonly trigger_type?: string;
  readonly user_id?: number | null;
  readonly triggered_by_name?: string | null;
  readonly execution_id?: string | null;
  result?: CIRunResult;
  change_request_number?: number | null;
  change_request_url?: string | null;
  change_request_name?: string | null;
  change_request_commits_url?: string | null;
  readonly git_service_name?: string | null;
  git_commit_ref?: string | null;
  git_branch_name?: string | null;
  git_repository_name?: string | null;
  git_target_branch_name?: string | null;
  git_status_url?: string | null;
  git_target_url?: string | null;
  readonly created_at?: string;
  readonly started_at?: string | null;
  readonly finished_at?: string | null;
  readonly retries?: number;
  readonly assigned_ci_user_id?: number | null;
  readonly assigned_ci_user_at?: string | null;
  readonly crashed_check_count?: number;
  readonly run_url?: string;
  readonly user_attributes?: CIRunUserAttribute[] | null;
}
interface CIGenericError {
  type?: string;
  title?: string;
  detail?: string;
  status?: string | null;
  instance?: string | null;
}
interface CIRunResult {
  sql_result?: CISqlValidatorResult;
  sql_error?: CIGenericError;
  assert_result?: CIAssertValidatorResult;
  assert_error?: CIGenericError;
  content_result?: CIContentValidatorResult;
  content_error?: CIGenericError;
  lookml_result?: CILookMLValidatorResult;
  lookml_error?: CIGenericError;
  generic_error?: CIGenericError;
}
interface CIAssertValidatorResult {
  name?: string;
  status?: string;
  tested?: CIAssertValidatorTestedExplore[];
}
interface CIAssertValidatorTestedExplore {
  model?: string;
  explore?: string;
  status?: string;
  skip_reason?: string | null;
  error_count?: number | null;
  errors?: CIAssertValidatorErrorItem[];
  success_count?: string;
  successes?: CIAssertValidatorTestSuccess[];
}
interface CIAssertValidatorTestSuccess {
  model?: string;
  explore?: string;
  test_name?: string;
  explore_url?: string;
  lookml_url?: string;
}
interface CIAssertValidatorErrorItem {
  assert_error?: CIAssertValidatorTestError;
  generic_error?: CIGenericError;
}
interface CIAssertValidatorTestError {
  model?: string;
  explore?: string;
  test_name?: string;
  explore_url?: string;
  lookml_url?: string;
  message?: string;
}
interface CIContentValidatorResult {
  name?: string;
  incremental?: boolean;
  status?: string;
  tested?: CIContentValidatorTestedExplore[];
}
interface CIContentValidatorTestedExplore {
  model?: string;
  explore?: string;
  status?: string;
  skip_reason?: string | null;
  error_count?: number | null;
  errors?: CIContentValidatorErrorItem[];
}
interface CIContentValidatorErrorItem {
  content_error?: CIContentValidatorContentError;
  generic_error?: CIGenericError;
}
interface CIContentValidatorContentError {
  type?: string;
  title?: string;
  detail?: string;
  status?: string | null;
  instance?: string | null;
  model?: string | null;
  explore?: string | null;
  field_name?: string;
  content_type?: string;
  folder?: string | null;
  url?: string;
  tile_type?: string | null;
  tile_title?: string | null;
  message?: string;
}
interface CILookMLValidatorResult {
  name?: string;
  status?: string;
  error_count?: number | null;
  errors?: CILookMLValidatorErrorItem[];
}
interface CILookMLValidatorErrorItem {
  lookml_error?: CILookMLValidatorError;
  generic_error?: CIGenericError;
}
interface CILookMLValidatorError {
  type?: string;
  title?: string;
  detail?: string;
  status?: string | null;
  instance?: string | null;
  model?: string | null;
  explore?: string | null;
  field_name?: string | null;
  message?: string | null;
  severity?: string | null;
  line_number?: string | null;
  lookml_url?: string | null;
  file_path?: string | null;
}
interface CISqlValidatorResult {
  name?: string;
  incremental?: boolean;
  status?: string;
  tested?: CISqlValidatorTestedExplore[];
}
interface CISqlValidatorTestedExplore {
  model?: string;
  explore?: string;
  status?: string;
  skip_reason?: string | null;
  error_count?: number | null;
  errors?: CISqlValidatorErrorItem[];
}
interface CISqlValidatorErrorItem {
  sql_error?: CISqlValidatorError;
  generic_error?: CIGenericError;
}
interface CISqlValidatorError {
  type?: string;
  title?: string;
  detail?: string;
  status?: string | null;
  instance?: string | null;
  model?: string;
  explore?: string;
  message?: string;
  explore_url?: string | null;
  lookml_url?: string | null;
  dimension?: string | null;
  line_number?: string | null;
}
interface CIRunUserAttribute {
  id?: number;
  name?: string;
  value?: string | null;
}
interface UserAttributeOverride {
  name?: string;
  value?: string;
}
interface CreateContinuousIntegrationRunRequest {
  suite_id?: string;
  branch?: string | null;
  commit?: string | null;
  user_attributes?: UserAttributeOverride[] | null;
}
interface ColorStop {
  color?: string;
  offset?: number;
}
interface ContinuousPalette {
  readonly id?: string;
  label?: string | null;
  type?: string;
  stops?: ColorStop[];
}
interface DiscretePalette {
  readonly id?: string;
  label?: string | null;
  type?: string;
  colors?: string[];
}
interface ColorCollection {
  readonly id: string;
  label?: string;
  categoricalPalettes?: DiscretePalette[];
  sequentialPalettes?: ContinuousPalette[];
  divergingPalettes?: ContinuousPalette[];
}
interface ContentFavorite {
  readonly id: string;
  user_id?: string;
  content_metadata_id?: string;
  readonly look_id?: string | null;
  readonly dashboard_id?: string | null;
  look?: LookBasic;
  dashboard?: DashboardBase;
  readonly board_id?: string | null;
  readonly lookml_dashboard_id?: string | null;
  lookml_dashboard?: DashboardBase;
}
interface ContentMetaGroupUser {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly content_metadata_id?: string | null;
  readonly permission_type?: 'view' | 'edit' | null;
  readonly group_id?: string | null;
  readonly user_id?: string | null;
}
interface ContentMeta {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly name?: string | null;
  readonly parent_id?: string | null;
  readonly dashboard_id?: string | null;
  readonly look_id?: string | null;
  readonly folder_id?: string | null;
  readonly homepage_id?: string | null;
  readonly agent_id?: string | null;
  readonly content_type?: string | null;
  inherits?: boolean;
  readonly inheriting_id?: string | null;
  readonly slug?: string | null;
}
interface ContentSearch {
  readonly can?: Record<string, boolean>;
  readonly content_id?: string | null;
  readonly type?: string | null;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly folder_id?: string | null;
  readonly folder_name?: string | null;
  readonly view_count?: number | null;
  readonly preferred_viewer?: string | null;
  readonly model?: string | null;
  readonly created_by_id?: number | null;
  readonly certification_status?: string | null;
  readonly parent_folder_name?: string | null;
}
interface ContentSummary {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly content_type?: string | null;
  readonly content_id?: string | null;
  readonly content_slug?: string | null;
  readonly content_url?: string | null;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly last_viewed_at?: string | null;
  readonly user_id?: string | null;
  readonly user_full_name?: string | null;
  readonly is_scheduled?: boolean;
  readonly favorite_count?: number | null;
  readonly view_count?: number | null;
  readonly favorite_id?: string | null;
  readonly weighted_score?: number | null;
  readonly group_weighted_score?: number | null;
  readonly suggestion_score?: number | null;
  readonly preferred_viewer?: string | null;
  certification_metadata?: Certification;
}
interface ContentValidation {
  readonly content_with_errors?: ContentValidatorError[] | null;
  readonly computation_time?: number | null;
  readonly total_looks_validated?: number | null;
  readonly total_dashboard_elements_validated?: number | null;
  readonly total_dashboard_filters_validated?: number | null;
  readonly total_scheduled_plans_validated?: number | null;
  readonly total_alerts_validated?: number | null;
  readonly total_explores_validated?: number | null;
}
interface ContentValidatorError {
  look?: ContentValidationLook;
  dashboard?: ContentValidationDashboard;
  dashboard_element?: ContentValidationDashboardElement;
  dashboard_filter?: ContentValidationDashboardFilter;
  scheduled_plan?: ContentValidationScheduledPlan;
  alert?: ContentValidationAlert;
  lookml_dashboard?: ContentValidationLookMLDashboard;
  lookml_dashboard_element?: ContentValidationLookMLDashboardElement;
  readonly errors?: ContentValidationError[] | null;
  readonly id?: string;
}
interface ContentValidationFolder {
  name?: string;
  readonly id?: string;
}
interface ContentValidationLook {
  readonly id?: string;
  title?: string | null;
  readonly short_url?: string | null;
  folder?: ContentValidationFolder;
}
interface ContentValidationDashboard {
  description?: string | null;
  readonly id?: string;
  folder?: ContentValidationFolder;
  title?: string | null;
  readonly url?: string | null;
}
interface ContentValidationDashboardElement {
  body_text?: string | null;
  dashboard_id?: string | null;
  readonly id?: string;
  look_id?: string | null;
  note_display?: string | null;
  note_state?: string | null;
  note_text?: string | null;
  readonly note_text_as_html?: string | null;
  query_id?: string | null;
  filter_id?: string | null;
  subtitle_text?: string | null;
  title?: string | null;
  title_hidden?: boolean;
  title_text?: string | null;
  type?: string | null;
  rich_content_json?: string | null;
  extension_id?: string | null;
  aria_description?: string | null;
}
interface ContentValidationError {
  readonly message?: string | null;
  readonly field_name?: string | null;
  readonly model_name?: string | null;
  readonly explore_name?: string | null;
  readonly removable?: boolean;
}
interface ContentValidationDashboardFilter {
  readonly id?: string;
  readonly dashboard_id?: string | null;
  name?: string | null;
  title?: string | null;
  type?: string | null;
  default_value?: string | null;
  model?: string | null;
  explore?: string | null;
  dimension?: string | null;
}
interface ContentValidationScheduledPlan {
  name?: string | null;
  look_id?: string | null;
  readonly id?: string;
}
interface ContentValidationAlert {
  id?: string;
  lookml_dashboard_id?: string | null;
  lookml_link_id?: string | null;
  custom_url_base?: string | null;
  custom_url_params?: string | null;
  custom_url_label?: string | null;
  show_custom_url?: boolean;
  custom_title?: string | null;
}
interface ContentValidationLookMLDashboard {
  readonly id?: string;
  readonly title?: string | null;
  readonly space_id?: string | null;
}
interface ContentValidationLookMLDashboardElement {
  readonly lookml_link_id?: string | null;
  readonly title?: string | null;
}
interface ContentView {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly look_id?: string | null;
  readonly dashboard_id?: string | null;
  readonly title?: string | null;
  readonly content_metadata_id?: string | null;
  readonly user_id?: string | null;
  readonly group_id?: string | null;
  readonly view_count?: number | null;
  readonly favorite_count?: number | null;
  readonly last_viewed_at?: string | null;
  readonly start_of_week_date?: string | null;
}
interface Conversation {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  name?: string;
  category?: string | null;
  sources?: Source[];
  readonly user_id?: string;
  agent_id?: string | null;
  deleted?: boolean;
  readonly created_at?: string;
  readonly updated_at?: string;
  readonly messages?: ConversationMessage[] | null;
  conversation_agent?: Agent;
  readonly missing_agent?: boolean;
  readonly studio_conversation_id?: string | null;
}
interface ConversationMessage {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  message?: Record<string, any>;
  type?: string;
  readonly order?: number;
}
interface WriteConversationMessages {
  messages?: any[];
}
interface CreateCIRunRequest {
  suite_id?: string;
  branch?: string | null;
  commit?: string | null;
}
interface CreateCIRunResponse {
  readonly run_id?: string;
  readonly status?: string;
}
interface CreateEmbedUserRequest {
  external_user_id?: string;
}
interface CreateOAuthApplicationUserStateRequest {
  user_id?: string;
  oauth_application_id?: string;
  access_token?: string;
  access_token_expires_at?: string;
  refresh_token?: string | null;
  refresh_token_expires_at?: string | null;
}
interface CreateOAuthApplicationUserStateResponse {
  readonly user_id?: string;
  readonly oauth_application_id?: string;
}
interface CredentialsApi3 {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly client_id?: string | null;
  readonly created_at?: string | null;
  readonly is_disabled?: boolean;
  readonly type?: string | null;
  purpose?: string | null;
  readonly url?: string | null;
}
interface CreateCredentialsApi3 {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly client_id?: string | null;
  readonly created_at?: string | null;
  readonly is_disabled?: boolean;
  readonly type?: string | null;
  purpose?: string | null;
  readonly client_secret?: string | null;
  readonly url?: string | null;
}
interface CredentialsEmail {
  readonly can?: Record<string, boolean>;
  readonly created_at?: string | null;
  email?: string | null;
  forced_password_reset_at_next_login?: boolean;
  readonly user_id?: string | null;
  readonly is_disabled?: boolean;
  readonly logged_in_at?: string | null;
  readonly password_reset_url?: string | null;
  readonly account_setup_url?: string | null;
  readonly password_reset_url_expired?: boolean;
  readonly account_setup_url_expired?: boolean;
  readonly type?: string | null;
  readonly url?: string | null;
  readonly user_url?: string | null;
}
interface CredentialsEmailSearch {
  readonly can?: Record<string, boolean>;
  readonly created_at?: string | null;
  email?: string | null;
  forced_password_reset_at_next_login?: boolean;
  readonly user_id?: string | null;
  readonly is_disabled?: boolean;
  readonly logged_in_at?: string | null;
  readonly password_reset_url?: string | null;
  readonly account_setup_url?: string | null;
  readonly password_reset_url_expired?: boolean;
  readonly account_setup_url_expired?: boolean;
  readonly type?: string | null;
  readonly url?: string | null;
  readonly user_url?: string | null;
}
interface CredentialsEmbed {
  readonly can?: Record<string, boolean>;
  readonly created_at?: string | null;
  readonly external_group_id?: string | null;
  readonly external_user_id?: string | null;
  readonly id: string;
  readonly is_disabled?: boolean;
  readonly logged_in_at?: string | null;
  readonly type?: string | null;
  readonly url?: string | null;
}
interface CredentialsGoogle {
  readonly can?: Record<string, boolean>;
  readonly created_at?: string | null;
  readonly domain?: string | null;
  readonly email?: string | null;
  readonly google_user_id?: string | null;
  readonly is_disabled?: boolean;
  readonly logged_in_at?: string | null;
  readonly type?: string | null;
  readonly url?: string | null;
}
interface CredentialsLDAP {
  readonly can?: Record<string, boolean>;
  readonly created_at?: string | null;
  readonly email?: string | null;
  readonly is_disabled?: boolean;
  readonly ldap_dn?: string | null;
  readonly ldap_id?: string | null;
  readonly logged_in_at?: string | null;
  readonly type?: string | null;
  readonly url?: string | null;
}
interface CredentialsLookerOpenid {
  readonly can?: Record<string, boolean>;
  readonly created_at?: string | null;
  readonly email?: string | null;
  readonly is_disabled?: boolean;
  readonly logged_in_at?: string | null;
  readonly logged_in_ip?: string | null;
  readonly type?: string | null;
  readonly url?: string | null;
  readonly user_url?: string | null;
}
interface CredentialsOIDC {
  readonly can?: Record<string, boolean>;
  readonly created_at?: string | null;
  readonly email?: string | null;
  readonly is_disabled?: boolean;
  readonly logged_in_at?: string | null;
  readonly oidc_user_id?: string | null;
  readonly type?: string | null;
  readonly url?: string | null;
}
interface CredentialsSaml {
  readonly can?: Record<string, boolean>;
  readonly created_at?: string | null;
  readonly email?: string | null;
  readonly is_disabled?: boolean;
  readonly logged_in_at?: string | null;
  readonly saml_user_id?: string | null;
  readonly type?: string | null;
  readonly url?: string | null;
}
interface CredentialsTotp {
  readonly can?: Record<string, boolean>;
  readonly created_at?: string | null;
  readonly is_disabled?: boolean;
  readonly type?: string | null;
  readonly verified?: boolean;
  readonly url?: string | null;
}
interface CredentialsWorkforce {
  readonly can?: Record<string, boolean>;
  readonly created_at?: string | null;
  readonly email?: string | null;
  readonly is_disabled?: boolean;
  readonly logged_in_at?: string | null;
  readonly workforce_user_id?: string | null;
  readonly type?: string | null;
  readonly url?: string | null;
}
interface CustomWelcomeEmail {
  enabled?: boolean;
  content?: string | null;
  subject?: string | null;
  header?: string | null;
}
interface DashboardAggregateTableLookml {
  readonly dashboard_id?: string | null;
  readonly aggregate_table_lookml?: string | null;
}
interface DashboardAppearance {
  page_side_margins?: number | null;
  page_background_color?: string | null;
  tile_title_alignment?: string | null;
  tile_space_between?: number | null;
  tile_background_color?: string | null;
  tile_shadow?: boolean | null;
  key_color?: string | null;
  modern_vis2026?: boolean | null;
}
interface DashboardDownloadSettings {
  format_option?: string | null;
  value_options?: string | null;
  result_options?: string | null;
  limit_options?: string | null;
  rows_limit?: number | null;
  columns_limit?: number | null;
}
interface DashboardElement {
  readonly can?: Record<string, boolean>;
  body_text?: string | null;
  readonly body_text_as_html?: string | null;
  dashboard_id?: string | null;
  dashboard_layout_id?: string | null;
  readonly edit_uri?: string | null;
  readonly id: string;
  look?: LookWithQuery;
  look_id?: string | null;
  readonly lookml_link_id?: string | null;
  merge_result_id?: string | null;
  note_display?: string | null;
  note_state?: string | null;
  note_text?: string | null;
  readonly note_text_as_html?: string | null;
  query?: Query;
  query_id?: string | null;
  filter_id?: string | null;
  refresh_interval?: string | null;
  readonly refresh_interval_to_i?: number | null;
  result_maker?: ResultMakerWithIdVisConfigAndDynamicFields;
  result_maker_id?: string | null;
  subtitle_text?: string | null;
  title?: string | null;
  title_hidden?: boolean;
  title_text?: string | null;
  type?: string | null;
  readonly alert_count?: number | null;
  rich_content_json?: string | null;
  readonly title_text_as_html?: string | null;
  readonly subtitle_text_as_html?: string | null;
  extension_id?: string | null;
  aria_description?: string | null;
  certification_metadata?: Certification;
}
interface DashboardFilter {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly dashboard_id?: string | null;
  name?: string | null;
  title?: string | null;
  type?: string | null;
  default_value?: string | null;
  model?: string | null;
  explore?: string | null;
  dimension?: string | null;
  readonly field?: Record<string, any> | null;
  row?: number | null;
  listens_to_filters?: string[] | null;
  allow_multiple_values?: boolean;
  required?: boolean;
  ui_config?: Record<string, any> | null;
}
interface CreateDashboardFilter {
  readonly id?: string;
  dashboard_id?: string | null;
  name?: string | null;
  title?: string | null;
  type?: string | null;
  default_value?: string | null;
  model?: string | null;
  explore?: string | null;
  dimension?: string | null;
  readonly field?: Record<string, any> | null;
  row?: number | null;
  listens_to_filters?: string[] | null;
  allow_multiple_values?: boolean;
  required?: boolean;
  ui_config?: Record<string, any> | null;
}
interface DashboardLayoutComponent {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  dashboard_layout_id?: string | null;
  dashboard_element_id?: string | null;
  row?: number | null;
  column?: number | null;
  width?: number | null;
  height?: number | null;
  deleted?: boolean;
  readonly element_title?: string | null;
  readonly element_title_hidden?: boolean;
  readonly vis_type?: string | null;
  granular_row?: number | null;
  granular_column?: number | null;
  granular_width?: number | null;
  granular_height?: number | null;
}
interface DashboardLayout {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  dashboard_id?: string | null;
  type?: string | null;
  active?: boolean;
  column_width?: number | null;
  width?: number | null;
  readonly deleted?: boolean;
  readonly dashboard_title?: string | null;
  readonly dashboard_layout_components?: DashboardLayoutComponent[] | null;
  label?: string | null;
  description?: string | null;
  order?: number | null;
  lookml_link_id?: string | null;
}
interface DashboardLookml {
  readonly dashboard_id?: string | null;
  folder_id?: string | null;
  lookml?: string | null;
}
interface Dashboard {
  readonly can?: Record<string, boolean>;
  readonly content_favorite_id?: string | null;
  readonly content_metadata_id?: string | null;
  description?: string | null;
  hidden?: boolean;
  readonly id: string;
  model?: LookModel;
  query_timezone?: string | null;
  readonly readonly?: boolean;
  refresh_interval?: string | null;
  readonly refresh_interval_to_i?: number | null;
  folder?: FolderBase;
  title?: string | null;
  user_id?: string | null;
  slug?: string | null;
  preferred_viewer?: string | null;
  certification_metadata?: Certification;
  alert_sync_with_dashboard_filter_enabled?: boolean;
  chat_enabled?: boolean;
  background_color?: string | null;
  readonly created_at?: string | null;
  crossfilter_enabled?: boolean;
  readonly dashboard_elements?: DashboardElement[] | null;
  readonly dashboard_filters?: DashboardFilter[] | null;
  readonly dashboard_layouts?: DashboardLayout[] | null;
  deleted?: boolean;
  readonly deleted_at?: string | null;
  readonly deleter_id?: string | null;
  readonly edit_uri?: string | null;
  enable_viz_full_screen?: boolean;
  readonly favorite_count?: number | null;
  filters_bar_collapsed?: boolean;
  filters_location_top?: boolean;
  readonly last_accessed_at?: string | null;
  readonly last_viewed_at?: string | null;
  readonly updated_at?: string | null;
  readonly last_updater_id?: string | null;
  readonly last_updater_name?: string | null;
  readonly user_name?: string | null;
  load_configuration?: string | null;
  lookml_link_id?: string | null;
  show_filters_bar?: boolean | null;
  show_title?: boolean | null;
  folder_id?: string | null;
  text_tile_text_color?: string | null;
  tile_background_color?: string | null;
  tile_text_color?: string | null;
  title_color?: string | null;
  readonly view_count?: number | null;
  appearance?: DashboardAppearance;
  readonly usage_count?: number | null;
  readonly is_owner_disabled?: boolean;
  readonly url?: string | null;
  preserve_desktop_layout?: boolean;
  download_settings?: DashboardDownloadSettings;
}
interface DataActionFormField {
  readonly name?: string | null;
  readonly label?: string | null;
  readonly description?: string | null;
  readonly type?: string | null;
  readonly default?: string | null;
  readonly oauth_url?: string | null;
  readonly interactive?: boolean;
  readonly required?: boolean;
  readonly options?: DataActionFormSelectOption[] | null;
}
interface DataActionForm {
  state?: DataActionUserState;
  readonly fields?: DataActionFormField[] | null;
}
interface DataActionFormSelectOption {
  readonly name?: string | null;
  readonly label?: string | null;
}
interface DataActionRequest {
  action?: Record<string, any> | null;
  form_values?: Record<string, string> | null;
}
interface DataActionResponse {
  readonly webhook_id?: string | null;
  readonly success?: boolean;
  readonly refresh_query?: boolean;
  validation_errors?: ValidationError;
  readonly message?: string | null;
}
interface DataActionUserState {
  readonly data?: string | null;
  readonly refresh_time?: number | null;
}
interface Datagroup {
  readonly can?: Record<string, boolean>;
  readonly created_at?: number | null;
  readonly id: string;
  readonly model_name?: string | null;
  readonly name?: string | null;
  stale_before?: number | null;
  readonly trigger_check_at?: number | null;
  readonly trigger_error?: string | null;
  readonly trigger_value?: string | null;
  triggered_at?: number | null;
}
interface DBConnectionBase {
  readonly can?: Record<string, boolean>;
  readonly name?: string;
  dialect?: Dialect;
  readonly snippets?: Snippet[];
  readonly pdts_enabled?: boolean;
}
interface DBConnection {
  readonly can?: Record<string, boolean>;
  name?: string;
  dialect?: Dialect;
  readonly snippets?: Snippet[];
  readonly pdts_enabled?: boolean;
  named_driver_version_requested?: string | null;
  readonly named_driver_version_actual?: string | null;
  host?: string | null;
  port?: string | null;
  username?: string | null;
  password?: string | null;
  readonly has_password?: boolean;
  readonly uses_oauth?: boolean;
  uses_key_pair_auth?: boolean;
  readonly uses_instance_oauth?: boolean;
  readonly uses_service_auth?: boolean;
  certificate?: string | null;
  file_type?: string | null;
  database?: string | null;
  db_timezone?: string | null;
  query_timezone?: string | null;
  schema?: string | null;
  max_connections?: number | null;
  max_queries?: number | null;
  max_queries_per_user?: number | null;
  max_billing_gigabytes?: string | null;
  ssl?: boolean;
  verify_ssl?: boolean;
  tmp_db_name?: string | null;
  tmp_db_host?: string | null;
  jdbc_additional_params?: string | null;
  pool_timeout?: number | null;
  dialect_name?: string | null;
  readonly supports_data_studio_link?: boolean;
  readonly created_at?: string | null;
  readonly user_id?: string | null;
  readonly example?: boolean;
  user_db_credentials?: boolean | null;
  user_attribute_fields?: string[] | null;
  maintenance_cron?: string | null;
  readonly last_regen_at?: string | null;
  readonly last_reap_at?: string | null;
  sql_runner_precache_tables?: boolean;
  sql_writing_with_info_schema?: boolean;
  after_connect_statements?: string | null;
  pdt_context_override?: DBConnectionOverride;
  readonly managed?: boolean;
  custom_local_port?: number | null;
  tunnel_id?: string | null;
  uses_tns?: boolean | null;
  pdt_concurrency?: number | null;
  disable_context_comment?: boolean | null;
  oauth_application_id?: string | null;
  always_retry_failed_builds?: boolean | null;
  uses_application_default_credentials?: boolean | null;
  impersonated_service_account?: string | null;
  cost_estimate_enabled?: boolean | null;
  pdt_api_control_enabled?: boolean | null;
  connection_pooling?: boolean;
  readonly default_bq_connection?: boolean;
  bq_storage_project_id?: string | null;
  bq_roles_verified?: boolean | null;
  readonly p4sa_name?: string | null;
  query_holding_disabled?: boolean;
  service_name?: string | null;
}
interface DBConnectionOverride {
  context?: string;
  host?: string | null;
  pdt_host?: string | null;
  port?: string | null;
  pdt_port?: string | null;
  username?: string | null;
  pdt_username?: string | null;
  password?: string | null;
  pdt_password?: string | null;
  readonly has_password?: boolean;
  certificate?: string | null;
  pdt_certificate?: string | null;
  file_type?: string | null;
  pdt_file_type?: string | null;
  database?: string | null;
  pdt_database?: string | null;
  schema?: string | null;
  pdt_schema?: string | null;
  jdbc_additional_params?: string | null;
  pdt_jdbc_additional_params?: string | null;
  after_connect_statements?: string | null;
  pdt_after_connect_statements?: string | null;
  pdt_service_name?: string | null;
}
interface DBConnectionTestResult {
  readonly can?: Record<string, boolean>;
  readonly connection_string?: string | null;
  readonly message?: string | null;
  readonly name?: string | null;
  readonly status?: string | null;
}
interface DelegateOauthTest {
  readonly name?: string;
  readonly installation_target_id?: string;
  readonly installation_id?: string;
  readonly success?: boolean;
}
interface DependencyGraph {
  readonly graph_text?: string;
}
interface DialectDriverNamesVersion {
  readonly name?: string | null;
  readonly display_name?: string | null;
}
interface DialectInfo {
  readonly can?: Record<string, boolean>;
  readonly default_max_connections?: string | null;
  readonly default_port?: string | null;
  readonly default_max_queries?: string | null;
  readonly default_max_queries_per_user?: string | null;
  readonly installed?: boolean;
  readonly label?: string | null;
  readonly label_for_database_equivalent?: string | null;
  readonly label_for_schema_equivalent?: string | null;
  readonly name?: string | null;
  readonly supported_driver_name?: string | null;
  readonly supported_driver_versions?: DialectDriverNamesVersion[] | null;
  supported_options?: DialectInfoOptions;
}
interface DialectInfoOptions {
  readonly additional_params?: boolean;
  readonly after_connect_statements?: boolean;
  readonly analytical_view_dataset?: boolean;
  readonly auth?: boolean;
  readonly cost_estimate?: boolean;
  readonly disabled?: boolean;
  readonly disable_context_comment?: boolean;
  readonly host?: boolean;
  readonly instance_name?: boolean;
  readonly key_pair_authentication?: boolean;
  readonly max_billing_gigabytes?: boolean;
  readonly oauth_credentials?: boolean;
  readonly pdts_for_oauth?: boolean;
  readonly port?: boolean;
  readonly project_name?: boolean;
  readonly schema?: boolean;
  readonly service_account_credentials?: boolean;
  readonly ssl?: boolean;
  readonly timezone?: boolean;
  readonly tmp_table?: boolean;
  readonly tns?: boolean;
  readonly username?: boolean;
  readonly username_required?: boolean;
  readonly supports_connection_pooling?: boolean;
}
interface Dialect {
  readonly name?: string;
  readonly label?: string;
  readonly supports_cost_estimate?: boolean;
  readonly cost_estimate_style?: string | null;
  readonly persistent_table_indexes?: string;
  readonly persistent_table_sortkeys?: string;
  readonly persistent_table_distkey?: string;
  readonly supports_streaming?: boolean;
  readonly automatically_run_sql_runner_snippets?: boolean;
  readonly connection_tests?: string[];
  readonly supports_inducer?: boolean;
  readonly supports_multiple_databases?: boolean;
  readonly supports_persistent_derived_tables?: boolean;
  readonly has_ssl_support?: boolean;
}
interface DigestEmailSend {
  configuration_delivered?: boolean;
}
interface DigestEmails {
  is_enabled?: boolean;
}
interface EgressIpAddresses {
  readonly egress_ip_addresses?: string[] | null;
}
interface EmbedConfig {
  domain_allowlist?: string[] | null;
  alert_url_allowlist?: string[] | null;
  alert_url_param_owner?: string | null;
  alert_url_label?: string | null;
  sso_auth_enabled?: boolean;
  embed_cookieless_v2?: boolean;
  embed_content_navigation?: boolean;
  embed_content_management?: boolean;
  strict_sameorigin_for_login?: boolean;
  look_filters?: boolean;
  hide_look_navigation?: boolean;
  readonly permissions?: Record<string, any> | null;
  readonly embed_enabled?: boolean;
}
interface EmbedParams {
  target_url?: string;
  session_length?: number | null;
  force_logout_login?: boolean;
}
interface EmbedSsoParams {
  target_url?: string;
  session_length?: number | null;
  force_logout_login?: boolean;
  external_user_id?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  user_timezone?: string | null;
  permissions?: string[] | null;
  models?: string[] | null;
  group_ids?: string[] | null;
  external_group_id?: string | null;
  user_attributes?: Record<string, any> | null;
  secret_id?: string | null;
  embed_domain?: string | null;
}
interface EmbedCookielessSessionAcquire {
  session_length?: number | null;
  force_logout_login?: boolean;
  external_user_id?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  user_timezone?: string | null;
  permissions?: string[] | null;
  models?: string[] | null;
  group_ids?: string[] | null;
  external_group_id?: string | null;
  user_attributes?: Record<string, any> | null;
  embed_domain?: string | null;
  session_reference_token?: string | null;
}
interface EmbedCookielessSessionAcquireResponse {
  authentication_token?: string | null;
  authentication_token_ttl?: number | null;
  navigation_token?: string | null;
  navigation_token_ttl?: number | null;
  api_token?: string | null;
  api_token_ttl?: number | null;
  session_reference_token?: string | null;
  session_reference_token_ttl?: number | null;
}
interface EmbedCookielessSessionGenerateTokens {
  session_reference_token?: string;
  navigation_token?: string | null;
  api_token?: string | null;
}
interface EmbedCookielessSessionGenerateTokensResponse {
  navigation_token?: string | null;
  navigation_token_ttl?: number | null;
  api_token?: string | null;
  api_token_ttl?: number | null;
  session_reference_token?: string;
  session_reference_token_ttl?: number | null;
}
interface EmbedSecret {
  algorithm?: string | null;
  readonly created_at?: string | null;
  enabled?: boolean;
  readonly id: string;
  readonly secret?: string | null;
  readonly user_id?: string | null;
  secret_type?: 'SSO' | 'JWT';
}
interface EmbedUrlResponse {
  readonly url?: string;
}
interface SmtpSettings {
  address?: string;
  from?: string;
  user_name?: string | null;
  password?: string | null;
  port?: number;
  enable_starttls_auto?: boolean;
  ssl_version?: 'TLSv1_1' | 'SSLv23' | 'TLSv1_2' | null;
  auth_type?: string | null;
  client_id?: string | null;
  client_secret?: string | null;
  token_endpoint?: string | null;
  scopes?: string | null;
  default_smtp?: boolean | null;
}
interface ExternalOauthApplication {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  name?: string;
  client_id?: string;
  client_secret?: string;
  tenant_id?: string | null;
  dialect_name?: string | null;
  bi_directional_data_access?: boolean | null;
  readonly created_at?: string;
}
interface FolderBase {
  name?: string;
  parent_id?: string | null;
  readonly id: string;
  readonly content_metadata_id?: string | null;
  readonly created_at?: string | null;
  readonly creator_id?: string | null;
  readonly child_count?: number | null;
  readonly external_id?: string | null;
  readonly is_embed?: boolean;
  readonly is_embed_shared_root?: boolean;
  readonly is_embed_users_root?: boolean;
  readonly is_personal?: boolean;
  readonly is_personal_descendant?: boolean;
  readonly is_shared_root?: boolean;
  readonly is_users_root?: boolean;
  readonly can?: Record<string, boolean>;
}
interface CreateFolder {
  name?: string;
  parent_id?: string;
}
interface UpdateFolder {
  name?: string;
  parent_id?: string;
}
interface Folder {
  name?: string;
  parent_id?: string | null;
  readonly id: string;
  readonly content_metadata_id?: string | null;
  readonly created_at?: string | null;
  readonly creator_id?: string | null;
  readonly child_count?: number | null;
  readonly external_id?: string | null;
  readonly is_embed?: boolean;
  readonly is_embed_shared_root?: boolean;
  readonly is_embed_users_root?: boolean;
  readonly is_personal?: boolean;
  readonly is_personal_descendant?: boolean;
  readonly is_shared_root?: boolean;
  readonly is_users_root?: boolean;
  readonly can?: Record<string, boolean>;
  readonly dashboards?: DashboardBase[] | null;
  readonly looks?: LookWithDashboards[] | null;
}
interface ChatMessage {
  readonly timestamp?: string | null;
  userMessage?: UserMessage;
  systemMessage?: SystemMessage;
  readonly messageId?: string | null;
}
interface UserMessage {
  readonly text?: string | null;
}
interface Blob {
  readonly mimeType?: string;
  readonly data?: string;
}
interface SystemMessage {
  text?: TextMessage;
  schema?: SchemaMessage;
  data?: DataMessage;
  analysis?: AnalysisMessage;
  chart?: ChartMessage;
  error?: ErrorMessage;
  exampleQueries?: ExampleQueries;
  readonly groupId?: number | null;
}
interface TextMessage {
  readonly parts?: string[] | null;
  readonly textType?: string | null;
}
interface SchemaMessage {
  query?: SchemaQuery;
  result?: SchemaResult;
}
interface SchemaQuery {
  readonly question?: string | null;
}
interface SchemaResult {
  readonly datasources?: Datasource[] | null;
}
interface DataMessage {
  query?: DataQuery;
  readonly generatedSql?: string | null;
  result?: DataResult;
  generatedLookerQuery?: Query;
  bigQueryJob?: BigQueryJob;
}
interface DataQuery {
  readonly question?: string | null;
  readonly name?: string | null;
  readonly datasources?: Datasource[] | null;
  looker?: Query;
}
interface DataResult {
  readonly name?: string | null;
  schema?: DataSourceSchema;
  readonly data?: any[] | null;
}
interface BigQueryJob {
  readonly projectId?: string;
  readonly jobId?: string;
  readonly location?: string | null;
  destinationTable?: BigQueryTableReference;
  schema?: DataSourceSchema;
}
interface AnalysisMessage {
  query?: AnalysisQuery;
  progressEvent?: AnalysisEvent;
}
interface AnalysisQuery {
  readonly question?: string | null;
  readonly dataResultNames?: string[] | null;
}
interface AnalysisEvent {
  readonly plannerReasoning?: string | null;
  readonly coderInstruction?: string | null;
  readonly code?: string | null;
  readonly executionOutput?: string | null;
  readonly executionError?: string | null;
  readonly resultVegaChartJson?: string | null;
  readonly resultNaturalLanguage?: string | null;
  readonly resultCsvData?: string | null;
  readonly resultReferenceData?: string | null;
  readonly error?: string | null;
}
interface ChartMessage {
  query?: ChartQuery;
  result?: ChartResult;
}
interface ChartQuery {
  readonly instructions?: string | null;
  readonly dataResultName?: string | null;
}
interface ChartResult {
  readonly vegaConfig?: string | null;
  image?: Blob;
}
interface ErrorMessage {
  readonly text?: string;
}
interface ExampleQueries {
  readonly exampleQueries?: ExampleQuery[] | null;
}
interface BigQueryTableReference {
  readonly projectId?: string;
  readonly datasetId?: string;
  readonly tableId?: string;
  schema?: DataSourceSchema;
}
interface LookerExploreReference {
  readonly lookerInstanceUri?: string | null;
  privateLookerInstanceInfo?: PrivateLookerInstanceInfo;
  readonly lookmlModel?: string;
  readonly explore?: string;
  schema?: DataSourceSchema;
}
interface PrivateLookerInstanceInfo {
  readonly lookerInstanceId?: string | null;
  readonly serviceDirectoryName?: string | null;
}
interface Datasource {
  lookerExploreReference?: LookerExploreReference;
  schema?: DataSourceSchema;
  readonly structSchema?: Record<string, any> | null;
}
interface DataSourceSchema {
  readonly fields?: Field[] | null;
  readonly description?: string | null;
  readonly synonyms?: string[] | null;
  readonly tags?: string[] | null;
  readonly displayName?: string | null;
  readonly filters?: DataFilter[] | null;
}
interface Field {
  readonly name?: string | null;
  readonly type?: string | null;
  readonly description?: string | null;
  readonly mode?: string | null;
  readonly synonyms?: string[] | null;
  readonly tags?: string[] | null;
  readonly displayName?: string | null;
  readonly subfields?: any[] | null;
  readonly category?: string | null;
  readonly valueFormat?: string | null;
}
interface DataFilter {
  readonly field?: string | null;
  readonly value?: string | null;
  readonly type?: string | null;
}
interface ExampleQuery {
  readonly naturalLanguageQuestion?: string | null;
  readonly sqlQuery?: string | null;
}
interface GitBranch {
  readonly can?: Record<string, boolean>;
  name?: string | null;
  readonly remote?: string | null;
  readonly remote_name?: string | null;
  readonly error?: string | null;
  readonly message?: string | null;
  readonly owner_name?: string | null;
  readonly readonly?: boolean;
  readonly personal?: boolean;
  readonly is_local?: boolean;
  readonly is_remote?: boolean;
  readonly is_production?: boolean;
  readonly ahead_count?: number | null;
  readonly behind_count?: number | null;
  readonly commit_at?: number | null;
  ref?: string | null;
  readonly remote_ref?: string | null;
}
interface GitConnectionTest {
  readonly can?: Record<string, boolean>;
  readonly description?: string | null;
  readonly id: string;
}
interface GitConnectionTestResult {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly message?: string | null;
  readonly status?: string | null;
}
interface GitDiagnosticIssue {
  readonly can?: Record<string, boolean>;
  readonly id?: string;
  readonly report_id?: string | null;
  readonly project_id?: string | null;
  readonly project_type?: string | null;
  readonly issue_type?: string | null;
  readonly issue_version?: string | null;
  readonly state?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}
interface GitDiagnosticReport {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly project_id?: string | null;
  readonly user_id?: string | null;
  readonly state?: string | null;
  readonly status?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  project_type?: string | null;
  readonly issues?: GitDiagnosticIssue[] | null;
}
interface GitStatus {
  readonly action?: string | null;
  readonly conflict?: boolean;
  readonly revertable?: boolean;
  readonly text?: string | null;
}
interface GoldenQuery {
  readonly can?: Record<string, boolean>;
  readonly id: number;
  readonly query_id?: number | null;
  questions?: string[];
  answer?: string;
  is_active?: boolean;
  readonly created_by_user_id?: number | null;
  readonly last_updated_by_user_id?: number | null;
  readonly created_at?: string;
  readonly last_updated_at?: string | null;
  readonly explore?: string | null;
  readonly model?: string | null;
  readonly fields?: string[] | null;
  readonly filters?: Record<string, string> | null;
  readonly sorts?: string[] | null;
  readonly limit?: string | null;
  readonly client_id?: string | null;
}
interface GroupIdForGroupInclusion {
  readonly group_id?: string | null;
}
interface Group {
  readonly can?: Record<string, boolean>;
  can_add_to_content_metadata?: boolean;
  readonly contains_current_user?: boolean;
  readonly external_group_id?: string | null;
  readonly externally_managed?: boolean;
  readonly id: string;
  readonly include_by_default?: boolean;
  name?: string | null;
  readonly user_count?: number | null;
}
interface GroupSearch {
  readonly can?: Record<string, boolean>;
  can_add_to_content_metadata?: boolean;
  readonly contains_current_user?: boolean;
  readonly external_group_id?: string | null;
  readonly externally_managed?: boolean;
  readonly id: string;
  readonly include_by_default?: boolean;
  name?: string | null;
  readonly user_count?: number | null;
  readonly roles?: Role[] | null;
}
interface GroupHierarchy {
  readonly can?: Record<string, boolean>;
  can_add_to_content_metadata?: boolean;
  readonly contains_current_user?: boolean;
  readonly external_group_id?: string | null;
  readonly externally_managed?: boolean;
  readonly id: string;
  readonly include_by_default?: boolean;
  name?: string | null;
  readonly user_count?: number | null;
  readonly parent_group_ids?: string[] | null;
  readonly role_ids?: string[] | null;
}
interface GroupIdForGroupUserInclusion {
  readonly user_id?: string | null;
}
interface ImportedProject {
  readonly name?: string | null;
  readonly url?: string | null;
  readonly ref?: string | null;
  readonly is_remote?: boolean;
}
interface IntegrationHubHealthResult {
  readonly success?: boolean;
  readonly message?: string | null;
}
interface IntegrationHub {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  url?: string;
  readonly label?: string;
  readonly official?: boolean;
  readonly fetch_error_message?: string | null;
  authorization_token?: string | null;
  readonly has_authorization_token?: boolean;
  readonly legal_agreement_signed?: boolean;
  readonly legal_agreement_required?: boolean;
  readonly legal_agreement_text?: string | null;
}
interface Integration {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly integration_hub_id?: string;
  readonly label?: string;
  readonly description?: string | null;
  enabled?: boolean;
  params?: IntegrationParam[];
  readonly supported_formats?: ('txt' | 'csv' | 'inline_json' | 'json' | 'json_label' | 'json_detail' | 'json_detail_lite_stream' | 'json_bi' | 'xlsx' | 'html' | 'wysiwyg_pdf' | 'assembled_pdf' | 'wysiwyg_png' | 'csv_zip')[];
  readonly supported_action_types?: ('cell' | 'query' | 'dashboard' | 'none')[];
  readonly supported_formattings?: ('formatted' | 'unformatted')[];
  readonly supported_visualization_formattings?: ('apply' | 'noapply')[];
  readonly supported_download_settings?: ('push' | 'url')[];
  readonly icon_url?: string | null;
  readonly uses_oauth?: boolean | null;
  readonly required_fields?: IntegrationRequiredField[];
  readonly privacy_link?: string | null;
  readonly delegate_oauth?: boolean | null;
  installed_delegate_oauth_targets?: string[];
}
interface IntegrationParam {
  name?: string | null;
  readonly label?: string | null;
  readonly description?: string | null;
  readonly required?: boolean;
  readonly has_value?: boolean;
  value?: string | null;
  user_attribute_name?: string | null;
  readonly sensitive?: boolean | null;
  readonly per_user?: boolean;
  readonly delegate_oauth_url?: string | null;
}
interface IntegrationRequiredField {
  readonly tag?: string | null;
  readonly any_tag?: string[] | null;
  readonly all_tags?: string[] | null;
}
interface IntegrationTestResult {
  readonly success?: boolean;
  readonly message?: string | null;
  readonly delegate_oauth_result?: DelegateOauthTest[] | null;
}
interface InternalHelpResourcesContent {
  readonly can?: Record<string, boolean>;
  organization_name?: string | null;
  markdown_content?: string | null;
}
interface InternalHelpResources {
  readonly can?: Record<string, boolean>;
  enabled?: boolean;
}
interface JsonBi {
  metadata?: JsonBiMetadata;
  readonly rows?: string[];
}
interface JsonBiMetadata {
  big_query_metadata?: JsonBiBigQueryMetadata;
  fields?: JsonBiFields;
  readonly pivots?: JsonBiPivots[];
  readonly has_subtotals?: boolean;
  readonly has_totals?: boolean;
  readonly columns_truncated?: string;
  readonly filter_expression?: string | null;
  readonly filters?: Record<string, string>;
  readonly sql?: string | null;
}
interface JsonBiFields {
  readonly dimensions?: JsonBiField[];
  readonly measures?: JsonBiField[];
  readonly pivots?: JsonBiField[];
  readonly table_calculations?: JsonBiTableCalc[];
}
interface JsonBiField {
  readonly sql?: string | null;
  readonly view?: string | null;
  readonly dimension_group?: string | null;
  readonly category?: string;
  readonly field_group_label?: string | null;
  readonly name?: string;
  readonly type?: string;
  readonly view_label?: string | null;
  readonly label?: string;
  readonly field_group_variant?: string;
  readonly hidden?: boolean;
  readonly description?: string | null;
}
interface JsonBiTableCalc {
  readonly name?: string | null;
  readonly label?: string | null;
  readonly align?: string | null;
  readonly expression?: string | null;
  readonly value_format?: string | null;
  readonly measure?: boolean | null;
}
interface JsonBiBigQueryMetadata {
  readonly total_bytes_processed?: number;
  readonly backend_cache_hit?: boolean;
}
interface JsonBiPivots {
  readonly key?: string;
  readonly data?: Record<string, string>;
  readonly sort_values?: Record<string, string>;
  readonly is_total?: boolean;
}
interface KdaDataSource {
  query_id?: string | null;
  model_name?: string | null;
  explore_name?: string | null;
}
interface KdaRequestPayload {
  data_source?: KdaDataSource;
  contribution_metric?: string | null;
  dimensions?: string[] | null;
  base_filters?: Record<string, string> | null;
  baseline_filters?: Record<string, string> | null;
  breach_filters?: Record<string, string> | null;
}
interface KdaResponsePayload {
  readonly status?: string | null;
  readonly dimensions?: string[] | null;
  readonly drivers?: any[] | null;
}
interface LDAPConfig {
  readonly can?: Record<string, boolean>;
  alternate_email_login_allowed?: boolean;
  auth_password?: string | null;
  auth_requires_role?: boolean;
  auth_username?: string | null;
  connection_host?: string | null;
  connection_port?: string | null;
  connection_tls?: boolean;
  connection_tls_no_verify?: boolean;
  default_new_user_group_ids?: string[] | null;
  readonly default_new_user_groups?: Group[] | null;
  default_new_user_role_ids?: string[] | null;
  readonly default_new_user_roles?: Role[] | null;
  enabled?: boolean;
  force_no_page?: boolean;
  readonly groups?: LDAPGroupRead[] | null;
  groups_base_dn?: string | null;
  groups_finder_type?: string | null;
  groups_member_attribute?: string | null;
  groups_objectclasses?: string | null;
  groups_user_attribute?: string | null;
  groups_with_role_ids?: LDAPGroupWrite[] | null;
  readonly has_auth_password?: boolean;
  merge_new_users_by_email?: boolean;
  readonly modified_at?: string | null;
  readonly modified_by?: string | null;
  set_roles_from_groups?: boolean;
  test_ldap_password?: string | null;
  test_ldap_user?: string | null;
  user_attribute_map_email?: string | null;
  user_attribute_map_first_name?: string | null;
  user_attribute_map_last_name?: string | null;
  user_attribute_map_ldap_id?: string | null;
  readonly user_attributes?: LDAPUserAttributeRead[] | null;
  user_attributes_with_ids?: LDAPUserAttributeWrite[] | null;
  user_bind_base_dn?: string | null;
  user_custom_filter?: string | null;
  user_id_attribute_names?: string | null;
  user_objectclass?: string | null;
  allow_normal_group_membership?: boolean;
  allow_roles_from_normal_groups?: boolean;
  allow_direct_roles?: boolean;
  readonly url?: string | null;
}
interface LDAPConfigTestResult {
  readonly details?: string | null;
  readonly issues?: LDAPConfigTestIssue[] | null;
  readonly message?: string | null;
  readonly status?: string | null;
  readonly trace?: string | null;
  user?: LDAPUser;
  readonly url?: string | null;
}
interface LDAPConfigTestIssue {
  readonly severity?: string | null;
  readonly message?: string | null;
}
interface LDAPGroupRead {
  readonly id?: string;
  readonly looker_group_id?: string | null;
  readonly looker_group_name?: string | null;
  readonly name?: string | null;
  readonly roles?: Role[] | null;
  readonly url?: string | null;
}
interface LDAPGroupWrite {
  id?: string | null;
  readonly looker_group_id?: string | null;
  looker_group_name?: string | null;
  name?: string | null;
  role_ids?: string[] | null;
  readonly url?: string | null;
}
interface LDAPUserAttributeRead {
  readonly name?: string | null;
  readonly required?: boolean;
  readonly user_attributes?: UserAttribute[] | null;
  readonly url?: string | null;
}
interface LDAPUserAttributeWrite {
  name?: string | null;
  required?: boolean;
  user_attribute_ids?: string[] | null;
  readonly url?: string | null;
}
interface LDAPUser {
  readonly all_emails?: string[] | null;
  readonly attributes?: Record<string, string> | null;
  readonly email?: string | null;
  readonly first_name?: string | null;
  readonly groups?: string[] | null;
  readonly last_name?: string | null;
  readonly ldap_dn?: string | null;
  readonly ldap_id?: string | null;
  readonly roles?: string[] | null;
  readonly url?: string | null;
}
interface LegacyFeature {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly name?: string | null;
  readonly description?: string | null;
  enabled_locally?: boolean;
  readonly enabled?: boolean;
  readonly disallowed_as_of_version?: string | null;
  readonly disable_on_upgrade_to_version?: string | null;
  readonly end_of_life_version?: string | null;
  readonly documentation_url?: string | null;
  readonly approximate_disable_date?: string | null;
  readonly approximate_end_of_life_date?: string | null;
  readonly has_disabled_on_upgrade?: boolean;
}
interface Locale {
  readonly code?: string | null;
  readonly native_name?: string | null;
  readonly english_name?: string | null;
}
interface LocalizationSettings {
  readonly default_locale?: string | null;
  readonly localization_level?: string | null;
}
interface LookBasic {
  readonly can?: Record<string, boolean>;
  readonly content_metadata_id?: string | null;
  readonly id?: string;
  readonly title?: string | null;
  user_id?: string | null;
  certification_metadata?: Certification;
}
interface Look {
  readonly can?: Record<string, boolean>;
  readonly content_metadata_id?: string | null;
  readonly id: string;
  title?: string | null;
  user_id?: string | null;
  certification_metadata?: Certification;
  readonly content_favorite_id?: string | null;
  readonly created_at?: string | null;
  deleted?: boolean;
  readonly deleted_at?: string | null;
  readonly deleter_id?: string | null;
  description?: string | null;
  readonly embed_url?: string | null;
  readonly excel_file_url?: string | null;
  readonly favorite_count?: number | null;
  readonly google_spreadsheet_formula?: string | null;
  readonly image_embed_url?: string | null;
  is_run_on_load?: boolean;
  readonly last_accessed_at?: string | null;
  readonly last_updater_id?: string | null;
  readonly last_viewed_at?: string | null;
  model?: LookModel;
  public?: boolean;
  readonly public_slug?: string | null;
  readonly public_url?: string | null;
  query_id?: string | null;
  readonly short_url?: string | null;
  folder?: FolderBase;
  folder_id?: string | null;
  readonly updated_at?: string | null;
  readonly user_name?: string | null;
  readonly view_count?: number | null;
  readonly usage_count?: number | null;
  readonly is_owner_disabled?: boolean;
}
interface LookWithQuery {
  readonly can?: Record<string, boolean>;
  readonly content_metadata_id?: string | null;
  readonly id: string;
  title?: string | null;
  user_id?: string | null;
  certification_metadata?: Certification;
  readonly content_favorite_id?: string | null;
  readonly created_at?: string | null;
  deleted?: boolean;
  readonly deleted_at?: string | null;
  readonly deleter_id?: string | null;
  description?: string | null;
  readonly embed_url?: string | null;
  readonly excel_file_url?: string | null;
  readonly favorite_count?: number | null;
  readonly google_spreadsheet_formula?: string | null;
  readonly image_embed_url?: string | null;
  is_run_on_load?: boolean;
  readonly last_accessed_at?: string | null;
  readonly last_updater_id?: string | null;
  readonly last_viewed_at?: string | null;
  model?: LookModel;
  public?: boolean;
  readonly public_slug?: string | null;
  readonly public_url?: string | null;
  query_id?: string | null;
  readonly short_url?: string | null;
  folder?: FolderBase;
  folder_id?: string | null;
  readonly updated_at?: string | null;
  readonly user_name?: string | null;
  readonly view_count?: number | null;
  readonly usage_count?: number | null;
  readonly is_owner_disabled?: boolean;
  query?: Query;
  readonly url?: string | null;
}
interface LookWithDashboards {
  readonly can?: Record<string, boolean>;
  readonly content_metadata_id?: string | null;
  readonly id?: string;
  title?: string | null;
  user_id?: string | null;
  certification_metadata?: Certification;
  readonly content_favorite_id?: string | null;
  readonly created_at?: string | null;
  deleted?: boolean;
  readonly deleted_at?: string | null;
  readonly deleter_id?: string | null;
  description?: string | null;
  readonly embed_url?: string | null;
  readonly excel_file_url?: string | null;
  readonly favorite_count?: number | null;
  readonly google_spreadsheet_formula?: string | null;
  readonly image_embed_url?: string | null;
  is_run_on_load?: boolean;
  readonly last_accessed_at?: string | null;
  readonly last_updater_id?: string | null;
  readonly last_viewed_at?: string | null;
  model?: LookModel;
  public?: boolean;
  readonly public_slug?: string | null;
  readonly public_url?: string | null;
  query_id?: string | null;
  readonly short_url?: string | null;
  folder?: FolderBase;
  folder_id?: string | null;
  readonly updated_at?: string | null;
  readonly user_name?: string | null;
  readonly view_count?: number | null;
  readonly usage_count?: number | null;
  readonly is_owner_disabled?: boolean;
  readonly dashboards?: DashboardBase[] | null;
}
interface LookModel {
  readonly id?: string;
  readonly label?: string | null;
}
interface LookmlModelNavExplore {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly label?: string | null;
  readonly hidden?: boolean;
  readonly group_label?: string | null;
}
interface LookmlModelExplore {
  readonly id: string;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly label?: string | null;
  readonly title?: string | null;
  readonly scopes?: string[] | null;
  readonly can_total?: boolean;
  readonly can_develop?: boolean;
  readonly can_see_lookml?: boolean;
  readonly lookml_link?: string | null;
  readonly can_save?: boolean;
  readonly can_explain?: boolean;
  readonly can_pivot_in_db?: boolean;
  readonly can_subtotal?: boolean;
  readonly has_timezone_support?: boolean;
  self_service_explore_data?: SelfServiceModelUploadData;
  readonly supports_cost_estimate?: boolean;
  readonly connection_name?: string | null;
  readonly dialect_name?: string | null;
  readonly null_sort_treatment?: string | null;
  readonly files?: string[] | null;
  readonly source_file?: string | null;
  readonly project_name?: string | null;
  readonly model_name?: string | null;
  readonly view_name?: string | null;
  readonly hidden?: boolean;
  readonly sql_table_name?: string | null;
  /** @deprecated */
  readonly access_filter_fields?: string[] | null;
  readonly access_filters?: LookmlModelExploreAccessFilter[] | null;
  readonly aliases?: LookmlModelExploreAlias[] | null;
  readonly always_filter?: LookmlModelExploreAlwaysFilter[] | null;
  readonly conditionally_filter?: LookmlModelExploreConditionallyFilter[] | null;
  readonly index_fields?: string[] | null;
  readonly sets?: LookmlModelExploreSet[] | null;
  readonly tags?: string[] | null;
  readonly errors?: LookmlModelExploreError[] | null;
  fields?: LookmlModelExploreFieldset;
  readonly joins?: LookmlModelExploreJoins[] | null;
  readonly group_label?: string | null;
  readonly supported_measure_types?: LookmlModelExploreSupportedMeasureType[];
  readonly always_join?: string[] | null;
}
interface LookmlModelExploreSupportedMeasureType {
  readonly dimension_type?: string | null;
  readonly measure_types?: string[] | null;
}
interface LookmlModelExploreAccessFilter {
  readonly field?: string | null;
  readonly user_attribute?: string | null;
}
interface LookmlModelExploreConditionallyFilter {
  readonly name?: string | null;
  readonly value?: string | null;
}
interface LookmlModelExploreAlwaysFilter {
  readonly name?: string | null;
  readonly value?: string | null;
}
interface LookmlModelExploreAlias {
  readonly name?: string | null;
  readonly value?: string | null;
}
interface LookmlModelExploreSet {
  readonly name?: string | null;
  readonly value?: string[] | null;
}
interface LookmlModelExploreError {
  readonly message?: string | null;
  readonly details?: any | null;
  readonly error_pos?: string | null;
  readonly field_error?: boolean;
}
interface LookmlModelExploreFieldset {
  readonly dimensions?: LookmlModelExploreField[] | null;
  readonly measures?: LookmlModelExploreField[] | null;
  readonly filters?: LookmlModelExploreField[] | null;
  readonly parameters?: LookmlModelExploreField[] | null;
}
interface LookmlModelExploreField {
  readonly align?: 'left' | 'right';
  readonly available_custom_timeframes?: string[] | null;
  readonly timeframe_labels?: Record<string, string> | null;
  readonly can_filter?: boolean;
  readonly category?: 'parameter' | 'filter' | 'measure' | 'dimension' | null;
  readonly default_filter_value?: string | null;
  readonly description?: string | null;
  readonly dimension_group?: string | null;
  readonly drill_fields?: string[] | null;
  readonly enumerations?: LookmlModelExploreFieldEnumeration[] | null;
  readonly error?: string | null;
  readonly field_group_label?: string | null;
  readonly field_group_variant?: string | null;
  readonly fill_style?: 'enumeration' | 'range' | null;
  readonly fiscal_month_offset?: number;
  readonly has_allowed_values?: boolean;
  readonly has_drills_metadata?: boolean;
  readonly hidden?: boolean;
  readonly is_filter?: boolean;
  readonly is_fiscal?: boolean;
  readonly is_numeric?: boolean;
  readonly is_timeframe?: boolean;
  readonly can_time_filter?: boolean;
  time_interval?: LookmlModelExploreFieldTimeInterval;
  readonly label?: string;
  readonly label_from_parameter?: string | null;
  readonly label_short?: string;
  readonly lookml_link?: string | null;
  readonly links?: LookmlFieldLink[] | null;
  map_layer?: LookmlModelExploreFieldMapLayer;
  readonly measure?: boolean;
  readonly name?: string;
  readonly strict_value_format?: boolean;
  readonly parameter?: boolean;
  period_over_period_params?: LookmlModelExploreFieldPeriodOverPeriodParams;
  readonly permanent?: boolean | null;
  readonly primary_key?: boolean;
  readonly project_name?: string | null;
  readonly requires_refresh_on_sort?: boolean;
  readonly scope?: string;
  readonly sortable?: boolean;
  readonly source_file?: string;
  readonly source_file_path?: string;
  readonly sql?: string | null;
  readonly sql_case?: LookmlModelExploreFieldSqlCase[] | null;
  readonly filters?: LookmlModelExploreFieldMeasureFilters[] | null;
  readonly suggest_dimension?: string;
  readonly suggest_explore?: string;
  readonly suggestable?: boolean;
  readonly suggestions?: string[] | null;
  readonly synonyms?: string[] | null;
  readonly tags?: string[];
  readonly type?: string;
  readonly user_attribute_filter_types?: ('advanced_filter_string' | 'advanced_filter_number' | 'advanced_filter_datetime' | 'string' | 'number' | 'datetime' | 'relative_url' | 'yesno' | 'zipcode')[];
  readonly value_format?: string | null;
  readonly value_format_name?: string | null;
  readonly view?: string;
  readonly view_label?: string;
  readonly dynamic?: boolean;
  readonly week_start_day?: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
  readonly times_used?: number;
  readonly original_view?: string;
  readonly datatype?: string | null;
  readonly convert_tz?: boolean | null;
}
interface LookmlModelExploreFieldEnumeration {
  readonly label?: string | null;
  readonly value?: string | number | null;
}
interface LookmlModelExploreFieldTimeInterval {
  readonly name?: 'day' | 'hour' | 'minute' | 'second' | 'millisecond' | 'microsecond' | 'week' | 'month' | 'quarter' | 'year';
  readonly count?: number;
}
interface LookmlModelExploreFieldSqlCase {
  readonly value?: string | null;
  readonly condition?: string | null;
}
interface LookmlModelExploreFieldMeasureFilters {
  readonly field?: string | null;
  readonly condition?: string | null;
}
interface LookmlModelExploreFieldPeriodOverPeriodParams {
  readonly based_on?: string;
  readonly based_on_time?: string;
  readonly period?: 'year' | 'fiscal_year' | 'quarter' | 'fiscal_quarter' | 'month' | 'week' | 'date';
  readonly kind?: 'previous' | 'difference' | 'relative_change';
  readonly value_to_date?: boolean;
}
interface LookmlModelExploreFieldMapLayer {
  readonly url?: string;
  readonly name?: string;
  readonly feature_key?: string | null;
  readonly property_key?: string | null;
  readonly property_label_key?: string | null;
  readonly projection?: string | null;
  readonly format?: 'topojson' | 'vector_tile_region';
  readonly extents_json_url?: string | null;
  readonly max_zoom_level?: number | null;
  readonly min_zoom_level?: number | null;
}
interface LookmlFieldLink {
  readonly label?: string;
  readonly url?: string;
  readonly icon_url?: string | null;
}
interface LookmlModelExploreJoins {
  readonly name?: string | null;
  readonly dependent_fields?: string[] | null;
  readonly fields?: string[] | null;
  readonly foreign_key?: string | null;
  readonly from?: string | null;
  readonly outer_only?: boolean | null;
  readonly relationship?: string | null;
  readonly required_joins?: string[] | null;
  readonly sql_foreign_key?: string | null;
  readonly sql_on?: string | null;
  readonly sql_table_name?: string | null;
  readonly type?: string | null;
  readonly view_label?: string | null;
}
interface SelfServiceModelUploadData {
  upload_type?: string | null;
  drive_url?: string | null;
  readonly owner_id?: string | null;
  readonly canvas_guid?: string | null;
}
interface LookmlModel {
  readonly can?: Record<string, boolean>;
  allowed_db_connection_names?: string[] | null;
  readonly explores?: LookmlModelNavExplore[] | null;
  readonly has_content?: boolean;
  readonly label?: string | null;
  name?: string | null;
  project_name?: string | null;
  unlimited_db_connections?: boolean;
}
interface LookmlTest {
  readonly can?: Record<string, boolean>;
  readonly model_name?: string;
  readonly name?: string;
  readonly explore_name?: string;
  readonly query_url_params?: string;
  readonly file?: string;
  readonly line?: number | null;
}
interface LookmlTestResult {
  readonly can?: Record<string, boolean>;
  readonly model_name?: string;
  readonly test_name?: string;
  readonly assertions_count?: number;
  readonly assertions_failed?: number;
  readonly errors?: ProjectError[] | null;
  readonly warnings?: ProjectError[] | null;
  readonly success?: boolean;
}
interface Manifest {
  readonly can?: Record<string, boolean>;
  readonly name?: string | null;
  readonly imports?: ImportedProject[] | null;
  localization_settings?: LocalizationSettings;
}
interface MarketplaceAutomation {
  install_enabled?: boolean;
  update_looker_enabled?: boolean;
  update_third_party_enabled?: boolean;
}
interface MaterializePDT {
  readonly materialization_id?: string;
  readonly resp_text?: string | null;
}
interface McpToolSetting {
  enabled?: boolean;
  readonly description?: string | null;
  readonly category?: string | null;
  readonly access_level?: string | null;
}
interface McpTools {
  enable_all?: boolean;
  add_dashboard_element?: McpToolSetting;
  add_dashboard_filter?: McpToolSetting;
  create_project_file?: McpToolSetting;
  delete_project_file?: McpToolSetting;
  dev_mode?: McpToolSetting;
  generate_embed_url?: McpToolSetting;
  get_connection_databases?: McpToolSetting;
  get_connection_schemas?: McpToolSetting;
  get_connection_table_columns?: McpToolSetting;
  get_connection_tables?: McpToolSetting;
  get_connections?: McpToolSetting;
  get_dashboards?: McpToolSetting;
  get_dimensions?: McpToolSetting;
  get_explores?: McpToolSetting;
  get_filters?: McpToolSetting;
  get_looks?: McpToolSetting;
  get_measures?: McpToolSetting;
  get_models?: McpToolSetting;
  get_parameters?: McpToolSetting;
  get_project_file?: McpToolSetting;
  get_project_files?: McpToolSetting;
  get_projects?: McpToolSetting;
  health_analyze?: McpToolSetting;
  health_pulse?: McpToolSetting;
  health_vacuum?: McpToolSetting;
  make_dashboard?: McpToolSetting;
  make_look?: McpToolSetting;
  query?: McpToolSetting;
  query_sql?: McpToolSetting;
  query_url?: McpToolSetting;
  run_dashboard?: McpToolSetting;
  run_look?: McpToolSetting;
  update_project_file?: McpToolSetting;
  validate_project?: McpToolSetting;
  get_project_directories?: McpToolSetting;
  create_project_directory?: McpToolSetting;
  delete_project_directory?: McpToolSetting;
  get_lookml_tests?: McpToolSetting;
  run_lookml_tests?: McpToolSetting;
  create_view_from_table?: McpToolSetting;
}
interface MergeQuery {
  readonly can?: Record<string, boolean>;
  column_limit?: string | null;
  dynamic_fields?: string | null;
  readonly id: string;
  pivots?: string[] | null;
  readonly result_maker_id?: string | null;
  sorts?: string[] | null;
  source_queries?: MergeQuerySourceQuery[] | null;
  total?: boolean;
  limit?: string | null;
  vis_config?: Record<string, string> | null;
}
interface MergeQuerySourceQuery {
  merge_fields?: MergeFields[] | null;
  name?: string | null;
  query_id?: string | null;
  query_slug?: string | null;
}
interface MergeFields {
  field_name?: string | null;
  source_field_name?: string | null;
}
interface MobileSettings {
  readonly mobile_force_authentication?: boolean;
  readonly mobile_app_integration?: boolean;
  readonly mobile_feature_flags?: MobileFeatureFlags[] | null;
}
interface MobileFeatureFlags {
  readonly feature_flag_name?: string | null;
  readonly feature_flag_state?: boolean;
}
interface MobileToken {
  readonly id: string;
  device_token?: string;
  device_type?: 'android' | 'ios';
}
interface ModelSet {
  readonly can?: Record<string, boolean>;
  readonly all_access?: boolean;
  readonly built_in?: boolean;
  readonly id: string;
  models?: string[] | null;
  name?: string | null;
  readonly url?: string | null;
}
interface OauthClientApp {
  readonly can?: Record<string, boolean>;
  readonly client_guid?: string;
  redirect_uri?: string;
  display_name?: string;
  description?: string;
  enabled?: boolean;
  group_id?: string | null;
  readonly tokens_invalid_before?: string;
  readonly activated_users?: UserPublic[];
}
interface OIDCConfig {
  readonly can?: Record<string, boolean>;
  alternate_email_login_allowed?: boolean;
  audience?: string | null;
  auth_requires_role?: boolean;
  authorization_endpoint?: string | null;
  default_new_user_group_ids?: string[] | null;
  readonly default_new_user_groups?: Group[] | null;
  default_new_user_role_ids?: string[] | null;
  readonly default_new_user_roles?: Role[] | null;
  enabled?: boolean;
  readonly groups?: OIDCGroupRead[] | null;
  groups_attribute?: string | null;
  groups_with_role_ids?: OIDCGroupWrite[] | null;
  identifier?: string | null;
  issuer?: string | null;
  readonly modified_at?: string | null;
  readonly modified_by?: string | null;
  new_user_migration_types?: string | null;
  scopes?: string[] | null;
  secret?: string | null;
  set_roles_from_groups?: boolean;
  readonly test_slug?: string | null;
  token_endpoint?: string | null;
  user_attribute_map_email?: string | null;
  user_attribute_map_first_name?: string | null;
  user_attribute_map_last_name?: string | null;
  readonly user_attributes?: OIDCUserAttributeRead[] | null;
  user_attributes_with_ids?: OIDCUserAttributeWrite[] | null;
  userinfo_endpoint?: string | null;
  allow_normal_group_membership?: boolean;
  allow_roles_from_normal_groups?: boolean;
  allow_direct_roles?: boolean;
  readonly url?: string | null;
}
interface OIDCGroupRead {
  readonly id?: string;
  readonly looker_group_id?: string | null;
  readonly looker_group_name?: string | null;
  readonly name?: string | null;
  readonly roles?: Role[] | null;
}
interface OIDCGroupWrite {
  id?: string | null;
  readonly looker_group_id?: string | null;
  looker_group_name?: string | null;
  name?: string | null;
  role_ids?: string[] | null;
}
interface OIDCUserAttributeRead {
  readonly name?: string | null;
  readonly required?: boolean;
  readonly user_attributes?: UserAttribute[] | null;
}
interface OIDCUserAttributeWrite {
  name?: string | null;
  required?: boolean;
  user_attribute_ids?: string[] | null;
}
interface PasswordConfig {
  readonly can?: Record<string, boolean>;
  min_length?: number | null;
  require_numeric?: boolean;
  require_upperlower?: boolean;
  require_special?: boolean;
  expiration_enabled?: boolean;
  expiration_duration_days?: number | null;
  readonly policy_enabled_at?: string | null;
}
interface Permission {
  readonly can?: Record<string, boolean>;
  readonly permission?: string | null;
  readonly parent?: string | null;
  readonly description?: string | null;
}
interface PermissionSet {
  readonly can?: Record<string, boolean>;
  readonly all_access?: boolean;
  readonly built_in?: boolean;
  readonly id: string;
  name?: string | null;
  permissions?: string[] | null;
  readonly url?: string | null;
}
interface ProjectFile {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly path?: string | null;
  readonly title?: string | null;
  readonly type?: string | null;
  readonly extension?: string | null;
  readonly mime_type?: string | null;
  readonly editable?: boolean;
  git_status?: GitStatus;
}
interface Project {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  name?: string;
  readonly uses_git?: boolean;
  readonly is_git_dev_locked?: boolean;
  git_remote_url?: string | null;
  git_username?: string | null;
  git_password?: string | null;
  git_production_branch_name?: string;
  use_git_cookie_auth?: boolean;
  git_username_user_attribute?: string | null;
  git_password_user_attribute?: string | null;
  git_service_name?: string | null;
  git_application_server_http_port?: number | null;
  git_application_server_http_scheme?: string | null;
  deploy_secret?: string | null;
  unset_deploy_secret?: boolean;
  pull_request_mode?: 'off' | 'links' | 'recommended' | 'required';
  validation_required?: boolean;
  git_release_mgmt_enabled?: boolean;
  allow_warnings?: boolean;
  readonly is_example?: boolean;
  readonly has_production_counterpart?: boolean;
  dependency_status?: string | null;
}
interface AsyncDeployResponse {
  readonly status?: string;
}
interface DeployStatusResponse {
  readonly status?: string;
  readonly error?: string | null;
  readonly commit_sha?: string | null;
}
interface ProjectRun {
  run?: Run;
}
interface Run {
  readonly run_id?: string;
  readonly created_at?: string;
  readonly started_at?: string | null;
  readonly finished_at?: string | null;
  readonly status_url?: string | null;
  readonly status?: string;
  readonly git_service?: string | null;
  git_state?: CIGitState;
  result?: RunResult;
  schedule?: CIScheduleTrigger;
  readonly target_branch?: string | null;
  readonly title?: string;
  readonly trigger?: string;
  change_request?: CIChangeRequest;
  readonly suite_id?: string;
  readonly username?: string | null;
}
interface CIGitState {
  readonly branch?: string | null;
  readonly repository?: string | null;
  readonly commit_ref?: string | null;
  readonly target?: string | null;
}
interface CIScheduleTrigger {
  readonly enabled?: boolean;
  readonly day?: string | null;
  readonly hour?: string | null;
  readonly frequency?: string;
}
interface CIChangeRequest {
  readonly change_request_number?: number;
  readonly change_request_url?: string;
  readonly change_request_name?: string;
  readonly change_request_commits_url?: string;
}
interface GenericError {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly status?: string | null;
  readonly instance?: string | null;
}
interface RunResult {
  sql_result?: SqlValidatorResult;
  sql_error?: GenericError;
  assert_result?: AssertValidatorResult;
  assert_error?: GenericError;
  content_result?: ContentValidatorResult;
  content_error?: GenericError;
  lookml_result?: LookMLValidatorResult;
  lookml_error?: GenericError;
  generic_error?: GenericError;
}
interface AssertValidatorResult {
  readonly name?: string;
  readonly status?: string;
  readonly results?: AssertValidatorTestedExplore[];
}
interface AssertValidatorTestedExplore {
  readonly error_count?: number | null;
  readonly errors?: AssertValidatorErrorItem[];
  readonly success_count?: string;
  readonly successes?: AssertValidatorTestSuccess[];
}
interface AssertValidatorTestSuccess {
  readonly model?: string;
  readonly explore?: string;
  readonly test_name?: string;
  readonly explore_url?: string;
  readonly lookml_url?: string;
}
interface AssertValidatorErrorItem {
  assert_error?: AssertValidatorTestError;
  generic_error?: GenericError;
}
interface AssertValidatorTestError {
  readonly model?: string;
  readonly explore?: string;
  readonly test_name?: string;
  readonly explore_url?: string;
  readonly lookml_url?: string;
  readonly message?: string;
}
interface ContentValidatorResult {
  readonly name?: string;
  readonly incremental?: boolean;
  readonly status?: string;
  readonly result?: ContentValidatorTestedExplore[];
}
interface ContentValidatorTestedExplore {
  readonly error_count?: number | null;
  readonly errors?: ContentValidatorErrorItem[];
}
interface ContentValidatorErrorItem {
  content_error?: ContentValidatorContentError;
  generic_error?: GenericError;
}
interface ContentValidatorContentError {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly status?: string | null;
  readonly instance?: string | null;
  readonly model?: string | null;
  readonly explore?: string | null;
  readonly field_name?: string;
  readonly content_type?: string;
  readonly folder?: string | null;
  readonly url?: string;
  readonly tile_type?: string | null;
  readonly tile_title?: string | null;
  readonly message?: string;
}
interface LookMLValidatorResult {
  readonly name?: string;
  readonly status?: string;
  readonly error_count?: number | null;
  readonly errors?: LookMLValidatorErrorItem[];
}
interface LookMLValidatorErrorItem {
  lookml_error?: LookMLValidatorError;
  generic_error?: GenericError;
}
interface LookMLValidatorError {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly status?: string | null;
  readonly instance?: string | null;
  readonly model?: string | null;
  readonly explore?: string | null;
  readonly field_name?: string | null;
  readonly message?: string | null;
  readonly severity?: string | null;
  readonly line_number?: string | null;
  readonly lookml_url?: string | null;
  readonly file_path?: string | null;
}
interface SqlValidatorResult {
  readonly name?: string;
  readonly incremental?: boolean;
  readonly status?: string;
  readonly result?: SqlValidatorTestedExplore[];
}
interface SqlValidatorTestedExplore {
  readonly model?: string;
  readonly explore?: string;
  readonly status?: string;
  readonly skip_reason?: string | null;
  readonly error_count?: number | null;
  readonly errors?: SqlValidatorErrorItem[];
}
interface SqlValidatorErrorItem {
  sql_error?: SqlValidatorError;
  generic_error?: GenericError;
}
interface SqlValidatorError {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly status?: string | null;
  readonly instance?: string | null;
  readonly model?: string;
  readonly explore?: string;
  readonly message?: string;
  readonly explore_url?: string | null;
  readonly lookml_url?: string | null;
  readonly dimension?: string | null;
  readonly line_number?: string | null;
}
interface ProjectError {
  readonly code?: string | null;
  readonly severity?: string | null;
  readonly kind?: string | null;
  readonly message?: string | null;
  readonly field_name?: string | null;
  readonly file_path?: string | null;
  readonly line_number?: number | null;
  readonly model_id?: string | null;
  readonly explore?: string | null;
  readonly help_url?: string | null;
  readonly params?: Record<string, any> | null;
  readonly sanitized_message?: string | null;
}
interface ModelsNotValidated {
  readonly name?: string | null;
  readonly project_file_id?: string | null;
}
interface ProjectValidation {
  readonly errors?: ProjectError[] | null;
  readonly project_digest?: string | null;
  readonly models_not_validated?: ModelsNotValidated[] | null;
  readonly computation_time?: number | null;
}
interface ProjectValidationCache {
  readonly errors?: ProjectError[] | null;
  readonly project_digest?: string | null;
  readonly models_not_validated?: ModelsNotValidated[] | null;
  readonly computation_time?: number | null;
  readonly stale?: boolean;
}
interface ProjectWorkspace {
  readonly can?: Record<string, boolean>;
  readonly project_id?: string | null;
  readonly workspace_id?: string | null;
  readonly git_status?: string | null;
  readonly git_head?: string | null;
  readonly dependency_status?: 'lock_optional' | 'lock_required' | 'lock_error' | 'install_none' | null;
  git_branch?: GitBranch;
  readonly lookml_type?: string | null;
}
interface Query {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  model?: string;
  view?: string;
  fields?: string[] | null;
  pivots?: string[] | null;
  fill_fields?: string[] | null;
  filters?: Record<string, string> | null;
  filter_expression?: string | null;
  sorts?: string[] | null;
  limit?: string | null;
  column_limit?: string | null;
  total?: boolean | null;
  row_total?: string | null;
  subtotals?: string[] | null;
  vis_config?: Record<string, any> | null;
  filter_config?: Record<string, any> | null;
  visible_ui_sections?: string | null;
  readonly slug?: string | null;
  dynamic_fields?: string | null;
  client_id?: string | null;
  readonly share_url?: string | null;
  readonly expanded_share_url?: string | null;
  readonly url?: string | null;
  query_timezone?: string | null;
  readonly has_table_calculations?: boolean;
}
interface CreateQueryTask {
  readonly can?: Record<string, boolean>;
  query_id?: string | null;
  result_format?: 'inline_json' | 'json' | 'json_detail' | 'json_fe' | 'json_bi' | 'csv' | 'html' | 'md' | 'txt' | 'xlsx' | 'gsxml' | 'sql' | 'odc' | null;
  source?: string | null;
  deferred?: boolean;
  look_id?: string | null;
  dashboard_id?: string | null;
}
interface QueryTask {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  query_id?: string | null;
  query?: Query;
  generate_links?: boolean;
  force_production?: boolean;
  path_prefix?: string | null;
  cache?: boolean;
  server_table_calcs?: boolean;
  cache_only?: boolean;
  readonly cache_key?: string | null;
  status?: string | null;
  source?: string | null;
  readonly runtime?: number | null;
  rebuild_pdts?: boolean;
  readonly result_source?: string | null;
  look_id?: string | null;
  dashboard_id?: string | null;
  readonly result_format?: string | null;
}
interface RenderTask {
  readonly can?: Record<string, boolean>;
  readonly created_at?: string | null;
  readonly dashboard_filters?: string | null;
  readonly dashboard_id?: string | null;
  readonly dashboard_style?: string | null;
  readonly finalized_at?: string | null;
  readonly height?: number | null;
  readonly id: string;
  readonly look_id?: string | null;
  readonly lookml_dashboard_id?: string | null;
  readonly query_id?: string | null;
  readonly dashboard_element_id?: string | null;
  readonly query_runtime?: number | null;
  readonly render_runtime?: number | null;
  readonly result_format?: string | null;
  readonly runtime?: number | null;
  readonly status?: string | null;
  readonly status_detail?: string | null;
  readonly user_id?: string | null;
  readonly width?: number | null;
}
interface CreateDashboardRenderTask {
  dashboard_filters?: string | null;
  dashboard_style?: string | null;
  tab_ids?: string[] | null;
}
interface RepositoryCredential {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly root_project_id?: string;
  readonly remote_url?: string;
  git_username?: string | null;
  git_password?: string | null;
  ssh_public_key?: string | null;
  readonly is_configured?: boolean;
}
interface ResultMakerFilterablesListen {
  dashboard_filter_name?: string | null;
  field?: string | null;
}
interface ResultMakerFilterables {
  model?: string | null;
  view?: string | null;
  name?: string | null;
  readonly listen?: ResultMakerFilterablesListen[] | null;
}
interface ResultMakerWithIdVisConfigAndDynamicFields {
  readonly id?: string;
  dynamic_fields?: string | null;
  filterables?: ResultMakerFilterables[] | null;
  sorts?: string[] | null;
  merge_result_id?: string | null;
  total?: boolean;
  readonly query_id?: string | null;
  sql_query_id?: string | null;
  query?: Query;
  vis_config?: Record<string, any> | null;
}
interface Role {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  name?: string | null;
  permission_set?: PermissionSet;
  permission_set_id?: string | null;
  model_set?: ModelSet;
  model_set_id?: string | null;
  readonly internal?: boolean;
  readonly url?: string | null;
  readonly users_url?: string | null;
}
interface RoleSearch {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  name?: string | null;
  permission_set?: PermissionSet;
  permission_set_id?: string | null;
  model_set?: ModelSet;
  model_set_id?: string | null;
  readonly internal?: boolean;
  readonly user_count?: number | null;
  readonly url?: string | null;
  readonly users_url?: string | null;
}
interface RunningQueries {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  user?: UserPublic;
  query?: Query;
  sql_query?: SqlQuery;
  look?: LookBasic;
  readonly created_at?: string | null;
  readonly completed_at?: string | null;
  readonly query_id?: string | null;
  readonly source?: string | null;
  readonly node_id?: string | null;
  readonly slug?: string | null;
  readonly query_task_id?: string | null;
  readonly cache_key?: string | null;
  readonly connection_name?: string | null;
  readonly dialect?: string | null;
  readonly connection_id?: string | null;
  readonly message?: string | null;
  readonly status?: string | null;
  readonly runtime?: number | null;
  readonly sql?: string | null;
  readonly sql_interface_sql?: string | null;
}
interface SamlConfig {
  readonly can?: Record<string, boolean>;
  enabled?: boolean;
  idp_cert?: string | null;
  idp_cert_multi?: SamlIdpCertMulti;
  multi_certs_supported?: boolean | null;
  idp_url?: string | null;
  idp_issuer?: string | null;
  idp_audience?: string | null;
  allowed_clock_drift?: number | null;
  user_attribute_map_email?: string | null;
  user_attribute_map_first_name?: string | null;
  user_attribute_map_last_name?: string | null;
  new_user_migration_types?: string | null;
  alternate_email_login_allowed?: boolean;
  readonly test_slug?: string | null;
  readonly modified_at?: string | null;
  readonly modified_by?: string | null;
  readonly default_new_user_roles?: Role[] | null;
  readonly default_new_user_groups?: Group[] | null;
  default_new_user_role_ids?: string[] | null;
  default_new_user_group_ids?: string[] | null;
  set_roles_from_groups?: boolean;
  groups_attribute?: string | null;
  readonly groups?: SamlGroupRead[] | null;
  groups_with_role_ids?: SamlGroupWrite[] | null;
  auth_requires_role?: boolean;
  readonly user_attributes?: SamlUserAttributeRead[] | null;
  user_attributes_with_ids?: SamlUserAttributeWrite[] | null;
  groups_finder_type?: string | null;
  groups_member_value?: string | null;
  bypass_login_page?: boolean;
  allow_normal_group_membership?: boolean;
  allow_roles_from_normal_groups?: boolean;
  allow_direct_roles?: boolean;
  readonly url?: string | null;
}
interface SamlGroupRead {
  readonly id?: string;
  readonly looker_group_id?: string | null;
  readonly looker_group_name?: string | null;
  readonly name?: string | null;
  readonly roles?: Role[] | null;
  readonly url?: string | null;
}
interface SamlGroupWrite {
  id?: string | null;
  readonly looker_group_id?: string | null;
  looker_group_name?: string | null;
  name?: string | null;
  role_ids?: string[] | null;
  readonly url?: string | null;
}
interface SamlIdpCertMulti {
  signing?: string[] | null;
}
interface SamlMetadataParseResult {
  readonly can?: Record<string, boolean>;
  readonly idp_issuer?: string | null;
  readonly idp_url?: string | null;
  readonly idp_cert?: string | null;
  idp_cert_multi?: SamlIdpCertMulti;
}
interface SamlUserAttributeRead {
  readonly name?: string | null;
  readonly required?: boolean;
  readonly user_attributes?: UserAttribute[] | null;
  readonly url?: string | null;
}
interface SamlUserAttributeWrite {
  name?: string | null;
  required?: boolean;
  user_attribute_ids?: string[] | null;
  readonly url?: string | null;
}
interface ScheduledPlanDestination {
  readonly id?: string;
  scheduled_plan_id?: string | null;
  format?: string | null;
  apply_formatting?: boolean;
  apply_vis?: boolean;
  address?: string | null;
  readonly looker_recipient?: boolean;
  type?: string | null;
  parameters?: string | null;
  secret_parameters?: string | null;
  message?: string | null;
}
interface WriteScheduledPlan {
  name?: string | null;
  user_id?: string | null;
  run_as_recipient?: boolean;
  enabled?: boolean;
  look_id?: string | null;
  dashboard_id?: string | null;
  lookml_dashboard_id?: string | null;
  filters_string?: string | null;
  /** @deprecated */
  dashboard_filters?: string | null;
  require_results?: boolean;
  require_no_results?: boolean;
  require_change?: boolean;
  send_all_results?: boolean;
  crontab?: string | null;
  datagroup?: string | null;
  timezone?: string | null;
  scheduled_plan_destination?: ScheduledPlanDestination[] | null;
  run_once?: boolean;
  include_links?: boolean;
  include_dashboard_summary?: boolean;
  custom_url_base?: string | null;
  custom_url_params?: string | null;
  custom_url_label?: string | null;
  show_custom_url?: boolean;
  pdf_paper_size?: string | null;
  pdf_landscape?: boolean;
  embed?: boolean;
  color_theme?: string | null;
  long_tables?: boolean;
  pdf_page_breaks?: boolean;
  tab_ids?: string[] | null;
  inline_table_width?: number | null;
  query_id?: string | null;
}
interface ScheduledPlan {
  name?: string | null;
  user_id?: string | null;
  run_as_recipient?: boolean;
  enabled?: boolean;
  look_id?: string | null;
  dashboard_id?: string | null;
  lookml_dashboard_id?: string | null;
  filters_string?: string | null;
  /** @deprecated */
  dashboard_filters?: string | null;
  require_results?: boolean;
  require_no_results?: boolean;
  require_change?: boolean;
  send_all_results?: boolean;
  crontab?: string | null;
  datagroup?: string | null;
  timezone?: string | null;
  scheduled_plan_destination?: ScheduledPlanDestination[] | null;
  run_once?: boolean;
  include_links?: boolean;
  include_dashboard_summary?: boolean;
  custom_url_base?: string | null;
  custom_url_params?: string | null;
  custom_url_label?: string | null;
  show_custom_url?: boolean;
  pdf_paper_size?: string | null;
  pdf_landscape?: boolean;
  embed?: boolean;
  color_theme?: string | null;
  long_tables?: boolean;
  pdf_page_breaks?: boolean;
  tab_ids?: string[] | null;
  inline_table_width?: number | null;
  query_id?: string | null;
  readonly id: string;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  readonly title?: string | null;
  user?: UserPublic;
  readonly next_run_at?: string | null;
  readonly last_run_at?: string | null;
  readonly can?: Record<string, boolean>;
}
interface SchemaColumn {
  readonly name?: string | null;
  readonly sql_escaped_name?: string | null;
  readonly schema_name?: string | null;
  readonly data_type_database?: string;
  readonly data_type?: string;
  readonly data_type_looker?: string;
  readonly description?: string | null;
  readonly column_size?: number | null;
  readonly snippets?: Snippet[];
}
interface SchemaTable {
  readonly name?: string | null;
  readonly sql_escaped_name?: string | null;
  readonly schema_name?: string | null;
  readonly rows?: number | null;
  readonly external?: string | null;
  readonly snippets?: Snippet[];
}
interface ConnectionFeatures {
  readonly dialect_name?: string;
  readonly cost_estimate?: boolean;
  readonly multiple_databases?: boolean;
  readonly column_search?: boolean;
  readonly persistent_table_indexes?: boolean;
  readonly persistent_derived_tables?: boolean;
  readonly turtles?: boolean;
  readonly percentile?: boolean;
  readonly distinct_percentile?: boolean;
  readonly stable_views?: boolean;
  readonly milliseconds?: boolean;
  readonly microseconds?: boolean;
  readonly subtotals?: boolean;
  readonly location?: boolean;
  readonly timezone?: boolean;
  readonly connection_pooling?: boolean;
}
interface Schema {
  readonly name?: string;
  readonly is_default?: boolean;
}
interface SchemaTables {
  readonly name?: string;
  readonly is_default?: boolean;
  readonly tables?: SchemaTable[];
  readonly table_limit_hit?: boolean;
}
interface SchemaColumns {
  readonly name?: string | null;
  readonly sql_escaped_name?: string | null;
  readonly schema_name?: string | null;
  readonly columns?: SchemaColumn[];
}
interface ColumnSearch {
  readonly schema_name?: string | null;
  readonly table_name?: string | null;
  readonly column_name?: string | null;
  readonly data_type?: string | null;
}
interface CreateCostEstimate {
  readonly sql?: string;
}
interface CostEstimate {
  readonly cost?: number;
  readonly cache_hit?: boolean;
  readonly cost_unit?: string;
  readonly message?: string;
}
interface ModelFieldSuggestions {
  readonly suggestions?: string[];
  readonly error?: string | null;
  readonly from_cache?: boolean;
  readonly hit_limit?: boolean;
  readonly used_calcite_materialization?: boolean;
}
interface ModelNamedValueFormats {
  readonly format_string?: string;
  readonly label?: string;
  readonly name?: string;
  readonly strict_value_format?: boolean;
}
interface ApiModel {
  readonly connection?: string | null;
  readonly name?: string;
  readonly value_formats?: ModelNamedValueFormats[] | null;
}
interface SessionConfig {
  readonly can?: Record<string, boolean>;
  allow_persistent_sessions?: boolean;
  session_minutes?: number | null;
  unlimited_sessions_per_user?: boolean;
  use_inactivity_based_logout?: boolean;
  track_session_location?: boolean;
}
interface Session {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly ip_address?: string | null;
  readonly browser?: string | null;
  readonly operating_system?: string | null;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly country?: string | null;
  readonly credentials_type?: string | null;
  readonly extended_at?: string | null;
  readonly extended_count?: number | null;
  readonly sudo_user_id?: string | null;
  readonly created_at?: string | null;
  readonly expires_at?: string | null;
  readonly url?: string | null;
}
interface InstanceConfig {
  readonly feature_flags?: Record<string, boolean>;
  readonly license_features?: Record<string, boolean>;
}
interface Setting {
  instance_config?: InstanceConfig;
  extension_framework_enabled?: boolean;
  /** @deprecated */
  extension_load_url_enabled?: boolean;
  /** @deprecated */
  marketplace_auto_install_enabled?: boolean;
  marketplace_automation?: MarketplaceAutomation;
  marketplace_enabled?: boolean;
  readonly marketplace_site?: string;
  marketplace_terms_accepted?: boolean;
  privatelabel_configuration?: PrivatelabelConfiguration;
  custom_welcome_email?: CustomWelcomeEmail;
  onboarding_enabled?: boolean;
  timezone?: string;
  allow_user_timezones?: boolean;
  data_connector_default_enabled?: boolean;
  host_url?: string;
  override_warnings?: boolean;
  email_domain_allowlist?: string[];
  /** @deprecated */
  embed_cookieless_v2?: boolean;
  readonly embed_enabled?: boolean;
  embed_config?: EmbedConfig;
  readonly login_notification_enabled?: boolean;
  readonly login_notification_text?: string | null;
  dashboard_auto_refresh_restriction?: boolean;
  dashboard_auto_refresh_minimum_interval?: string | null;
  managed_certificate_uri?: string[] | null;
  content_certification_documentation_link?: string | null;
  revoke_certification_on_edits?: boolean;
  automated_mfa_enabled?: boolean;
  is_content_certification_enabled?: boolean;
  auto_certify_lookml_content?: boolean;
  ca_agent_observability?: boolean;
  mcp_tools?: McpTools;
}
interface SmtpStatus {
  readonly is_valid?: boolean;
  readonly node_count?: number | null;
  readonly node_status?: SmtpNodeStatus[] | null;
}
interface SmtpNodeStatus {
  readonly is_valid?: boolean;
  readonly message?: string | null;
  readonly hostname?: string | null;
}
interface Snippet {
  readonly name?: string;
  readonly label?: string;
  readonly sql?: string;
}
interface SqlInterfaceQueryCreate {
  readonly can?: Record<string, boolean>;
  sql?: string | null;
  jdbc_client?: boolean;
}
interface SqlInterfaceQuery {
  readonly can?: Record<string, boolean>;
  readonly id: number;
  readonly signature?: string | null;
}
interface SqlInterfaceQueryMetadata {
  readonly results?: string;
}
interface SqlQueryCreate {
  connection_name?: string | null;
  /** @deprecated */
  connection_id?: string | null;
  model_name?: string | null;
  sql?: string | null;
  vis_config?: Record<string, any> | null;
}
interface SqlQuery {
  readonly can?: Record<string, boolean>;
  readonly slug?: string;
  readonly last_runtime?: number | null;
  readonly run_count?: number;
  readonly browser_limit?: number;
  readonly sql?: string;
  readonly last_run_at?: string | null;
  connection?: DBConnectionBase;
  readonly model_name?: string | null;
  creator?: UserPublic;
  readonly explore_url?: string | null;
  readonly plaintext?: boolean;
  vis_config?: Record<string, any> | null;
  result_maker_id?: string | null;
}
interface SshPublicKey {
  readonly public_key?: string;
}
interface SshServer {
  readonly ssh_server_id?: string;
  ssh_server_name?: string;
  ssh_server_host?: string;
  ssh_server_port?: number;
  ssh_server_user?: string;
  readonly finger_print?: string;
  readonly sha_finger_print?: string;
  readonly public_key?: string;
  readonly status?: string;
}
interface SshTunnel {
  readonly tunnel_id?: string;
  ssh_server_id?: string;
  readonly ssh_server_name?: string;
  readonly ssh_server_host?: string;
  readonly ssh_server_port?: number;
  readonly ssh_server_user?: string;
  readonly last_attempt?: string;
  local_host_port?: number;
  database_host?: string;
  database_port?: number;
  readonly status?: string;
}
interface Report {
  readonly can?: Record<string, boolean>;
  id: string;
  title?: string | null;
  user_id?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  readonly last_viewed_at?: string | null;
  favorite?: boolean;
  readonly favorite_count?: number | null;
  readonly view_count?: number | null;
  folder?: FolderBase;
  folder_id?: string | null;
  readonly url?: string | null;
  readonly user_name?: string | null;
  readonly deleted_at?: string | null;
  readonly last_accessed_at?: string | null;
  readonly deleter_user_id?: string | null;
  readonly deleter_user_name?: string | null;
  readonly schedule_count?: number | null;
}
interface SupportAccessAllowlistEntry {
  readonly id: string;
  email?: string | null;
  readonly full_name?: string | null;
  reason?: string | null;
  readonly created_date?: string | null;
}
interface SupportAccessAddEntries {
  emails?: string[] | null;
  reason?: string | null;
}
interface SupportAccessEnable {
  duration_in_seconds?: number | null;
}
interface SupportAccessStatus {
  readonly open?: boolean;
  readonly open_until?: string | null;
}
interface ThemeSettings {
  background_color?: string;
  base_font_size?: string | null;
  color_collection_id?: string;
  font_color?: string | null;
  font_family?: string;
  font_source?: string | null;
  /** @deprecated */
  info_button_color?: string;
  primary_button_color?: string;
  show_filters_bar?: boolean;
  show_title?: boolean;
  text_tile_text_color?: string;
  tile_background_color?: string;
  text_tile_background_color?: string;
  tile_text_color?: string;
  title_color?: string;
  /** @deprecated */
  warn_button_color?: string;
  tile_title_alignment?: string;
  tile_shadow?: boolean;
  show_last_updated_indicator?: boolean;
  show_reload_data_icon?: boolean;
  show_dashboard_menu?: boolean;
  show_filters_toggle?: boolean;
  show_dashboard_header?: boolean;
  center_dashboard_title?: boolean;
  dashboard_title_font_size?: string;
  box_shadow?: string;
  page_margin_top?: string;
  page_margin_bottom?: string;
  page_margin_sides?: string;
  show_explore_header?: boolean;
  show_explore_title?: boolean;
  show_explore_last_run?: boolean;
  show_explore_timezone?: boolean;
  show_explore_run_stop_button?: boolean;
  show_explore_actions_button?: boolean;
  show_look_header?: boolean;
  show_look_title?: boolean;
  show_look_last_run?: boolean;
  show_look_timezone?: boolean;
  show_look_run_stop_button?: boolean;
  show_look_actions_button?: boolean;
  tile_title_font_size?: string;
  column_gap_size?: string;
  row_gap_size?: string;
  border_radius?: string;
}
interface Theme {
  readonly can?: Record<string, boolean>;
  begin_at?: string | null;
  end_at?: string | null;
  readonly id: string;
  name?: string;
  settings?: ThemeSettings;
}
interface Timezone {
  readonly value?: string | null;
  readonly label?: string | null;
  readonly group?: string | null;
}
interface UserAttribute {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  name?: string | null;
  label?: string | null;
  type?: string | null;
  default_value?: string | null;
  readonly is_system?: boolean;
  readonly is_permanent?: boolean;
  value_is_hidden?: boolean;
  user_can_view?: boolean;
  user_can_edit?: boolean;
  hidden_value_domain_whitelist?: string | null;
  needed_for_ci_run?: boolean;
  value_for_ci_run?: string | null;
}
interface UserAttributeGroupValue {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly group_id?: string | null;
  readonly user_attribute_id?: string | null;
  readonly value_is_hidden?: boolean;
  readonly rank?: number | null;
  readonly value?: string | null;
}
interface UserAttributeWithValue {
  readonly can?: Record<string, boolean>;
  readonly name?: string | null;
  readonly label?: string | null;
  readonly rank?: number | null;
  value?: string | null;
  readonly user_id?: string | null;
  readonly user_can_edit?: boolean;
  readonly value_is_hidden?: boolean;
  readonly user_attribute_id?: string | null;
  readonly source?: string | null;
  readonly hidden_value_domain_whitelist?: string | null;
}
interface UserEmailOnly {
  email?: string;
}
interface UserLoginLockout {
  readonly can?: Record<string, boolean>;
  readonly key?: string | null;
  readonly auth_type?: string | null;
  readonly ip?: string | null;
  readonly user_id?: string | null;
  readonly remote_id?: string | null;
  readonly full_name?: string | null;
  readonly email?: string | null;
  readonly fail_count?: number | null;
  readonly lockout_at?: string | null;
}
interface User {
  readonly can?: Record<string, boolean>;
  readonly avatar_url?: string | null;
  readonly avatar_url_without_sizing?: string | null;
  readonly credentials_api3?: CredentialsApi3[] | null;
  credentials_email?: CredentialsEmail;
  readonly credentials_embed?: CredentialsEmbed[] | null;
  credentials_google?: CredentialsGoogle;
  credentials_ldap?: CredentialsLDAP;
  credentials_looker_openid?: CredentialsLookerOpenid;
  credentials_oidc?: CredentialsOIDC;
  credentials_saml?: CredentialsSaml;
  credentials_totp?: CredentialsTotp;
  credentials_workforce?: CredentialsWorkforce;
  readonly display_name?: string | null;
  readonly email?: string | null;
  /** @deprecated */
  readonly embed_group_space_id?: string | null;
  first_name?: string | null;
  readonly group_ids?: string[] | null;
  home_folder_id?: string | null;
  readonly id: string;
  is_disabled?: boolean;
  last_name?: string | null;
  locale?: string | null;
  readonly looker_versions?: string[] | null;
  models_dir_validated?: boolean | null;
  readonly personal_folder_id?: string | null;
  /** @deprecated */
  readonly presumed_looker_employee?: boolean;
  readonly role_ids?: string[] | null;
  readonly sessions?: Session[] | null;
  ui_state?: Record<string, string> | null;
  readonly verified_looker_employee?: boolean;
  readonly roles_externally_managed?: boolean;
  readonly allow_direct_roles?: boolean;
  readonly allow_normal_group_membership?: boolean;
  readonly allow_roles_from_normal_groups?: boolean;
  readonly embed_group_folder_id?: string | null;
  readonly is_iam_admin?: boolean;
  can_manage_api3_creds?: boolean;
  readonly is_service_account?: boolean;
  readonly service_account_name?: string | null;
  readonly url?: string | null;
}
interface ServiceAccount {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  service_account_name?: string;
  readonly is_service_account?: boolean;
  is_disabled?: boolean;
  readonly group_ids?: string[] | null;
  readonly role_ids?: string[] | null;
  readonly credentials_api3?: CredentialsApi3[] | null;
  readonly created_at?: string | null;
  readonly url?: string | null;
}
interface UserPublic {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly display_name?: string | null;
  readonly avatar_url?: string;
  readonly url?: string | null;
}
interface ApiVersionElement {
  readonly version?: string | null;
  readonly full_version?: string | null;
  readonly status?: string | null;
  readonly swagger_url?: string | null;
}
interface ApiVersion {
  readonly looker_release_version?: string;
  current_version?: ApiVersionElement;
  readonly supported_versions?: ApiVersionElement[];
  readonly api_server_url?: string;
  readonly web_server_url?: string;
}
interface WelcomeEmailTest {
  content?: string | null;
  subject?: string | null;
  header?: string | null;
}
interface WhitelabelConfiguration {
  readonly id: string;
  logo_file?: string | null;
  readonly logo_url?: string | null;
  favicon_file?: string | null;
  readonly favicon_url?: string | null;
  default_title?: string | null;
  show_help_menu?: boolean;
  show_docs?: boolean;
  show_email_sub_options?: boolean;
  allow_looker_mentions?: boolean;
  allow_looker_links?: boolean;
  custom_welcome_email_advanced?: boolean;
  setup_mentions?: boolean;
  alerts_logo?: boolean;
  alerts_links?: boolean;
  folders_mentions?: boolean;
}
interface PrivatelabelConfiguration {
  logo_file?: string | null;
  readonly logo_url?: string | null;
  favicon_file?: string | null;
  readonly favicon_url?: string | null;
  default_title?: string | null;
  show_help_menu?: boolean;
  show_docs?: boolean;
  show_email_sub_options?: boolean;
  allow_looker_mentions?: boolean;
  allow_looker_links?: boolean;
  custom_welcome_email_advanced?: boolean;
  setup_mentions?: boolean;
  alerts_logo?: boolean;
  alerts_links?: boolean;
  folders_mentions?: boolean;
}
interface Workspace {
  readonly can?: Record<string, boolean>;
  readonly id: string;
  readonly projects?: Project[] | null;
}
interface ProjectFileContent {
  path?: string;
  content?: string;
}
interface ProjectDirectory {
  path?: string;
}
interface ProjectCommit {
  message?: string;
}
interface ProjectGeneratorColumn {
  column_name?: string;
}
interface ProjectGeneratorTable {
  schema?: string;
  table_name?: string;
  primary_key?: string;
  base_view?: boolean;
  columns?: ProjectGeneratorColumn[];
}
interface ProjectGenerationRequest {
  tables?: ProjectGeneratorTable[];
}
