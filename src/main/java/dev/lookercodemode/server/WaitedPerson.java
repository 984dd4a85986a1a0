package dev.lookercodemode.server;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The person behind one run, with a clock that runs while they are waited for: that time is not the
 * script's. Safe for use by several threads.
 */
final class WaitedPerson implements Person {
  private final Person person;
  private final RunListener listener;
  private final LongSupplier nanoTime;
  private int waiting;
  private long since;
  private long nanos;

  WaitedPerson(Person person, RunListener listener) {
    this(person, listener, System::nanoTime);
  }

  WaitedPerson(Person person, RunListener listener, LongSupplier nanoTime) {
    this.person = person;
    this.listener = listener;
    this.nanoTime = nanoTime;
  }

  /** How long the person was waited for until now. */
  synchronized Duration waited() {
    return Duration.ofNanos(waiting == 0 ? nanos : nanos + nanoTime.getAsLong() - since);
  }

  @Override
  public boolean takesQuestions() {
    return person.takesQuestions();
  }

  @Override
  public boolean takesLinks() {
    return person.takesLinks();
  }

  @Override
  public Reply ask(Question question, Duration patience) throws InterruptedException {
    begin();
    try {
      return person.ask(question, patience);
    } finally {
      end();
    }
  }

  @Override
  public Reply show(Link link, Duration patience) throws InterruptedException {
    begin();
    try {
      return person.show(link, patience);
    } finally {
      end();
    }
  }

  @Override
  public void done(Link link) {
    person.done(link);
  }

  /** The run waits for the person from now on; as often as {@link #end}. */
  void begin() {
    synchronized (this) {
      if (waiting++ == 0) {
        since = nanoTime.getAsLong();
      }
    }
    listener.waiting(true);
  }

  /** The run waits no longer. */
  void end() {
    boolean last;
    synchronized (this) {
      last = --waiting == 0;
      if (last) {
        nanos += nanoTime.getAsLong() - since;
      }
    }
    if (last) {
      listener.waiting(false);
    }
  }
}
