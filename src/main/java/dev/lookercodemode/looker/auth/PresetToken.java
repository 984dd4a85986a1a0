package dev.lookercodemode.looker.auth;

import java.util.List;

/**
 * An access token that was given from outside. It is used as it is and never replaced: who gave it
 * knows where the next one comes from. Immutable.
 */
public record PresetToken(Secret value) implements Credential {
  @Override
  public List<Secret> secrets() {
    return List.of(value);
  }

  @Override
  public String described() {
    return "given access token";
  }
}
