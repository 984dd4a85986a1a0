package dev.lookercodemode.looker.auth;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account in the token store: where it is, how it is reached, and the tokens that its user's
 * login has given. Immutable.
 *
 * @param name as the user calls it; scripts write {@code on(name)}
 * @param settings further settings by their key in a looker.ini, e.g. {@code verify_ssl}, {@code
 *     writes} or {@code dev_mode}; never a secret
 * @param access the access tokens by the name of their workspace, because Looker ties the workspace
 *     to the token
 * @param refresh null once it is known to be dead: then only a login helps
 */
public record SavedAccount(
    String name,
    OAuthApp app,
    Map<String, String> settings,
    Map<String, AccessToken> access,
    @Nullable Secret refresh) {

  public SavedAccount {
    settings = Map.copyOf(settings);
    access = Map.copyOf(access);
  }

  /** A fresh login: its access token is the production workspace's, as Looker begins. */
  public static SavedAccount fresh(
      String name, OAuthApp app, Map<String, String> settings, OAuthTokens tokens) {
    return new SavedAccount(
        name, app, settings, Map.of(PRODUCTION, tokens.access()), tokens.refresh());
  }

  /** The workspace of a fresh token. */
  public static final String PRODUCTION = "production";

  /** The same with the answer to a renewal; one without a refresh token keeps the old one. */
  public SavedAccount renewed(String workspace, OAuthTokens tokens) {
    Map<String, AccessToken> all = new LinkedHashMap<>(access);
    all.put(workspace, tokens.access());
    return new SavedAccount(
        name, app, settings, all, tokens.refresh() == null ? refresh : tokens.refresh());
  }

  /** The same with no token that is of any use. */
  public SavedAccount withoutTokens() {
    return new SavedAccount(name, app, settings, Map.of(), null);
  }

  /** The access token of a workspace; null where there is none. It may have run out. */
  public @Nullable AccessToken access(String workspace) {
    return access.get(workspace);
  }
}
