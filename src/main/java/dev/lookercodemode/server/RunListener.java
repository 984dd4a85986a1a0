package dev.lookercodemode.server;

/** What is told of a run while it runs. Called by several threads. */
public interface RunListener {

  /** A listener that hears nothing. */
  RunListener NONE = (message, done, total) -> {};

  /** The script says where it is; {@code total} is 0 where it does not know. */
  void progress(String message, double done, double total);

  /** The run made one more call to the instance. */
  default void called() {}

  /**
   * Something that must be seen now and as long as it holds: the empty text takes it back. By
   * default it is told as progress.
   */
  default void notice(String text) {
    if (!text.isEmpty()) {
      progress(text, 0, 0);
    }
  }

  /** The run waits for a person, or does so no longer. */
  default void waiting(boolean forPerson) {}
}
