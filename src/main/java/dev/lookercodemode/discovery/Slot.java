package dev.lookercodemode.discovery;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * One thing that an intent asks for: the terms of the index that would each satisfy it, with how
 * well (1 = the very word). Immutable.
 *
 * @param plural whether the intent speaks of several
 */
record Slot(Map<String, Double> alternatives, boolean plural) {
  private static final Set<String> VERBS =
      Set.of("add", "creat", "delet", "disabl", "enabl", "register", "remov", "set", "updat");
  private static final double VERB_LEFT = 0.22;

  Slot {
    alternatives = Map.copyOf(alternatives);
  }

  Slot(Map<String, Double> alternatives) {
    this(alternatives, false);
  }

  Slot ofSeveral() {
    return new Slot(alternatives, true);
  }

  /** The same as a quality instead of something to do. */
  Slot described() {
    Map<String, Double> rest = new HashMap<>();
    alternatives.forEach(
        (term, weight) -> {
          if (!term.startsWith("~")) {
            rest.put(term, VERBS.contains(term) ? weight * VERB_LEFT : weight);
          }
        });
    return new Slot(rest, plural);
  }
}
