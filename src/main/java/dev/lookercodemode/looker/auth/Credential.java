package dev.lookercodemode.looker.auth;

import java.util.List;

/** What proves to an instance who is calling. Immutable; safe for use by several threads. */
public sealed interface Credential permits ApiKey, OAuthAccount, PresetToken {

  /** What must not show in any message or log line; the tokens that it yields are not among it. */
  List<Secret> secrets();

  /** In words for people, without secrets, e.g. "API key abc123". */
  String described();
}
