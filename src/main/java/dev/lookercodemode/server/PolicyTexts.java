package dev.lookercodemode.server;

import dev.lookercodemode.binding.CallPolicy;
import dev.lookercodemode.binding.WriteMode;

/**
 * What the server says of writes to a model, by its policy: who knows that they are refused does
 * not try them. Immutable.
 */
final class PolicyTexts {
  /** How the description of a tool and the instructions speak of writes that are sent. */
  private static final String CHANGES = "Changes: dry_run first lists the writes.";

  private static final String FOR_CHANGES =
      "For changes, run once with dry_run to see the writes, then for real.";

  private final CallPolicy policy;

  PolicyTexts(CallPolicy policy) {
    this.policy = policy;
  }

  /** Whether a tool changes nothing. */
  boolean readOnly() {
    return policy.readOnly();
  }

  String description(String text) {
    if (policy.readOnly()) {
      return replaced(
          text, CHANGES, "Read-only: writes throw DeniedError; dry_run plans them for the user.");
    }
    return policy.writes().mode() == WriteMode.CONFIRM
        ? replaced(text, CHANGES, "Changes: the user confirms each; dry_run first lists them.")
        : text;
  }

  String instructions(String text) {
    if (policy.readOnly()) {
      return replaced(
          text,
          FOR_CHANGES,
          "This server is read-only: writes are refused, so do not try them. With dry_run a script"
              + " gives the plan of its writes, for the user to decide on.");
    }
    return policy.writes().mode() == WriteMode.CONFIRM
        ? replaced(
            text,
            FOR_CHANGES,
            "Writes are shown to the user, who allows or refuses them: run once with dry_run to"
                + " see them all, say what they are for, then run for real.")
        : text;
  }

  private static String replaced(String text, String what, String by) {
    if (!text.contains(what)) {
      throw new IllegalStateException("the text no longer says: " + what);
    }
    return text.replace(what, by);
  }
}
