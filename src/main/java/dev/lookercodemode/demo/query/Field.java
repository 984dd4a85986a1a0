package dev.lookercodemode.demo.query;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A dimension, a timeframe of a dimension group, or a measure.
 *
 * @param view name of its view
 * @param column SQL of the column it is computed from
 * @param group name of the dimension group, null unless a timeframe
 * @param valueFormat spreadsheet-style format of its rendered value, null for none
 */
record Field(
    String view,
    String name,
    FieldType type,
    String column,
    boolean primaryKey,
    @Nullable String group,
    @Nullable String valueFormat) {

  String fullName() {
    return view + "." + name;
  }

  /** {@code total_sale_price} becomes {@code Total Sale Price}. */
  String shortLabel() {
    return title(name);
  }

  /** {@code orders.count} is {@code Orders Count}. */
  String label() {
    return title(view) + " " + shortLabel();
  }

  static String title(String name) {
    StringBuilder label = new StringBuilder();
    for (String word : name.split("_", -1)) {
      if (!word.isEmpty()) {
        label.append(label.isEmpty() ? "" : " ");
        label.append(
            word.equals("id")
                ? "ID"
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
      }
    }
    return label.toString();
  }
}
