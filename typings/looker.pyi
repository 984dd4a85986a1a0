# Looker API 4.0.26.12 as scripts of looker-code-mode see it: 488 methods. Generated.
from typing import Any, Callable, Generic, Iterable, Literal, Mapping, Sequence, TypeVar, overload

T = TypeVar("T")
R = TypeVar("R")
# vars: each entry of the tool's argument vars is a constant of its own name: {"days": 30} gives days, and vars["days"].
vars: dict[str, Any]
# An id: numbers are fine where Looker wants text.
Id = str | int
# The members to answer: "id,title,folder(name)" or a list of them.
Fields = str | Sequence[str]
# What a body may be besides its type: a dict with any of its members.
Body = Mapping[str, Any]
# A row of a query: the keys are field names, e.g. row["orders.count"].
Row = dict[str, Any]

class Model(dict[str, Any]):
    """What Looker answers: members as attributes and as keys; absent unless asked for with fields."""
    def __getattr__(self, name: str) -> Any: ...

class LookerError(Exception):
    """What a call raises that Looker refused. Wrong arguments raise a TypeError with the signature."""
    message: str
    status: int
    kind: str
    errors: list[dict[str, str]]
    method: str
    verb: str
    path: str
    hint: str
    documentation_url: str
    outcome_unknown: bool

class DeniedError(Exception):
    """What a call raises that may not be made, a write above all. Nothing was sent."""
    message: str
    method: str
    reason: str
    hint: str

class Hit(Model):
    """A method that a search found."""
    name: str
    signature: str
    summary: str

class Outcomes(Model, Generic[R]):
    """What try_each answers: values, and {item, error, status} of those that failed."""
    done: list[R]
    failed: list[dict[str, Any]]

def search(intent: str, *, limit: int = ..., tag: str = ...) -> list[Hit]:
    """The methods that serve an intent, best first."""
def describe(name: str | Sequence[str]) -> str:
    """Signature, summary, body and result of one or several methods."""
def types(name: str, *, depth: int = ..., docs: bool = ...) -> str:
    """The declaration of a type and, to a depth, of those it uses."""
def dir(text: str = ...) -> dict[str, list[str]]:
    """Method names by tag; only those with the text in them."""
def help(name: str = ...) -> str:
    """How a method is called; with * and ? the methods that match."""
def lookup(name: str | Sequence[str]) -> str:
    """The same as describe."""
def lookup_type(name: str, *, depth: int = ..., docs: bool = ...) -> str:
    """The same as types."""
def search_with_lookups(intent: str, *, limit: int = ..., tag: str = ...) -> str:
    """search and describe in one."""
def examples(topic: str = ...) -> str:
    """Short scripts that work, by topic."""
def readme() -> str:
    """What a script can do, in short."""
@overload
def all_pages(method: Callable[..., list[T]], **arguments: Any) -> list[T]:
    """Every item of a method that pages by limit and offset."""
@overload
def all_pages(method: str, **arguments: Any) -> list[Any]: ...
def on(instance: str) -> LookerSdk:
    """The methods of another instance, by its name; as_user then means a user there."""
def as_user(user: str | int | dict[str, Any]) -> LookerSdk:
    """The methods in the name of another user; needs the API key of an admin. Logged out at the end of the run."""
def sleep(seconds: float) -> None:
    """Waits."""
def wait_for(condition: Callable[[], T], every: float = ..., timeout: float = ...) -> T:
    """Asks again and again until the answer is truthy, and gives it. In seconds: every 1, timeout 300."""
def try_each(items: Iterable[T], action: Callable[[T], R], at_once: int = ..., label: str = ...) -> Outcomes[R]:
    """Does something with each item, 8 at once; one that fails does not stop the others. With a label it tells the progress."""
def parse_csv(text: str) -> list[Model]:
    """The rows of a CSV text, by the names in its first line."""
def progress(message: str, done: float = ..., total: float = ...) -> None:
    """Tells the user how far the script is."""
def attach(content: bytes | str, name: str = ..., media_type: str = ...) -> None:
    """Gives out a file beside the result."""

class LookerSdk:
    search = staticmethod(search)
    describe = staticmethod(describe)
    types = staticmethod(types)
    dir = staticmethod(dir)
    help = staticmethod(help)
    lookup = staticmethod(lookup)
    lookup_type = staticmethod(lookup_type)
    search_with_lookups = staticmethod(search_with_lookups)
    examples = staticmethod(examples)
    readme = staticmethod(readme)
    all_pages = staticmethod(all_pages)
    on = staticmethod(on)
    as_user = staticmethod(as_user)
    sleep = staticmethod(sleep)
    wait_for = staticmethod(wait_for)
    try_each = staticmethod(try_each)
    parse_csv = staticmethod(parse_csv)
    progress = staticmethod(progress)
    attach = staticmethod(attach)
    # --- Alert
    def follow_alert(self, alert_id: Id) -> None:
        """Subscribe yourself to an alert's notifications; only public alerts of others can be followed"""
    def unfollow_alert(self, alert_id: Id) -> None:
        """Unsubscribe yourself from an alert you follow; the alert itself lives on"""
    def search_alerts(self, limit: int | None = ..., offset: int | None = ..., group_by: str | None = ..., fields: Fields | None = ..., disabled: bool | None = ..., frequency: str | None = ..., condition_met: bool | None = ..., last_run_start: str | None = ..., last_run_end: str | None = ..., all_owners: bool | None = ...) -> list[Alert]:
        """Find alerts by frequency, disabled state, outcome or last run; yours alone unless all_owners=true"""
    def get_alert(self, alert_id: Id) -> Alert:
        """One alert by id: owner, threshold, cron, destinations, disabled reason"""
    def update_alert(self, alert_id: Id, body: Alert | Body) -> Alert:
        """Rewrite a whole alert (PUT): owner, field, destinations, comparison, threshold and cron needed"""
    def delete_alert(self, alert_id: Id) -> None:
        """Remove an alert for good; to pause it set is_disabled with update_alert_field"""
    def update_alert_field(self, alert_id: Id, body: AlertPatch | Body) -> Alert:
        """Change owner, threshold, is_disabled or is_public of an alert only; the safe partial edit"""
    def create_alert(self, body: Alert | Body) -> Alert:
        """Set a data alert on a dashboard tile: field, threshold, comparison, cron and destinations"""
    def enqueue_alert(self, alert_id: Id, force: bool | None = ...) -> None:
        """Check an alert now instead of at its cron time; force=true even if one check is running"""
    def alert_notifications(self, limit: int | None = ..., offset: int | None = ...) -> list[AlertNotifications]:
        """Your own alert inbox: what alerts mailed you in the last week, with a read flag"""
    def read_alert_notification(self, alert_notification_id: Id) -> AlertNotifications:
        """Mark one alert notification of yours as read; no body needed"""
    # --- Artifact
    def artifact_usage(self, fields: Fields | None = ...) -> ArtifactUsage:
        """Bytes used and bytes allowed in the extension artifact store, across all namespaces (alpha)"""
    def artifact_namespaces(self, fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ...) -> list[ArtifactNamespace]:
        """List the artifact namespaces of extensions, each with its number of entries (alpha)"""
    def artifact_value(self, namespace: str, key: str | None = ...) -> str:
        """Raw content of one stored artifact by key; the media type is the artifact's own (alpha)"""
    def purge_artifacts(self, namespace: str) -> None:
        """Empty a whole artifact namespace at once; permanent, every key is lost (alpha)"""
    def search_artifacts(self, namespace: str, fields: Fields | None = ..., key: str | None = ..., user_ids: str | None = ..., min_size: int | None = ..., max_size: int | None = ..., limit: int | None = ..., offset: int | None = ..., tally: bool | None = ...) -> list[Artifact]:
        """Find artifacts of a namespace by key pattern (% and _), user or size; pages by limit/offset (alpha)"""
    def artifact(self, namespace: str, key: str, fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., tally: bool | None = ...) -> list[Artifact]:
        """Artifacts of a namespace by exact key or comma list of keys, with their versions (alpha)"""
    def delete_artifact(self, namespace: str, key: str) -> None:
        """Erase one or several artifacts by key (comma list); other keys of the namespace stay (alpha)"""
    def update_artifacts(self, namespace: str, body: Sequence[UpdateArtifact | Body], fields: Fields | None = ...) -> list[Artifact]:
        """Store artifacts: new keys need key and value, existing ones their current version as well (alpha)"""
    # --- Auth
    def create_embed_secret(self, body: EmbedSecret | Body | None = ...) -> EmbedSecret:
        """Generate a secret that signs embed URLs; its value is shown in this answer only"""
    def delete_embed_secret(self, embed_secret_id: Id) -> str:
        """Revoke an embed secret; URLs signed with it stop working"""
    def create_sso_embed_url(self, body: EmbedSsoParams | Body) -> EmbedUrlResponse:
        """Signed (SSO) embed link for an external user with given groups, models, permissions; single use"""
    def create_embed_url_as_me(self, body: EmbedParams | Body) -> EmbedUrlResponse:
        """Embed link under the caller's own identity; target_url needs /embed; one use, 5 minutes"""
    def validate_embed_url(self, url: str | None = ...) -> EmbedUrlResponse:
        """Check whether a signed embed URL has a correct signature and parameters, to debug embedding (alpha)"""
    def acquire_embed_cookieless_session(self, body: EmbedCookielessSessionAcquire | Body) -> EmbedCookielessSessionAcquireResponse:
        """Start or rejoin a cookieless embed session and provision its embed user; returns tokens"""
    def delete_embed_cookieless_session(self, session_reference_token: str) -> str:
        """Terminate a cookieless embed session by reference token, signing that embed user out"""
    def generate_tokens_for_cookieless_session(self, body: EmbedCookielessSessionGenerateTokens | Body) -> EmbedCookielessSessionGenerateTokensResponse:
        """Renew API and navigation tokens of a running cookieless embed session"""
    def ldap_config(self) -> LDAPConfig:
        """Read the instance's LDAP / Active Directory login settings; admin only"""
    def update_ldap_config(self, body: LDAPConfig | Body) -> LDAPConfig:
        """Change LDAP sign-in for everybody; try it with the test_ldap_config_* calls first"""
    def test_ldap_config_connection(self, body: LDAPConfig | Body) -> LDAPConfigTestResult:
        """Can Looker reach the LDAP host and port? Needs connection_host and connection_port"""
    def test_ldap_config_auth(self, body: LDAPConfig | Body) -> LDAPConfigTestResult:
        """Can Looker bind to LDAP with its server account? Checks host, port and service login"""
    def test_ldap_config_user_info(self, body: LDAPConfig | Body) -> LDAPConfigTestResult:
        """Preview which properties and roles an LDAP user would be given, without the user's password"""
    def test_ldap_config_user_auth(self, body: LDAPConfig | Body) -> LDAPConfigTestResult:
        """Try a real LDAP username and password against a candidate configuration"""
    def register_mobile_device(self, body: MobileToken | Body) -> MobileToken:
        """Enroll a phone for push notifications of the mobile app: device_token and device_type (beta)"""
    def deregister_mobile_device(self, device_id: Id) -> None:
        """Drop a phone or tablet from the push notifications of the mobile app (beta)"""
    def update_mobile_device_registration(self, device_id: Id) -> MobileToken:
        """Refresh the push registration of a known phone or tablet; takes no body (beta)"""
    def all_oauth_client_apps(self, fields: Fields | None = ...) -> list[OauthClientApp]:
        """OAuth applications that may sign users in to this instance, disabled ones included"""
    def oauth_client_app(self, client_guid: str, fields: Fields | None = ...) -> OauthClientApp:
        """One OAuth client registration by its client_guid: redirect URI, name, enabled flag"""
    def register_oauth_client_app(self, client_guid: str, body: OauthClientApp | Body, fields: Fields | None = ...) -> OauthClientApp:
        """Add an app allowed to sign in by OAuth PKCE: you choose client_guid and give redirect_uri"""
    def delete_oauth_client_app(self, client_guid: str) -> str:
        """Remove an OAuth client registration; its users are signed out, silent if it is already gone"""
    def update_oauth_client_app(self, client_guid: str, body: OauthClientApp | Body, fields: Fields | None = ...) -> OauthClientApp:
        """Edit an OAuth client: redirect_uri, display name, description, enabled or not"""
    def invalidate_tokens(self, client_guid: str) -> str:
        """Sign all users out of one OAuth app by voiding every code, session and token it holds (beta)"""
    def activate_app_user(self, client_guid: str, user_id: Id, fields: Fields | None = ...) -> str:
        """Record a user's consent to an OAuth app so that it can act in their account (beta)"""
    def deactivate_app_user(self, client_guid: str, user_id: Id, fields: Fields | None = ...) -> str:
        """Withdraw one user's consent to an OAuth app; their tokens die, consent is asked again (beta)"""
    def oidc_config(self) -> OIDCConfig:
        """Read the OpenID Connect single sign-on settings; admin only"""
    def update_oidc_config(self, body: OIDCConfig | Body) -> OIDCConfig:
        """Change OpenID Connect sign-on for all users; rehearse with create_oidc_test_config first"""
    def oidc_test_config(self, test_slug: str) -> OIDCConfig:
        """Settings of one trial OpenID Connect configuration, found by its slug"""
    def delete_oidc_test_config(self, test_slug: str) -> str:
        """Throw away a trial OpenID Connect configuration; the live one is untouched"""
    def create_oidc_test_config(self, body: OIDCConfig | Body) -> OIDCConfig:
        """Save a trial OpenID Connect configuration to try sign-on before going live"""
    def password_config(self) -> PasswordConfig:
        """Read the password policy: minimum length, character classes, expiry"""
    def update_password_config(self, body: PasswordConfig | Body) -> PasswordConfig:
        """Tighten or loosen the password policy of email logins: length, characters, expiry days"""
    def force_password_reset_at_next_login_for_all_users(self) -> str:
        """Make everybody with an email login choose a new password when they next sign in"""
    def saml_config(self) -> SamlConfig:
        """Read the SAML single sign-on settings (Okta, Azure AD, ...); admin only"""
    def update_saml_config(self, body: SamlConfig | Body) -> SamlConfig:
        """Change SAML sign-on for all users; rehearse with create_saml_test_config first"""
    def saml_test_config(self, test_slug: str) -> SamlConfig:
        """Settings of one trial SAML configuration, found by its slug"""
    def delete_saml_test_config(self, test_slug: str) -> str:
        """Throw away a trial SAML configuration; the live one is untouched"""
    def create_saml_test_config(self, body: SamlConfig | Body) -> SamlConfig:
        """Save a trial SAML configuration to try sign-on before going live"""
    def parse_saml_idp_metadata(self, body: str) -> SamlMetadataParseResult:
        """Turn identity-provider metadata XML you paste into SAML settings; text body, stores nothing"""
    def fetch_and_parse_saml_idp_metadata(self, body: str) -> SamlMetadataParseResult:
        """Have Looker download identity-provider metadata from a URL it can reach and read it; text body"""
    def session_config(self) -> SessionConfig:
        """Read web session rules: length in minutes, inactivity logout, concurrent sessions"""
    def update_session_config(self, body: SessionConfig | Body) -> SessionConfig:
        """Change web session length, inactivity logout or the number of concurrent sessions"""
    def get_support_access_allowlist_entries(self, fields: Fields | None = ...) -> list[SupportAccessAllowlistEntry]:
        """Email addresses of Looker support staff that are let in when support access is on"""
    def add_support_access_allowlist_entries(self, body: SupportAccessAddEntries | Body) -> list[SupportAccessAllowlistEntry]:
        """Let named Looker support people in: a list of emails and the reason"""
    def delete_support_access_allowlist_entry(self, entry_id: Id) -> str:
        """Take one person off the list of support staff allowed to sign in"""
    def enable_support_access(self, body: SupportAccessEnable | Body) -> SupportAccessStatus:
        """Open the instance to Looker support for a number of seconds"""
    def disable_support_access(self) -> SupportAccessStatus:
        """Shut Looker support out at once, before the granted time is over"""
    def support_access_status(self) -> SupportAccessStatus:
        """Is support access open now, and until when?"""
    def all_user_login_lockouts(self, fields: Fields | None = ...) -> list[UserLoginLockout]:
        """Users locked out after too many failed sign-ins; the key of each serves to unlock"""
    def search_user_login_lockouts(self, fields: Fields | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., auth_type: str | None = ..., full_name: str | None = ..., email: str | None = ..., remote_id: Id | None = ..., filter_or: bool | None = ...) -> list[UserLoginLockout]:
        """Find locked-out logins by email, full name, remote id or kind of login"""
    def delete_user_login_lockout(self, key: str) -> str:
        """Unlock an account after failed sign-ins; needs the lockout key, not the user id"""
    # --- Board
    def all_boards(self, fields: Fields | None = ...) -> list[Board]:
        """List the boards (curated pages of dashboards and Looks) you can see; no paging"""
    def create_board(self, body: Board | Body, fields: Fields | None = ...) -> Board:
        """Make an empty board with title and description; then add sections and items"""
    def search_boards(self, title: str | None = ..., created_at: str | None = ..., first_name: str | None = ..., last_name: str | None = ..., fields: Fields | None = ..., favorited: bool | None = ..., creator_id: Id | None = ..., sorts: str | None = ..., page: int | None = ..., per_page: int | None = ..., offset: int | None = ..., limit: int | None = ..., filter_or: bool | None = ..., permission: str | None = ...) -> list[Board]:
        """Find boards by title, creator, date or favorite; % and _ wildcards, pages by limit/offset"""
    def board(self, board_id: Id, fields: Fields | None = ...) -> Board:
        """One board by id with its sections and the items in them"""
    def delete_board(self, board_id: Id) -> str:
        """Destroy a board for good; the dashboards and Looks pinned to it remain"""
    def update_board(self, board_id: Id, body: Board | Body, fields: Fields | None = ...) -> Board:
        """Rename a board, reorder its sections, or trash and restore it with deleted_at"""
    def all_board_items(self, fields: Fields | None = ..., sorts: str | None = ..., board_section_id: Id | None = ...) -> list[BoardItem]:
        """List items pinned to boards, or of one section by board_section_id"""
    def create_board_item(self, body: BoardItem | Body, fields: Fields | None = ...) -> BoardItem:
        """Pin a dashboard, Look or link to a board section; needs board_section_id"""
    def board_item(self, board_item_id: Id, fields: Fields | None = ...) -> BoardItem:
        """One pinned item of a board by id, with the content or URL it points to"""
    def delete_board_item(self, board_item_id: Id) -> str:
        """Unpin an item from a board; the dashboard or Look behind it remains"""
    def update_board_item(self, board_item_id: Id, body: BoardItem | Body, fields: Fields | None = ...) -> BoardItem:
        """Move a pinned item to another section or change its order, link text or image"""
    def all_board_sections(self, fields: Fields | None = ..., sorts: str | None = ...) -> list[BoardSection]:
        """List the sections of all boards; to see one board's read board instead"""
    def create_board_section(self, body: BoardSection | Body, fields: Fields | None = ...) -> BoardSection:
        """Add a titled section to a board; needs board_id, items come afterwards"""
    def board_section(self, board_section_id: Id, fields: Fields | None = ...) -> BoardSection:
        """One board section by id with its items and their order"""
    def delete_board_section(self, board_section_id: Id) -> str:
        """Remove a section of a board along with the pins in it; content stays"""
    def update_board_section(self, board_section_id: Id, body: BoardSection | Body, fields: Fields | None = ...) -> BoardSection:
        """Retitle a board section, reorder its items, or trash and restore it with deleted_at"""
    # --- ColorCollection
    def all_color_collections(self, fields: Fields | None = ...) -> list[ColorCollection]:
        """List color palettes for charts, built-in and custom together"""
    def create_color_collection(self, body: ColorCollection | Body) -> ColorCollection:
        """Add a custom palette for charts: label plus categorical, sequential, diverging palettes"""
    def color_collections_custom(self, fields: Fields | None = ...) -> list[ColorCollection]:
        """List only the palettes your organization made; admin only, others get 404"""
    def color_collections_standard(self, fields: Fields | None = ...) -> list[ColorCollection]:
        """List only the palettes that ship with Looker; they are read-only"""
    def default_color_collection(self) -> ColorCollection:
        """The palette that charts use when nobody chose another"""
    def set_default_color_collection(self, collection_id: Id) -> ColorCollection:
        """Make a palette the default of all charts instance-wide; admin only, by collection_id"""
    def color_collection(self, collection_id: Id, fields: Fields | None = ...) -> ColorCollection:
        """One color palette set by id, built-in or custom"""
    def delete_color_collection(self, collection_id: Id) -> None:
        """Erase a custom palette by id, permanently; built-in ones are refused"""
    def update_color_collection(self, collection_id: Id, body: ColorCollection | Body) -> ColorCollection:
        """Edit label or colors of a custom palette; built-in ones are refused"""
    # --- Config
    def cloud_storage_configuration(self) -> BackupConfiguration:
        """Read where backups of a customer-hosted instance are stored (S3 bucket, region)"""
    def update_cloud_storage_configuration(self, body: BackupConfiguration | Body) -> BackupConfiguration:
        """Change the S3 bucket, region or keys of instance backups"""
    def custom_welcome_email(self) -> CustomWelcomeEmail:
        """Read the custom welcome email; deprecated, use get_setting (deprecated)"""
    def update_custom_welcome_email(self, body: CustomWelcomeEmail | Body, send_test_welcome_email: bool | None = ...) -> CustomWelcomeEmail:
        """Edit the welcome email for new users; deprecated, use set_setting (deprecated)"""
    def update_custom_welcome_email_test(self, body: WelcomeEmailTest | Body) -> WelcomeEmailTest:
        """Mail yourself a preview of a welcome email; the given text is not saved"""
    def digest_emails_enabled(self) -> DigestEmails:
        """Are digest emails to inactive users switched on?"""
    def update_digest_emails_enabled(self, body: DigestEmails | Body) -> DigestEmails:
        """Switch digest emails for the whole instance on or off"""
    def create_digest_email_send(self) -> DigestEmailSend:
        """Prepare digest records for dormant users; mail itself goes out later from Looker"""
    def public_egress_ip_addresses(self) -> EgressIpAddresses:
        """IP addresses that a Looker-hosted instance connects from, for firewall allowlists"""
    def internal_help_resources_content(self) -> InternalHelpResourcesContent:
        """Read the title and Markdown text of your own entry in the help menu"""
    def update_internal_help_resources_content(self, body: InternalHelpResourcesContent | Body) -> InternalHelpResourcesContent:
        """Write the title and Markdown text of your own entry in the help menu"""
    def internal_help_resources(self) -> InternalHelpResources:
        """Is the organization's own help page shown in the menu?"""
    def update_internal_help_resources(self, body: InternalHelpResources | Body) -> InternalHelpResources:
        """Show or hide the organization's own help page in the menu"""
    def all_legacy_features(self) -> list[LegacyFeature]:
        """List legacy features (old behaviors) with on/off state and planned end of life"""
    def legacy_feature(self, legacy_feature_id: Id) -> LegacyFeature:
        """One legacy feature by id: on or off, by whose choice, until which version"""
    def update_legacy_feature(self, legacy_feature_id: Id, body: LegacyFeature | Body) -> LegacyFeature:
        """Turn a legacy feature on or off for this instance by enabled_locally"""
    def all_locales(self) -> list[Locale]:
        """Language codes that the user interface supports, for a user's locale"""
    def mobile_settings(self) -> MobileSettings:
        """Read settings of the mobile app: integration, forced login, feature flags (beta)"""
    def get_setting(self, fields: Fields | None = ...) -> Setting:
        """Read instance-wide admin settings: instance URL, embed, branding, Marketplace, timezones"""
    def set_setting(self, body: Setting | Body, fields: Fields | None = ...) -> Setting:
        """Change instance-wide admin settings: timezones, embed, branding, Marketplace, welcome email"""
    def set_smtp_settings(self, body: SmtpSettings | Body) -> None:
        """Point outgoing mail at your own SMTP server; admin only, replaces the mail service in use"""
    def smtp_status(self, fields: Fields | None = ...) -> SmtpStatus:
        """Is outgoing mail healthy? Delivery state of the SMTP service, default or custom"""
    def all_timezones(self) -> list[Timezone]:
        """Time zone names accepted in queries, schedules and connections"""
    def versions(self, fields: Fields | None = ...) -> ApiVersion:
        """Looker release, supported API versions and where each API document is served"""
    def api_spec(self, api_version: str, specification: str) -> Any:
        """This instance's own API document as Swagger 2.0 JSON, e.g. api_spec('4.0', 'swagger.json')"""
    def whitelabel_configuration(self, fields: Fields | None = ...) -> WhitelabelConfiguration:
        """Read private-label branding; deprecated, use get_setting (deprecated)"""
    def update_whitelabel_configuration(self, body: WhitelabelConfiguration | Body) -> WhitelabelConfiguration:
        """Write private-label branding; deprecated, use set_setting (deprecated)"""
    # --- Connection
    def all_connections(self, fields: Fields | None = ...) -> list[DBConnection]:
        """List database connections with dialect, host, database, pool and PDT settings"""
    def create_connection(self, body: DBConnection | Body) -> DBConnection:
        """Add a database connection: name, dialect_name, host, credentials; then run test_connection"""
    def connection(self, connection_name: str, fields: Fields | None = ...) -> DBConnection:
        """One database connection by name (not id): dialect, host, limits, SSL, PDT options"""
    def delete_connection(self, connection_name: str) -> str:
        """Remove a database connection for good; models on it stop working"""
    def update_connection(self, connection_name: str, body: DBConnection | Body) -> DBConnection:
        """Edit a database connection by name: host, password, timezone, pool size, PDT schema"""
    def delete_connection_override(self, connection_name: str, override_context: str) -> str:
        """Drop the per-context (e.g. pdt) override of a connection so the main settings apply"""
    def test_connection(self, connection_name: str, tests: list[str] | None = ...) -> list[DBConnectionTestResult]:
        """Check an existing database connection; tests=connect,kill,query,...; rate limited"""
    def test_connection_config(self, body: DBConnection | Body, tests: list[str] | None = ...) -> list[DBConnectionTestResult]:
        """Check connection settings from the body without saving them; rate limited"""
    def all_dialect_infos(self, fields: Fields | None = ...) -> list[DialectInfo]:
        """Database dialects that Looker speaks, with their options and supported connection tests"""
    def all_external_oauth_applications(self, name: str | None = ..., client_id: Id | None = ...) -> list[ExternalOauthApplication]:
        """OAuth apps with which Looker signs in to databases such as Snowflake or BigQuery (beta)"""
    def create_external_oauth_application(self, body: ExternalOauthApplication | Body) -> ExternalOauthApplication:
        """Register an OAuth app for database sign-in: client_id, client_secret, dialect_name (beta)"""
    def delete_external_oauth_application(self, client_id: Id) -> str:
        """Drop the OAuth app that Looker uses for a database, by its client_id (beta)"""
    def update_external_oauth_application(self, client_id: Id, body: ExternalOauthApplication | Body) -> ExternalOauthApplication:
        """Rotate the client secret of a database OAuth app, found by its client_id (beta)"""
    def create_oauth_application_user_state(self, body: CreateOAuthApplicationUserStateRequest | Body) -> CreateOAuthApplicationUserStateResponse:
        """Store a user's OAuth tokens for an external database application on their behalf (beta)"""
    def all_ssh_servers(self, fields: Fields | None = ...) -> list[SshServer]:
        """List bastion hosts that connections can tunnel through, with status"""
    def create_ssh_server(self, body: SshServer | Body) -> SshServer:
        """Register an SSH bastion host: name, host, port, user; install ssh_public_key on it"""
    def ssh_server(self, ssh_server_id: Id) -> SshServer:
        """One SSH bastion host by id: address, user, fingerprint, status"""
    def delete_ssh_server(self, ssh_server_id: Id) -> str:
        """Forget an SSH bastion host; tunnels and connections over it break"""
    def update_ssh_server(self, ssh_server_id: Id, body: SshServer | Body) -> SshServer:
        """Change address, port or user of an SSH bastion host; tunnels over it follow"""
    def test_ssh_server(self, ssh_server_id: Id) -> SshServer:
        """Try whether Looker reaches a bastion host; the verdict stands in its status"""
    def all_ssh_tunnels(self, fields: Fields | None = ...) -> list[SshTunnel]:
        """List SSH tunnels to databases with their local ports and status"""
    def create_ssh_tunnel(self, body: SshTunnel | Body) -> SshTunnel:
        """Open an SSH tunnel to a database over a bastion host: ssh_server_id, host, port"""
    def ssh_tunnel(self, ssh_tunnel_id: Id) -> SshTunnel:
        """One SSH tunnel by id: local port, database host and port, status"""
    def delete_ssh_tunnel(self, ssh_tunnel_id: Id) -> str:
        """Close an SSH tunnel for good; connections that go through it fail"""
    def update_ssh_tunnel(self, ssh_tunnel_id: Id, body: SshTunnel | Body) -> SshTunnel:
        """Point an SSH tunnel at another database host or port; connections on it reconnect"""
    def test_ssh_tunnel(self, ssh_tunnel_id: Id) -> SshTunnel:
        """Try whether an SSH tunnel carries traffic; the verdict stands in its status"""
    def ssh_public_key(self) -> SshPublicKey:
        """Looker's own SSH public key, for the authorized_keys of a bastion host"""
    # --- Content
    def search_content_favorites(self, id: Id | None = ..., user_id: Id | None = ..., content_metadata_id: Id | None = ..., dashboard_id: Id | None = ..., look_id: Id | None = ..., board_id: Id | None = ..., lookml_dashboard_id: Id | None = ..., include_board_items: bool | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., fields: Fields | None = ..., filter_or: bool | None = ...) -> list[ContentFavorite]:
        """Who starred (favorited) what: filter by user_id, dashboard_id, look_id or board_id"""
    def content_favorite(self, content_favorite_id: Id, fields: Fields | None = ...) -> ContentFavorite:
        """One favorite (star) by its own id: the user and the content starred"""
    def delete_content_favorite(self, content_favorite_id: Id) -> str:
        """Unstar content for a user; needs the favorite's id, see search_content_favorites"""
    def create_content_favorite(self, body: ContentFavorite | Body) -> ContentFavorite:
        """Star a dashboard, Look or board for a user by user_id and content_metadata_id"""
    def all_content_metadatas(self, parent_id: Id, fields: Fields | None = ...) -> list[ContentMeta]:
        """Access records of everything right below a parent_id, which is a content_metadata_id"""
    def content_metadata(self, content_metadata_id: Id, fields: Fields | None = ...) -> ContentMeta:
        """Access record of a folder, dashboard or Look: does it inherit, and from where?"""
    def update_content_metadata(self, content_metadata_id: Id, body: ContentMeta | Body) -> ContentMeta:
        """Set inherits: should a folder or content take its sharing from its parent?"""
    def all_content_metadata_accesses(self, content_metadata_id: Id, fields: Fields | None = ...) -> list[ContentMetaGroupUser]:
        """Who can view or edit a folder or content: groups and users by content_metadata_id"""
    def create_content_metadata_access(self, body: ContentMetaGroupUser | Body, send_boards_notification_email: bool | None = ...) -> ContentMetaGroupUser:
        """Share a folder: give a group or user view or edit on its content_metadata_id; see inherits"""
    def update_content_metadata_access(self, content_metadata_access_id: Id, body: ContentMetaGroupUser | Body) -> ContentMetaGroupUser:
        """Switch an existing share of a folder between view and edit, by access record id"""
    def delete_content_metadata_access(self, content_metadata_access_id: Id) -> str:
        """Stop sharing with one group or user by access record id; their view or edit ends"""
    def search_content(self, terms: str, fields: Fields | None = ..., types: str | None = ..., limit: int | None = ..., offset: int | None = ..., page: int | None = ..., per_page: int | None = ...) -> list[ContentSearch]:
        """Full-text search over dashboards, Looks and LookML dashboards by title and description (beta)"""
    def content_summary(self, fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., target_group_id: Id | None = ..., target_user_id: Id | None = ..., target_content_type: str | None = ..., sorts: str | None = ...) -> list[ContentSummary]:
        """What a user or group recently viewed, favorited or scheduled, as a personal overview (alpha)"""
    def content_thumbnail(self, type: str, resource_id: Id, reload: str | None = ..., theme: str | None = ..., format: str | None = ..., width: int | None = ..., height: int | None = ...) -> str | bytes:
        """Schematic picture (svg, png) of a dashboard or Look, without real data; for real see render tasks"""
    def content_validation(self, fields: Fields | None = ..., project_names: list[str] | None = ..., space_ids: list[str] | None = ...) -> ContentValidation:
        """Content Validator: broken Looks, tiles, filters after LookML changes; slow, narrow by project_names"""
    def search_content_views(self, view_count: str | None = ..., group_id: Id | None = ..., look_id: Id | None = ..., dashboard_id: Id | None = ..., content_metadata_id: Id | None = ..., start_of_week_date: str | None = ..., all_time: bool | None = ..., user_id: Id | None = ..., fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., filter_or: bool | None = ...) -> list[ContentView]:
        """View counts per content, user and week: find the popular and the unused; all_time for totals"""
    def vector_thumbnail(self, type: str, resource_id: Id, reload: str | None = ...) -> str:
        """SVG sketch of one dashboard or one Look; deprecated, use content_thumbnail (deprecated)"""
    # --- ConversationalAnalytics
    def search_agents(self, id: Id | None = ..., name: str | None = ..., description: str | None = ..., created_by_user_id: Id | None = ..., fields: Fields | None = ..., limit: int | None = ..., category: str | None = ..., offset: int | None = ..., sorts: str | None = ..., filter_or: bool | None = ..., not_owned_by: bool | None = ..., deleted: bool | None = ..., primary_agent_id: Id | None = ...) -> list[Agent]:
        """Find data agents by name, category or creator; deleted=true for trashed ones, pages by limit (beta)"""
    def create_agent(self, body: Agent | Body, fields: Fields | None = ...) -> Agent:
        """Set up a data agent (chatbot over Explores): name, description, sources and context (beta)"""
    def delete_agent(self, id: Id, fields: Fields | None = ...) -> str:
        """Remove one or several data agents by id, given in the query and not in the path (beta)"""
    def get_agent(self, agent_id: Id, fields: Fields | None = ...) -> Agent:
        """One data agent by id: instructions, Explores it may use, owner (beta)"""
    def update_agent(self, agent_id: Id, body: Agent | Body, fields: Fields | None = ...) -> Agent:
        """Edit a data agent's name, instructions or sources; a given sources list replaces the old (beta)"""
    def all_conversation_messages(self, conversation_id: Id, fields: Fields | None = ...) -> list[ConversationMessage]:
        """Transcript of one chat with a data agent, messages in order (beta)"""
    def create_conversation_message(self, conversation_id: Id, body: WriteConversationMessages | Body, fields: Fields | None = ...) -> list[ConversationMessage]:
        """Append messages to a stored chat; asks nothing of the agent (see conversational_analytics_chat) (beta)"""
    def delete_conversation_message(self, conversation_id: Id, id: Id, fields: Fields | None = ...) -> str:
        """Remove single messages of a chat by id in the query; the chat stays (beta)"""
    def get_conversation_message(self, conversation_id: Id, message_id: Id, fields: Fields | None = ...) -> ConversationMessage:
        """One message of a chat with a data agent by id (beta)"""
    def update_conversation_message(self, conversation_id: Id, message_id: Id, body: ConversationMessage | Body, fields: Fields | None = ...) -> ConversationMessage:
        """Rewrite one stored message of a chat; the agent does not answer anew (beta)"""
    def search_conversations(self, id: Id | None = ..., name: str | None = ..., agent_id: Id | None = ..., fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., filter_or: bool | None = ..., category: str | None = ..., deleted: bool | None = ...) -> list[Conversation]:
        """Find your own chats with data agents by name or agent; nobody else's are shown (beta)"""
    def create_conversation(self, body: Conversation | Body, fields: Fields | None = ...) -> Conversation:
        """Open a named chat, optionally with an agent_id or sources, before asking questions (beta)"""
    def delete_conversation(self, id: Id, fields: Fields | None = ...) -> str:
        """Remove one or several chats by id in the query, messages and all (beta)"""
    def get_conversation(self, conversation_id: Id, fields: Fields | None = ...) -> Conversation:
        """One chat with a data agent by id: name, agent, sources (beta)"""
    def update_conversation(self, conversation_id: Id, body: Conversation | Body, fields: Fields | None = ...) -> Conversation:
        """Rename a chat, change its category or trash it; messages are edited elsewhere (beta)"""
    def conversational_analytics_chat(self, body: ConversationalAnalyticsChatRequest | Body) -> list[ChatMessage]:
        """Ask a question in plain language in a given conversation and receive the agent's answer (beta)"""
    def create_golden_query(self, body: GoldenQuery | Body) -> GoldenQuery:
        """Teach a data agent: pair example questions with the query that answers them (beta)"""
    def delete_golden_query(self, golden_query_id: int) -> str:
        """Drop a trusted question-and-query pair of a data agent by id (beta)"""
    def update_golden_query(self, golden_query_id: int, body: GoldenQuery | Body) -> GoldenQuery:
        """Correct a trusted question-and-query pair of a data agent, or deactivate it (beta)"""
    # --- Dashboard
    def all_dashboards(self, fields: Fields | None = ...) -> list[DashboardBase]:
        """List every active dashboard, LookML ones included, abbreviated; no paging"""
    def create_dashboard(self, body: Dashboard | Body) -> Dashboard:
        """Make an empty dashboard: title unique in its folder_id; then add elements and filters"""
    def search_dashboards(self, id: Id | None = ..., slug: str | None = ..., title: str | None = ..., description: str | None = ..., content_favorite_id: Id | None = ..., folder_id: Id | None = ..., deleted: str | None = ..., user_id: Id | None = ..., view_count: str | None = ..., content_metadata_id: Id | None = ..., curate: bool | None = ..., last_viewed_at: str | None = ..., fields: Fields | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., filter_or: bool | None = ..., not_owned_by: bool | None = ...) -> list[Dashboard]:
        """Find dashboards by title, folder, owner, last view or deleted (trash); LookML ones not included"""
    def import_lookml_dashboard(self, lookml_dashboard_id: Id, space_id: Id, body: Dashboard | Body | None = ..., raw_locale: bool | None = ...) -> Dashboard:
        """Copy a LookML dashboard (model::name) to a folder as an editable one, linked to its source"""
    def sync_lookml_dashboard(self, lookml_dashboard_id: Id, raw_locale: bool | None = ..., dashboard_ids: list[str] | None = ...) -> list[int]:
        """Push a LookML dashboard's current state into the linked user copies; their edits are lost"""
    def dashboard(self, dashboard_id: Id, fields: Fields | None = ...) -> Dashboard:
        """One dashboard in full by id: tiles, filters, layouts; LookML ones as model::name"""
    def delete_dashboard(self, dashboard_id: Id) -> str:
        """Erase a dashboard permanently; for the trash set deleted with update_dashboard"""
    def update_dashboard(self, dashboard_id: Id, body: Dashboard | Body) -> Dashboard:
        """Rename, trash, restore or re-own a dashboard; tiles, filters and layout have their own calls"""
    def dashboard_aggregate_table_lookml(self, dashboard_id: Id) -> DashboardAggregateTableLookml:
        """Suggested aggregate_table LookML for each query of a dashboard, to speed it up"""
    def search_lookml_dashboards(self, folder_id: Id | None = ..., title: str | None = ..., content_favorite_id: Id | None = ..., fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ...) -> DashboardLookml:
        """Find LookML dashboards by title or folder; production versions only"""
    def dashboard_lookml(self, dashboard_id: Id) -> DashboardLookml:
        """Export a user-made dashboard as LookML YAML, for version control or another instance"""
    def move_dashboard(self, dashboard_id: Id, folder_id: Id) -> Dashboard:
        """Put a dashboard in another folder; folder_id must differ from the present one"""
    def import_dashboard_from_lookml(self, body: DashboardLookml | Body) -> Dashboard:
        """Create a dashboard from LookML YAML; overwrites the one with the same preferred_slug"""
    def create_dashboard_from_lookml(self, body: DashboardLookml | Body) -> Dashboard:
        """Old name of import_dashboard_from_lookml; deprecated, call that one"""
    def copy_dashboard(self, dashboard_id: Id, folder_id: Id | None = ...) -> Dashboard:
        """Duplicate a dashboard, into its own folder unless folder_id says otherwise"""
    def update_dashboard_certification(self, dashboard_id: Id, body: Certification | Body) -> Dashboard:
        """Certify or decertify a user-made dashboard with a note; the trust badge (beta)"""
    def update_lookml_certification(self, dashboard_id: Id, body: Certification | Body) -> Dashboard:
        """Certify or decertify a LookML dashboard with a note; the trust badge (beta)"""
    def search_dashboard_elements(self, dashboard_id: Id | None = ..., look_id: Id | None = ..., title: str | None = ..., deleted: bool | None = ..., fields: Fields | None = ..., filter_or: bool | None = ..., sorts: str | None = ...) -> list[DashboardElement]:
        """Find tiles across dashboards, e.g. all that show a given look_id; no limit or offset"""
    def dashboard_element(self, dashboard_element_id: Id, fields: Fields | None = ...) -> DashboardElement:
        """One tile by id: its query, Look or merged results, title, vis_config"""
    def delete_dashboard_element(self, dashboard_element_id: Id) -> str:
        """Remove a tile from its dashboard; a linked Look itself stays"""
    def update_dashboard_element(self, dashboard_element_id: Id, body: DashboardElement | Body, fields: Fields | None = ...) -> DashboardElement:
        """Edit a tile: title, query_id, note, vis_config; position is in the layout component"""
    def dashboard_dashboard_elements(self, dashboard_id: Id, fields: Fields | None = ...) -> list[DashboardElement]:
        """All tiles of one dashboard with their queries, charts and notes"""
    def create_dashboard_element(self, body: DashboardElement | Body, fields: Fields | None = ..., apply_filters: bool | None = ...) -> DashboardElement:
        """Add a tile (chart, Look or text) to dashboard_id; layout position is set separately"""
    def dashboard_filter(self, dashboard_filter_id: Id, fields: Fields | None = ...) -> DashboardFilter:
        """One filter of a dashboard by id: field, default value, control, listeners"""
    def delete_dashboard_filter(self, dashboard_filter_id: Id) -> str:
        """Remove a filter from a dashboard; tiles stop listening to it"""
    def update_dashboard_filter(self, dashboard_filter_id: Id, body: DashboardFilter | Body, fields: Fields | None = ...) -> DashboardFilter:
        """Change a dashboard filter's default value, title, control or required flag"""
    def dashboard_dashboard_filters(self, dashboard_id: Id, fields: Fields | None = ...) -> list[DashboardFilter]:
        """All filters of one dashboard with defaults, fields and controls"""
    def create_dashboard_filter(self, body: CreateDashboardFilter | Body, fields: Fields | None = ...) -> DashboardFilter:
        """Add a filter to a dashboard: dashboard_id, name, title, type, model, explore, dimension"""
    def dashboard_layout_component(self, dashboard_layout_component_id: Id, fields: Fields | None = ...) -> DashboardLayoutComponent:
        """Place of one tile in a layout: row, column, width, height"""
    def update_dashboard_layout_component(self, dashboard_layout_component_id: Id, body: DashboardLayoutComponent | Body, fields: Fields | None = ...) -> DashboardLayoutComponent:
        """Move or resize a tile: row, column, width, height of its layout component"""
    def dashboard_layout_dashboard_layout_components(self, dashboard_layout_id: Id, fields: Fields | None = ...) -> list[DashboardLayoutComponent]:
        """Places and sizes of all tiles in one layout"""
    def dashboard_layout(self, dashboard_layout_id: Id, fields: Fields | None = ...) -> DashboardLayout:
        """One layout of a dashboard by id with its tile positions"""
    def delete_dashboard_layout(self, dashboard_layout_id: Id) -> str:
        """Remove one layout of a dashboard by id; tile positions held in it are lost"""
    def update_dashboard_layout(self, dashboard_layout_id: Id, body: DashboardLayout | Body, fields: Fields | None = ...) -> DashboardLayout:
        """Switch a layout to active or change its type or width; tiles move elsewhere"""
    def dashboard_dashboard_layouts(self, dashboard_id: Id, fields: Fields | None = ...) -> list[DashboardLayout]:
        """Layouts of one dashboard; the active one holds the tile positions to edit"""
    def create_dashboard_layout(self, body: DashboardLayout | Body, fields: Fields | None = ...) -> DashboardLayout:
        """Add a second layout to a dashboard (type newspaper); most have only one"""
    def dashboard_filter_state(self, guid: str) -> str:
        """Stored filter selections behind a GUID from a shortened dashboard link"""
    def create_dashboard_filter_state(self, body: str) -> Dashboard:
        """Save a set of chosen filter values as a GUID for a short shareable link"""
    # --- DataAction
    def perform_data_action(self, body: DataActionRequest | Body) -> DataActionResponse:
        """Trigger an action of a result cell (write back, send to a tool), as taken from query results"""
    def fetch_remote_data_action_form(self, body: Body) -> DataActionForm:
        """Input form that an action's remote server wants filled in before it is performed"""
    # --- Datagroup
    def all_datagroups(self) -> list[Datagroup]:
        """List datagroups (caching policies) with last trigger time, value and error"""
    def datagroup(self, datagroup_id: Id) -> Datagroup:
        """One datagroup by id: triggered_at, stale_before, trigger error"""
    def update_datagroup(self, datagroup_id: Id, body: Datagroup | Body) -> Datagroup:
        """Reset a cache: set stale_before to expire results, triggered_at to rebuild PDTs"""
    # --- DerivedTable
    def graph_derived_tables_for_model(self, model: str, format: str | None = ..., color: str | None = ...) -> DependencyGraph:
        """Dependency graph of all persistent derived tables in a model, as dot text"""
    def graph_derived_tables_for_view(self, view: str, models: str | None = ..., workspace: str | None = ...) -> DependencyGraph:
        """Dependency graph around one derived table: what it needs, as dot text"""
    def start_pdt_build(self, model_name: str, view_name: str, force_rebuild: str | None = ..., force_full_incremental: str | None = ..., workspace: str | None = ..., source: str | None = ...) -> MaterializePDT:
        """Rebuild a persistent derived table now (a write despite GET); gives the materialization id"""
    def check_pdt_build(self, materialization_id: Id) -> MaterializePDT:
        """Progress of a PDT rebuild by materialization id: running, done, failed"""
    def stop_pdt_build(self, materialization_id: Id, source: str | None = ...) -> MaterializePDT:
        """Cancel a running PDT rebuild by materialization id (a write despite GET)"""
    # --- Folder
    def search_folders(self, fields: Fields | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., name: str | None = ..., id: Id | None = ..., parent_id: Id | None = ..., creator_id: Id | None = ..., filter_or: bool | None = ..., is_shared_root: bool | None = ..., is_users_root: bool | None = ...) -> list[Folder]:
        """Find folders (spaces) by name, parent or creator; % and _ wildcards, pages by limit/offset"""
    def folder(self, folder_id: Id, fields: Fields | None = ...) -> Folder:
        """One folder (space) by id: path, parent, counts, content_metadata_id for sharing"""
    def delete_folder(self, folder_id: Id) -> str:
        """Erase a folder with its subfolders and all content in them; very destructive"""
    def update_folder(self, folder_id: Id, body: UpdateFolder | Body) -> Folder:
        """Rename a folder or move it below another parent_id; name unique among siblings"""
    def all_folders(self, fields: Fields | None = ...) -> list[FolderBase]:
        """List all folders, everybody's personal ones included; no paging, see search_folders"""
    def create_folder(self, body: CreateFolder | Body) -> Folder:
        """Make a folder: name and parent_id; 404 when you may not edit the parent"""
    def folder_children(self, folder_id: Id, fields: Fields | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ...) -> list[Folder]:
        """Direct subfolders of a folder, pages by limit/offset; not recursive"""
    def folder_children_search(self, folder_id: Id, fields: Fields | None = ..., sorts: str | None = ..., name: str | None = ...) -> list[Folder]:
        """Find direct subfolders of a folder by name; deeper levels are not searched"""
    def folder_parent(self, folder_id: Id, fields: Fields | None = ...) -> Folder:
        """The folder one level up from a given folder"""
    def folder_ancestors(self, folder_id: Id, fields: Fields | None = ...) -> list[Folder]:
        """Chain of folders from the root down to a folder, for a path or breadcrumb"""
    def folder_looks(self, folder_id: Id, fields: Fields | None = ...) -> list[LookWithQuery]:
        """Looks in one folder, trashed ones left out; subfolders not included"""
    def folder_dashboards(self, folder_id: Id, fields: Fields | None = ...) -> list[Dashboard]:
        """Dashboards in one folder, tiles and all; subfolders not included"""
    # --- Group
    def all_groups(self, fields: Fields | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., ids: list[str] | None = ..., content_metadata_id: Id | None = ..., can_add_to_content_metadata: bool | None = ...) -> list[Group]:
        """List groups, or those of an ids list; pages by limit/offset"""
    def create_group(self, body: Group | Body, fields: Fields | None = ...) -> Group:
        """Make an empty group by name; then add_group_user and set_role_groups"""
    def search_groups(self, fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., filter_or: bool | None = ..., id: Id | None = ..., name: str | None = ..., external_group_id: Id | None = ..., externally_managed: bool | None = ..., externally_orphaned: bool | None = ...) -> list[Group]:
        """Find groups by name or external id (SAML, LDAP); % and _ wildcards"""
    def search_groups_with_roles(self, fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., filter_or: bool | None = ..., id: Id | None = ..., name: str | None = ..., external_group_id: Id | None = ..., externally_managed: bool | None = ..., externally_orphaned: bool | None = ...) -> list[GroupSearch]:
        """Find groups and see at once which roles each has"""
    def search_groups_with_hierarchy(self, fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., filter_or: bool | None = ..., id: Id | None = ..., name: str | None = ..., external_group_id: Id | None = ..., externally_managed: bool | None = ..., externally_orphaned: bool | None = ...) -> list[GroupHierarchy]:
        """Find groups and see at once their parent groups and role ids (nesting)"""
    def group(self, group_id: Id, fields: Fields | None = ...) -> Group:
        """One group by id: name, user_count, whether managed by the identity provider"""
    def delete_group(self, group_id: Id) -> str:
        """Remove a group; members stay as users but lose the access it gave"""
    def update_group(self, group_id: Id, body: Group | Body, fields: Fields | None = ...) -> Group:
        """Rename a group or set can_add_to_content_metadata; members are changed elsewhere"""
    def all_group_groups(self, group_id: Id, fields: Fields | None = ...) -> list[Group]:
        """Groups nested directly inside a group; no deeper levels"""
    def add_group_group(self, group_id: Id, body: GroupIdForGroupInclusion | Body) -> Group:
        """Nest a group in another, so that its members inherit; body {group_id} is the child"""
    def all_group_users(self, group_id: Id, fields: Fields | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ...) -> list[User]:
        """Direct members of a group, pages by limit/offset; nested groups' users not included"""
    def add_group_user(self, group_id: Id, body: GroupIdForGroupUserInclusion | Body) -> User:
        """Put a user in a group, one per call; body {user_id}"""
    def delete_group_user(self, group_id: Id, user_id: Id) -> None:
        """Take a user out of a group; the account itself stays"""
    def delete_group_from_group(self, group_id: Id, deleting_group_id: Id) -> None:
        """Take a nested group out of its parent group; neither is deleted"""
    def delete_user_attribute_group_value(self, group_id: Id, user_attribute_id: Id) -> None:
        """Clear a group's value of a user attribute; members fall back to the default"""
    def update_user_attribute_group_value(self, group_id: Id, user_attribute_id: Id, body: UserAttributeGroupValue | Body) -> UserAttributeGroupValue:
        """Give every member of one group a value of a user attribute; other groups keep theirs"""
    # --- Homepage
    def all_primary_homepage_sections(self, fields: Fields | None = ...) -> list[HomepageSection]:
        """Sections and items of the home page that all users land on"""
    # --- Integration
    def all_integration_hubs(self, fields: Fields | None = ...) -> list[IntegrationHub]:
        """List action hubs (sources of destinations such as Slack, S3) with status"""
    def create_integration_hub(self, body: IntegrationHub | Body, fields: Fields | None = ...) -> IntegrationHub:
        """Connect an action hub by URL; rate limited, may need its legal agreement accepted"""
    def integration_hub(self, integration_hub_id: Id, fields: Fields | None = ...) -> IntegrationHub:
        """One action hub by id: URL, label, fetch error, agreement state"""
    def delete_integration_hub(self, integration_hub_id: Id) -> str:
        """Disconnect an action hub; its integrations and scheduled deliveries through it end"""
    def update_integration_hub(self, integration_hub_id: Id, body: IntegrationHub | Body, fields: Fields | None = ...) -> IntegrationHub:
        """Change URL or authorization token of an action hub; rate limited"""
    def get_integration_hub_health(self, integration_hub_id: Id, fields: Fields | None = ...) -> IntegrationHubHealthResult:
        """Can this user reach the action hub? Diagnoses a hub that does not answer"""
    def accept_integration_hub_legal_agreement(self, integration_hub_id: Id) -> IntegrationHub:
        """Sign the legal agreement of an action hub; only when it demands one and none is signed"""
    def all_integrations(self, fields: Fields | None = ..., integration_hub_id: Id | None = ...) -> list[Integration]:
        """List delivery destinations (Slack, S3, Sheets, ...) of the action hubs, enabled or not"""
    def integration(self, integration_id: Id, fields: Fields | None = ...) -> Integration:
        """One delivery destination by id: params, supported formats, enabled flag"""
    def update_integration(self, integration_id: Id, body: Integration | Body, fields: Fields | None = ...) -> Integration:
        """Enable or disable a delivery destination or set its params (tokens, buckets)"""
    def fetch_integration_form(self, integration_id: Id, body: Body | None = ...) -> DataActionForm:
        """Form a destination wants filled in (channel, path, ...) before you schedule to it"""
    def test_integration(self, integration_id: Id) -> IntegrationTestResult:
        """Check that a destination's stored settings and credentials work; sends no report"""
    # --- KeyDriverAnalysis
    def run_key_driver_analysis(self, body: KdaRequestPayload | Body) -> KdaResponsePayload:
        """Explain why a metric moved between two periods: the segments that contributed most (alpha)"""
    # --- Look
    def all_looks(self, fields: Fields | None = ...) -> list[Look]:
        """List all Looks (saved reports) you can see, without queries or trashed ones; no paging"""
    def create_look(self, body: LookWithQuery | Body, fields: Fields | None = ...) -> LookWithQuery:
        """Save a query as a Look: title, folder_id, query_id from create_query"""
    def search_looks(self, id: Id | None = ..., title: str | None = ..., description: str | None = ..., content_favorite_id: Id | None = ..., folder_id: Id | None = ..., user_id: Id | None = ..., view_count: str | None = ..., deleted: bool | None = ..., query_id: Id | None = ..., curate: bool | None = ..., last_viewed_at: str | None = ..., fields: Fields | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., filter_or: bool | None = ...) -> list[Look]:
        """Find Looks by title, folder, owner, last view or deleted=true (trash); pages by limit/offset"""
    def look(self, look_id: Id, fields: Fields | None = ...) -> LookWithQuery:
        """One Look by id with its query: model, fields, filters, vis_config"""
    def delete_look(self, look_id: Id) -> str:
        """Erase a Look permanently; for the trash set deleted=true with update_look"""
    def update_look(self, look_id: Id, body: LookWithQuery | Body, fields: Fields | None = ...) -> LookWithQuery:
        """Rename, trash (deleted=true), restore or re-own a Look, or swap its query_id"""
    @overload
    def run_look(self, look_id: Id, result_format: Literal["json"], limit: int | None = ..., apply_formatting: bool | None = ..., apply_vis: bool | None = ..., cache: bool | None = ..., image_width: int | None = ..., image_height: int | None = ..., generate_drill_links: bool | None = ..., force_production: bool | None = ..., cache_only: bool | None = ..., path_prefix: str | None = ..., rebuild_pdts: bool | None = ..., server_table_calcs: bool | None = ...) -> list[Row]:
        """Run a saved Look and get its data (json, csv, xlsx) or a png chart; the Look's own row limit applies"""
    @overload
    def run_look(self, look_id: Id, result_format: Literal["json_detail", "json_bi"], limit: int | None = ..., apply_formatting: bool | None = ..., apply_vis: bool | None = ..., cache: bool | None = ..., image_width: int | None = ..., image_height: int | None = ..., generate_drill_links: bool | None = ..., force_production: bool | None = ..., cache_only: bool | None = ..., path_prefix: str | None = ..., rebuild_pdts: bool | None = ..., server_table_calcs: bool | None = ...) -> dict[str, Any]: ...
    @overload
    def run_look(self, look_id: Id, result_format: Literal["csv", "txt", "html", "md", "sql"], limit: int | None = ..., apply_formatting: bool | None = ..., apply_vis: bool | None = ..., cache: bool | None = ..., image_width: int | None = ..., image_height: int | None = ..., generate_drill_links: bool | None = ..., force_production: bool | None = ..., cache_only: bool | None = ..., path_prefix: str | None = ..., rebuild_pdts: bool | None = ..., server_table_calcs: bool | None = ...) -> str: ...
    @overload
    def run_look(self, look_id: Id, result_format: str, limit: int | None = ..., apply_formatting: bool | None = ..., apply_vis: bool | None = ..., cache: bool | None = ..., image_width: int | None = ..., image_height: int | None = ..., generate_drill_links: bool | None = ..., force_production: bool | None = ..., cache_only: bool | None = ..., path_prefix: str | None = ..., rebuild_pdts: bool | None = ..., server_table_calcs: bool | None = ...) -> Any: ...
    def copy_look(self, look_id: Id, folder_id: Id | None = ...) -> LookWithQuery:
        """Duplicate a Look into another folder_id, which must differ from the present one"""
    def move_look(self, look_id: Id, folder_id: Id) -> LookWithQuery:
        """Put a Look in another folder; folder_id must differ from the present one"""
    def update_look_certification(self, look_id: Id, body: Certification | Body) -> Look:
        """Certify or decertify a Look with a note; the trust badge (beta)"""
    # --- LookmlModel
    def all_lookml_models(self, fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., exclude_empty: bool | None = ..., exclude_hidden: bool | None = ..., include_internal: bool | None = ..., include_self_service: bool | None = ...) -> list[LookmlModel]:
        """List LookML models with names of their Explores; exclude_hidden, exclude_empty"""
    def create_lookml_model(self, body: LookmlModel | Body) -> LookmlModel:
        """Configure a model name: project_name and allowed_db_connection_names; writes no LookML"""
    def lookml_model(self, lookml_model_name: str, fields: Fields | None = ...) -> LookmlModel:
        """One model by name: project, allowed connections, its Explores without fields"""
    def delete_lookml_model(self, lookml_model_name: str) -> str:
        """Drop a model's configuration so it cannot be queried; its LookML files remain"""
    def update_lookml_model(self, lookml_model_name: str, body: LookmlModel | Body) -> LookmlModel:
        """Change which connections or project a model is configured for; LookML files untouched"""
    def lookml_model_explore(self, lookml_model_name: str, explore_name: str, fields: Fields | None = ..., add_drills_metadata: bool | None = ...) -> LookmlModelExplore:
        """One Explore in full: fields (dimensions, measures), joins, filters, SQL table; can be large"""
    # --- Metadata
    def model_fieldname_suggestions(self, model_name: str, view_name: str, field_name: str, term: str | None = ..., filters: dict[str, str] | None = ...) -> ModelFieldSuggestions:
        """Values a field takes, as offered by a filter's drop-down; term to narrow"""
    def get_model(self, model_name: str) -> ApiModel:
        """A model's connection name and named value formats; for its Explores see lookml_model"""
    def connection_databases(self, connection_name: str) -> list[str]:
        """Databases or projects that a connection reaches; empty when the dialect has only one"""
    def connection_features(self, connection_name: str, fields: Fields | None = ...) -> ConnectionFeatures:
        """What a connection's dialect can do: multiple databases, cost estimate, table metadata"""
    def connection_schemas(self, connection_name: str, database: str | None = ..., cache: bool | None = ..., fields: Fields | None = ...) -> list[Schema]:
        """Schemas (datasets) a connection sees in its database; first step of browsing tables"""
    def connection_tables(self, connection_name: str, database: str | None = ..., schema_name: str | None = ..., cache: bool | None = ..., fields: Fields | None = ..., table_filter: str | None = ..., table_limit: int | None = ...) -> list[SchemaTables]:
        """Physical tables per schema in a database connection; table_filter and table_limit narrow it"""
    def connection_columns(self, connection_name: str, database: str | None = ..., schema_name: str | None = ..., cache: bool | None = ..., table_limit: int | None = ..., table_names: str | None = ..., fields: Fields | None = ...) -> list[SchemaColumns]:
        """Physical columns with data types for the tables of a schema; table_names narrows it"""
    def connection_search_columns(self, connection_name: str, column_name: str | None = ..., fields: Fields | None = ...) -> list[ColumnSearch]:
        """Which database tables have a column of exactly this name? No wildcards"""
    def connection_cost_estimate(self, connection_name: str, body: CreateCostEstimate | Body, fields: Fields | None = ...) -> CostEstimate:
        """Estimated bytes or cost of an SQL statement before running it (BigQuery and the like)"""
    # --- Project
    def get_ci_run(self, project_id: Id, run_id: Id, fields: Fields | None = ...) -> ProjectRun:
        """Result of a CI run; deprecated, use get_continuous_integration_run (deprecated)"""
    def create_ci_run(self, project_id: Id, body: CreateCIRunRequest | Body, fields: Fields | None = ...) -> CreateCIRunResponse:
        """Start a CI run; deprecated, use create_continuous_integration_run (deprecated)"""
    def create_continuous_integration_run(self, project_id: Id, body: CreateContinuousIntegrationRunRequest | Body, fields: Fields | None = ...) -> CIRun:
        """Queue a CI suite (suite_id) of LookML, SQL and content checks on a project's branch or commit (beta)"""
    def get_continuous_integration_run(self, project_id: Id, run_id: Id, fields: Fields | None = ...) -> CIRun:
        """Progress and findings of one CI run of a project; poll until it is finished (beta)"""
    def lock_all(self, project_id: Id, fields: Fields | None = ...) -> str:
        """Write the manifest lock file, pinning remote dependencies (imports); needs dev mode"""
    def all_git_branches(self, project_id: Id) -> list[GitBranch]:
        """List a project's git branches, local and remote, with ahead/behind counts"""
    def git_branch(self, project_id: Id) -> GitBranch:
        """Which git branch is checked out in your workspace, and is it dirty or behind?"""
    def update_git_branch(self, project_id: Id, body: GitBranch | Body) -> GitBranch:
        """Switch to another git branch; with ref a hard reset that loses local edits; needs dev mode"""
    def create_git_branch(self, project_id: Id, body: GitBranch | Body) -> GitBranch:
        """Start a new git branch and check it out, optionally at a ref; needs dev mode"""
    def find_git_branch(self, project_id: Id, branch_name: str) -> GitBranch:
        """One git branch of a project by name: head commit, owner, ahead/behind"""
    def delete_git_branch(self, project_id: Id, branch_name: str) -> str:
        """Delete a git branch locally and on the remote; commits merged nowhere are lost"""
    def deploy_ref_to_production(self, project_id: Id, branch: str | None = ..., ref: str | None = ...) -> str:
        """Put a branch or a commit into production, one of them, not both; dev mode not needed"""
    def async_deploy_ref_to_production(self, project_id: Id, branch: str | None = ..., ref: str | None = ...) -> AsyncDeployResponse:
        """Start a production deploy of a branch or commit and return an id; poll async_deploy_status (beta)"""
    def async_deploy_status(self, project_id: Id, deployment_id: int) -> DeployStatusResponse:
        """State of a deploy begun in the background: pending, done or failed, by deployment id (beta)"""
    def deploy_to_production(self, project_id: Id) -> str:
        """Publish the current dev branch's commits to production; needs dev mode, commit beforehand"""
    def reset_project_to_production(self, project_id: Id) -> str:
        """Throw away your dev changes and go back to what production has; unpushed work is lost"""
    def reset_project_to_remote(self, project_id: Id) -> str:
        """Throw away your dev changes and take the branch as on the git remote; unpushed work is lost"""
    def all_projects(self, fields: Fields | None = ...) -> list[Project]:
        """List LookML projects with git remote, branch, pull request and validation settings"""
    def create_project(self, body: Project | Body) -> Project:
        """Start an empty LookML project by name; git is set up later; needs dev mode"""
    def project(self, project_id: Id, fields: Fields | None = ...) -> Project:
        """One LookML project by id: git remote, production branch, PR mode, deploy secret set or not"""
    def update_project(self, project_id: Id, body: Project | Body, fields: Fields | None = ...) -> Project:
        """Configure a project: git_remote_url, PR mode, validation_required, deploy secret; dev mode for git"""
    def manifest(self, project_id: Id) -> Manifest:
        """A project's manifest.lkml as data: constants, imports, localization"""
    def git_deploy_key(self, project_id: Id) -> str:
        """SSH public key of a project's git connection, made earlier with create_git_deploy_key"""
    def create_git_deploy_key(self, project_id: Id) -> str:
        """Generate the SSH key pair of a project; install the returned public key at the git host"""
    def project_validation_results(self, project_id: Id, fields: Fields | None = ...) -> ProjectValidationCache:
        """Last LookML lint outcome from cache, with a stale flag; nothing (204) if none was made"""
    def validate_project(self, project_id: Id, fields: Fields | None = ...) -> ProjectValidation:
        """Lint a project's LookML now: errors and warnings per file; slow, session's workspace counts"""
    def project_workspace(self, project_id: Id, fields: Fields | None = ...) -> ProjectWorkspace:
        """Git state of a project in the current workspace: branch, head, lookml type"""
    def all_project_files(self, project_id: Id, fields: Fields | None = ...) -> list[ProjectFile]:
        """List LookML files of a project by path, without text; see get_file_content"""
    def project_file(self, project_id: Id, file_id: Id, fields: Fields | None = ...) -> ProjectFile:
        """Metadata of one project file: title, type, git status; no text, see get_file_content"""
    def all_git_connection_tests(self, project_id: Id, remote_url: str | None = ...) -> list[GitConnectionTest]:
        """Names of the checks available for a project's git connection, to run in order"""
    def run_git_connection_test(self, project_id: Id, test_id: Id, remote_url: str | None = ..., use_production: str | None = ...) -> GitConnectionTestResult:
        """Run one named check of a project's git connection and get its log"""
    def all_lookml_tests(self, project_id: Id, file_id: Id | None = ...) -> list[LookmlTest]:
        """List the data tests (assertions) written in a project's LookML, per model and file"""
    def run_lookml_test(self, project_id: Id, file_id: Id | None = ..., test: str | None = ..., model: str | None = ...) -> list[LookmlTestResult]:
        """Run LookML data tests, all or by model, file or test name; success and errors per test"""
    def tag_ref(self, project_id: Id, body: Project | Body, commit_sha: str | None = ..., tag_name: str | None = ..., tag_message: str | None = ...) -> Project:
        """Put a git tag on a commit of a project; the latest commit unless commit_sha says otherwise"""
    def create_git_diagnostic_report(self, project_id: Id, body: GitDiagnosticReport | Body) -> GitDiagnosticReport:
        """Start a background diagnosis of a project's git set-up; poll with get_git_diagnostic_report (beta)"""
    def get_git_diagnostic_report(self, project_id: Id, report_id: Id) -> GitDiagnosticReport:
        """Findings of a git diagnosis so far; poll it while it runs (beta)"""
    def repair_git_diagnostic_report(self, project_id: Id, report_id: Id, body: GitDiagnosticReport | Body) -> GitDiagnosticReport:
        """Let Looker fix the git problems that a diagnosis found; changes the repository set-up (beta)"""
    def update_repository_credential(self, root_project_id: Id, credential_id: Id, body: RepositoryCredential | Body) -> RepositoryCredential:
        """Set git user, password or SSH key for an imported (remote dependency) repository; admin"""
    def delete_repository_credential(self, root_project_id: Id, credential_id: Id) -> str:
        """Forget the git login of an imported repository; admin, imports of it then fail"""
    def get_all_repository_credentials(self, root_project_id: Id) -> list[RepositoryCredential]:
        """Git logins kept for the repositories that a project imports; passwords not shown"""
    def update_file(self, project_id: Id, body: ProjectFileContent | Body) -> str:
        """Overwrite a LookML file with new content, the whole text and not a patch; needs dev mode (beta)"""
    def create_file(self, project_id: Id, body: ProjectFileContent | Body) -> str:
        """Add a LookML file to a project: path and content; needs dev mode (beta)"""
    def delete_file(self, project_id: Id, file_path: str) -> None:
        """Remove a LookML file from a project by file_path; needs dev mode (beta)"""
    def get_file_content(self, project_id: Id, file_path: str) -> str:
        """Source text of a LookML file by file_path, as the session's workspace has it (beta)"""
    def create_project_directory(self, project_id: Id, body: ProjectDirectory | Body) -> str:
        """Add a directory to a project's tree by path; needs dev mode (beta)"""
    def delete_project_directory(self, project_id: Id, path: str) -> None:
        """Remove a directory with the files in it from a project; needs dev mode (beta)"""
    def generate_lookml(self, project_id: Id, body: ProjectGenerationRequest | Body, connection: str, model_name: str, folder_name: str, file_type_for_explores: str, generate_descriptions: bool | None = ..., generate_helper_text: bool | None = ..., prefixes: str | None = ...) -> str:
        """Write a model, views and Explores from database tables into a folder; needs dev mode (beta)"""
    def commit(self, project_id: Id, body: ProjectCommit | Body) -> str:
        """Git-commit the pending changes of your dev branch with a message; deploys nothing (beta)"""
    # --- Query
    def create_query_task(self, body: CreateQueryTask | Body, limit: int | None = ..., apply_formatting: bool | None = ..., apply_vis: bool | None = ..., cache: bool | None = ..., generate_drill_links: bool | None = ..., force_production: bool | None = ..., cache_only: bool | None = ..., path_prefix: str | None = ..., rebuild_pdts: bool | None = ..., server_table_calcs: bool | None = ..., fields: Fields | None = ...) -> QueryTask:
        """Run a stored query in the background: query_id, result_format; then poll query_task"""
    def query_task_multi_results(self, query_task_ids: list[str]) -> dict[str, Any]:
        """Results of several background queries at once; unfinished ones give their status only"""
    def query_task(self, query_task_id: Id, fields: Fields | None = ...) -> QueryTask:
        """State of a background query by task id: added, running, complete, error"""
    def query_task_results(self, query_task_id: Id) -> str:
        """Data of a finished background query; 202 while running, 404 once expired"""
    def query(self, query_id: Id, fields: Fields | None = ...) -> Query:
        """Definition of a stored query by id: model, fields, filters, sorts; no data, see run_query"""
    def query_for_slug(self, slug: str, fields: Fields | None = ...) -> Query:
        """Definition of the query behind a share link (the part after /x/), with the id to run it"""
    def create_query(self, body: Query | Body, fields: Fields | None = ...) -> Query:
        """Store a query (model, view, fields, filters) and get an id; same input, same id; runs nothing"""
    @overload
    def run_query(self, query_id: Id, result_format: Literal["json"], limit: int | None = ..., apply_formatting: bool | None = ..., apply_vis: bool | None = ..., cache: bool | None = ..., image_width: int | None = ..., image_height: int | None = ..., generate_drill_links: bool | None = ..., force_production: bool | None = ..., cache_only: bool | None = ..., path_prefix: str | None = ..., rebuild_pdts: bool | None = ..., server_table_calcs: bool | None = ...) -> list[Row]:
        """Run a stored query by id and get data (json, csv, xlsx), sql or a png chart; its row limit applies"""
    @overload
    def run_query(self, query_id: Id, result_format: Literal["json_detail", "json_bi"], limit: int | None = ..., apply_formatting: bool | None = ..., apply_vis: bool | None = ..., cache: bool | None = ..., image_width: int | None = ..., image_height: int | None = ..., generate_drill_links: bool | None = ..., force_production: bool | None = ..., cache_only: bool | None = ..., path_prefix: str | None = ..., rebuild_pdts: bool | None = ..., server_table_calcs: bool | None = ...) -> dict[str, Any]: ...
    @overload
    def run_query(self, query_id: Id, result_format: Literal["csv", "txt", "html", "md", "sql"], limit: int | None = ..., apply_formatting: bool | None = ..., apply_vis: bool | None = ..., cache: bool | None = ..., image_width: int | None = ..., image_height: int | None = ..., generate_drill_links: bool | None = ..., force_production: bool | None = ..., cache_only: bool | None = ..., path_prefix: str | None = ..., rebuild_pdts: bool | None = ..., server_table_calcs: bool | None = ...) -> str: ...
    @overload
    def run_query(self, query_id: Id, result_format: str, limit: int | None = ..., apply_formatting: bool | None = ..., apply_vis: bool | None = ..., cache: bool | None = ..., image_width: int | None = ..., image_height: int | None = ..., generate_drill_links: bool | None = ..., force_production: bool | None = ..., cache_only: bool | None = ..., path_prefix: str | None = ..., rebuild_pdts: bool | None = ..., server_table_calcs: bool | None = ...) -> Any: ...
    @overload
    def run_inline_query(self, result_format: Literal["json"], body: Query | Body, limit: int | None = ..., apply_formatting: bool | None = ..., apply_vis: bool | None = ..., cache: bool | None = ..., image_width: int | None = ..., image_height: int | None = ..., generate_drill_links: bool | None = ..., force_production: bool | None = ..., cache_only: bool | None = ..., path_prefix: str | None = ..., rebuild_pdts: bool | None = ..., server_table_calcs: bool | None = ...) -> list[Row]:
        """Run an ad hoc query on an Explore: model, view (= Explore), fields, filters; nothing is saved"""
    @overload
    def run_inline_query(self, result_format: Literal["json_detail", "json_bi"], body: Query | Body, limit: int | None = ..., apply_formatting: bool | None = ..., apply_vis: bool | None = ..., cache: bool | None = ..., image_width: int | None = ..., image_height: int | None = ..., generate_drill_links: bool | None = ..., force_production: bool | None = ..., cache_only: bool | None = ..., path_prefix: str | None = ..., rebuild_pdts: bool | None = ..., server_table_calcs: bool | None = ...) -> dict[str, Any]: ...
    @overload
    def run_inline_query(self, result_format: Literal["csv", "txt", "html", "md", "sql"], body: Query | Body, limit: int | None = ..., apply_formatting: bool | None = ..., apply_vis: bool | None = ..., cache: bool | None = ..., image_width: int | None = ..., image_height: int | None = ..., generate_drill_links: bool | None = ..., force_production: bool | None = ..., cache_only: bool | None = ..., path_prefix: str | None = ..., rebuild_pdts: bool | None = ..., server_table_calcs: bool | None = ...) -> str: ...
    @overload
    def run_inline_query(self, result_format: str, body: Query | Body, limit: int | None = ..., apply_formatting: bool | None = ..., apply_vis: bool | None = ..., cache: bool | None = ..., image_width: int | None = ..., image_height: int | None = ..., generate_drill_links: bool | None = ..., force_production: bool | None = ..., cache_only: bool | None = ..., path_prefix: str | None = ..., rebuild_pdts: bool | None = ..., server_table_calcs: bool | None = ...) -> Any: ...
    @overload
    def run_url_encoded_query(self, model_name: str, view_name: str, result_format: Literal["json"]) -> list[Row]:
        """Run a query spelled as Explore URL parameters; awkward, run_inline_query is better"""
    @overload
    def run_url_encoded_query(self, model_name: str, view_name: str, result_format: Literal["json_detail", "json_bi"]) -> dict[str, Any]: ...
    @overload
    def run_url_encoded_query(self, model_name: str, view_name: str, result_format: Literal["csv", "txt", "html", "md", "sql"]) -> str: ...
    @overload
    def run_url_encoded_query(self, model_name: str, view_name: str, result_format: str) -> Any: ...
    def merge_query(self, merge_query_id: Id, fields: Fields | None = ...) -> MergeQuery:
        """Definition of merged results by id: source queries and join fields; holds no data"""
    def create_merge_query(self, body: MergeQuery | Body | None = ..., fields: Fields | None = ...) -> MergeQuery:
        """Define merged results that join several queries on common fields, also across databases"""
    def all_running_queries(self) -> list[RunningQueries]:
        """Queries executing right now, with user, source, run time and query_task_id for kill_query"""
    def kill_query(self, query_task_id: Id) -> str:
        """Stop a running query by query_task_id, also other people's if you are allowed"""
    def create_sql_query(self, body: SqlQueryCreate | Body) -> SqlQuery:
        """Prepare raw SQL for SQL Runner on a connection or model; run it with run_sql_query"""
    def sql_query(self, slug: str) -> SqlQuery:
        """Text, connection and last state of an SQL Runner query by slug"""
    @overload
    def run_sql_query(self, slug: str, result_format: Literal["json"], download: str | None = ...) -> list[Row]:
        """Execute prepared raw SQL by slug and get rows as json, csv and so on; the database's rights apply"""
    @overload
    def run_sql_query(self, slug: str, result_format: Literal["json_detail", "json_bi"], download: str | None = ...) -> dict[str, Any]: ...
    @overload
    def run_sql_query(self, slug: str, result_format: Literal["csv", "txt", "html", "md", "sql"], download: str | None = ...) -> str: ...
    @overload
    def run_sql_query(self, slug: str, result_format: str, download: str | None = ...) -> Any: ...
    # --- RenderTask
    def create_look_render_task(self, look_id: Id, result_format: str, width: int, height: int, fields: Fields | None = ...) -> RenderTask:
        """Start a png or jpg picture of a Look: width and height; poll render_task"""
    def create_query_render_task(self, query_id: Id, result_format: str, width: int, height: int, fields: Fields | None = ...) -> RenderTask:
        """Start a png or jpg chart of a stored query: width and height; poll render_task"""
    def create_dashboard_render_task(self, dashboard_id: Id, result_format: str, body: CreateDashboardRenderTask | Body, width: int, height: int, fields: Fields | None = ..., pdf_paper_size: str | None = ..., pdf_landscape: bool | None = ..., long_tables: bool | None = ..., theme: str | None = ...) -> RenderTask:
        """Start a PDF, png or jpg (screenshot) of a dashboard, filters in the body; poll render_task"""
    def render_task(self, render_task_id: Id, fields: Fields | None = ...) -> RenderTask:
        """Progress of a rendering; when status is success call render_task_results"""
    def render_task_results(self, render_task_id: Id) -> bytes:
        """Download the finished PDF or picture as bytes, never text; wait for success first"""
    def create_dashboard_element_render_task(self, dashboard_element_id: Id, result_format: str, width: int, height: int, fields: Fields | None = ...) -> RenderTask:
        """Start a png or jpg of one dashboard tile: width and height; poll render_task"""
    # --- Report
    def search_reports(self, folder_id: Id | None = ..., favorite: bool | None = ..., recent: bool | None = ..., id: Id | None = ..., title: str | None = ..., sorts: str | None = ..., limit: int | None = ..., fields: Fields | None = ..., next_page_token: str | None = ...) -> list[Report]:
        """Find Looker Studio reports by title, folder, favorite or recency; pages by next_page_token (alpha)"""
    # --- Role
    def search_model_sets(self, fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., id: Id | None = ..., name: str | None = ..., all_access: bool | None = ..., built_in: bool | None = ..., filter_or: bool | None = ..., models: str | None = ...) -> list[ModelSet]:
        """Find model sets by name or by the models in them; built_in tells Looker's own"""
    def model_set(self, model_set_id: Id, fields: Fields | None = ...) -> ModelSet:
        """One model set by id: the models a role with it may use"""
    def delete_model_set(self, model_set_id: Id) -> str:
        """Remove a model set; refused for built-in ones, roles that use it are affected"""
    def update_model_set(self, model_set_id: Id, body: ModelSet | Body) -> ModelSet:
        """Rename a model set or set its models; the given list replaces the old"""
    def all_model_sets(self, fields: Fields | None = ...) -> list[ModelSet]:
        """List model sets, each a named list of models that roles grant"""
    def create_model_set(self, body: ModelSet | Body) -> ModelSet:
        """Make a named list of models to grant with a role: name, models"""
    def all_permissions(self) -> list[Permission]:
        """Every permission name that exists, with its parent and meaning (access_data, develop, ...)"""
    def search_permission_sets(self, fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., id: Id | None = ..., name: str | None = ..., all_access: bool | None = ..., built_in: bool | None = ..., filter_or: bool | None = ..., permissions: str | None = ...) -> list[PermissionSet]:
        """Find permission sets by name or by permissions they hold; built_in tells Looker's own"""
    def permission_set(self, permission_set_id: Id, fields: Fields | None = ...) -> PermissionSet:
        """One permission set by id: what a role with it may do"""
    def delete_permission_set(self, permission_set_id: Id) -> str:
        """Remove a permission set; refused for built-in ones, roles that use it are affected"""
    def update_permission_set(self, permission_set_id: Id, body: PermissionSet | Body) -> PermissionSet:
        """Rename a permission set or set its permissions; the given list replaces the old"""
    def all_permission_sets(self, fields: Fields | None = ...) -> list[PermissionSet]:
        """List permission sets, each a named list of rights that roles grant"""
    def create_permission_set(self, body: PermissionSet | Body) -> PermissionSet:
        """Make a named list of rights to grant with a role: name, permissions"""
    def all_roles(self, fields: Fields | None = ..., ids: list[str] | None = ..., get_all_support_roles: bool | None = ...) -> list[Role]:
        """List roles with their permission set and model set; ids narrows it"""
    def create_role(self, body: Role | Body) -> Role:
        """Make a role from a permission set and a model set: name and the two ids"""
    def search_roles(self, fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., id: Id | None = ..., model_set_ids: str | None = ..., permission_set_ids: str | None = ..., name: str | None = ..., built_in: bool | None = ..., filter_or: bool | None = ...) -> list[Role]:
        """Find roles by name, permission set or model set; built_in=false for your own"""
    def search_roles_with_user_count(self, fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., id: Id | None = ..., name: str | None = ..., built_in: bool | None = ..., filter_or: bool | None = ...) -> list[RoleSearch]:
        """Find roles and see at once how many users hold each"""
    def role(self, role_id: Id) -> Role:
        """One role by id with its permissions and models"""
    def delete_role(self, role_id: Id) -> str:
        """Remove a role; its users and groups lose that access, built-in roles are refused"""
    def update_role(self, role_id: Id, body: Role | Body) -> Role:
        """Rename a role or swap its permission set or model set; affects everyone who holds it"""
    def role_groups(self, role_id: Id, fields: Fields | None = ...) -> list[Group]:
        """Groups that have been given a role; users by role_users"""
    def set_role_groups(self, role_id: Id, body: Sequence[str]) -> list[Group]:
        """Give a role to exactly these group ids; replaces the whole list, absent groups lose it"""
    def role_users(self, role_id: Id, fields: Fields | None = ..., direct_association_only: bool | None = ...) -> list[User]:
        """Users who hold a role, through groups too unless direct_association_only=true"""
    def set_role_users(self, role_id: Id, body: Sequence[str]) -> list[User]:
        """Give a role to exactly these user ids; replaces the whole list of direct holders"""
    # --- ScheduledPlan
    def scheduled_plans_for_space(self, space_id: Id, fields: Fields | None = ...) -> list[ScheduledPlan]:
        """Your own schedules on the content of one folder; other people's are not shown"""
    def scheduled_plan(self, scheduled_plan_id: Id, fields: Fields | None = ...) -> ScheduledPlan:
        """One schedule (delivery) by id: cron, owner, recipients, format, last run"""
    def delete_scheduled_plan(self, scheduled_plan_id: Id) -> str:
        """Remove a schedule for good; admins may remove other users' too; to pause set enabled=false"""
    def update_scheduled_plan(self, scheduled_plan_id: Id, body: ScheduledPlan | Body) -> ScheduledPlan:
        """Edit, pause or re-own a schedule; given destinations replace all of them, never send [] or null"""
    def all_scheduled_plans(self, user_id: Id | None = ..., fields: Fields | None = ..., all_users: bool | None = ...) -> list[ScheduledPlan]:
        """List schedules with recipients; your own unless all_users=true; no paging"""
    def create_scheduled_plan(self, body: ScheduledPlan | Body) -> ScheduledPlan:
        """Schedule a Look, dashboard or query by email, webhook, S3: cron or datagroup, destinations"""
    def scheduled_plan_run_once(self, body: ScheduledPlan | Body) -> ScheduledPlan:
        """Send content now, one time, from a schedule given in full in the body; rate limited"""
    def search_scheduled_plans(self, user_id: Id | None = ..., fields: Fields | None = ..., all_users: bool | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., name: str | None = ..., user_first_name: str | None = ..., user_last_name: str | None = ..., dashboard_id: Id | None = ..., look_id: Id | None = ..., lookml_dashboard_id: Id | None = ..., recipient: str | None = ..., destination_type: str | None = ..., delivery_format: str | None = ..., filter_or: bool | None = ...) -> list[ScheduledPlan]:
        """Find schedules by recipient, owner, content or format; all_users=true for everybody's (alpha)"""
    def scheduled_plans_for_look(self, look_id: Id, user_id: Id | None = ..., fields: Fields | None = ..., all_users: bool | None = ...) -> list[ScheduledPlan]:
        """Schedules of one Look; your own unless all_users=true"""
    def scheduled_plans_for_dashboard(self, dashboard_id: Id, user_id: Id | None = ..., all_users: bool | None = ..., fields: Fields | None = ...) -> list[ScheduledPlan]:
        """Schedules of one user-made dashboard; your own unless all_users=true"""
    def scheduled_plans_for_lookml_dashboard(self, lookml_dashboard_id: Id, user_id: Id | None = ..., fields: Fields | None = ..., all_users: bool | None = ...) -> list[ScheduledPlan]:
        """Schedules of one LookML dashboard (model::name); your own unless all_users=true"""
    def scheduled_plan_run_once_by_id(self, scheduled_plan_id: Id, body: WriteScheduledPlan | Body | None = ...) -> ScheduledPlan:
        """Send an existing schedule right now (resend, run now), with changes if the body has any"""
    # --- SelfService
    def get_self_service_model_allowed_connections(self, google_sheets: bool | None = ...) -> list[str]:
        """Connections that users may upload to for self-service models (CSV, Google Sheets) (beta)"""
    def get_self_service_model_lookml(self, model_name: str) -> str:
        """LookML that Looker wrote for an uploaded (self-service) model, as text (beta)"""
    def update_self_service_explore_certification(self, model_name: str, body: Certification | Body) -> Certification:
        """Certify or decertify a self-service (uploaded data) Explore; the trust badge (beta)"""
    # --- Session
    def session(self) -> ApiSession:
        """Current API session: workspace (production or dev) and the user it impersonates"""
    def update_session(self, body: ApiSession | Body) -> ApiSession:
        """Switch to dev mode or back: workspace_id dev or production; lost at the next login"""
    # --- SqlInterfaceQuery
    def sql_interface_metadata(self, avatica_request: str | None = ...) -> SqlInterfaceQueryMetadata:
        """Metadata for JDBC clients of the SQL interface (Avatica protocol); not for direct use (beta)"""
    @overload
    def run_sql_interface_query(self, query_id: int, result_format: Literal["json"]) -> list[Row]:
        """Execute a prepared SQL interface query by id; rows with field metadata (json_bi) (beta)"""
    @overload
    def run_sql_interface_query(self, query_id: int, result_format: Literal["json_detail", "json_bi"]) -> dict[str, Any]: ...
    @overload
    def run_sql_interface_query(self, query_id: int, result_format: Literal["csv", "txt", "html", "md", "sql"]) -> str: ...
    @overload
    def run_sql_interface_query(self, query_id: int, result_format: str) -> Any: ...
    def create_sql_interface_query(self, body: SqlInterfaceQueryCreate | Body) -> SqlInterfaceQuery:
        """Prepare SQL against Explores (models as schemas) for the SQL interface; then run it by id (beta)"""
    # --- Theme
    def all_themes(self, fields: Fields | None = ...) -> list[Theme]:
        """List themes (look and feel of dashboards), expired ones too"""
    def create_theme(self, body: Theme | Body) -> Theme:
        """Add a theme: name (letters, digits, _) and settings such as colors and fonts"""
    def search_themes(self, id: Id | None = ..., name: str | None = ..., begin_at: str | None = ..., end_at: str | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., fields: Fields | None = ..., filter_or: bool | None = ..., theme_type: str | None = ...) -> list[Theme]:
        """Find themes by name, type or active time; pages by limit/offset"""
    def default_theme(self, ts: str | None = ...) -> Theme:
        """The theme applied when none is named; deprecated, use default_theme_by_type (deprecated)"""
    def set_default_theme(self, name: str) -> Theme:
        """Choose the default theme by name; deprecated, use set_default_theme_by_type (deprecated)"""
    def default_theme_by_type(self, theme_type: str, ts: str | None = ...) -> Theme:
        """The theme applied by default for a theme_type (internal or embed), now or at ts (beta)"""
    def set_default_theme_by_type(self, name: str, theme_type: str) -> Theme:
        """Choose by name the default theme of a theme_type; admin, theme must not expire (beta)"""
    def active_themes(self, name: str | None = ..., ts: str | None = ..., theme_type: str | None = ..., fields: Fields | None = ...) -> list[Theme]:
        """Themes in force now or at ts, narrowed by name or theme_type"""
    def theme_or_default(self, name: str, ts: str | None = ...) -> Theme:
        """A named theme if in force, else the default one; what a viewer will get"""
    def validate_theme(self, body: Theme | Body) -> ValidationError:
        """Check theme settings for errors before saving; stores nothing"""
    def theme(self, theme_id: Id, fields: Fields | None = ...) -> Theme:
        """One theme by id with its settings, in force or not"""
    def delete_theme(self, theme_id: Id) -> str:
        """Erase a theme by id, permanently; one name may have several ids, see search_themes"""
    def update_theme(self, theme_id: Id, body: Theme | Body) -> Theme:
        """Edit the colors, fonts or active dates of a theme by id"""
    # --- User
    def search_credentials_email(self, fields: Fields | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., id: Id | None = ..., email: str | None = ..., emails: str | None = ..., filter_or: bool | None = ...) -> list[CredentialsEmailSearch]:
        """Find email/password logins by address, comma list of emails allowed; gives user_id"""
    def me(self, fields: Fields | None = ...) -> User:
        """Who am I: the account this session runs as, with roles and groups"""
    def all_users(self, fields: Fields | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., ids: list[str] | None = ...) -> list[User]:
        """List user accounts, or those of an ids list; always page with limit/offset"""
    def create_user(self, body: User | Body | None = ..., fields: Fields | None = ...) -> User:
        """Add a user account (names, locale, ...); no login yet, follow with create_user_credentials_email"""
    def search_users(self, fields: Fields | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., id: Id | None = ..., first_name: str | None = ..., last_name: str | None = ..., full_name: str | None = ..., verified_looker_employee: bool | None = ..., embed_user: bool | None = ..., email: str | None = ..., is_disabled: bool | None = ..., filter_or: bool | None = ..., content_metadata_id: Id | None = ..., group_id: Id | None = ..., can_manage_api3_creds: bool | None = ..., is_service_account: bool | None = ...) -> list[User]:
        """Find users by email, name, group_id or is_disabled; % wildcards, pages by limit/offset"""
    def search_users_names(self, pattern: str, fields: Fields | None = ..., page: int | None = ..., per_page: int | None = ..., limit: int | None = ..., offset: int | None = ..., sorts: str | None = ..., id: Id | None = ..., first_name: str | None = ..., last_name: str | None = ..., verified_looker_employee: bool | None = ..., email: str | None = ..., is_disabled: bool | None = ...) -> list[User]:
        """Find people by one pattern matched with first name, last name or email"""
    def user(self, user_id: Id, fields: Fields | None = ...) -> User:
        """One user account by id: email, roles, groups, logins, disabled or not"""
    def delete_user(self, user_id: Id) -> str:
        """Erase a user for good: content to trash, schedules deleted; deactivate with update_user instead"""
    def update_user(self, user_id: Id, body: User | Body, fields: Fields | None = ...) -> User:
        """Edit a user: names, locale, is_disabled to deactivate or reactivate; roles are set elsewhere"""
    def user_for_credential(self, credential_type: str, credential_id: Id, fields: Fields | None = ...) -> User:
        """Find the user behind a login id: embed external_user_id, API client_id, SAML, LDAP or Google id"""
    def delete_service_account(self, user_id: Id) -> str:
        """Erase a service account for good; its content goes to the trash (alpha)"""
    def update_service_account(self, user_id: Id, body: ServiceAccount | Body, fields: Fields | None = ...) -> ServiceAccount:
        """Rename or disable a service account; people's accounts go through update_user (alpha)"""
    def user_credentials_email(self, user_id: Id, fields: Fields | None = ...) -> CredentialsEmail:
        """A user's email/password login: address, reset URL, enabled or not"""
    def create_user_credentials_email(self, user_id: Id, body: CredentialsEmail | Body, fields: Fields | None = ...) -> CredentialsEmail:
        """Give a user an email login; then send_user_credentials_email_password_reset invites them"""
    def delete_user_credentials_email(self, user_id: Id) -> str:
        """Take away a user's email/password login; the account itself stays"""
    def update_user_credentials_email(self, user_id: Id, body: CredentialsEmail | Body, fields: Fields | None = ...) -> CredentialsEmail:
        """Change the email address a user signs in with"""
    def user_credentials_totp(self, user_id: Id, fields: Fields | None = ...) -> CredentialsTotp:
        """Does a user have two-factor (2FA) set up, and is it verified?"""
    def create_user_credentials_totp(self, user_id: Id, body: CredentialsTotp | Body | None = ..., fields: Fields | None = ...) -> CredentialsTotp:
        """Require a second factor of a user; they enroll an authenticator at next sign-in"""
    def delete_user_credentials_totp(self, user_id: Id) -> str:
        """Reset a user's two-factor (lost phone), so that they can enroll again"""
    def user_credentials_ldap(self, user_id: Id, fields: Fields | None = ...) -> CredentialsLDAP:
        """A user's LDAP login: directory name, id, last sign-in"""
    def delete_user_credentials_ldap(self, user_id: Id) -> str:
        """Unlink a user from LDAP; the account itself stays"""
    def user_credentials_google(self, user_id: Id, fields: Fields | None = ...) -> CredentialsGoogle:
        """A user's Google login: address, domain, last sign-in"""
    def delete_user_credentials_google(self, user_id: Id) -> str:
        """Unlink a user from Google sign-in; the account itself stays"""
    def user_credentials_saml(self, user_id: Id, fields: Fields | None = ...) -> CredentialsSaml:
        """A user's SAML login: address, SAML user id, last sign-in"""
    def delete_user_credentials_saml(self, user_id: Id) -> str:
        """Unlink a user from SAML sign-on; the account itself stays"""
    def user_credentials_oidc(self, user_id: Id, fields: Fields | None = ...) -> CredentialsOIDC:
        """A user's OpenID Connect login: address, OIDC user id, last sign-in"""
    def delete_user_credentials_oidc(self, user_id: Id) -> str:
        """Unlink a user from OpenID Connect sign-on; the account itself stays"""
    def user_credentials_api3(self, user_id: Id, credentials_api3_id: Id, fields: Fields | None = ...) -> CredentialsApi3:
        """One API key of a user by id: client_id and state; the secret is never shown again"""
    def delete_user_credentials_api3(self, user_id: Id, credentials_api3_id: Id) -> str:
        """Revoke one API key of a user; scripts that use it stop working"""
    def update_user_credentials_api3(self, user_id: Id, credentials_api3_id: Id, body: CredentialsApi3 | Body, fields: Fields | None = ...) -> CredentialsApi3:
        """Label one API key of a user (purpose); neither disables it nor changes its secret"""
    def all_user_credentials_api3s(self, user_id: Id, fields: Fields | None = ...) -> list[CredentialsApi3]:
        """List a user's API keys (client ids, creation, disabled), secrets not included"""
    def create_user_credentials_api3(self, user_id: Id, fields: Fields | None = ...) -> CreateCredentialsApi3:
        """Make a new API key for a user; client_secret is in this answer only"""
    def user_credentials_embed(self, user_id: Id, credentials_embed_id: Id, fields: Fields | None = ...) -> CredentialsEmbed:
        """One embed login of a user by id: external user id, external group"""
    def delete_user_credentials_embed(self, user_id: Id, credentials_embed_id: Id) -> str:
        """Remove one embed login of a user; the embed account itself stays"""
    def all_user_credentials_embeds(self, user_id: Id, fields: Fields | None = ...) -> list[CredentialsEmbed]:
        """List a user's embed logins with external user ids and groups"""
    def user_credentials_looker_openid(self, user_id: Id, fields: Fields | None = ...) -> CredentialsLookerOpenid:
        """Sign-in record of a Looker support analyst on this instance; not for your own users"""
    def delete_user_credentials_looker_openid(self, user_id: Id) -> str:
        """Remove the sign-in of a Looker support analyst from this instance"""
    def user_session(self, user_id: Id, session_id: Id, fields: Fields | None = ...) -> Session:
        """One browser session of a user: IP, browser, location, expiry"""
    def delete_user_session(self, user_id: Id, session_id: Id) -> str:
        """Sign a user out of one browser session; API tokens not affected"""
    def all_user_sessions(self, user_id: Id, fields: Fields | None = ...) -> list[Session]:
        """Browser sessions of a user: where and with what they are signed in now"""
    def create_user_credentials_email_password_reset(self, user_id: Id, expires: bool | None = ..., fields: Fields | None = ...) -> CredentialsEmail:
        """Make a password reset link (in password_reset_url) without mailing it; old link dies"""
    def user_roles(self, user_id: Id, fields: Fields | None = ..., direct_association_only: bool | None = ...) -> list[Role]:
        """Roles a user holds, through groups too unless direct_association_only=true"""
    def set_user_roles(self, user_id: Id, body: Sequence[str], fields: Fields | None = ...) -> list[Role]:
        """Give a user exactly these role ids; replaces all direct roles, so read user_roles first"""
    def user_attribute_user_values(self, user_id: Id, fields: Fields | None = ..., user_attribute_ids: list[str] | None = ..., all_values: bool | None = ..., include_unset: bool | None = ...) -> list[UserAttributeWithValue]:
        """Effective user attribute values of a user and their source: own, group or default"""
    def delete_user_attribute_user_value(self, user_id: Id, user_attribute_id: Id) -> None:
        """Clear a user's own value of a user attribute; group or default value applies again"""
    def set_user_attribute_user_value(self, user_id: Id, user_attribute_id: Id, body: UserAttributeWithValue | Body) -> UserAttributeWithValue:
        """Set one user's own value of a user attribute; beats group values and the default"""
    def send_user_credentials_email_password_reset(self, user_id: Id, fields: Fields | None = ...) -> CredentialsEmail:
        """Mail a user the password reset, or the set-up invitation if they never signed in"""
    def wipeout_user_emails(self, user_id: Id, body: UserEmailOnly | Body, fields: Fields | None = ...) -> User:
        """Overwrite all email addresses of a deactivated user (privacy, GDPR); is_disabled required"""
    def create_embed_user(self, body: CreateEmbedUserRequest | Body) -> UserPublic:
        """Provision an embed user ahead of time from your own external_user_id"""
    def create_service_account(self, body: ServiceAccount | Body, fields: Fields | None = ...) -> ServiceAccount:
        """Add a service account (machine user) for scripts; admin only, then create its API key (alpha)"""
    # --- UserAttribute
    def all_user_attributes(self, fields: Fields | None = ..., sorts: str | None = ...) -> list[UserAttribute]:
        """List user attribute definitions: name, type, default, hidden or not"""
    def create_user_attribute(self, body: UserAttribute | Body, fields: Fields | None = ...) -> UserAttribute:
        """Define a user attribute: name, label, type, default; values are given to groups or users"""
    def user_attribute(self, user_attribute_id: Id, fields: Fields | None = ...) -> UserAttribute:
        """One user attribute definition by id; values are read elsewhere"""
    def delete_user_attribute(self, user_attribute_id: Id) -> str:
        """Remove a user attribute with all its values; access filters that use it break"""
    def update_user_attribute(self, user_attribute_id: Id, body: UserAttribute | Body, fields: Fields | None = ...) -> UserAttribute:
        """Edit a user attribute's label, default, visibility or who may change it"""
    def all_user_attribute_group_values(self, user_attribute_id: Id, fields: Fields | None = ...) -> list[UserAttributeGroupValue]:
        """Group values of a user attribute in order of precedence, first wins"""
    def set_user_attribute_group_values(self, user_attribute_id: Id, body: Sequence[UserAttributeGroupValue | Body]) -> list[UserAttributeGroupValue]:
        """Set a user attribute for groups, ranked; replaces all its group values instance-wide"""
    # --- Workspace
    def all_workspaces(self) -> list[Workspace]:
        """List the workspaces open to you, production and dev"""
    def workspace(self, workspace_id: Id) -> Workspace:
        """One workspace by id (production or dev): branch and git state of each project in it"""

sdk: LookerSdk
# Every method is also a function.
create_query_task = sdk.create_query_task
query_task_multi_results = sdk.query_task_multi_results
query_task = sdk.query_task
query_task_results = sdk.query_task_results
query = sdk.query
query_for_slug = sdk.query_for_slug
create_query = sdk.create_query
run_query = sdk.run_query
run_inline_query = sdk.run_inline_query
run_url_encoded_query = sdk.run_url_encoded_query
search_agents = sdk.search_agents
create_agent = sdk.create_agent
delete_agent = sdk.delete_agent
get_agent = sdk.get_agent
update_agent = sdk.update_agent
follow_alert = sdk.follow_alert
unfollow_alert = sdk.unfollow_alert
search_alerts = sdk.search_alerts
get_alert = sdk.get_alert
update_alert = sdk.update_alert
delete_alert = sdk.delete_alert
update_alert_field = sdk.update_alert_field
create_alert = sdk.create_alert
enqueue_alert = sdk.enqueue_alert
alert_notifications = sdk.alert_notifications
read_alert_notification = sdk.read_alert_notification
artifact_usage = sdk.artifact_usage
artifact_namespaces = sdk.artifact_namespaces
artifact_value = sdk.artifact_value
purge_artifacts = sdk.purge_artifacts
search_artifacts = sdk.search_artifacts
artifact = sdk.artifact
delete_artifact = sdk.delete_artifact
update_artifacts = sdk.update_artifacts
get_ci_run = sdk.get_ci_run
create_ci_run = sdk.create_ci_run
create_continuous_integration_run = sdk.create_continuous_integration_run
get_continuous_integration_run = sdk.get_continuous_integration_run
cloud_storage_configuration = sdk.cloud_storage_configuration
update_cloud_storage_configuration = sdk.update_cloud_storage_configuration
all_color_collections = sdk.all_color_collections
create_color_collection = sdk.create_color_collection
color_collections_custom = sdk.color_collections_custom
color_collections_standard = sdk.color_collections_standard
default_color_collection = sdk.default_color_collection
set_default_color_collection = sdk.set_default_color_collection
color_collection = sdk.color_collection
delete_color_collection = sdk.delete_color_collection
update_color_collection = sdk.update_color_collection
search_content_favorites = sdk.search_content_favorites
content_favorite = sdk.content_favorite
delete_content_favorite = sdk.delete_content_favorite
create_content_favorite = sdk.create_content_favorite
all_content_metadatas = sdk.all_content_metadatas
content_metadata = sdk.content_metadata
update_content_metadata = sdk.update_content_metadata
all_content_metadata_accesses = sdk.all_content_metadata_accesses
create_content_metadata_access = sdk.create_content_metadata_access
update_content_metadata_access = sdk.update_content_metadata_access
delete_content_metadata_access = sdk.delete_content_metadata_access
search_content = sdk.search_content
content_summary = sdk.content_summary
content_thumbnail = sdk.content_thumbnail
content_validation = sdk.content_validation
search_content_views = sdk.search_content_views
all_conversation_messages = sdk.all_conversation_messages
create_conversation_message = sdk.create_conversation_message
delete_conversation_message = sdk.delete_conversation_message
get_conversation_message = sdk.get_conversation_message
update_conversation_message = sdk.update_conversation_message
search_conversations = sdk.search_conversations
create_conversation = sdk.create_conversation
delete_conversation = sdk.delete_conversation
get_conversation = sdk.get_conversation
update_conversation = sdk.update_conversation
search_credentials_email = sdk.search_credentials_email
custom_welcome_email = sdk.custom_welcome_email
update_custom_welcome_email = sdk.update_custom_welcome_email
update_custom_welcome_email_test = sdk.update_custom_welcome_email_test
all_dashboards = sdk.all_dashboards
create_dashboard = sdk.create_dashboard
search_dashboards = sdk.search_dashboards
import_lookml_dashboard = sdk.import_lookml_dashboard
sync_lookml_dashboard = sdk.sync_lookml_dashboard
dashboard = sdk.dashboard
delete_dashboard = sdk.delete_dashboard
update_dashboard = sdk.update_dashboard
dashboard_aggregate_table_lookml = sdk.dashboard_aggregate_table_lookml
search_lookml_dashboards = sdk.search_lookml_dashboards
dashboard_lookml = sdk.dashboard_lookml
move_dashboard = sdk.move_dashboard
import_dashboard_from_lookml = sdk.import_dashboard_from_lookml
create_dashboard_from_lookml = sdk.create_dashboard_from_lookml
copy_dashboard = sdk.copy_dashboard
update_dashboard_certification = sdk.update_dashboard_certification
update_lookml_certification = sdk.update_lookml_certification
search_dashboard_elements = sdk.search_dashboard_elements
dashboard_element = sdk.dashboard_element
delete_dashboard_element = sdk.delete_dashboard_element
update_dashboard_element = sdk.update_dashboard_element
dashboard_dashboard_elements = sdk.dashboard_dashboard_elements
create_dashboard_element = sdk.create_dashboard_element
dashboard_filter = sdk.dashboard_filter
delete_dashboard_filter = sdk.delete_dashboard_filter
update_dashboard_filter = sdk.update_dashboard_filter
dashboard_dashboard_filters = sdk.dashboard_dashboard_filters
create_dashboard_filter = sdk.create_dashboard_filter
dashboard_layout_component = sdk.dashboard_layout_component
update_dashboard_layout_component = sdk.update_dashboard_layout_component
dashboard_layout_dashboard_layout_components = sdk.dashboard_layout_dashboard_layout_components
dashboard_layout = sdk.dashboard_layout
delete_dashboard_layout = sdk.delete_dashboard_layout
update_dashboard_layout = sdk.update_dashboard_layout
dashboard_dashboard_layouts = sdk.dashboard_dashboard_layouts
create_dashboard_layout = sdk.create_dashboard_layout
dashboard_filter_state = sdk.dashboard_filter_state
create_dashboard_filter_state = sdk.create_dashboard_filter_state
perform_data_action = sdk.perform_data_action
fetch_remote_data_action_form = sdk.fetch_remote_data_action_form
all_datagroups = sdk.all_datagroups
datagroup = sdk.datagroup
update_datagroup = sdk.update_datagroup
all_connections = sdk.all_connections
create_connection = sdk.create_connection
connection = sdk.connection
delete_connection = sdk.delete_connection
update_connection = sdk.update_connection
delete_connection_override = sdk.delete_connection_override
test_connection = sdk.test_connection
test_connection_config = sdk.test_connection_config
lock_all = sdk.lock_all
graph_derived_tables_for_model = sdk.graph_derived_tables_for_model
graph_derived_tables_for_view = sdk.graph_derived_tables_for_view
start_pdt_build = sdk.start_pdt_build
check_pdt_build = sdk.check_pdt_build
stop_pdt_build = sdk.stop_pdt_build
all_dialect_infos = sdk.all_dialect_infos
digest_emails_enabled = sdk.digest_emails_enabled
update_digest_emails_enabled = sdk.update_digest_emails_enabled
create_digest_email_send = sdk.create_digest_email_send
public_egress_ip_addresses = sdk.public_egress_ip_addresses
create_embed_secret = sdk.create_embed_secret
delete_embed_secret = sdk.delete_embed_secret
create_sso_embed_url = sdk.create_sso_embed_url
create_embed_url_as_me = sdk.create_embed_url_as_me
validate_embed_url = sdk.validate_embed_url
acquire_embed_cookieless_session = sdk.acquire_embed_cookieless_session
delete_embed_cookieless_session = sdk.delete_embed_cookieless_session
generate_tokens_for_cookieless_session = sdk.generate_tokens_for_cookieless_session
all_external_oauth_applications = sdk.all_external_oauth_applications
create_external_oauth_application = sdk.create_external_oauth_application
delete_external_oauth_application = sdk.delete_external_oauth_application
update_external_oauth_application = sdk.update_external_oauth_application
create_oauth_application_user_state = sdk.create_oauth_application_user_state
conversational_analytics_chat = sdk.conversational_analytics_chat
all_git_branches = sdk.all_git_branches
git_branch = sdk.git_branch
update_git_branch = sdk.update_git_branch
create_git_branch = sdk.create_git_branch
find_git_branch = sdk.find_git_branch
delete_git_branch = sdk.delete_git_branch
create_golden_query = sdk.create_golden_query
delete_golden_query = sdk.delete_golden_query
update_golden_query = sdk.update_golden_query
all_groups = sdk.all_groups
create_group = sdk.create_group
search_groups = sdk.search_groups
search_groups_with_roles = sdk.search_groups_with_roles
search_groups_with_hierarchy = sdk.search_groups_with_hierarchy
group = sdk.group
delete_group = sdk.delete_group
update_group = sdk.update_group
all_group_groups = sdk.all_group_groups
add_group_group = sdk.add_group_group
all_group_users = sdk.all_group_users
add_group_user = sdk.add_group_user
delete_group_user = sdk.delete_group_user
delete_group_from_group = sdk.delete_group_from_group
delete_user_attribute_group_value = sdk.delete_user_attribute_group_value
update_user_attribute_group_value = sdk.update_user_attribute_group_value
all_boards = sdk.all_boards
create_board = sdk.create_board
search_boards = sdk.search_boards
board = sdk.board
delete_board = sdk.delete_board
update_board = sdk.update_board
all_board_items = sdk.all_board_items
create_board_item = sdk.create_board_item
board_item = sdk.board_item
delete_board_item = sdk.delete_board_item
update_board_item = sdk.update_board_item
all_primary_homepage_sections = sdk.all_primary_homepage_sections
all_board_sections = sdk.all_board_sections
create_board_section = sdk.create_board_section
board_section = sdk.board_section
delete_board_section = sdk.delete_board_section
update_board_section = sdk.update_board_section
run_key_driver_analysis = sdk.run_key_driver_analysis
all_integration_hubs = sdk.all_integration_hubs
create_integration_hub = sdk.create_integration_hub
integration_hub = sdk.integration_hub
delete_integration_hub = sdk.delete_integration_hub
update_integration_hub = sdk.update_integration_hub
get_integration_hub_health = sdk.get_integration_hub_health
accept_integration_hub_legal_agreement = sdk.accept_integration_hub_legal_agreement
all_integrations = sdk.all_integrations
integration = sdk.integration
update_integration = sdk.update_integration
fetch_integration_form = sdk.fetch_integration_form
test_integration = sdk.test_integration
internal_help_resources_content = sdk.internal_help_resources_content
update_internal_help_resources_content = sdk.update_internal_help_resources_content
internal_help_resources = sdk.internal_help_resources
update_internal_help_resources = sdk.update_internal_help_resources
ldap_config = sdk.ldap_config
update_ldap_config = sdk.update_ldap_config
test_ldap_config_connection = sdk.test_ldap_config_connection
test_ldap_config_auth = sdk.test_ldap_config_auth
test_ldap_config_user_info = sdk.test_ldap_config_user_info
test_ldap_config_user_auth = sdk.test_ldap_config_user_auth
all_legacy_features = sdk.all_legacy_features
legacy_feature = sdk.legacy_feature
update_legacy_feature = sdk.update_legacy_feature
all_locales = sdk.all_locales
all_looks = sdk.all_looks
create_look = sdk.create_look
search_looks = sdk.search_looks
look = sdk.look
delete_look = sdk.delete_look
update_look = sdk.update_look
run_look = sdk.run_look
copy_look = sdk.copy_look
move_look = sdk.move_look
update_look_certification = sdk.update_look_certification
all_lookml_models = sdk.all_lookml_models
create_lookml_model = sdk.create_lookml_model
lookml_model = sdk.lookml_model
delete_lookml_model = sdk.delete_lookml_model
update_lookml_model = sdk.update_lookml_model
lookml_model_explore = sdk.lookml_model_explore
merge_query = sdk.merge_query
create_merge_query = sdk.create_merge_query
model_fieldname_suggestions = sdk.model_fieldname_suggestions
get_model = sdk.get_model
connection_databases = sdk.connection_databases
connection_features = sdk.connection_features
connection_schemas = sdk.connection_schemas
connection_tables = sdk.connection_tables
connection_columns = sdk.connection_columns
connection_search_columns = sdk.connection_search_columns
connection_cost_estimate = sdk.connection_cost_estimate
mobile_settings = sdk.mobile_settings
register_mobile_device = sdk.register_mobile_device
deregister_mobile_device = sdk.deregister_mobile_device
update_mobile_device_registration = sdk.update_mobile_device_registration
search_model_sets = sdk.search_model_sets
model_set = sdk.model_set
delete_model_set = sdk.delete_model_set
update_model_set = sdk.update_model_set
all_model_sets = sdk.all_model_sets
create_model_set = sdk.create_model_set
all_oauth_client_apps = sdk.all_oauth_client_apps
oauth_client_app = sdk.oauth_client_app
register_oauth_client_app = sdk.register_oauth_client_app
delete_oauth_client_app = sdk.delete_oauth_client_app
update_oauth_client_app = sdk.update_oauth_client_app
invalidate_tokens = sdk.invalidate_tokens
activate_app_user = sdk.activate_app_user
deactivate_app_user = sdk.deactivate_app_user
oidc_config = sdk.oidc_config
update_oidc_config = sdk.update_oidc_config
oidc_test_config = sdk.oidc_test_config
delete_oidc_test_config = sdk.delete_oidc_test_config
create_oidc_test_config = sdk.create_oidc_test_config
password_config = sdk.password_config
update_password_config = sdk.update_password_config
force_password_reset_at_next_login_for_all_users = sdk.force_password_reset_at_next_login_for_all_users
all_permissions = sdk.all_permissions
search_permission_sets = sdk.search_permission_sets
permission_set = sdk.permission_set
delete_permission_set = sdk.delete_permission_set
update_permission_set = sdk.update_permission_set
all_permission_sets = sdk.all_permission_sets
create_permission_set = sdk.create_permission_set
deploy_ref_to_production = sdk.deploy_ref_to_production
async_deploy_ref_to_production = sdk.async_deploy_ref_to_production
async_deploy_status = sdk.async_deploy_status
deploy_to_production = sdk.deploy_to_production
reset_project_to_production = sdk.reset_project_to_production
reset_project_to_remote = sdk.reset_project_to_remote
all_projects = sdk.all_projects
create_project = sdk.create_project
project = sdk.project
update_project = sdk.update_project
manifest = sdk.manifest
git_deploy_key = sdk.git_deploy_key
create_git_deploy_key = sdk.create_git_deploy_key
project_validation_results = sdk.project_validation_results
validate_project = sdk.validate_project
project_workspace = sdk.project_workspace
all_project_files = sdk.all_project_files
project_file = sdk.project_file
all_git_connection_tests = sdk.all_git_connection_tests
run_git_connection_test = sdk.run_git_connection_test
all_lookml_tests = sdk.all_lookml_tests
run_lookml_test = sdk.run_lookml_test
tag_ref = sdk.tag_ref
create_git_diagnostic_report = sdk.create_git_diagnostic_report
get_git_diagnostic_report = sdk.get_git_diagnostic_report
repair_git_diagnostic_report = sdk.repair_git_diagnostic_report
create_look_render_task = sdk.create_look_render_task
create_query_render_task = sdk.create_query_render_task
create_dashboard_render_task = sdk.create_dashboard_render_task
render_task = sdk.render_task
render_task_results = sdk.render_task_results
create_dashboard_element_render_task = sdk.create_dashboard_element_render_task
update_repository_credential = sdk.update_repository_credential
delete_repository_credential = sdk.delete_repository_credential
get_all_repository_credentials = sdk.get_all_repository_credentials
all_roles = sdk.all_roles
create_role = sdk.create_role
search_roles = sdk.search_roles
search_roles_with_user_count = sdk.search_roles_with_user_count
role = sdk.role
delete_role = sdk.delete_role
update_role = sdk.update_role
role_groups = sdk.role_groups
set_role_groups = sdk.set_role_groups
role_users = sdk.role_users
set_role_users = sdk.set_role_users
all_running_queries = sdk.all_running_queries
kill_query = sdk.kill_query
saml_config = sdk.saml_config
update_saml_config = sdk.update_saml_config
saml_test_config = sdk.saml_test_config
delete_saml_test_config = sdk.delete_saml_test_config
create_saml_test_config = sdk.create_saml_test_config
parse_saml_idp_metadata = sdk.parse_saml_idp_metadata
fetch_and_parse_saml_idp_metadata = sdk.fetch_and_parse_saml_idp_metadata
scheduled_plans_for_space = sdk.scheduled_plans_for_space
scheduled_plan = sdk.scheduled_plan
delete_scheduled_plan = sdk.delete_scheduled_plan
update_scheduled_plan = sdk.update_scheduled_plan
all_scheduled_plans = sdk.all_scheduled_plans
create_scheduled_plan = sdk.create_scheduled_plan
scheduled_plan_run_once = sdk.scheduled_plan_run_once
search_scheduled_plans = sdk.search_scheduled_plans
scheduled_plans_for_look = sdk.scheduled_plans_for_look
scheduled_plans_for_dashboard = sdk.scheduled_plans_for_dashboard
scheduled_plans_for_lookml_dashboard = sdk.scheduled_plans_for_lookml_dashboard
scheduled_plan_run_once_by_id = sdk.scheduled_plan_run_once_by_id
get_self_service_model_allowed_connections = sdk.get_self_service_model_allowed_connections
get_self_service_model_lookml = sdk.get_self_service_model_lookml
update_self_service_explore_certification = sdk.update_self_service_explore_certification
session_config = sdk.session_config
update_session_config = sdk.update_session_config
session = sdk.session
update_session = sdk.update_session
get_setting = sdk.get_setting
set_setting = sdk.set_setting
set_smtp_settings = sdk.set_smtp_settings
smtp_status = sdk.smtp_status
search_folders = sdk.search_folders
folder = sdk.folder
delete_folder = sdk.delete_folder
update_folder = sdk.update_folder
all_folders = sdk.all_folders
create_folder = sdk.create_folder
folder_children = sdk.folder_children
folder_children_search = sdk.folder_children_search
folder_parent = sdk.folder_parent
folder_ancestors = sdk.folder_ancestors
folder_looks = sdk.folder_looks
folder_dashboards = sdk.folder_dashboards
sql_interface_metadata = sdk.sql_interface_metadata
run_sql_interface_query = sdk.run_sql_interface_query
create_sql_interface_query = sdk.create_sql_interface_query
create_sql_query = sdk.create_sql_query
sql_query = sdk.sql_query
run_sql_query = sdk.run_sql_query
search_reports = sdk.search_reports
get_support_access_allowlist_entries = sdk.get_support_access_allowlist_entries
add_support_access_allowlist_entries = sdk.add_support_access_allowlist_entries
delete_support_access_allowlist_entry = sdk.delete_support_access_allowlist_entry
enable_support_access = sdk.enable_support_access
disable_support_access = sdk.disable_support_access
support_access_status = sdk.support_access_status
all_themes = sdk.all_themes
create_theme = sdk.create_theme
search_themes = sdk.search_themes
default_theme = sdk.default_theme
set_default_theme = sdk.set_default_theme
default_theme_by_type = sdk.default_theme_by_type
set_default_theme_by_type = sdk.set_default_theme_by_type
active_themes = sdk.active_themes
theme_or_default = sdk.theme_or_default
validate_theme = sdk.validate_theme
theme = sdk.theme
delete_theme = sdk.delete_theme
update_theme = sdk.update_theme
all_timezones = sdk.all_timezones
all_ssh_servers = sdk.all_ssh_servers
create_ssh_server = sdk.create_ssh_server
ssh_server = sdk.ssh_server
delete_ssh_server = sdk.delete_ssh_server
update_ssh_server = sdk.update_ssh_server
test_ssh_server = sdk.test_ssh_server
all_ssh_tunnels = sdk.all_ssh_tunnels
create_ssh_tunnel = sdk.create_ssh_tunnel
ssh_tunnel = sdk.ssh_tunnel
delete_ssh_tunnel = sdk.delete_ssh_tunnel
update_ssh_tunnel = sdk.update_ssh_tunnel
test_ssh_tunnel = sdk.test_ssh_tunnel
ssh_public_key = sdk.ssh_public_key
all_user_attributes = sdk.all_user_attributes
create_user_attribute = sdk.create_user_attribute
user_attribute = sdk.user_attribute
delete_user_attribute = sdk.delete_user_attribute
update_user_attribute = sdk.update_user_attribute
all_user_attribute_group_values = sdk.all_user_attribute_group_values
set_user_attribute_group_values = sdk.set_user_attribute_group_values
all_user_login_lockouts = sdk.all_user_login_lockouts
search_user_login_lockouts = sdk.search_user_login_lockouts
delete_user_login_lockout = sdk.delete_user_login_lockout
me = sdk.me
all_users = sdk.all_users
create_user = sdk.create_user
search_users = sdk.search_users
search_users_names = sdk.search_users_names
user = sdk.user
delete_user = sdk.delete_user
update_user = sdk.update_user
user_for_credential = sdk.user_for_credential
delete_service_account = sdk.delete_service_account
update_service_account = sdk.update_service_account
user_credentials_email = sdk.user_credentials_email
create_user_credentials_email = sdk.create_user_credentials_email
delete_user_credentials_email = sdk.delete_user_credentials_email
update_user_credentials_email = sdk.update_user_credentials_email
user_credentials_totp = sdk.user_credentials_totp
create_user_credentials_totp = sdk.create_user_credentials_totp
delete_user_credentials_totp = sdk.delete_user_credentials_totp
user_credentials_ldap = sdk.user_credentials_ldap
delete_user_credentials_ldap = sdk.delete_user_credentials_ldap
user_credentials_google = sdk.user_credentials_google
delete_user_credentials_google = sdk.delete_user_credentials_google
user_credentials_saml = sdk.user_credentials_saml
delete_user_credentials_saml = sdk.delete_user_credentials_saml
user_credentials_oidc = sdk.user_credentials_oidc
delete_user_credentials_oidc = sdk.delete_user_credentials_oidc
user_credentials_api3 = sdk.user_credentials_api3
delete_user_credentials_api3 = sdk.delete_user_credentials_api3
update_user_credentials_api3 = sdk.update_user_credentials_api3
all_user_credentials_api3s = sdk.all_user_credentials_api3s
create_user_credentials_api3 = sdk.create_user_credentials_api3
user_credentials_embed = sdk.user_credentials_embed
delete_user_credentials_embed = sdk.delete_user_credentials_embed
all_user_credentials_embeds = sdk.all_user_credentials_embeds
user_credentials_looker_openid = sdk.user_credentials_looker_openid
delete_user_credentials_looker_openid = sdk.delete_user_credentials_looker_openid
user_session = sdk.user_session
delete_user_session = sdk.delete_user_session
all_user_sessions = sdk.all_user_sessions
create_user_credentials_email_password_reset = sdk.create_user_credentials_email_password_reset
user_roles = sdk.user_roles
set_user_roles = sdk.set_user_roles
user_attribute_user_values = sdk.user_attribute_user_values
delete_user_attribute_user_value = sdk.delete_user_attribute_user_value
set_user_attribute_user_value = sdk.set_user_attribute_user_value
send_user_credentials_email_password_reset = sdk.send_user_credentials_email_password_reset
wipeout_user_emails = sdk.wipeout_user_emails
create_embed_user = sdk.create_embed_user
create_service_account = sdk.create_service_account
vector_thumbnail = sdk.vector_thumbnail
versions = sdk.versions
api_spec = sdk.api_spec
whitelabel_configuration = sdk.whitelabel_configuration
update_whitelabel_configuration = sdk.update_whitelabel_configuration
all_workspaces = sdk.all_workspaces
workspace = sdk.workspace
update_file = sdk.update_file
create_file = sdk.create_file
delete_file = sdk.delete_file
get_file_content = sdk.get_file_content
create_project_directory = sdk.create_project_directory
delete_project_directory = sdk.delete_project_directory
generate_lookml = sdk.generate_lookml
commit = sdk.commit

class ApiError(Model):
    message: str | None
    documentation_url: str | None
class DashboardBase(Model):
    can: dict[str, bool]
    content_favorite_id: str | None
    content_metadata_id: str | None
    description: str | None
    hidden: bool
    id: str
    model: LookModel
    query_timezone: str | None
    readonly: bool
    refresh_interval: str | None
    refresh_interval_to_i: int | None
    folder: FolderBase
    title: str | None
    user_id: str | None
    slug: str | None
    preferred_viewer: str | None
    certification_metadata: Certification
class HomepageSection(Model):
    can: dict[str, bool]
    created_at: str | None
    deleted_at: str | None
    detail_url: str | None
    homepage_id: str | None
    homepage_items: list[HomepageItem] | None
    id: str
    is_header: bool
    item_order: list[str] | None
    title: str | None
    updated_at: str | None
    description: str | None
    visible_item_order: list[str] | None
class HomepageItem(Model):
    can: dict[str, bool]
    content_created_by: str | None
    content_favorite_id: str | None
    content_metadata_id: str | None
    content_updated_at: str | None
    custom_description: str | None
    custom_image_data_base64: str | None
    custom_image_url: str | None
    custom_title: str | None
    custom_url: str | None
    dashboard_id: str | None
    description: str | None
    favorite_count: int | None
    homepage_section_id: str | None
    id: str
    image_url: str | None
    location: str | None
    look_id: str | None
    lookml_dashboard_id: str | None
    order: int | None
    section_fetch_time: float | None
    title: str | None
    url: str | None
    use_custom_description: bool
    use_custom_image: bool
    use_custom_title: bool
    use_custom_url: bool
    view_count: int | None
class ValidationError(Model):
    message: str | None
    errors: list[ValidationErrorDetail] | None
    documentation_url: str | None
class ValidationErrorDetail(Model):
    field: str | None
    code: str | None
    message: str | None
    documentation_url: str | None
class AccessToken(Model):
    access_token: str
    token_type: str
    expires_in: int
    refresh_token: str | None
class Agent(Model):
    can: dict[str, bool]
    id: str
    created_by_user_id: str
    created_by_name: str | None
    created_by_first_name: str | None
    created_by_last_name: str | None
    created_by_avatar_url: str | None
    name: str
    description: str
    category: str | None
    sources: list[Source]
    has_inaccessible_source: bool
    golden_queries: list[GoldenQuery] | None
    golden_query_ids: list[int] | None
    context: Context
    deleted: bool
    created_at: str
    updated_at: str
    content_metadata_id: str
    code_interpreter: bool
    studio_agent_id: str | None
    workflow_params: WorkflowParams
class Source(Model):
    model: str
    explore: str
class Context(Model):
    instructions: str
class WorkflowDestination(Model):
    type: str
    parameters: str
class WorkflowParams(Model):
    primary_agent: str | None
    polling_frequency_cron: str
    destination: WorkflowDestination
class ConversationalAnalyticsChatRequest(Model):
    conversation_id: str
    user_message: str
class AlertFieldFilter(Model):
    field_name: str
    field_value: Any
    filter_value: str | None
class AlertAppliedDashboardFilter(Model):
    filter_title: str | None
    field_name: str
    filter_value: str
    filter_description: str | None
class AlertField(Model):
    title: str
    name: str
    filter: list[AlertFieldFilter] | None
class AlertConditionState(Model):
    previous_time_series_id: str | None
    latest_time_series_id: str | None
class Alert(Model):
    applied_dashboard_filters: list[AlertAppliedDashboardFilter] | None
    comparison_type: Literal["EQUAL_TO", "GREATER_THAN", "GREATER_THAN_OR_EQUAL_TO", "LESS_THAN", "LESS_THAN_OR_EQUAL_TO", "INCREASES_BY", "DECREASES_BY", "CHANGES_BY"]
    cron: str
    query_id: str | None
    custom_url_base: str | None
    custom_url_params: str | None
    custom_url_label: str | None
    show_custom_url: bool
    custom_title: str | None
    dashboard_element_id: str | None
    description: str | None
    enhancements: Literal["NONE", "STRATEGIC_NARRATIVE"] | None
    destinations: list[AlertDestination] | None
    field: AlertField
    followed: bool
    followable: bool
    id: str
    is_disabled: bool
    disabled_reason: str | None
    is_public: bool
    investigative_content_type: Literal["dashboard"] | None
    investigative_content_id: str | None
    investigative_content_title: str | None
    lookml_dashboard_id: str | None
    lookml_link_id: str | None
    owner_id: str
    owner_display_name: str | None
    threshold: float
    time_series_condition_state: AlertConditionState
class MobilePayload(Model):
    title: str | None
    alert_id: str
    investigative_content_id: str | None
    dashboard_name: str | None
    dashboard_id: str | None
    query_slug: str
    query_id: str | None
class AlertNotifications(Model):
    notification_id: str
    alert_condition_id: str
    user_id: str
    is_read: bool
    field_value: float | None
    threshold_value: float | None
    ran_at: str
    alert: MobilePayload
    notification_type: str | None
    triggering_field_title: str | None
class AlertDestination(Model):
    destination_type: Literal["EMAIL", "ACTION_HUB"]
    email_address: str | None
    action_hub_integration_id: str | None
    action_hub_form_params_json: str | None
class AlertPatch(Model):
    owner_id: str | None
    is_disabled: bool | None
    disabled_reason: str | None
    is_public: bool | None
    threshold: float | None
    enhancements: Literal["NONE", "STRATEGIC_NARRATIVE"] | None
class ApiSession(Model):
    can: dict[str, bool]
    workspace_id: str | None
    sudo_user_id: str | None
class ArtifactUsage(Model):
    max_size: int
    usage: int
class ArtifactNamespace(Model):
    namespace: str
    count: int
class UpdateArtifact(Model):
    key: str
    value: str
    content_type: str | None
    version: int
class Artifact(Model):
    key: str
    value: str
    content_type: str | None
    version: int
    namespace: str
    created_at: str
    updated_at: str
    value_size: int
    created_by_userid: str
    updated_by_userid: str
class BackupConfiguration(Model):
    can: dict[str, bool]
    type: str | None
    custom_s3_bucket: str | None
    custom_s3_bucket_region: str | None
    custom_s3_key: str | None
    custom_s3_secret: str | None
    url: str | None
class BoardItem(Model):
    can: dict[str, bool]
    content_created_by: str | None
    content_favorite_id: str | None
    content_metadata_id: str | None
    content_updated_at: str | None
    custom_description: str | None
    custom_title: str | None
    custom_url: str | None
    dashboard_id: str | None
    description: str | None
    favorite_count: int | None
    board_section_id: str | None
    id: str
    image_url: str | None
    location: str | None
    look_id: str | None
    lookml_dashboard_id: str | None
    order: int | None
    title: str | None
    url: str
    use_custom_description: bool
    use_custom_title: bool
    use_custom_url: bool
    view_count: int | None
    custom_image_data_base64: str | None
    custom_image_url: str | None
    use_custom_image: bool
class Board(Model):
    can: dict[str, bool]
    content_metadata_id: str | None
    created_at: str | None
    deleted_at: str | None
    description: str | None
    board_sections: list[BoardSection] | None
    id: str
    section_order: list[str] | None
    title: str | None
    updated_at: str | None
    user_id: str | None
    primary_homepage: bool
class BoardSection(Model):
    can: dict[str, bool]
    created_at: str | None
    deleted_at: str | None
    description: str | None
    board_id: str | None
    board_items: list[BoardItem] | None
    id: str
    item_order: list[str] | None
    visible_item_order: list[str] | None
    title: str | None
    updated_at: str | None
class Certification(Model):
    certification_status: Literal["certified", "revoked"] | None
    ui_status: str | None
    user_name: str | None
    notes: str | None
    updated_at: str | None
class CIRun(Model):
    can: dict[str, bool]
    id: str
    ci_suite_id: str
    project_id: str | None
    status: str
    title: str
    trigger_type: str
    user_id: int | None
    triggered_by_name: str | None
    execution_id: str | None
    result: CIRunResult
    change_request_number: int | None
    change_request_url: str | None
    change_request_name: str | None
    change_request_commits_url: str | None
    git_service_name: str | None
    git_commit_ref: str | None
    git_branch_name: str | None
    git_repository_name: str | None
    git_target_branch_name: str | None
    git_status_url: str | None
    git_target_url: str | None
    created_at: str
    started_at: str | None
    finished_at: str | None
    retries: int
    assigned_ci_user_id: int | None
    assigned_ci_user_at: str | None
    crashed_check_count: int
    run_url: str
    user_attributes: list[CIRunUserAttribute] | None
class CIGenericError(Model):
    type: str
    title: str
    detail: str
    status: str | None
    instance: str | None
class CIRunResult(Model):
    sql_result: CISqlValidatorResult
    sql_error: CIGenericError
    assert_result: CIAssertValidatorResult
    assert_error: CIGenericError
    content_result: CIContentValidatorResult
    content_error: CIGenericError
    lookml_result: CILookMLValidatorResult
    lookml_error: CIGenericError
    generic_error: CIGenericError
class CIAssertValidatorResult(Model):
    name: str
    status: str
    tested: list[CIAssertValidatorTestedExplore]
class CIAssertValidatorTestedExplore(Model):
    model: str
    explore: str
    status: str
    skip_reason: str | None
    error_count: int | None
    errors: list[CIAssertValidatorErrorItem]
    success_count: str
    successes: list[CIAssertValidatorTestSuccess]
class CIAssertValidatorTestSuccess(Model):
    model: str
    explore: str
    test_name: str
    explore_url: str
    lookml_url: str
class CIAssertValidatorErrorItem(Model):
    assert_error: CIAssertValidatorTestError
    generic_error: CIGenericError
class CIAssertValidatorTestError(Model):
    model: str
    explore: str
    test_name: str
    explore_url: str
    lookml_url: str
    message: str
class CIContentValidatorResult(Model):
    name: str
    incremental: bool
    status: str
    tested: list[CIContentValidatorTestedExplore]
class CIContentValidatorTestedExplore(Model):
    model: str
    explore: str
    status: str
    skip_reason: str | None
    error_count: int | None
    errors: list[CIContentValidatorErrorItem]
class CIContentValidatorErrorItem(Model):
    content_error: CIContentValidatorContentError
    generic_error: CIGenericError
class CIContentValidatorContentError(Model):
    type: str
    title: str
    detail: str
    status: str | None
    instance: str | None
    model: str | None
    explore: str | None
    field_name: str
    content_type: str
    folder: str | None
    url: str
    tile_type: str | None
    tile_title: str | None
    message: str
class CILookMLValidatorResult(Model):
    name: str
    status: str
    error_count: int | None
    errors: list[CILookMLValidatorErrorItem]
class CILookMLValidatorErrorItem(Model):
    lookml_error: CILookMLValidatorError
    generic_error: CIGenericError
class CILookMLValidatorError(Model):
    type: str
    title: str
    detail: str
    status: str | None
    instance: str | None
    model: str | None
    explore: str | None
    field_name: str | None
    message: str | None
    severity: str | None
    line_number: str | None
    lookml_url: str | None
    file_path: str | None
class CISqlValidatorResult(Model):
    name: str
    incremental: bool
    status: str
    tested: list[CISqlValidatorTestedExplore]
class CISqlValidatorTestedExplore(Model):
    model: str
    explore: str
    status: str
    skip_reason: str | None
    error_count: int | None
    errors: list[CISqlValidatorErrorItem]
class CISqlValidatorErrorItem(Model):
    sql_error: CISqlValidatorError
    generic_error: CIGenericError
class CISqlValidatorError(Model):
    type: str
    title: str
    detail: str
    status: str | None
    instance: str | None
    model: str
    explore: str
    message: str
    explore_url: str | None
    lookml_url: str | None
    dimension: str | None
    line_number: str | None
class CIRunUserAttribute(Model):
    id: int
    name: str
    value: str | None
class UserAttributeOverride(Model):
    name: str
    value: str
class CreateContinuousIntegrationRunRequest(Model):
    suite_id: str
    branch: str | None
    commit: str | None
    user_attributes: list[UserAttributeOverride] | None
class ColorStop(Model):
    color: str
    offset: int
class ContinuousPalette(Model):
    id: str
    label: str | None
    type: str
    stops: list[ColorStop]
class DiscretePalette(Model):
    id: str
    label: str | None
    type: str
    colors: list[str]
class ColorCollection(Model):
    id: str
    label: str
    categoricalPalettes: list[DiscretePalette]
    sequentialPalettes: list[ContinuousPalette]
    divergingPalettes: list[ContinuousPalette]
class ContentFavorite(Model):
    id: str
    user_id: str
    content_metadata_id: str
    look_id: str | None
    dashboard_id: str | None
    look: LookBasic
    dashboard: DashboardBase
    board_id: str | None
    lookml_dashboard_id: str | None
    lookml_dashboard: DashboardBase
class ContentMetaGroupUser(Model):
    can: dict[str, bool]
    id: str
    content_metadata_id: str | None
    permission_type: Literal["view", "edit"] | None
    group_id: str | None
    user_id: str | None
class ContentMeta(Model):
    can: dict[str, bool]
    id: str
    name: str | None
    parent_id: str | None
    dashboard_id: str | None
    look_id: str | None
    folder_id: str | None
    homepage_id: str | None
    agent_id: str | None
    content_type: str | None
    inherits: bool
    inheriting_id: str | None
    slug: str | None
class ContentSearch(Model):
    can: dict[str, bool]
    content_id: str | None
    type: str | None
    title: str | None
    description: str | None
    folder_id: str | None
    folder_name: str | None
    view_count: int | None
    preferred_viewer: str | None
    model: str | None
    created_by_id: int | None
    certification_status: str | None
    parent_folder_name: str | None
class ContentSummary(Model):
    can: dict[str, bool]
    id: str
    content_type: str | None
    content_id: str | None
    content_slug: str | None
    content_url: str | None
    title: str | None
    description: str | None
    last_viewed_at: str | None
    user_id: str | None
    user_full_name: str | None
    is_scheduled: bool
    favorite_count: int | None
    view_count: int | None
    favorite_id: str | None
    weighted_score: float | None
    group_weighted_score: float | None
    suggestion_score: float | None
    preferred_viewer: str | None
    certification_metadata: Certification
class ContentValidation(Model):
    content_with_errors: list[ContentValidatorError] | None
    computation_time: float | None
    total_looks_validated: int | None
    total_dashboard_elements_validated: int | None
    total_dashboard_filters_validated: int | None
    total_scheduled_plans_validated: int | None
    total_alerts_validated: int | None
    total_explores_validated: int | None
class ContentValidatorError(Model):
    look: ContentValidationLook
    dashboard: ContentValidationDashboard
    dashboard_element: ContentValidationDashboardElement
    dashboard_filter: ContentValidationDashboardFilter
    scheduled_plan: ContentValidationScheduledPlan
    alert: ContentValidationAlert
    lookml_dashboard: ContentValidationLookMLDashboard
    lookml_dashboard_element: ContentValidationLookMLDashboardElement
    errors: list[ContentValidationError] | None
    id: str
class ContentValidationFolder(Model):
    name: str
    id: str
class ContentValidationLook(Model):
    id: str
    title: str | None
    short_url: str | None
    folder: ContentValidationFolder
class ContentValidationDashboard(Model):
    description: str | None
    id: str
    folder: ContentValidationFolder
    title: str | None
    url: str | None
class ContentValidationDashboardElement(Model):
    body_text: str | None
    dashboard_id: str | None
    id: str
    look_id: str | None
    note_display: str | None
    note_state: str | None
    note_text: str | None
    note_text_as_html: str | None
    query_id: str | None
    filter_id: str | None
    subtitle_text: str | None
    title: str | None
    title_hidden: bool
    title_text: str | None
    type: str | None
    rich_content_json: str | None
    extension_id: str | None
    aria_description: str | None
class ContentValidationError(Model):
    message: str | None
    field_name: str | None
    model_name: str | None
    explore_name: str | None
    removable: bool
class ContentValidationDashboardFilter(Model):
    id: str
    dashboard_id: str | None
    name: str | None
    title: str | None
    type: str | None
    default_value: str | None
    model: str | None
    explore: str | None
    dimension: str | None
class ContentValidationScheduledPlan(Model):
    name: str | None
    look_id: str | None
    id: str
class ContentValidationAlert(Model):
    id: str
    lookml_dashboard_id: str | None
    lookml_link_id: str | None
    custom_url_base: str | None
    custom_url_params: str | None
    custom_url_label: str | None
    show_custom_url: bool
    custom_title: str | None
class ContentValidationLookMLDashboard(Model):
    id: str
    title: str | None
    space_id: str | None
class ContentValidationLookMLDashboardElement(Model):
    lookml_link_id: str | None
    title: str | None
class ContentView(Model):
    can: dict[str, bool]
    id: str
    look_id: str | None
    dashboard_id: str | None
    title: str | None
    content_metadata_id: str | None
    user_id: str | None
    group_id: str | None
    view_count: int | None
    favorite_count: int | None
    last_viewed_at: str | None
    start_of_week_date: str | None
class Conversation(Model):
    can: dict[str, bool]
    id: str
    name: str
    category: str | None
    sources: list[Source]
    user_id: str
    agent_id: str | None
    deleted: bool
    created_at: str
    updated_at: str
    messages: list[ConversationMessage] | None
    conversation_agent: Agent
    missing_agent: bool
    studio_conversation_id: str | None
class ConversationMessage(Model):
    can: dict[str, bool]
    id: str
    message: dict[str, Any]
    type: str
    order: int
class WriteConversationMessages(Model):
    messages: list[Any]
class CreateCIRunRequest(Model):
    suite_id: str
    branch: str | None
    commit: str | None
class CreateCIRunResponse(Model):
    run_id: str
    status: str
class CreateEmbedUserRequest(Model):
    external_user_id: str
class CreateOAuthApplicationUserStateRequest(Model):
    user_id: str
    oauth_application_id: str
    access_token: str
    access_token_expires_at: str
    refresh_token: str | None
    refresh_token_expires_at: str | None
class CreateOAuthApplicationUserStateResponse(Model):
    user_id: str
    oauth_application_id: str
class CredentialsApi3(Model):
    can: dict[str, bool]
    id: str
    client_id: str | None
    created_at: str | None
    is_disabled: bool
    type: str | None
    purpose: str | None
    url: str | None
class CreateCredentialsApi3(Model):
    can: dict[str, bool]
    id: str
    client_id: str | None
    created_at: str | None
    is_disabled: bool
    type: str | None
    purpose: str | None
    client_secret: str | None
    url: str | None
class CredentialsEmail(Model):
    can: dict[str, bool]
    created_at: str | None
    email: str | None
    forced_password_reset_at_next_login: bool
    user_id: str | None
    is_disabled: bool
    logged_in_at: str | None
    password_reset_url: str | None
    account_setup_url: str | None
    password_reset_url_expired: bool
    account_setup_url_expired: bool
    type: str | None
    url: str | None
    user_url: str | None
class CredentialsEmailSearch(Model):
    can: dict[str, bool]
    created_at: str | None
    email: str | None
    forced_password_reset_at_next_login: bool
    user_id: str | None
    is_disabled: bool
    logged_in_at: str | None
    password_reset_url: str | None
    account_setup_url: str | None
    password_reset_url_expired: bool
    account_setup_url_expired: bool
    type: str | None
    url: str | None
    user_url: str | None
class CredentialsEmbed(Model):
    can: dict[str, bool]
    created_at: str | None
    external_group_id: str | None
    external_user_id: str | None
    id: str
    is_disabled: bool
    logged_in_at: str | None
    type: str | None
    url: str | None
class CredentialsGoogle(Model):
    can: dict[str, bool]
    created_at: str | None
    domain: str | None
    email: str | None
    google_user_id: str | None
    is_disabled: bool
    logged_in_at: str | None
    type: str | None
    url: str | None
class CredentialsLDAP(Model):
    can: dict[str, bool]
    created_at: str | None
    email: str | None
    is_disabled: bool
    ldap_dn: str | None
    ldap_id: str | None
    logged_in_at: str | None
    type: str | None
    url: str | None
class CredentialsLookerOpenid(Model):
    can: dict[str, bool]
    created_at: str | None
    email: str | None
    is_disabled: bool
    logged_in_at: str | None
    logged_in_ip: str | None
    type: str | None
    url: str | None
    user_url: str | None
class CredentialsOIDC(Model):
    can: dict[str, bool]
    created_at: str | None
    email: str | None
    is_disabled: bool
    logged_in_at: str | None
    oidc_user_id: str | None
    type: str | None
    url: str | None
class CredentialsSaml(Model):
    can: dict[str, bool]
    created_at: str | None
    email: str | None
    is_disabled: bool
    logged_in_at: str | None
    saml_user_id: str | None
    type: str | None
    url: str | None
class CredentialsTotp(Model):
    can: dict[str, bool]
    created_at: str | None
    is_disabled: bool
    type: str | None
    verified: bool
    url: str | None
class CredentialsWorkforce(Model):
    can: dict[str, bool]
    created_at: str | None
    email: str | None
    is_disabled: bool
    logged_in_at: str | None
    workforce_user_id: str | None
    type: str | None
    url: str | None
class CustomWelcomeEmail(Model):
    enabled: bool
    content: str | None
    subject: str | None
    header: str | None
class DashboardAggregateTableLookml(Model):
    dashboard_id: str | None
    aggregate_table_lookml: str | None
class DashboardAppearance(Model):
    page_side_margins: int | None
    page_background_color: str | None
    tile_title_alignment: str | None
    tile_space_between: int | None
    tile_background_color: str | None
    tile_shadow: bool | None
    key_color: str | None
    modern_vis2026: bool | None
class DashboardDownloadSettings(Model):
    format_option: str | None
    value_options: str | None
    result_options: str | None
    limit_options: str | None
    rows_limit: int | None
    columns_limit: int | None
class DashboardElement(Model):
    can: dict[str, bool]
    body_text: str | None
    body_text_as_html: str | None
    dashboard_id: str | None
    dashboard_layout_id: str | None
    edit_uri: str | None
    id: str
    look: LookWithQuery
    look_id: str | None
    lookml_link_id: str | None
    merge_result_id: str | None
    note_display: str | None
    note_state: str | None
    note_text: str | None
    note_text_as_html: str | None
    query: Query
    query_id: str | None
    filter_id: str | None
    refresh_interval: str | None
    refresh_interval_to_i: int | None
    result_maker: ResultMakerWithIdVisConfigAndDynamicFields
    result_maker_id: str | None
    subtitle_text: str | None
    title: str | None
    title_hidden: bool
    title_text: str | None
    type: str | None
    alert_count: int | None
    rich_content_json: str | None
    title_text_as_html: str | None
    subtitle_text_as_html: str | None
    extension_id: str | None
    aria_description: str | None
    certification_metadata: Certification
class DashboardFilter(Model):
    can: dict[str, bool]
    id: str
    dashboard_id: str | None
    name: str | None
    title: str | None
    type: str | None
    default_value: str | None
    model: str | None
    explore: str | None
    dimension: str | None
    field: dict[str, Any] | None
    row: int | None
    listens_to_filters: list[str] | None
    allow_multiple_values: bool
    required: bool
    ui_config: dict[str, Any] | None
class CreateDashboardFilter(Model):
    id: str
    dashboard_id: str | None
    name: str | None
    title: str | None
    type: str | None
    default_value: str | None
    model: str | None
    explore: str | None
    dimension: str | None
    field: dict[str, Any] | None
    row: int | None
    listens_to_filters: list[str] | None
    allow_multiple_values: bool
    required: bool
    ui_config: dict[str, Any] | None
class DashboardLayoutComponent(Model):
    can: dict[str, bool]
    id: str
    dashboard_layout_id: str | None
    dashboard_element_id: str | None
    row: int | None
    column: int | None
    width: int | None
    height: int | None
    deleted: bool
    element_title: str | None
    element_title_hidden: bool
    vis_type: str | None
    granular_row: int | None
    granular_column: int | None
    granular_width: int | None
    granular_height: int | None
class DashboardLayout(Model):
    can: dict[str, bool]
    id: str
    dashboard_id: str | None
    type: str | None
    active: bool
    column_width: int | None
    width: int | None
    deleted: bool
    dashboard_title: str | None
    dashboard_layout_components: list[DashboardLayoutComponent] | None
    label: str | None
    description: str | None
    order: int | None
    lookml_link_id: str | None
class DashboardLookml(Model):
    dashboard_id: str | None
    folder_id: str | None
    lookml: str | None
class Dashboard(Model):
    can: dict[str, bool]
    content_favorite_id: str | None
    content_metadata_id: str | None
    description: str | None
    hidden: bool
    id: str
    model: LookModel
    query_timezone: str | None
    readonly: bool
    refresh_interval: str | None
    refresh_interval_to_i: int | None
    folder: FolderBase
    title: str | None
    user_id: str | None
    slug: str | None
    preferred_viewer: str | None
    certification_metadata: Certification
    alert_sync_with_dashboard_filter_enabled: bool
    chat_enabled: bool
    background_color: str | None
    created_at: str | None
    crossfilter_enabled: bool
    dashboard_elements: list[DashboardElement] | None
    dashboard_filters: list[DashboardFilter] | None
    dashboard_layouts: list[DashboardLayout] | None
    deleted: bool
    deleted_at: str | None
    deleter_id: str | None
    edit_uri: str | None
    enable_viz_full_screen: bool
    favorite_count: int | None
    filters_bar_collapsed: bool
    filters_location_top: bool
    last_accessed_at: str | None
    last_viewed_at: str | None
    updated_at: str | None
    last_updater_id: str | None
    last_updater_name: str | None
    user_name: str | None
    load_configuration: str | None
    lookml_link_id: str | None
    show_filters_bar: bool | None
    show_title: bool | None
    folder_id: str | None
    text_tile_text_color: str | None
    tile_background_color: str | None
    tile_text_color: str | None
    title_color: str | None
    view_count: int | None
    appearance: DashboardAppearance
    usage_count: int | None
    is_owner_disabled: bool
    url: str | None
    preserve_desktop_layout: bool
    download_settings: DashboardDownloadSettings
class DataActionFormField(Model):
    name: str | None
    label: str | None
    description: str | None
    type: str | None
    default: str | None
    oauth_url: str | None
    interactive: bool
    required: bool
    options: list[DataActionFormSelectOption] | None
class DataActionForm(Model):
    state: DataActionUserState
    fields: list[DataActionFormField] | None
class DataActionFormSelectOption(Model):
    name: str | None
    label: str | None
class DataActionRequest(Model):
    action: dict[str, Any] | None
    form_values: dict[str, str] | None
class DataActionResponse(Model):
    webhook_id: str | None
    success: bool
    refresh_query: bool
    validation_errors: ValidationError
    message: str | None
class DataActionUserState(Model):
    data: str | None
    refresh_time: int | None
class Datagroup(Model):
    can: dict[str, bool]
    created_at: int | None
    id: str
    model_name: str | None
    name: str | None
    stale_before: int | None
    trigger_check_at: int | None
    trigger_error: str | None
    trigger_value: str | None
    triggered_at: int | None
class DBConnectionBase(Model):
    can: dict[str, bool]
    name: str
    dialect: Dialect
    snippets: list[Snippet]
    pdts_enabled: bool
class DBConnection(Model):
    can: dict[str, bool]
    name: str
    dialect: Dialect
    snippets: list[Snippet]
    pdts_enabled: bool
    named_driver_version_requested: str | None
    named_driver_version_actual: str | None
    host: str | None
    port: str | None
    username: str | None
    password: str | None
    has_password: bool
    uses_oauth: bool
    uses_key_pair_auth: bool
    uses_instance_oauth: bool
    uses_service_auth: bool
    certificate: str | None
    file_type: str | None
    database: str | None
    db_timezone: str | None
    query_timezone: str | None
    schema: str | None
    max_connections: int | None
    max_queries: int | None
    max_queries_per_user: int | None
    max_billing_gigabytes: str | None
    ssl: bool
    verify_ssl: bool
    tmp_db_name: str | None
    tmp_db_host: str | None
    jdbc_additional_params: str | None
    pool_timeout: int | None
    dialect_name: str | None
    supports_data_studio_link: bool
    created_at: str | None
    user_id: str | None
    example: bool
    user_db_credentials: bool | None
    user_attribute_fields: list[str] | None
    maintenance_cron: str | None
    last_regen_at: str | None
    last_reap_at: str | None
    sql_runner_precache_tables: bool
    sql_writing_with_info_schema: bool
    after_connect_statements: str | None
    pdt_context_override: DBConnectionOverride
    managed: bool
    custom_local_port: int | None
    tunnel_id: str | None
    uses_tns: bool | None
    pdt_concurrency: int | None
    disable_context_comment: bool | None
    oauth_application_id: str | None
    always_retry_failed_builds: bool | None
    uses_application_default_credentials: bool | None
    impersonated_service_account: str | None
    cost_estimate_enabled: bool | None
    pdt_api_control_enabled: bool | None
    connection_pooling: bool
    default_bq_connection: bool
    bq_storage_project_id: str | None
    bq_roles_verified: bool | None
    p4sa_name: str | None
    query_holding_disabled: bool
    service_name: str | None
class DBConnectionOverride(Model):
    context: str
    host: str | None
    pdt_host: str | None
    port: str | None
    pdt_port: str | None
    username: str | None
    pdt_username: str | None
    password: str | None
    pdt_password: str | None
    has_password: bool
    certificate: str | None
    pdt_certificate: str | None
    file_type: str | None
    pdt_file_type: str | None
    database: str | None
    pdt_database: str | None
    schema: str | None
    pdt_schema: str | None
    jdbc_additional_params: str | None
    pdt_jdbc_additional_params: str | None
    after_connect_statements: str | None
    pdt_after_connect_statements: str | None
    pdt_service_name: str | None
class DBConnectionTestResult(Model):
    can: dict[str, bool]
    connection_string: str | None
    message: str | None
    name: str | None
    status: str | None
class DelegateOauthTest(Model):
    name: str
    installation_target_id: str
    installation_id: str
    success: bool
class DependencyGraph(Model):
    graph_text: str
class DialectDriverNamesVersion(Model):
    name: str | None
    display_name: str | None
class DialectInfo(Model):
    can: dict[str, bool]
    default_max_connections: str | None
    default_port: str | None
    default_max_queries: str | None
    default_max_queries_per_user: str | None
    installed: bool
    label: str | None
    label_for_database_equivalent: str | None
    label_for_schema_equivalent: str | None
    name: str | None
    supported_driver_name: str | None
    supported_driver_versions: list[DialectDriverNamesVersion] | None
    supported_options: DialectInfoOptions
class DialectInfoOptions(Model):
    additional_params: bool
    after_connect_statements: bool
    analytical_view_dataset: bool
    auth: bool
    cost_estimate: bool
    disabled: bool
    disable_context_comment: bool
    host: bool
    instance_name: bool
    key_pair_authentication: bool
    max_billing_gigabytes: bool
    oauth_credentials: bool
    pdts_for_oauth: bool
    port: bool
    project_name: bool
    schema: bool
    service_account_credentials: bool
    ssl: bool
    timezone: bool
    tmp_table: bool
    tns: bool
    username: bool
    username_required: bool
    supports_connection_pooling: bool
class Dialect(Model):
    name: str
    label: str
    supports_cost_estimate: bool
    cost_estimate_style: str | None
    persistent_table_indexes: str
    persistent_table_sortkeys: str
    persistent_table_distkey: str
    supports_streaming: bool
    automatically_run_sql_runner_snippets: bool
    connection_tests: list[str]
    supports_inducer: bool
    supports_multiple_databases: bool
    supports_persistent_derived_tables: bool
    has_ssl_support: bool
class DigestEmailSend(Model):
    configuration_delivered: bool
class DigestEmails(Model):
    is_enabled: bool
class EgressIpAddresses(Model):
    egress_ip_addresses: list[str] | None
class EmbedConfig(Model):
    domain_allowlist: list[str] | None
    alert_url_allowlist: list[str] | None
    alert_url_param_owner: str | None
    alert_url_label: str | None
    sso_auth_enabled: bool
    embed_cookieless_v2: bool
    embed_content_navigation: bool
    embed_content_management: bool
    strict_sameorigin_for_login: bool
    look_filters: bool
    hide_look_navigation: bool
    permissions: dict[str, Any] | None
    embed_enabled: bool
class EmbedParams(Model):
    target_url: str
    session_length: int | None
    force_logout_login: bool
class EmbedSsoParams(Model):
    target_url: str
    session_length: int | None
    force_logout_login: bool
    external_user_id: str | None
    first_name: str | None
    last_name: str | None
    user_timezone: str | None
    permissions: list[str] | None
    models: list[str] | None
    group_ids: list[str] | None
    external_group_id: str | None
    user_attributes: dict[str, Any] | None
    secret_id: str | None
    embed_domain: str | None
class EmbedCookielessSessionAcquire(Model):
    session_length: int | None
    force_logout_login: bool
    external_user_id: str | None
    first_name: str | None
    last_name: str | None
    user_timezone: str | None
    permissions: list[str] | None
    models: list[str] | None
    group_ids: list[str] | None
    external_group_id: str | None
    user_attributes: dict[str, Any] | None
    embed_domain: str | None
    session_reference_token: str | None
class EmbedCookielessSessionAcquireResponse(Model):
    authentication_token: str | None
    authentication_token_ttl: int | None
    navigation_token: str | None
    navigation_token_ttl: int | None
    api_token: str | None
    api_token_ttl: int | None
    session_reference_token: str | None
    session_reference_token_ttl: int | None
class EmbedCookielessSessionGenerateTokens(Model):
    session_reference_token: str
    navigation_token: str | None
    api_token: str | None
class EmbedCookielessSessionGenerateTokensResponse(Model):
    navigation_token: str | None
    navigation_token_ttl: int | None
    api_token: str | None
    api_token_ttl: int | None
    session_reference_token: str
    session_reference_token_ttl: int | None
class EmbedSecret(Model):
    algorithm: str | None
    created_at: str | None
    enabled: bool
    id: str
    secret: str | None
    user_id: str | None
    secret_type: Literal["SSO", "JWT"]
class EmbedUrlResponse(Model):
    url: str
class SmtpSettings(Model):
    address: str
    # as a key only: "from": str
    user_name: str | None
    password: str | None
    port: int
    enable_starttls_auto: bool
    ssl_version: Literal["TLSv1_1", "SSLv23", "TLSv1_2"] | None
    auth_type: str | None
    client_id: str | None
    client_secret: str | None
    token_endpoint: str | None
    scopes: str | None
    default_smtp: bool | None
class ExternalOauthApplication(Model):
    can: dict[str, bool]
    id: str
    name: str
    client_id: str
    client_secret: str
    tenant_id: str | None
    dialect_name: str | None
    bi_directional_data_access: bool | None
    created_at: str
class FolderBase(Model):
    name: str
    parent_id: str | None
    id: str
    content_metadata_id: str | None
    created_at: str | None
    creator_id: str | None
    child_count: int | None
    external_id: str | None
    is_embed: bool
    is_embed_shared_root: bool
    is_embed_users_root: bool
    is_personal: bool
    is_personal_descendant: bool
    is_shared_root: bool
    is_users_root: bool
    can: dict[str, bool]
class CreateFolder(Model):
    name: str
    parent_id: str
class UpdateFolder(Model):
    name: str
    parent_id: str
class Folder(Model):
    name: str
    parent_id: str | None
    id: str
    content_metadata_id: str | None
    created_at: str | None
    creator_id: str | None
    child_count: int | None
    external_id: str | None
    is_embed: bool
    is_embed_shared_root: bool
    is_embed_users_root: bool
    is_personal: bool
    is_personal_descendant: bool
    is_shared_root: bool
    is_users_root: bool
    can: dict[str, bool]
    dashboards: list[DashboardBase] | None
    looks: list[LookWithDashboards] | None
class ChatMessage(Model):
    timestamp: str | None
    userMessage: UserMessage
    systemMessage: SystemMessage
    messageId: str | None
class UserMessage(Model):
    text: str | None
class Blob(Model):
    mimeType: str
    data: str
class SystemMessage(Model):
    text: TextMessage
    schema: SchemaMessage
    data: DataMessage
    analysis: AnalysisMessage
    chart: ChartMessage
    error: ErrorMessage
    exampleQueries: ExampleQueries
    groupId: int | None
class TextMessage(Model):
    parts: list[str] | None
    textType: str | None
class SchemaMessage(Model):
    query: SchemaQuery
    result: SchemaResult
class SchemaQuery(Model):
    question: str | None
class SchemaResult(Model):
    datasources: list[Datasource] | None
class DataMessage(Model):
    query: DataQuery
    generatedSql: str | None
    result: DataResult
    generatedLookerQuery: Query
    bigQueryJob: BigQueryJob
class DataQuery(Model):
    question: str | None
    name: str | None
    datasources: list[Datasource] | None
    looker: Query
class DataResult(Model):
    name: str | None
    schema: DataSourceSchema
    data: list[Any] | None
class BigQueryJob(Model):
    projectId: str
    jobId: str
    location: str | None
    destinationTable: BigQueryTableReference
    schema: DataSourceSchema
class AnalysisMessage(Model):
    query: AnalysisQuery
    progressEvent: AnalysisEvent
class AnalysisQuery(Model):
    question: str | None
    dataResultNames: list[str] | None
class AnalysisEvent(Model):
    plannerReasoning: str | None
    coderInstruction: str | None
    code: str | None
    executionOutput: str | None
    executionError: str | None
    resultVegaChartJson: str | None
    resultNaturalLanguage: str | None
    resultCsvData: str | None
    resultReferenceData: str | None
    error: str | None
class ChartMessage(Model):
    query: ChartQuery
    result: ChartResult
class ChartQuery(Model):
    instructions: str | None
    dataResultName: str | None
class ChartResult(Model):
    vegaConfig: str | None
    image: Blob
class ErrorMessage(Model):
    text: str
class ExampleQueries(Model):
    exampleQueries: list[ExampleQuery] | None
class BigQueryTableReference(Model):
    projectId: str
    datasetId: str
    tableId: str
    schema: DataSourceSchema
class LookerExploreReference(Model):
    lookerInstanceUri: str | None
    privateLookerInstanceInfo: PrivateLookerInstanceInfo
    lookmlModel: str
    explore: str
    schema: DataSourceSchema
class PrivateLookerInstanceInfo(Model):
    lookerInstanceId: str | None
    serviceDirectoryName: str | None
class Datasource(Model):
    lookerExploreReference: LookerExploreReference
    schema: DataSourceSchema
    structSchema: dict[str, Any] | None
class DataSourceSchema(Model):
    fields: list[Field] | None
    description: str | None
    synonyms: list[str] | None
    tags: list[str] | None
    displayName: str | None
    filters: list[DataFilter] | None
class Field(Model):
    name: str | None
    type: str | None
    description: str | None
    mode: str | None
    synonyms: list[str] | None
    tags: list[str] | None
    displayName: str | None
    subfields: list[Any] | None
    category: str | None
    valueFormat: str | None
class DataFilter(Model):
    field: str | None
    value: str | None
    type: str | None
class ExampleQuery(Model):
    naturalLanguageQuestion: str | None
    sqlQuery: str | None
class GitBranch(Model):
    can: dict[str, bool]
    name: str | None
    remote: str | None
    remote_name: str | None
    error: str | None
    message: str | None
    owner_name: str | None
    readonly: bool
    personal: bool
    is_local: bool
    is_remote: bool
    is_production: bool
    ahead_count: int | None
    behind_count: int | None
    commit_at: int | None
    ref: str | None
    remote_ref: str | None
class GitConnectionTest(Model):
    can: dict[str, bool]
    description: str | None
    id: str
class GitConnectionTestResult(Model):
    can: dict[str, bool]
    id: str
    message: str | None
    status: str | None
class GitDiagnosticIssue(Model):
    can: dict[str, bool]
    id: str
    report_id: str | None
    project_id: str | None
    project_type: str | None
    issue_type: str | None
    issue_version: str | None
    state: str | None
    created_at: str | None
    updated_at: str | None
class GitDiagnosticReport(Model):
    can: dict[str, bool]
    id: str
    project_id: str | None
    user_id: str | None
    state: str | None
    status: str | None
    created_at: str | None
    updated_at: str | None
    project_type: str | None
    issues: list[GitDiagnosticIssue] | None
class GitStatus(Model):
    action: str | None
    conflict: bool
    revertable: bool
    text: str | None
class GoldenQuery(Model):
    can: dict[str, bool]
    id: int
    query_id: int | None
    questions: list[str]
    answer: str
    is_active: bool
    created_by_user_id: int | None
    last_updated_by_user_id: int | None
    created_at: str
    last_updated_at: str | None
    explore: str | None
    model: str | None
    fields: list[str] | None
    filters: dict[str, str] | None
    sorts: list[str] | None
    limit: str | None
    client_id: str | None
class GroupIdForGroupInclusion(Model):
    group_id: str | None
class Group(Model):
    can: dict[str, bool]
    can_add_to_content_metadata: bool
    contains_current_user: bool
    external_group_id: str | None
    externally_managed: bool
    id: str
    include_by_default: bool
    name: str | None
    user_count: int | None
class GroupSearch(Model):
    can: dict[str, bool]
    can_add_to_content_metadata: bool
    contains_current_user: bool
    external_group_id: str | None
    externally_managed: bool
    id: str
    include_by_default: bool
    name: str | None
    user_count: int | None
    roles: list[Role] | None
class GroupHierarchy(Model):
    can: dict[str, bool]
    can_add_to_content_metadata: bool
    contains_current_user: bool
    external_group_id: str | None
    externally_managed: bool
    id: str
    include_by_default: bool
    name: str | None
    user_count: int | None
    parent_group_ids: list[str] | None
    role_ids: list[str] | None
class GroupIdForGroupUserInclusion(Model):
    user_id: str | None
class ImportedProject(Model):
    name: str | None
    url: str | None
    ref: str | None
    is_remote: bool
class IntegrationHubHealthResult(Model):
    success: bool
    message: str | None
class IntegrationHub(Model):
    can: dict[str, bool]
    id: str
    url: str
    label: str
    official: bool
    fetch_error_message: str | None
    authorization_token: str | None
    has_authorization_token: bool
    legal_agreement_signed: bool
    legal_agreement_required: bool
    legal_agreement_text: str | None
class Integration(Model):
    can: dict[str, bool]
    id: str
    integration_hub_id: str
    label: str
    description: str | None
    enabled: bool
    params: list[IntegrationParam]
    supported_formats: list[Literal["txt", "csv", "inline_json", "json", "json_label", "json_detail", "json_detail_lite_stream", "json_bi", "xlsx", "html", "wysiwyg_pdf", "assembled_pdf", "wysiwyg_png", "csv_zip"]]
    supported_action_types: list[Literal["cell", "query", "dashboard", "none"]]
    supported_formattings: list[Literal["formatted", "unformatted"]]
    supported_visualization_formattings: list[Literal["apply", "noapply"]]
    supported_download_settings: list[Literal["push", "url"]]
    icon_url: str | None
    uses_oauth: bool | None
    required_fields: list[IntegrationRequiredField]
    privacy_link: str | None
    delegate_oauth: bool | None
    installed_delegate_oauth_targets: list[str]
class IntegrationParam(Model):
    name: str | None
    label: str | None
    description: str | None
    required: bool
    has_value: bool
    value: str | None
    user_attribute_name: str | None
    sensitive: bool | None
    per_user: bool
    delegate_oauth_url: str | None
class IntegrationRequiredField(Model):
    tag: str | None
    any_tag: list[str] | None
    all_tags: list[str] | None
class IntegrationTestResult(Model):
    success: bool
    message: str | None
    delegate_oauth_result: list[DelegateOauthTest] | None
class InternalHelpResourcesContent(Model):
    can: dict[str, bool]
    organization_name: str | None
    markdown_content: str | None
class InternalHelpResources(Model):
    can: dict[str, bool]
    enabled: bool
class JsonBi(Model):
    metadata: JsonBiMetadata
    rows: list[str]
class JsonBiMetadata(Model):
    big_query_metadata: JsonBiBigQueryMetadata
    fields: JsonBiFields
    pivots: list[JsonBiPivots]
    has_subtotals: bool
    has_totals: bool
    columns_truncated: str
    filter_expression: str | None
    filters: dict[str, str]
    sql: str | None
class JsonBiFields(Model):
    dimensions: list[JsonBiField]
    measures: list[JsonBiField]
    pivots: list[JsonBiField]
    table_calculations: list[JsonBiTableCalc]
class JsonBiField(Model):
    sql: str | None
    view: str | None
    dimension_group: str | None
    category: str
    field_group_label: str | None
    name: str
    type: str
    view_label: str | None
    label: str
    field_group_variant: str
    hidden: bool
    description: str | None
class JsonBiTableCalc(Model):
    name: str | None
    label: str | None
    align: str | None
    expression: str | None
    value_format: str | None
    measure: bool | None
class JsonBiBigQueryMetadata(Model):
    total_bytes_processed: int
    backend_cache_hit: bool
class JsonBiPivots(Model):
    key: str
    data: dict[str, str]
    sort_values: dict[str, str]
    is_total: bool
class KdaDataSource(Model):
    query_id: str | None
    model_name: str | None
    explore_name: str | None
class KdaRequestPayload(Model):
    data_source: KdaDataSource
    contribution_metric: str | None
    dimensions: list[str] | None
    base_filters: dict[str, str] | None
    baseline_filters: dict[str, str] | None
    breach_filters: dict[str, str] | None
class KdaResponsePayload(Model):
    status: str | None
    dimensions: list[str] | None
    drivers: list[Any] | None
class LDAPConfig(Model):
    can: dict[str, bool]
    alternate_email_login_allowed: bool
    auth_password: str | None
    auth_requires_role: bool
    auth_username: str | None
    connection_host: str | None
    connection_port: str | None
    connection_tls: bool
    connection_tls_no_verify: bool
    default_new_user_group_ids: list[str] | None
    default_new_user_groups: list[Group] | None
    default_new_user_role_ids: list[str] | None
    default_new_user_roles: list[Role] | None
    enabled: bool
    force_no_page: bool
    groups: list[LDAPGroupRead] | None
    groups_base_dn: str | None
    groups_finder_type: str | None
    groups_member_attribute: str | None
    groups_objectclasses: str | None
    groups_user_attribute: str | None
    groups_with_role_ids: list[LDAPGroupWrite] | None
    has_auth_password: bool
    merge_new_users_by_email: bool
    modified_at: str | None
    modified_by: str | None
    set_roles_from_groups: bool
    test_ldap_password: str | None
    test_ldap_user: str | None
    user_attribute_map_email: str | None
    user_attribute_map_first_name: str | None
    user_attribute_map_last_name: str | None
    user_attribute_map_ldap_id: str | None
    user_attributes: list[LDAPUserAttributeRead] | None
    user_attributes_with_ids: list[LDAPUserAttributeWrite] | None
    user_bind_base_dn: str | None
    user_custom_filter: str | None
    user_id_attribute_names: str | None
    user_objectclass: str | None
    allow_normal_group_membership: bool
    allow_roles_from_normal_groups: bool
    allow_direct_roles: bool
    url: str | None
class LDAPConfigTestResult(Model):
    details: str | None
    issues: list[LDAPConfigTestIssue] | None
    message: str | None
    status: str | None
    trace: str | None
    user: LDAPUser
    url: str | None
class LDAPConfigTestIssue(Model):
    severity: str | None
    message: str | None
class LDAPGroupRead(Model):
    id: str
    looker_group_id: str | None
    looker_group_name: str | None
    name: str | None
    roles: list[Role] | None
    url: str | None
class LDAPGroupWrite(Model):
    id: str | None
    looker_group_id: str | None
    looker_group_name: str | None
    name: str | None
    role_ids: list[str] | None
    url: str | None
class LDAPUserAttributeRead(Model):
    name: str | None
    required: bool
    user_attributes: list[UserAttribute] | None
    url: str | None
class LDAPUserAttributeWrite(Model):
    name: str | None
    required: bool
    user_attribute_ids: list[str] | None
    url: str | None
class LDAPUser(Model):
    all_emails: list[str] | None
    attributes: dict[str, str] | None
    email: str | None
    first_name: str | None
    groups: list[str] | None
    last_name: str | None
    ldap_dn: str | None
    ldap_id: str | None
    roles: list[str] | None
    url: str | None
class LegacyFeature(Model):
    can: dict[str, bool]
    id: str
    name: str | None
    description: str | None
    enabled_locally: bool
    enabled: bool
    disallowed_as_of_version: str | None
    disable_on_upgrade_to_version: str | None
    end_of_life_version: str | None
    documentation_url: str | None
    approximate_disable_date: str | None
    approximate_end_of_life_date: str | None
    has_disabled_on_upgrade: bool
class Locale(Model):
    code: str | None
    native_name: str | None
    english_name: str | None
class LocalizationSettings(Model):
    default_locale: str | None
    localization_level: str | None
class LookBasic(Model):
    can: dict[str, bool]
    content_metadata_id: str | None
    id: str
    title: str | None
    user_id: str | None
    certification_metadata: Certification
class Look(Model):
    can: dict[str, bool]
    content_metadata_id: str | None
    id: str
    title: str | None
    user_id: str | None
    certification_metadata: Certification
    content_favorite_id: str | None
    created_at: str | None
    deleted: bool
    deleted_at: str | None
    deleter_id: str | None
    description: str | None
    embed_url: str | None
    excel_file_url: str | None
    favorite_count: int | None
    google_spreadsheet_formula: str | None
    image_embed_url: str | None
    is_run_on_load: bool
    last_accessed_at: str | None
    last_updater_id: str | None
    last_viewed_at: str | None
    model: LookModel
    public: bool
    public_slug: str | None
    public_url: str | None
    query_id: str | None
    short_url: str | None
    folder: FolderBase
    folder_id: str | None
    updated_at: str | None
    user_name: str | None
    view_count: int | None
    usage_count: int | None
    is_owner_disabled: bool
class LookWithQuery(Model):
    can: dict[str, bool]
    content_metadata_id: str | None
    id: str
    title: str | None
    user_id: str | None
    certification_metadata: Certification
    content_favorite_id: str | None
    created_at: str | None
    deleted: bool
    deleted_at: str | None
    deleter_id: str | None
    description: str | None
    embed_url: str | None
    excel_file_url: str | None
    favorite_count: int | None
    google_spreadsheet_formula: str | None
    image_embed_url: str | None
    is_run_on_load: bool
    last_accessed_at: str | None
    last_updater_id: str | None
    last_viewed_at: str | None
    model: LookModel
    public: bool
    public_slug: str | None
    public_url: str | None
    query_id: str | None
    short_url: str | None
    folder: FolderBase
    folder_id: str | None
    updated_at: str | None
    user_name: str | None
    view_count: int | None
    usage_count: int | None
    is_owner_disabled: bool
    query: Query
    url: str | None
class LookWithDashboards(Model):
    can: dict[str, bool]
    content_metadata_id: str | None
    id: str
    title: str | None
    user_id: str | None
    certification_metadata: Certification
    content_favorite_id: str | None
    created_at: str | None
    deleted: bool
    deleted_at: str | None
    deleter_id: str | None
    description: str | None
    embed_url: str | None
    excel_file_url: str | None
    favorite_count: int | None
    google_spreadsheet_formula: str | None
    image_embed_url: str | None
    is_run_on_load: bool
    last_accessed_at: str | None
    last_updater_id: str | None
    last_viewed_at: str | None
    model: LookModel
    public: bool
    public_slug: str | None
    public_url: str | None
    query_id: str | None
    short_url: str | None
    folder: FolderBase
    folder_id: str | None
    updated_at: str | None
    user_name: str | None
    view_count: int | None
    usage_count: int | None
    is_owner_disabled: bool
    dashboards: list[DashboardBase] | None
class LookModel(Model):
    id: str
    label: str | None
class LookmlModelNavExplore(Model):
    name: str | None
    description: str | None
    label: str | None
    hidden: bool
    group_label: str | None
class LookmlModelExplore(Model):
    id: str
    name: str | None
    description: str | None
    label: str | None
    title: str | None
    scopes: list[str] | None
    can_total: bool
    can_develop: bool
    can_see_lookml: bool
    lookml_link: str | None
    can_save: bool
    can_explain: bool
    can_pivot_in_db: bool
    can_subtotal: bool
    has_timezone_support: bool
    self_service_explore_data: SelfServiceModelUploadData
    supports_cost_estimate: bool
    connection_name: str | None
    dialect_name: str | None
    null_sort_treatment: str | None
    files: list[str] | None
    source_file: str | None
    project_name: str | None
    model_name: str | None
    view_name: str | None
    hidden: bool
    sql_table_name: str | None
    access_filter_fields: list[str] | None  # deprecated
    access_filters: list[LookmlModelExploreAccessFilter] | None
    aliases: list[LookmlModelExploreAlias] | None
    always_filter: list[LookmlModelExploreAlwaysFilter] | None
    conditionally_filter: list[LookmlModelExploreConditionallyFilter] | None
    index_fields: list[str] | None
    sets: list[LookmlModelExploreSet] | None
    tags: list[str] | None
    errors: list[LookmlModelExploreError] | None
    fields: LookmlModelExploreFieldset
    joins: list[LookmlModelExploreJoins] | None
    group_label: str | None
    supported_measure_types: list[LookmlModelExploreSupportedMeasureType]
    always_join: list[str] | None
class LookmlModelExploreSupportedMeasureType(Model):
    dimension_type: str | None
    measure_types: list[str] | None
class LookmlModelExploreAccessFilter(Model):
    field: str | None
    user_attribute: str | None
class LookmlModelExploreConditionallyFilter(Model):
    name: str | None
    value: str | None
class LookmlModelExploreAlwaysFilter(Model):
    name: str | None
    value: str | None
class LookmlModelExploreAlias(Model):
    name: str | None
    value: str | None
class LookmlModelExploreSet(Model):
    name: str | None
    value: list[str] | None
class LookmlModelExploreError(Model):
    message: str | None
    details: Any | None
    error_pos: str | None
    field_error: bool
class LookmlModelExploreFieldset(Model):
    dimensions: list[LookmlModelExploreField] | None
    measures: list[LookmlModelExploreField] | None
    filters: list[LookmlModelExploreField] | None
    parameters: list[LookmlModelExploreField] | None
class LookmlModelExploreField(Model):
    align: Literal["left", "right"]
    available_custom_timeframes: list[str] | None
    timeframe_labels: dict[str, str] | None
    can_filter: bool
    category: Literal["parameter", "filter", "measure", "dimension"] | None
    default_filter_value: str | None
    description: str | None
    dimension_group: str | None
    drill_fields: list[str] | None
    enumerations: list[LookmlModelExploreFieldEnumeration] | None
    error: str | None
    field_group_label: str | None
    field_group_variant: str | None
    fill_style: Literal["enumeration", "range"] | None
    fiscal_month_offset: int
    has_allowed_values: bool
    has_drills_metadata: bool
    hidden: bool
    is_filter: bool
    is_fiscal: bool
    is_numeric: bool
    is_timeframe: bool
    can_time_filter: bool
    time_interval: LookmlModelExploreFieldTimeInterval
    label: str
    label_from_parameter: str | None
    label_short: str
    lookml_link: str | None
    links: list[LookmlFieldLink] | None
    map_layer: LookmlModelExploreFieldMapLayer
    measure: bool
    name: str
    strict_value_format: bool
    parameter: bool
    period_over_period_params: LookmlModelExploreFieldPeriodOverPeriodParams
    permanent: bool | None
    primary_key: bool
    project_name: str | None
    requires_refresh_on_sort: bool
    scope: str
    sortable: bool
    source_file: str
    source_file_path: str
    sql: str | None
    sql_case: list[LookmlModelExploreFieldSqlCase] | None
    filters: list[LookmlModelExploreFieldMeasureFilters] | None
    suggest_dimension: str
    suggest_explore: str
    suggestable: bool
    suggestions: list[str] | None
    synonyms: list[str] | None
    tags: list[str]
    type: str
    user_attribute_filter_types: list[Literal["advanced_filter_string", "advanced_filter_number", "advanced_filter_datetime", "string", "number", "datetime", "relative_url", "yesno", "zipcode"]]
    value_format: str | None
    value_format_name: str | None
    view: str
    view_label: str
    dynamic: bool
    week_start_day: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    times_used: int
    original_view: str
    datatype: str | None
    convert_tz: bool | None
class LookmlModelExploreFieldEnumeration(Model):
    label: str | None
    value: str | float | None
class LookmlModelExploreFieldTimeInterval(Model):
    name: Literal["day", "hour", "minute", "second", "millisecond", "microsecond", "week", "month", "quarter", "year"]
    count: int
class LookmlModelExploreFieldSqlCase(Model):
    value: str | None
    condition: str | None
class LookmlModelExploreFieldMeasureFilters(Model):
    field: str | None
    condition: str | None
class LookmlModelExploreFieldPeriodOverPeriodParams(Model):
    based_on: str
    based_on_time: str
    period: Literal["year", "fiscal_year", "quarter", "fiscal_quarter", "month", "week", "date"]
    kind: Literal["previous", "difference", "relative_change"]
    value_to_date: bool
class LookmlModelExploreFieldMapLayer(Model):
    url: str
    name: str
    feature_key: str | None
    property_key: str | None
    property_label_key: str | None
    projection: str | None
    format: Literal["topojson", "vector_tile_region"]
    extents_json_url: str | None
    max_zoom_level: int | None
    min_zoom_level: int | None
class LookmlFieldLink(Model):
    label: str
    url: str
    icon_url: str | None
class LookmlModelExploreJoins(Model):
    name: str | None
    dependent_fields: list[str] | None
    fields: list[str] | None
    foreign_key: str | None
    # as a key only: "from": str | None
    outer_only: bool | None
    relationship: str | None
    required_joins: list[str] | None
    sql_foreign_key: str | None
    sql_on: str | None
    sql_table_name: str | None
    type: str | None
    view_label: str | None
class SelfServiceModelUploadData(Model):
    upload_type: str | None
    drive_url: str | None
    owner_id: str | None
    canvas_guid: str | None
class LookmlModel(Model):
    can: dict[str, bool]
    allowed_db_connection_names: list[str] | None
    explores: list[LookmlModelNavExplore] | None
    has_content: bool
    label: str | None
    name: str | None
    project_name: str | None
    unlimited_db_connections: bool
class LookmlTest(Model):
    can: dict[str, bool]
    model_name: str
    name: str
    explore_name: str
    query_url_params: str
    file: str
    line: int | None
class LookmlTestResult(Model):
    can: dict[str, bool]
    model_name: str
    test_name: str
    assertions_count: int
    assertions_failed: int
    errors: list[ProjectError] | None
    warnings: list[ProjectError] | None
    success: bool
class Manifest(Model):
    can: dict[str, bool]
    name: str | None
    imports: list[ImportedProject] | None
    localization_settings: LocalizationSettings
class MarketplaceAutomation(Model):
    install_enabled: bool
    update_looker_enabled: bool
    update_third_party_enabled: bool
class MaterializePDT(Model):
    materialization_id: str
    resp_text: str | None
class McpToolSetting(Model):
    enabled: bool
    description: str | None
    category: str | None
    access_level: str | None
class McpTools(Model):
    enable_all: bool
    add_dashboard_element: McpToolSetting
    add_dashboard_filter: McpToolSetting
    create_project_file: McpToolSetting
    delete_project_file: McpToolSetting
    dev_mode: McpToolSetting
    generate_embed_url: McpToolSetting
    get_connection_databases: McpToolSetting
    get_connection_schemas: McpToolSetting
    get_connection_table_columns: McpToolSetting
    get_connection_tables: McpToolSetting
    get_connections: McpToolSetting
    get_dashboards: McpToolSetting
    get_dimensions: McpToolSetting
    get_explores: McpToolSetting
    get_filters: McpToolSetting
    get_looks: McpToolSetting
    get_measures: McpToolSetting
    get_models: McpToolSetting
    get_parameters: McpToolSetting
    get_project_file: McpToolSetting
    get_project_files: McpToolSetting
    get_projects: McpToolSetting
    health_analyze: McpToolSetting
    health_pulse: McpToolSetting
    health_vacuum: McpToolSetting
    make_dashboard: McpToolSetting
    make_look: McpToolSetting
    query: McpToolSetting
    query_sql: McpToolSetting
    query_url: McpToolSetting
    run_dashboard: McpToolSetting
    run_look: McpToolSetting
    update_project_file: McpToolSetting
    validate_project: McpToolSetting
    get_project_directories: McpToolSetting
    create_project_directory: McpToolSetting
    delete_project_directory: McpToolSetting
    get_lookml_tests: McpToolSetting
    run_lookml_tests: McpToolSetting
    create_view_from_table: McpToolSetting
class MergeQuery(Model):
    can: dict[str, bool]
    column_limit: str | None
    dynamic_fields: str | None
    id: str
    pivots: list[str] | None
    result_maker_id: str | None
    sorts: list[str] | None
    source_queries: list[MergeQuerySourceQuery] | None
    total: bool
    limit: str | None
    vis_config: dict[str, str] | None
class MergeQuerySourceQuery(Model):
    merge_fields: list[MergeFields] | None
    name: str | None
    query_id: str | None
    query_slug: str | None
class MergeFields(Model):
    field_name: str | None
    source_field_name: str | None
class MobileSettings(Model):
    mobile_force_authentication: bool
    mobile_app_integration: bool
    mobile_feature_flags: list[MobileFeatureFlags] | None
class MobileFeatureFlags(Model):
    feature_flag_name: str | None
    feature_flag_state: bool
class MobileToken(Model):
    id: str
    device_token: str
    device_type: Literal["android", "ios"]
class ModelSet(Model):
    can: dict[str, bool]
    all_access: bool
    built_in: bool
    id: str
    models: list[str] | None
    name: str | None
    url: str | None
class OauthClientApp(Model):
    can: dict[str, bool]
    client_guid: str
    redirect_uri: str
    display_name: str
    description: str
    enabled: bool
    group_id: str | None
    tokens_invalid_before: str
    activated_users: list[UserPublic]
class OIDCConfig(Model):
    can: dict[str, bool]
    alternate_email_login_allowed: bool
    audience: str | None
    auth_requires_role: bool
    authorization_endpoint: str | None
    default_new_user_group_ids: list[str] | None
    default_new_user_groups: list[Group] | None
    default_new_user_role_ids: list[str] | None
    default_new_user_roles: list[Role] | None
    enabled: bool
    groups: list[OIDCGroupRead] | None
    groups_attribute: str | None
    groups_with_role_ids: list[OIDCGroupWrite] | None
    identifier: str | None
    issuer: str | None
    modified_at: str | None
    modified_by: str | None
    new_user_migration_types: str | None
    scopes: list[str] | None
    secret: str | None
    set_roles_from_groups: bool
    test_slug: str | None
    token_endpoint: str | None
    user_attribute_map_email: str | None
    user_attribute_map_first_name: str | None
    user_attribute_map_last_name: str | None
    user_attributes: list[OIDCUserAttributeRead] | None
    user_attributes_with_ids: list[OIDCUserAttributeWrite] | None
    userinfo_endpoint: str | None
    allow_normal_group_membership: bool
    allow_roles_from_normal_groups: bool
    allow_direct_roles: bool
    url: str | None
class OIDCGroupRead(Model):
    id: str
    looker_group_id: str | None
    looker_group_name: str | None
    name: str | None
    roles: list[Role] | None
class OIDCGroupWrite(Model):
    id: str | None
    looker_group_id: str | None
    looker_group_name: str | None
    name: str | None
    role_ids: list[str] | None
class OIDCUserAttributeRead(Model):
    name: str | None
    required: bool
    user_attributes: list[UserAttribute] | None
class OIDCUserAttributeWrite(Model):
    name: str | None
    required: bool
    user_attribute_ids: list[str] | None
class PasswordConfig(Model):
    can: dict[str, bool]
    min_length: int | None
    require_numeric: bool
    require_upperlower: bool
    require_special: bool
    expiration_enabled: bool
    expiration_duration_days: int | None
    policy_enabled_at: str | None
class Permission(Model):
    can: dict[str, bool]
    permission: str | None
    parent: str | None
    description: str | None
class PermissionSet(Model):
    can: dict[str, bool]
    all_access: bool
    built_in: bool
    id: str
    name: str | None
    permissions: list[str] | None
    url: str | None
class ProjectFile(Model):
    can: dict[str, bool]
    id: str
    path: str | None
    title: str | None
    type: str | None
    extension: str | None
    mime_type: str | None
    editable: bool
    git_status: GitStatus
class Project(Model):
    can: dict[str, bool]
    id: str
    name: str
    uses_git: bool
    is_git_dev_locked: bool
    git_remote_url: str | None
    git_username: str | None
    git_password: str | None
    git_production_branch_name: str
    use_git_cookie_auth: bool
    git_username_user_attribute: str | None
    git_password_user_attribute: str | None
    git_service_name: str | None
    git_application_server_http_port: int | None
    git_application_server_http_scheme: str | None
    deploy_secret: str | None
    unset_deploy_secret: bool
    pull_request_mode: Literal["off", "links", "recommended", "required"]
    validation_required: bool
    git_release_mgmt_enabled: bool
    allow_warnings: bool
    is_example: bool
    has_production_counterpart: bool
    dependency_status: str | None
class AsyncDeployResponse(Model):
    status: str
class DeployStatusResponse(Model):
    status: str
    error: str | None
    commit_sha: str | None
class ProjectRun(Model):
    run: Run
class Run(Model):
    run_id: str
    created_at: str
    started_at: str | None
    finished_at: str | None
    status_url: str | None
    status: str
    git_service: str | None
    git_state: CIGitState
    result: RunResult
    schedule: CIScheduleTrigger
    target_branch: str | None
    title: str
    trigger: str
    change_request: CIChangeRequest
    suite_id: str
    username: str | None
class CIGitState(Model):
    branch: str | None
    repository: str | None
    commit_ref: str | None
    target: str | None
class CIScheduleTrigger(Model):
    enabled: bool
    day: str | None
    hour: str | None
    frequency: str
class CIChangeRequest(Model):
    change_request_number: int
    change_request_url: str
    change_request_name: str
    change_request_commits_url: str
class GenericError(Model):
    type: str
    title: str
    detail: str
    status: str | None
    instance: str | None
class RunResult(Model):
    sql_result: SqlValidatorResult
    sql_error: GenericError
    assert_result: AssertValidatorResult
    assert_error: GenericError
    content_result: ContentValidatorResult
    content_error: GenericError
    lookml_result: LookMLValidatorResult
    lookml_error: GenericError
    generic_error: GenericError
class AssertValidatorResult(Model):
    name: str
    status: str
    results: list[AssertValidatorTestedExplore]
class AssertValidatorTestedExplore(Model):
    error_count: int | None
    errors: list[AssertValidatorErrorItem]
    success_count: str
    successes: list[AssertValidatorTestSuccess]
class AssertValidatorTestSuccess(Model):
    model: str
    explore: str
    test_name: str
    explore_url: str
    lookml_url: str
class AssertValidatorErrorItem(Model):
    assert_error: AssertValidatorTestError
    generic_error: GenericError
class AssertValidatorTestError(Model):
    model: str
    explore: str
    test_name: str
    explore_url: str
    lookml_url: str
    message: str
class ContentValidatorResult(Model):
    name: str
    incremental: bool
    status: str
    result: list[ContentValidatorTestedExplore]
class ContentValidatorTestedExplore(Model):
    error_count: int | None
    errors: list[ContentValidatorErrorItem]
class ContentValidatorErrorItem(Model):
    content_error: ContentValidatorContentError
    generic_error: GenericError
class ContentValidatorContentError(Model):
    type: str
    title: str
    detail: str
    status: str | None
    instance: str | None
    model: str | None
    explore: str | None
    field_name: str
    content_type: str
    folder: str | None
    url: str
    tile_type: str | None
    tile_title: str | None
    message: str
class LookMLValidatorResult(Model):
    name: str
    status: str
    error_count: int | None
    errors: list[LookMLValidatorErrorItem]
class LookMLValidatorErrorItem(Model):
    lookml_error: LookMLValidatorError
    generic_error: GenericError
class LookMLValidatorError(Model):
    type: str
    title: str
    detail: str
    status: str | None
    instance: str | None
    model: str | None
    explore: str | None
    field_name: str | None
    message: str | None
    severity: str | None
    line_number: str | None
    lookml_url: str | None
    file_path: str | None
class SqlValidatorResult(Model):
    name: str
    incremental: bool
    status: str
    result: list[SqlValidatorTestedExplore]
class SqlValidatorTestedExplore(Model):
    model: str
    explore: str
    status: str
    skip_reason: str | None
    error_count: int | None
    errors: list[SqlValidatorErrorItem]
class SqlValidatorErrorItem(Model):
    sql_error: SqlValidatorError
    generic_error: GenericError
class SqlValidatorError(Model):
    type: str
    title: str
    detail: str
    status: str | None
    instance: str | None
    model: str
    explore: str
    message: str
    explore_url: str | None
    lookml_url: str | None
    dimension: str | None
    line_number: str | None
class ProjectError(Model):
    code: str | None
    severity: str | None
    kind: str | None
    message: str | None
    field_name: str | None
    file_path: str | None
    line_number: int | None
    model_id: str | None
    explore: str | None
    help_url: str | None
    params: dict[str, Any] | None
    sanitized_message: str | None
class ModelsNotValidated(Model):
    name: str | None
    project_file_id: str | None
class ProjectValidation(Model):
    errors: list[ProjectError] | None
    project_digest: str | None
    models_not_validated: list[ModelsNotValidated] | None
    computation_time: float | None
class ProjectValidationCache(Model):
    errors: list[ProjectError] | None
    project_digest: str | None
    models_not_validated: list[ModelsNotValidated] | None
    computation_time: float | None
    stale: bool
class ProjectWorkspace(Model):
    can: dict[str, bool]
    project_id: str | None
    workspace_id: str | None
    git_status: str | None
    git_head: str | None
    dependency_status: Literal["lock_optional", "lock_required", "lock_error", "install_none"] | None
    git_branch: GitBranch
    lookml_type: str | None
class Query(Model):
    can: dict[str, bool]
    id: str
    model: str
    view: str
    fields: list[str] | None
    pivots: list[str] | None
    fill_fields: list[str] | None
    filters: dict[str, str] | None
    filter_expression: str | None
    sorts: list[str] | None
    limit: str | None
    column_limit: str | None
    total: bool | None
    row_total: str | None
    subtotals: list[str] | None
    vis_config: dict[str, Any] | None
    filter_config: dict[str, Any] | None
    visible_ui_sections: str | None
    slug: str | None
    dynamic_fields: str | None
    client_id: str | None
    share_url: str | None
    expanded_share_url: str | None
    url: str | None
    query_timezone: str | None
    has_table_calculations: bool
class CreateQueryTask(Model):
    can: dict[str, bool]
    query_id: str | None
    result_format: Literal["inline_json", "json", "json_detail", "json_fe", "json_bi", "csv", "html", "md", "txt", "xlsx", "gsxml", "sql", "odc"] | None
    source: str | None
    deferred: bool
    look_id: str | None
    dashboard_id: str | None
class QueryTask(Model):
    can: dict[str, bool]
    id: str
    query_id: str | None
    query: Query
    generate_links: bool
    force_production: bool
    path_prefix: str | None
    cache: bool
    server_table_calcs: bool
    cache_only: bool
    cache_key: str | None
    status: str | None
    source: str | None
    runtime: float | None
    rebuild_pdts: bool
    result_source: str | None
    look_id: str | None
    dashboard_id: str | None
    result_format: str | None
class RenderTask(Model):
    can: dict[str, bool]
    created_at: str | None
    dashboard_filters: str | None
    dashboard_id: str | None
    dashboard_style: str | None
    finalized_at: str | None
    height: int | None
    id: str
    look_id: str | None
    lookml_dashboard_id: str | None
    query_id: str | None
    dashboard_element_id: str | None
    query_runtime: float | None
    render_runtime: float | None
    result_format: str | None
    runtime: float | None
    status: str | None
    status_detail: str | None
    user_id: str | None
    width: int | None
class CreateDashboardRenderTask(Model):
    dashboard_filters: str | None
    dashboard_style: str | None
    tab_ids: list[str] | None
class RepositoryCredential(Model):
    can: dict[str, bool]
    id: str
    root_project_id: str
    remote_url: str
    git_username: str | None
    git_password: str | None
    ssh_public_key: str | None
    is_configured: bool
class ResultMakerFilterablesListen(Model):
    dashboard_filter_name: str | None
    field: str | None
class ResultMakerFilterables(Model):
    model: str | None
    view: str | None
    name: str | None
    listen: list[ResultMakerFilterablesListen] | None
class ResultMakerWithIdVisConfigAndDynamicFields(Model):
    id: str
    dynamic_fields: str | None
    filterables: list[ResultMakerFilterables] | None
    sorts: list[str] | None
    merge_result_id: str | None
    total: bool
    query_id: str | None
    sql_query_id: str | None
    query: Query
    vis_config: dict[str, Any] | None
class Role(Model):
    can: dict[str, bool]
    id: str
    name: str | None
    permission_set: PermissionSet
    permission_set_id: str | None
    model_set: ModelSet
    model_set_id: str | None
    internal: bool
    url: str | None
    users_url: str | None
class RoleSearch(Model):
    can: dict[str, bool]
    id: str
    name: str | None
    permission_set: PermissionSet
    permission_set_id: str | None
    model_set: ModelSet
    model_set_id: str | None
    internal: bool
    user_count: int | None
    url: str | None
    users_url: str | None
class RunningQueries(Model):
    can: dict[str, bool]
    id: str
    user: UserPublic
    query: Query
    sql_query: SqlQuery
    look: LookBasic
    created_at: str | None
    completed_at: str | None
    query_id: str | None
    source: str | None
    node_id: str | None
    slug: str | None
    query_task_id: str | None
    cache_key: str | None
    connection_name: str | None
    dialect: str | None
    connection_id: str | None
    message: str | None
    status: str | None
    runtime: float | None
    sql: str | None
    sql_interface_sql: str | None
class SamlConfig(Model):
    can: dict[str, bool]
    enabled: bool
    idp_cert: str | None
    idp_cert_multi: SamlIdpCertMulti
    multi_certs_supported: bool | None
    idp_url: str | None
    idp_issuer: str | None
    idp_audience: str | None
    allowed_clock_drift: int | None
    user_attribute_map_email: str | None
    user_attribute_map_first_name: str | None
    user_attribute_map_last_name: str | None
    new_user_migration_types: str | None
    alternate_email_login_allowed: bool
    test_slug: str | None
    modified_at: str | None
    modified_by: str | None
    default_new_user_roles: list[Role] | None
    default_new_user_groups: list[Group] | None
    default_new_user_role_ids: list[str] | None
    default_new_user_group_ids: list[str] | None
    set_roles_from_groups: bool
    groups_attribute: str | None
    groups: list[SamlGroupRead] | None
    groups_with_role_ids: list[SamlGroupWrite] | None
    auth_requires_role: bool
    user_attributes: list[SamlUserAttributeRead] | None
    user_attributes_with_ids: list[SamlUserAttributeWrite] | None
    groups_finder_type: str | None
    groups_member_value: str | None
    bypass_login_page: bool
    allow_normal_group_membership: bool
    allow_roles_from_normal_groups: bool
    allow_direct_roles: bool
    url: str | None
class SamlGroupRead(Model):
    id: str
    looker_group_id: str | None
    looker_group_name: str | None
    name: str | None
    roles: list[Role] | None
    url: str | None
class SamlGroupWrite(Model):
    id: str | None
    looker_group_id: str | None
    looker_group_name: str | None
    name: str | None
    role_ids: list[str] | None
    url: str | None
class SamlIdpCertMulti(Model):
    signing: list[str] | None
class SamlMetadataParseResult(Model):
    can: dict[str, bool]
    idp_issuer: str | None
    idp_url: str | None
    idp_cert: str | None
    idp_cert_multi: SamlIdpCertMulti
class SamlUserAttributeRead(Model):
    name: str | None
    required: bool
    user_attributes: list[UserAttribute] | None
    url: str | None
class SamlUserAttributeWrite(Model):
    name: str | None
    required: bool
    user_attribute_ids: list[str] | None
    url: str | None
class ScheduledPlanDestination(Model):
    id: str
    scheduled_plan_id: str | None
    format: str | None
    apply_formatting: bool
    apply_vis: bool
    address: str | None
    looker_recipient: bool
    type: str | None
    parameters: str | None
    secret_parameters: str | None
    message: str | None
class WriteScheduledPlan(Model):
    name: str | None
    user_id: str | None
    run_as_recipient: bool
    enabled: bool
    look_id: str | None
    dashboard_id: str | None
    lookml_dashboard_id: str | None
    filters_string: str | None
    dashboard_filters: str | None  # deprecated
    require_results: bool
    require_no_results: bool
    require_change: bool
    send_all_results: bool
    crontab: str | None
    datagroup: str | None
    timezone: str | None
    scheduled_plan_destination: list[ScheduledPlanDestination] | None
    run_once: bool
    include_links: bool
    include_dashboard_summary: bool
    custom_url_base: str | None
    custom_url_params: str | None
    custom_url_label: str | None
    show_custom_url: bool
    pdf_paper_size: str | None
    pdf_landscape: bool
    embed: bool
    color_theme: str | None
    long_tables: bool
    pdf_page_breaks: bool
    tab_ids: list[str] | None
    inline_table_width: int | None
    query_id: str | None
class ScheduledPlan(Model):
    name: str | None
    user_id: str | None
    run_as_recipient: bool
    enabled: bool
    look_id: str | None
    dashboard_id: str | None
    lookml_dashboard_id: str | None
    filters_string: str | None
    dashboard_filters: str | None  # deprecated
    require_results: bool
    require_no_results: bool
    require_change: bool
    send_all_results: bool
    crontab: str | None
    datagroup: str | None
    timezone: str | None
    scheduled_plan_destination: list[ScheduledPlanDestination] | None
    run_once: bool
    include_links: bool
    include_dashboard_summary: bool
    custom_url_base: str | None
    custom_url_params: str | None
    custom_url_label: str | None
    show_custom_url: bool
    pdf_paper_size: str | None
    pdf_landscape: bool
    embed: bool
    color_theme: str | None
    long_tables: bool
    pdf_page_breaks: bool
    tab_ids: list[str] | None
    inline_table_width: int | None
    query_id: str | None
    id: str
    created_at: str | None
    updated_at: str | None
    title: str | None
    user: UserPublic
    next_run_at: str | None
    last_run_at: str | None
    can: dict[str, bool]
class SchemaColumn(Model):
    name: str | None
    sql_escaped_name: str | None
    schema_name: str | None
    data_type_database: str
    data_type: str
    data_type_looker: str
    description: str | None
    column_size: int | None
    snippets: list[Snippet]
class SchemaTable(Model):
    name: str | None
    sql_escaped_name: str | None
    schema_name: str | None
    rows: int | None
    external: str | None
    snippets: list[Snippet]
class ConnectionFeatures(Model):
    dialect_name: str
    cost_estimate: bool
    multiple_databases: bool
    column_search: bool
    persistent_table_indexes: bool
    persistent_derived_tables: bool
    turtles: bool
    percentile: bool
    distinct_percentile: bool
    stable_views: bool
    milliseconds: bool
    microseconds: bool
    subtotals: bool
    location: bool
    timezone: bool
    connection_pooling: bool
class Schema(Model):
    name: str
    is_default: bool
class SchemaTables(Model):
    name: str
    is_default: bool
    tables: list[SchemaTable]
    table_limit_hit: bool
class SchemaColumns(Model):
    name: str | None
    sql_escaped_name: str | None
    schema_name: str | None
    columns: list[SchemaColumn]
class ColumnSearch(Model):
    schema_name: str | None
    table_name: str | None
    column_name: str | None
    data_type: str | None
class CreateCostEstimate(Model):
    sql: str
class CostEstimate(Model):
    cost: int
    cache_hit: bool
    cost_unit: str
    message: str
class ModelFieldSuggestions(Model):
    suggestions: list[str]
    error: str | None
    from_cache: bool
    hit_limit: bool
    used_calcite_materialization: bool
class ModelNamedValueFormats(Model):
    format_string: str
    label: str
    name: str
    strict_value_format: bool
class ApiModel(Model):
    connection: str | None
    name: str
    value_formats: list[ModelNamedValueFormats] | None
class SessionConfig(Model):
    can: dict[str, bool]
    allow_persistent_sessions: bool
    session_minutes: int | None
    unlimited_sessions_per_user: bool
    use_inactivity_based_logout: bool
    track_session_location: bool
class Session(Model):
    can: dict[str, bool]
    id: str
    ip_address: str | None
    browser: str | None
    operating_system: str | None
    city: str | None
    state: str | None
    country: str | None
    credentials_type: str | None
    extended_at: str | None
    extended_count: int | None
    sudo_user_id: str | None
    created_at: str | None
    expires_at: str | None
    url: str | None
class InstanceConfig(Model):
    feature_flags: dict[str, bool]
    license_features: dict[str, bool]
class Setting(Model):
    instance_config: InstanceConfig
    extension_framework_enabled: bool
    extension_load_url_enabled: bool  # deprecated
    marketplace_auto_install_enabled: bool  # deprecated
    marketplace_automation: MarketplaceAutomation
    marketplace_enabled: bool
    marketplace_site: str
    marketplace_terms_accepted: bool
    privatelabel_configuration: PrivatelabelConfiguration
    custom_welcome_email: CustomWelcomeEmail
    onboarding_enabled: bool
    timezone: str
    allow_user_timezones: bool
    data_connector_default_enabled: bool
    host_url: str
    override_warnings: bool
    email_domain_allowlist: list[str]
    embed_cookieless_v2: bool  # deprecated
    embed_enabled: bool
    embed_config: EmbedConfig
    login_notification_enabled: bool
    login_notification_text: str | None
    dashboard_auto_refresh_restriction: bool
    dashboard_auto_refresh_minimum_interval: str | None
    managed_certificate_uri: list[str] | None
    content_certification_documentation_link: str | None
    revoke_certification_on_edits: bool
    automated_mfa_enabled: bool
    is_content_certification_enabled: bool
    auto_certify_lookml_content: bool
    ca_agent_observability: bool
    mcp_tools: McpTools
class SmtpStatus(Model):
    is_valid: bool
    node_count: int | None
    node_status: list[SmtpNodeStatus] | None
class SmtpNodeStatus(Model):
    is_valid: bool
    message: str | None
    hostname: str | None
class Snippet(Model):
    name: str
    label: str
    sql: str
class SqlInterfaceQueryCreate(Model):
    can: dict[str, bool]
    sql: str | None
    jdbc_client: bool
class SqlInterfaceQuery(Model):
    can: dict[str, bool]
    id: int
    signature: str | None
class SqlInterfaceQueryMetadata(Model):
    results: str
class SqlQueryCreate(Model):
    connection_name: str | None
    connection_id: str | None  # deprecated
    model_name: str | None
    sql: str | None
    vis_config: dict[str, Any] | None
class SqlQuery(Model):
    can: dict[str, bool]
    slug: str
    last_runtime: float | None
    run_count: int
    browser_limit: int
    sql: str
    last_run_at: str | None
    connection: DBConnectionBase
    model_name: str | None
    creator: UserPublic
    explore_url: str | None
    plaintext: bool
    vis_config: dict[str, Any] | None
    result_maker_id: str | None
class SshPublicKey(Model):
    public_key: str
class SshServer(Model):
    ssh_server_id: str
    ssh_server_name: str
    ssh_server_host: str
    ssh_server_port: int
    ssh_server_user: str
    finger_print: str
    sha_finger_print: str
    public_key: str
    status: str
class SshTunnel(Model):
    tunnel_id: str
    ssh_server_id: str
    ssh_server_name: str
    ssh_server_host: str
    ssh_server_port: int
    ssh_server_user: str
    last_attempt: str
    local_host_port: int
    database_host: str
    database_port: int
    status: str
class Report(Model):
    can: dict[str, bool]
    id: str
    title: str | None
    user_id: str | None
    created_at: str | None
    updated_at: str | None
    last_viewed_at: str | None
    favorite: bool
    favorite_count: int | None
    view_count: int | None
    folder: FolderBase
    folder_id: str | None
    url: str | None
    user_name: str | None
    deleted_at: str | None
    last_accessed_at: str | None
    deleter_user_id: str | None
    deleter_user_name: str | None
    schedule_count: int | None
class SupportAccessAllowlistEntry(Model):
    id: str
    email: str | None
    full_name: str | None
    reason: str | None
    created_date: str | None
class SupportAccessAddEntries(Model):
    emails: list[str] | None
    reason: str | None
class SupportAccessEnable(Model):
    duration_in_seconds: int | None
class SupportAccessStatus(Model):
    open: bool
    open_until: str | None
class ThemeSettings(Model):
    background_color: str
    base_font_size: str | None
    color_collection_id: str
    font_color: str | None
    font_family: str
    font_source: str | None
    info_button_color: str  # deprecated
    primary_button_color: str
    show_filters_bar: bool
    show_title: bool
    text_tile_text_color: str
    tile_background_color: str
    text_tile_background_color: str
    tile_text_color: str
    title_color: str
    warn_button_color: str  # deprecated
    tile_title_alignment: str
    tile_shadow: bool
    show_last_updated_indicator: bool
    show_reload_data_icon: bool
    show_dashboard_menu: bool
    show_filters_toggle: bool
    show_dashboard_header: bool
    center_dashboard_title: bool
    dashboard_title_font_size: str
    box_shadow: str
    page_margin_top: str
    page_margin_bottom: str
    page_margin_sides: str
    show_explore_header: bool
    show_explore_title: bool
    show_explore_last_run: bool
    show_explore_timezone: bool
    show_explore_run_stop_button: bool
    show_explore_actions_button: bool
    show_look_header: bool
    show_look_title: bool
    show_look_last_run: bool
    show_look_timezone: bool
    show_look_run_stop_button: bool
    show_look_actions_button: bool
    tile_title_font_size: str
    column_gap_size: str
    row_gap_size: str
    border_radius: str
class Theme(Model):
    can: dict[str, bool]
    begin_at: str | None
    end_at: str | None
    id: str
    name: str
    settings: ThemeSettings
class Timezone(Model):
    value: str | None
    label: str | None
    group: str | None
class UserAttribute(Model):
    can: dict[str, bool]
    id: str
    name: str | None
    label: str | None
    type: str | None
    default_value: str | None
    is_system: bool
    is_permanent: bool
    value_is_hidden: bool
    user_can_view: bool
    user_can_edit: bool
    hidden_value_domain_whitelist: str | None
    needed_for_ci_run: bool
    value_for_ci_run: str | None
class UserAttributeGroupValue(Model):
    can: dict[str, bool]
    id: str
    group_id: str | None
    user_attribute_id: str | None
    value_is_hidden: bool
    rank: int | None
    value: str | None
class UserAttributeWithValue(Model):
    can: dict[str, bool]
    name: str | None
    label: str | None
    rank: int | None
    value: str | None
    user_id: str | None
    user_can_edit: bool
    value_is_hidden: bool
    user_attribute_id: str | None
    source: str | None
    hidden_value_domain_whitelist: str | None
class UserEmailOnly(Model):
    email: str
class UserLoginLockout(Model):
    can: dict[str, bool]
    key: str | None
    auth_type: str | None
    ip: str | None
    user_id: str | None
    remote_id: str | None
    full_name: str | None
    email: str | None
    fail_count: int | None
    lockout_at: str | None
class User(Model):
    can: dict[str, bool]
    avatar_url: str | None
    avatar_url_without_sizing: str | None
    credentials_api3: list[CredentialsApi3] | None
    credentials_email: CredentialsEmail
    credentials_embed: list[CredentialsEmbed] | None
    credentials_google: CredentialsGoogle
    credentials_ldap: CredentialsLDAP
    credentials_looker_openid: CredentialsLookerOpenid
    credentials_oidc: CredentialsOIDC
    credentials_saml: CredentialsSaml
    credentials_totp: CredentialsTotp
    credentials_workforce: CredentialsWorkforce
    display_name: str | None
    email: str | None
    embed_group_space_id: str | None  # deprecated
    first_name: str | None
    group_ids: list[str] | None
    home_folder_id: str | None
    id: str
    is_disabled: bool
    last_name: str | None
    locale: str | None
    looker_versions: list[str] | None
    models_dir_validated: bool | None
    personal_folder_id: str | None
    presumed_looker_employee: bool  # deprecated
    role_ids: list[str] | None
    sessions: list[Session] | None
    ui_state: dict[str, str] | None
    verified_looker_employee: bool
    roles_externally_managed: bool
    allow_direct_roles: bool
    allow_normal_group_membership: bool
    allow_roles_from_normal_groups: bool
    embed_group_folder_id: str | None
    is_iam_admin: bool
    can_manage_api3_creds: bool
    is_service_account: bool
    service_account_name: str | None
    url: str | None
class ServiceAccount(Model):
    can: dict[str, bool]
    id: str
    service_account_name: str
    is_service_account: bool
    is_disabled: bool
    group_ids: list[str] | None
    role_ids: list[str] | None
    credentials_api3: list[CredentialsApi3] | None
    created_at: str | None
    url: str | None
class UserPublic(Model):
    can: dict[str, bool]
    id: str
    first_name: str
    last_name: str
    display_name: str | None
    avatar_url: str
    url: str | None
class ApiVersionElement(Model):
    version: str | None
    full_version: str | None
    status: str | None
    swagger_url: str | None
class ApiVersion(Model):
    looker_release_version: str
    current_version: ApiVersionElement
    supported_versions: list[ApiVersionElement]
    api_server_url: str
    web_server_url: str
class WelcomeEmailTest(Model):
    content: str | None
    subject: str | None
    header: str | None
class WhitelabelConfiguration(Model):
    id: str
    logo_file: str | None
    logo_url: str | None
    favicon_file: str | None
    favicon_url: str | None
    default_title: str | None
    show_help_menu: bool
    show_docs: bool
    show_email_sub_options: bool
    allow_looker_mentions: bool
    allow_looker_links: bool
    custom_welcome_email_advanced: bool
    setup_mentions: bool
    alerts_logo: bool
    alerts_links: bool
    folders_mentions: bool
class PrivatelabelConfiguration(Model):
    logo_file: str | None
    logo_url: str | None
    favicon_file: str | None
    favicon_url: str | None
    default_title: str | None
    show_help_menu: bool
    show_docs: bool
    show_email_sub_options: bool
    allow_looker_mentions: bool
    allow_looker_links: bool
    custom_welcome_email_advanced: bool
    setup_mentions: bool
    alerts_logo: bool
    alerts_links: bool
    folders_mentions: bool
class Workspace(Model):
    can: dict[str, bool]
    id: str
    projects: list[Project] | None
class ProjectFileContent(Model):
    path: str
    content: str
class ProjectDirectory(Model):
    path: str
class ProjectCommit(Model):
    message: str
class ProjectGeneratorColumn(Model):
    column_name: str
class ProjectGeneratorTable(Model):
    schema: str
    table_name: str
    primary_key: str
    base_view: bool
    columns: list[ProjectGeneratorColumn]
class ProjectGenerationRequest(Model):
    tables: list[ProjectGeneratorTable]
