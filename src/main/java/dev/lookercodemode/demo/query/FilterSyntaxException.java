package dev.lookercodemode.demo.query;

/** A filter expression that cannot be understood; the message says which part, and what is. */
final class FilterSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  FilterSyntaxException(String message) {
    super(message);
  }
}
