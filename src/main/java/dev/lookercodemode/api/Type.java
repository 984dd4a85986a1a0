package dev.lookercodemode.api;

import java.util.List;

/**
 * The type of a value that goes to or comes from Looker, as the API document declares it.
 * Immutable.
 */
public sealed interface Type {

  /** Anything: the document says {@code any}, or nothing. */
  record Anything() implements Type {}

  /**
   * Text; {@code format} is the document's ({@code date-time}, {@code uri-reference} ...) or empty,
   * {@code values} the enum or empty.
   */
  record Text(String format, List<String> values) implements Type {
    public Text {
      values = List.copyOf(values);
    }
  }

  /** An integer of up to 64 bits. */
  record Int() implements Type {}

  /** A floating-point number. */
  record Decimal() implements Type {}

  /** True or false. */
  record Bool() implements Type {}

  /** A list of {@code items}. */
  record Listing(Type items) implements Type {}

  /** An object whose keys are free and whose values are of one type. */
  record Mapping(Type values) implements Type {}

  /** A named {@link Schema} of the same document. */
  record Named(String schema) implements Type {}

  /** One of several types. */
  record Choice(List<Type> options) implements Type {
    public Choice {
      options = List.copyOf(options);
    }
  }
}
