package dev.lookercodemode.looker.auth;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that must not be seen: a client secret or a token. Its {@link #toString} is {@code ***},
 * so that no log line and no message can carry it by accident. Immutable.
 */
public final class Secret {
  /** A shorter one is no real secret, and masking it would eat letters out of words. */
  private static final int SHORTEST_MASKED = 6;

  private final String value;

  public Secret(String value) {
    this.value = Objects.requireNonNull(value);
  }

  /** The text itself; for a request to Looker or the token store only. */
  public String value() {
    return value;
  }

  /** {@code text} with each occurrence of this secret masked, for words that come from outside. */
  public String mask(String text) {
    return value.length() < SHORTEST_MASKED ? text : text.replace(value, "***");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret secret && secret.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "***";
  }
}
