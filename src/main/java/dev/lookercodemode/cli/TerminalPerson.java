package dev.lookercodemode.cli;

import dev.lookercodemode.server.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The person at the terminal: questions go to standard error, answers come from standard input.
 * Safe for use by several threads, one question at a time.
 */
final class TerminalPerson implements Person {
  /** The launcher says by it that both ends are a terminal: Java looks at standard output too. */
  private static final String TERMINAL = "lookercodemode.terminal";

  private final InputStream in;
  private final PrintStream err;

  TerminalPerson(InputStream in, PrintStream err) {
    this.in = in;
    this.err = err;
  }

  /** Who sits at these streams; {@link Person#NOBODY} where they are no terminal. */
  static Person of(Streams streams) {
    return Boolean.getBoolean(TERMINAL) ? new TerminalPerson(streams.in(), streams.err()) : NOBODY;
  }

  @Override
  public boolean takesQuestions() {
    return true;
  }

  @Override
  public boolean takesLinks() {
    return false;
  }

  @Override
  public synchronized Reply ask(Question question, Duration patience) throws InterruptedException {
    List<String> choices = question.choices();
    err.println();
    err.println(question.message());
    err.println();
    for (int i = 0; i < choices.size(); i++) {
      err.println("  " + (i + 1) + "  " + choices.get(i));
    }
    err.println("  n  none of them");
    while (true) {
      err.print(question.title() + " [1-" + choices.size() + ", n] ");
      err.flush();
      FutureTask<String> line = new FutureTask<>(this::line);
      // A thread of its own, and a daemon: a read of a terminal cannot be interrupted.
      Thread.ofPlatform().daemon().name("terminal").start(line);
      String answer;
      try {
        answer = line.get(patience.toMillis(), TimeUnit.MILLISECONDS).strip();
      } catch (TimeoutException e) {
        err.println();
        return new Reply.Silent("nobody answered within " + patience.toSeconds() + " s");
      } catch (ExecutionException e) {
        return new Reply.Dismissed(); // the end of input: Ctrl-D
      }
      if (answer.equalsIgnoreCase("n") || answer.equalsIgnoreCase("no")) {
        return new Reply.Declined();
      }
      for (int i = 0; i < choices.size(); i++) {
        if (answer.equals(Integer.toString(i + 1))) {
          return new Reply.Chosen(choices.get(i));
        }
      }
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("the end of input");
      }
      line.append((char) b);
    }
    return new String(
        line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  @Override
  public Reply show(Link link, Duration patience) {
    return new Reply.Silent("a terminal shows no page");
  }
}
