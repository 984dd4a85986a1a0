package dev.lookercodemode.discovery;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do. Immutable.
 *
 * @param slots what they speak of, in their order; what is said twice counts once
 * @param said the stems of its words, less those that say nothing
 * @param action what they want done; null where they do not say
 */
record Intent(List<Slot> slots, List<String> said, @Nullable Action action) {
  Intent {
    said = List.copyOf(new LinkedHashSet<>(said));
    slots = List.copyOf(new LinkedHashSet<>(slots));
  }
}
