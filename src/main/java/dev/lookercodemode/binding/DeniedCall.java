package dev.lookercodemode.binding;

/**
 * A call that may not be made; it costs no request. The one place of the wordings.
 *
 * <p>What the reason says goes after the method's name, what the hint says is for the model and its
 * user.
 */
final class DeniedCall extends Exception {
  private static final long serialVersionUID = 1L;
  private static final String NOTHING = "Nothing was sent, and trying again changes nothing. ";

  private final String rule;
  private final String hint;

  private DeniedCall(String rule, String reason, String hint) {
    super(reason);
    this.rule = rule;
    this.hint = hint;
  }

  static DeniedCall writes(WriteRule rule) {
    return new DeniedCall(
        "writes",
        "writes are refused (" + rule.source() + ")",
        NOTHING
            + "Other writes are refused too: do not try them. Run the script with dry_run to get"
            + " the plan of its writes, and show it to the user, who can run the script in a"
            + " terminal (`looker-code-mode sandbox`) or change the setting.");
  }

  static DeniedCall pattern(String pattern) {
    return new DeniedCall(
        "deny",
        "this method is refused (--deny " + pattern + ")",
        NOTHING + "The user decides which methods are refused: tell them what it was needed for.");
  }

  static DeniedCall notAllowed(MethodPatterns allowed) {
    return new DeniedCall(
        "allow",
        "only these writes are allowed (--allow " + allowed + ")",
        NOTHING + "The user decides which writes are allowed: tell them what it was needed for.");
  }

  static DeniedCall calls(int most) {
    return new DeniedCall(
        "max_calls",
        "the run's limit of API calls is reached (--max-calls " + most + ")",
        "This call was not sent. Fetch lists instead of single items, pick fewer pages, or split"
            + " the work over several runs.");
  }

  static DeniedCall writeCount(int most) {
    return new DeniedCall(
        "max_writes",
        most == 0
            ? "writes are refused (--max-writes 0)"
            : "the run's limit of writes is reached (--max-writes " + most + ")",
        "This write was not sent; those before it stay made. Split the work over several runs, or"
            + " ask the user for a larger --max-writes.");
  }

  static DeniedCall person(String why) {
    return new DeniedCall(
        "user",
        "the write was not confirmed: " + why,
        "It was not sent. Do not try it again: ask the user what they want instead. With dry_run"
            + " you can show them the plan of all writes first.");
  }

  /** Which rule denied it, in a word. */
  String rule() {
    return rule;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  String hint() {
    return hint;
  }
}
