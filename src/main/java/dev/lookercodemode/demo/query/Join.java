package dev.lookercodemode.demo.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view joined many-to-one to an explore.
 *
 * @param on SQL of the condition; null when the base table already holds the view's columns
 * @param requires names of the views that must be joined before
 */
record Join(View view, @Nullable String on, List<String> requires) {
  Join {
    requires = List.copyOf(requires);
  }
}
