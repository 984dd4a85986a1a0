package dev.lookercodemode.looker.auth;

import java.util.List;

/**
 * A saved account whose user has logged in with the browser. Its tokens live in the token store
 * alone, because several processes renew them. Immutable.
 *
 * @param name as the user calls it: the name of the instance
 */
public record OAuthAccount(String name, OAuthApp app) implements Credential {
  @Override
  public List<Secret> secrets() {
    return List.of();
  }

  @Override
  public String described() {
    return "browser login \"" + name + "\"";
  }
}
