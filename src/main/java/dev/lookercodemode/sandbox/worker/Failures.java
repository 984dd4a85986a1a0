package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;

/** The wordings of failures that do not depend on the guest's language. */
final class Failures {
  private static final String INTERNAL_ERROR = "InternalError";

  static final String INTERNAL =
      "This is a fault of the sandbox, not of the script. Try it another way.";
  static final String RECURSION =
      "Recursion is too deep: use a loop with a list of what is left to do.";

  private Failures() {}

  static Message.Failure resultTooLarge(int limit) {
    return new Message.Failure(
        true,
        "ResultTooLarge",
        "the result is larger than " + (limit >> 20) + " MB as JSON",
        0,
        0,
        "Return less: pick members with `fields`, count or group in the script, or attach(text,"
            + " 'name.json').",
        "");
  }

  /** The name of a script's error; that of our own faults, which end the worker, is not for it. */
  static String scriptError(String name) {
    return name.equals(INTERNAL_ERROR) ? "Error" : name;
  }

  static Message.Failure internal(String what) {
    return new Message.Failure(
        false, INTERNAL_ERROR, "the sandbox failed: " + what, 0, 0, INTERNAL, "");
  }
}
