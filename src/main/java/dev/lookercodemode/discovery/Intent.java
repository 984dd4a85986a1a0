package dev.lookercodemode.discovery;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do. Immutable.
 *
 * @param slots what they speak of, in their order; what is said twice counts once
 * @param action what they want done; null where they do not say
 */
record Intent(List<Slot> slots, @Nullable Action action) {
  Intent {
    slots = List.copyOf(new LinkedHashSet<>(slots));
  }
}
