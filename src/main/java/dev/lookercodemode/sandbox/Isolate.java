package dev.lookercodemode.sandbox;

import dev.lookercodemode.sandbox.confinement.ConfinedStart;
import dev.lookercodemode.sandbox.confinement.Enforced;
import dev.lookercodemode.sandbox.wire.Message;
import dev.lookercodemode.sandbox.wire.MessageReader;
import dev.lookercodemode.sandbox.wire.MessageWriter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A worker JVM as its parent sees it: a process, and the two ends of the wire. Killing it is always
 * possible and always enough. Sending is safe for use by several threads; receiving is for one at a
 * time.
 */
final class Isolate {
  /** Exit code of -XX:+ExitOnOutOfMemoryError. */
  private static final int OUT_OF_MEMORY = 3;

  /** The largest message of a worker, in bytes. */
  static final int MAX_FRAME = 96 << 20;

  /** What a parent can hear of its worker. */
  sealed interface Event {
    /** The worker said this. */
    record Said(Message message) implements Event {}

    /** The worker said nothing for as long as was waited. */
    record Silence() implements Event {}

    /** The worker is gone, and everything it said before has been heard. */
    record Gone() implements Event {}
  }

  private final Process process;
  private final MessageWriter writer;
  // Bounded: a worker that talks without end has to wait, not the parent's heap to grow.
  private final BlockingQueue<Event> inbox = new ArrayBlockingQueue<>(256);
  private final WorkerErrors errors = new WorkerErrors();
  private volatile @Nullable String fault;
  private volatile boolean killed;
  private volatile Message.@Nullable Surface announced;

  private Isolate(Process process) {
    this.process = process;
    this.writer = new MessageWriter(process.getOutputStream());
    daemon("isolate-reader-" + process.pid(), this::readMessages);
    daemon("isolate-stderr-" + process.pid(), () -> errors.readAll(process.getErrorStream()));
  }

  /**
   * Starts a worker; it says {@link Message.Ready} when it is.
   *
   * @throws IOException if the process cannot be started
   */
  static Isolate start(WorkerCommand command, Confinement confinement) throws IOException {
    return new Isolate(WorkerLauncher.start(command, confinement));
  }

  /** Starts a worker that writes an AOT cache when it ends; it runs our own scripts only. */
  static Isolate startTraining(WorkerCommand command, Path cache) throws IOException {
    return new Isolate(WorkerLauncher.start(command.line(cache.toAbsolutePath())));
  }

  private static void daemon(String name, Runnable work) {
    Thread.ofPlatform().daemon().name(name).start(work);
  }

  void send(Message message) throws IOException {
    writer.write(message);
  }

  /** Tells the worker the names that its runs see from now on, unless it knows them. */
  void announce(Message.Surface names) throws IOException {
    if (!names.equals(announced)) {
      send(names);
      announced = names;
    }
  }

  /** Whether the worker stands ready, or has ended, so that nobody waits for it. */
  boolean hasAnswered() {
    return !inbox.isEmpty();
  }

  /** What the worker says next, waiting for so long. Once it is gone it stays gone. */
  Event receive(Duration timeout) throws InterruptedException {
    Event event = inbox.poll(timeout.toNanos(), TimeUnit.NANOSECONDS);
    if (event instanceof Event.Gone) {
      inbox.add(event);
    }
    return event == null ? new Event.Silence() : event;
  }

  /** Processor time the worker has used so far, its compiler and garbage collector included. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** SIGKILL: a worker cannot refuse it. */
  void kill() {
    killed = true;
    process.destroyForcibly();
  }

  /** Hangs up, upon which the worker ends by itself; waits for that. */
  void finish(Duration patience) throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      kill();
    }
  }

  /** Whether a worker that is gone ran out of memory. Waits for its exit code. */
  boolean ranOutOfMemory() throws InterruptedException {
    return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
  }

  /**
   * Why a worker that is gone refused to start unconfined; null where that was not the reason.
   * Waits for its exit code.
   */
  @Nullable String refusal() throws InterruptedException {
    if (!process.waitFor(5, TimeUnit.SECONDS) || process.exitValue() != ConfinedStart.REFUSED) {
      return null;
    }
    Enforced enforced = errors.enforced();
    return "it cannot be confined as required ("
        + (enforced == null ? errors.said() : enforced.summary())
        + "); "
        + WorkerLauncher.howToGoWithout();
  }

  /** What is known of the end of a worker that is gone, for the log. */
  String lastWords() {
    String said = errors.said();
    String exit = process.isAlive() ? "still running" : "exit code " + process.exitValue();
    String why = fault;
    return exit + (why == null ? "" : ", " + why) + (said.isEmpty() ? "" : ", stderr: " + said);
  }

  private void readMessages() {
    try (InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
      MessageReader reader = MessageReader.ofWorker(in, MAX_FRAME);
      for (Message m = reader.read(); m != null; m = reader.read()) {
        put(new Event.Said(m));
      }
    } catch (IOException e) {
      // What comes after a broken frame cannot be told from a forged one.
      fault = e.getMessage();
      kill();
    }
    put(new Event.Gone());
  }

  /** Waits for room, but not once the worker is killed: then nobody makes room any more. */
  private void put(Event event) {
    boolean done = false;
    while (!done) {
      try {
        done = inbox.offer(event, 100, TimeUnit.MILLISECONDS);
        if (!done && killed) {
          inbox.clear();
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts the reader", e);
      }
    }
  }
}
