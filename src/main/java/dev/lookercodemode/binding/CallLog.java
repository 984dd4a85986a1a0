package dev.lookercodemode.binding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The log of a run's calls: totals over all of them, and the first writes and failures one by one.
 * Safe for use by several threads.
 */
public final class CallLog {
  /** How many calls are kept one by one; the totals count all. */
  public static final int KEPT = 50;

  private final Set<Ticket> running = new LinkedHashSet<>();
  private final List<CallRecord> notable = new ArrayList<>();
  private final List<PlannedWrite> plan = new ArrayList<>();
  private int total;
  private int writes;
  private int failed;
  private int written;

  /** A call under way, by which the log knows it again. */
  static final class Ticket {
    private final String method;
    private final boolean write;
    private long started = System.nanoTime();
    private volatile boolean waits;

    private Ticket(String method, boolean write) {
      this.method = method;
      this.write = write;
    }

    /** Whether it waits for a person, so that it has not been sent. */
    boolean waits() {
      return waits;
    }
  }

  synchronized Ticket begin(String method, boolean write) {
    Ticket ticket = new Ticket(method, write);
    running.add(ticket);
    total++;
    if (write) {
      writes++;
    }
    return ticket;
  }

  /** The call waits for a person: nothing is sent yet. */
  synchronized void waits(Ticket ticket) {
    ticket.waits = true;
  }

  /** The call begins only now: what was before, a person's time, is not its own. */
  synchronized void goesOn(Ticket ticket) {
    ticket.waits = false;
    ticket.started = System.nanoTime();
  }

  /** Notes how a call ended; ignored for one that {@link #markUnfinished} has closed. */
  synchronized void end(Ticket ticket, int status, String outcome) {
    if (!running.remove(ticket)) {
      return;
    }
    boolean bad = !outcome.equals("ok") && !outcome.equals("planned");
    if (ticket.write && (outcome.equals("ok") || outcome.equals("unknown"))) {
      written++;
    }
    if (bad) {
      failed++;
    }
    if ((bad || ticket.write) && notable.size() < KEPT) {
      long millis = (System.nanoTime() - ticket.started) / 1_000_000;
      notable.add(new CallRecord(ticket.method, status, millis, ticket.write, outcome));
    }
  }

  synchronized void planned(PlannedWrite write) {
    plan.add(write);
  }

  /**
   * Closes the calls that are still under way because the run was stopped: of a write nobody knows
   * whether it was executed.
   */
  public synchronized void markUnfinished() {
    for (Ticket ticket : List.copyOf(running)) {
      end(ticket, 0, ticket.write && !ticket.waits ? "unknown" : "cancelled");
    }
  }

  /** All calls, with those refused and those under way. */
  public synchronized int total() {
    return total;
  }

  /** The calls that write, or would have. */
  public synchronized int writes() {
    return writes;
  }

  /** The writes that were carried out, or may have been. */
  public synchronized int written() {
    return written;
  }

  /** The calls that brought no result. */
  public synchronized int failed() {
    return failed;
  }

  /** The first {@link #KEPT} writes and failures that ended, in the order in which they ended. */
  public synchronized List<CallRecord> notable() {
    return List.copyOf(notable);
  }

  /** The writes that a dry run did not send, in order. */
  public synchronized List<PlannedWrite> plan() {
    return List.copyOf(plan);
  }
}
