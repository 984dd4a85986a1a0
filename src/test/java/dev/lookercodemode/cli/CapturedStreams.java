package dev.lookercodemode.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The streams of a command in this process, and what it wrote to them. */
final class CapturedStreams {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Streams with nothing to read. */
  Streams streams() {
    return streams("");
  }

  Streams streams(String input) {
    return new Streams(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /** Executes a command line of this process's environment, with nothing to read. */
  int execute(String... args) {
    try (Wiring wiring = new Wiring()) {
      return Commands.execute(streams(), wiring, args);
    }
  }

  /** What was written to standard output since {@link #clear}. */
  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  void clear() {
    out.reset();
    err.reset();
  }
}
