package dev.lookercodemode.discovery;

import java.util.Map;

/**
 * One thing that an intent asks for: the terms of the index that would each satisfy it, with how
 * well (1 = the very word). Immutable.
 */
record Slot(Map<String, Double> alternatives) {
  Slot {
    alternatives = Map.copyOf(alternatives);
  }
}
