package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import dev.lookercodemode.sandbox.wire.MessageReader;
import dev.lookercodemode.sandbox.wire.MessageWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The worker's end of the wire. A worker whose parent is gone has no purpose and ends at once.
 * Sending is safe for use by several threads; receiving is the guest thread's.
 */
final class ParentLink {
  private static final int MAX_FRAME = 128 << 20;
  private static final int PARENT_GONE = 4; // not 3: that is ExitOnOutOfMemoryError's

  private final MessageReader reader;
  private final MessageWriter writer;
  private final BlockingDeque<Message> inbox = new LinkedBlockingDeque<>();
  private Message.Surface surface = Message.Surface.NONE; // the guest thread's
  private volatile @Nullable Consumer<Message> replies;
  private volatile boolean running; // a script, which may be in a loop that nothing interrupts

  ParentLink(InputStream in, OutputStream out) {
    reader = MessageReader.ofParent(in, MAX_FRAME);
    writer = new MessageWriter(out);
  }

  /**
   * Begins to read, on a thread of its own: a script that computes must not keep the parent's
   * writes waiting.
   */
  void listen() {
    Thread thread = new Thread(this::readAll, "parent");
    thread.setDaemon(true);
    thread.start();
  }

  /** From now on replies are given to this, on the reading thread, instead of the guest thread. */
  void onReply(Consumer<Message> taker) {
    replies = taker;
  }

  private void readAll() {
    try {
      for (Message m = reader.read(); m != null; m = reader.read()) {
        Consumer<Message> taker = replies;
        if (taker == null || m instanceof Message.Run || m instanceof Message.Surface) {
          inbox.add(m);
        } else {
          taker.accept(m);
        }
      }
      exit(running ? PARENT_GONE : 0);
    } catch (IOException e) {
      exit(PARENT_GONE);
    }
  }

  void send(Message message) {
    if (message instanceof Message.Done) {
      running = false;
    }
    try {
      writer.write(message);
    } catch (IOException e) {
      exit(PARENT_GONE);
    }
  }

  Message.Run nextRun() {
    while (true) {
      Message message = next();
      if (message instanceof Message.Run run) {
        running = true;
        return run;
      }
      take(message);
    }
  }

  /** The names that the next run sees, as far as the parent has told. */
  Message.Surface surface() {
    return surface;
  }

  /** Whether a script waits to be run, or comes within this time. */
  boolean hasRun(long nanos) {
    long end = System.nanoTime() + nanos;
    while (true) {
      Message message = next(Math.max(0, end - System.nanoTime()));
      switch (message) {
        case null -> {
          return false;
        }
        case Message.Run run -> {
          inbox.addFirst(run);
          return true;
        }
        default -> take(message);
      }
    }
  }

  /** Takes what comes between two runs: replies to calls of the last one are nobody's. */
  private void take(Message message) {
    if (message instanceof Message.Surface told) {
      surface = told;
    }
  }

  /** The next message, waiting for as long as it takes. */
  Message next() {
    while (true) {
      Message message = next(Long.MAX_VALUE);
      if (message != null) {
        return message;
      }
    }
  }

  /** The next message; null when none came in time. */
  @Nullable Message next(long nanos) {
    try {
      return inbox.poll(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the guest thread", e);
    }
  }

  /**
   * A normal exit where no script runs, so that an AOT cache in training is written; else one that
   * waits for nobody.
   */
  private static void exit(int status) {
    if (status == 0) {
      System.exit(0);
    }
    Runtime.getRuntime().halt(status);
  }
}
