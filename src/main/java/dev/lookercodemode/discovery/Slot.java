package dev.lookercodemode.discovery;

import java.util.Map;

/**
 * One thing that an intent asks for: the terms of the index that would each satisfy it, with how
 * well (1 = the very word). Immutable.
 *
 * @param plural whether the intent speaks of several
 */
record Slot(Map<String, Double> alternatives, boolean plural) {
  Slot {
    alternatives = Map.copyOf(alternatives);
  }

  Slot(Map<String, Double> alternatives) {
    this(alternatives, false);
  }

  Slot ofSeveral(boolean several) {
    return several ? new Slot(alternatives, true) : this;
  }
}
