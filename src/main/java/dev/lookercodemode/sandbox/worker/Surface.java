package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.util.List;

/**
 * The names that a run sees: it is the same from run to run, so that it can stand before the next
 * run comes.
 */
record Surface(List<String> methods, List<String> immediate, String errorType) {
  static Surface of(Message.Run run) {
    return new Surface(run.methods(), run.immediate(), run.errorType());
  }
}
