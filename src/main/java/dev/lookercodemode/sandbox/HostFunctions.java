package dev.lookercodemode.sandbox;

import java.time.Duration;
import java.util.List;

/**
 * What a script may call outside its sandbox. One instance serves one run; its methods are called
 * by several threads at once.
 */
public interface HostFunctions {

  /**
   * Names of the functions that answer later (a promise in JavaScript): globals, and members of
   * {@code sdk}.
   */
  List<String> methods();

  /**
   * Names of the functions that answer at once, in both languages; globals, and members of {@code
   * sdk}.
   */
  List<String> immediate();

  /**
   * Names of the functions that take one value and answer another {@code sdk}, whose calls carry
   * that value; globals, and members of {@code sdk}. Each is called by the host first, as a
   * function that answers at once: a failure is the script's error.
   */
  default List<String> scopes() {
    return List.of();
  }

  /**
   * Names of the error classes that the script can catch: a failure of such a type is an instance
   * of it, one of a type that is none of them, nor of the language, is an instance of the first.
   */
  List<String> errorTypes();

  /**
   * Carries out one call. Blocks until there is an answer; what goes wrong is a {@link
   * HostReply.Failure}, not an exception. Interrupted when the run ends before the answer came.
   */
  HostReply call(HostCall call) throws InterruptedException;

  /**
   * How long the run has been held up until now by a person who was asked something: that time is
   * not the script's, and does not count against its wall clock.
   */
  default Duration heldUp() {
    return Duration.ZERO;
  }

  /**
   * Takes what the script says of its progress; {@code total} is 0 where the script does not know
   * it.
   */
  void progress(String message, double done, double total);
}
