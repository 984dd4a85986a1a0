package dev.lookercodemode.binding;

/** A call whose arguments cannot become a request; refused before any HTTP. */
final class RefusedCall extends Exception {
  private static final long serialVersionUID = 1L;
  private final String hint;

  RefusedCall(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  RefusedCall(String message) {
    this(message, "");
  }

  /** What to write instead, or empty. */
  String hint() {
    return hint;
  }

  String reason() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
