package dev.lookercodemode.sandbox;

import dev.lookercodemode.sandbox.wire.Message;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The worker JVMs of one language. From the first run on a spare stands warm beside the one in use
 * or used last, so that a run that kills its worker costs the next one nothing, nor the one after
 * it. Safe for use by several threads.
 */
final class IsolatePool implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IsolatePool.class);
  static final int MAX_IDLE = 2;

  /** The result that is waited for is worth more than the spare: its start waits so long. */
  private static final Duration SPARE_DELAY = Duration.ofSeconds(1);

  private final WorkerCommand command;
  private final Confinement confinement;
  private final Semaphore places;
  private final Deque<Isolate> idle = new ArrayDeque<>();
  private final Set<Isolate> busy = new HashSet<>();
  private volatile Message.@Nullable Surface expected;
  private int starting;
  private boolean used;
  private boolean closed;

  /**
   * @param atOnce the most that are busy at the same time
   */
  IsolatePool(WorkerCommand command, int atOnce, Confinement confinement) {
    this.command = command;
    this.confinement = confinement;
    this.places = new Semaphore(atOnce, true);
  }

  /** Starts the first worker in the background, where there is none. */
  void warmUp() {
    Thread.startVirtualThread(this::fill);
  }

  /** From now on spares make themselves ready for runs that see these names. */
  void expect(Message.Surface names) {
    expected = names;
  }

  /**
   * Takes a worker for one run; it must come back by {@link #release} or {@link #discard}. Waits
   * its turn where too many are busy.
   *
   * @throws IOException if no worker can be started
   * @throws InterruptedException if the caller no longer wants one
   */
  Isolate acquire() throws IOException, InterruptedException {
    places.acquire();
    Isolate isolate = null;
    try {
      isolate = take();
    } finally {
      if (isolate == null) {
        places.release();
      }
    }
    if (lacks()) {
      Thread.startVirtualThread(this::fillLater);
    }
    return isolate;
  }

  private Isolate take() throws IOException, InterruptedException {
    Isolate waiting = takeIdle();
    if (waiting != null) {
      return waiting;
    }
    Isolate made = start();
    synchronized (this) {
      refuseWhenClosed(made);
      busy.add(made);
    }
    return made;
  }

  /** Takes one that waits for work; null where none does, and none is about to. */
  private synchronized @Nullable Isolate takeIdle() throws IOException, InterruptedException {
    used = true;
    while (true) {
      refuseWhenClosed(null);
      while (!idle.isEmpty()) {
        Isolate isolate = popIdle();
        if (isolate.isAlive()) {
          busy.add(isolate);
          return isolate;
        }
        LOG.warn("an idle worker had ended: {}", isolate.lastWords());
      }
      if (starting == 0) {
        return null;
      }
      wait(); // a start takes milliseconds, and a second one beside it would take longer
    }
  }

  private void refuseWhenClosed(@Nullable Isolate made) throws IOException {
    if (closed) {
      if (made != null) {
        made.kill();
      }
      throw new IOException("the sandbox is closed");
    }
  }

  /**
   * The one used last has the warmest code; where it still makes its context, one that waits for
   * work is the sooner.
   */
  private Isolate popIdle() {
    for (Isolate isolate : idle) {
      if (isolate.hasAnswered()) {
        idle.remove(isolate);
        return isolate;
      }
    }
    return idle.pop();
  }

  /** Gives back a worker that has ended its run well. */
  void release(Isolate isolate) {
    if (!makeIdle(isolate)) {
      isolate.kill();
    }
    places.release();
  }

  private synchronized boolean makeIdle(Isolate isolate) {
    busy.remove(isolate);
    if (closed || idle.size() >= MAX_IDLE) {
      return false;
    }
    idle.push(isolate);
    return true;
  }

  /** Gives back a worker that nobody can use any more, and kills it. */
  void discard(Isolate isolate) {
    isolate.kill();
    boolean noneLeft;
    synchronized (this) {
      busy.remove(isolate);
      noneLeft = idle.isEmpty();
    }
    places.release();
    // Beside a start, which has all processors work for a second, the next run would be slow.
    Thread.startVirtualThread(noneLeft ? this::fill : this::fillLater);
  }

  private void fillLater() {
    try {
      Thread.sleep(SPARE_DELAY);
      fill();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void fill() {
    while (reserve()) {
      Isolate made = null;
      try {
        made = start();
        Message.Surface names = expected;
        if (names != null) {
          made.announce(names);
        }
      } catch (IOException e) {
        // The next run will try again and report it.
        LOG.warn("no spare worker: {}", e.getMessage());
        return;
      } finally {
        settle(made);
      }
    }
  }

  /** Claims the place of a spare that is to be started: outside the lock, which runs wait for. */
  private synchronized boolean reserve() {
    if (!lacks()) {
      return false;
    }
    starting++;
    return true;
  }

  private synchronized void settle(@Nullable Isolate made) {
    starting--;
    if (made != null && closed) {
      made.kill();
    } else if (made != null) {
      idle.addLast(made); // behind those that are warm already
    }
    notifyAll();
  }

  private synchronized boolean lacks() {
    return !closed && idle.size() + starting < wanted();
  }

  /** How many are to wait for work: the one that the next run takes, and a spare. */
  private int wanted() {
    return used && busy.isEmpty() ? MAX_IDLE : 1;
  }

  private Isolate start() throws IOException {
    return Isolate.start(command, confinement);
  }

  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(Isolate::kill);
    busy.forEach(Isolate::kill);
    idle.clear();
    notifyAll();
  }
}
