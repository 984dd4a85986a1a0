package dev.lookercodemode.api;

import java.util.List;

/**
 * A named object type of the API document, with its properties in the document's order. Immutable.
 */
public record Schema(String name, List<Property> properties) {
  public Schema {
    properties = List.copyOf(properties);
  }
}
