package dev.lookercodemode.binding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The log of a run's calls: totals over all of them, and the first writes and failures one by one.
 * Safe for use by several threads.
 */
public final class CallLog {
  /** How many calls are kept one by one; the totals count all. */
  public static final int KEPT = 50;

  private final CallListener listener;
  private final Set<Ticket> running = new LinkedHashSet<>();
  private final List<CallRecord> notable = new ArrayList<>();
  private final List<PlannedWrite> plan = new ArrayList<>();
  private int total;
  private int writes;
  private int failed;
  private int written;

  /** A call under way, by which the log knows it again. */
  static final class Ticket {
    private final int number;
    private final String method;
    private final boolean write;
    private volatile @Nullable CallEvent request;
    private long started = System.nanoTime();
    private volatile boolean waits;

    private Ticket(int number, String method, boolean write) {
      this.number = number;
      this.method = method;
      this.write = write;
    }

    /** Says where the call goes, as far as that is known. */
    void goesTo(
        URI instance,
        @Nullable String user,
        @Nullable LookerRequest sent,
        @Nullable JsonNode body) {
      Verb verb = sent == null ? null : sent.verb();
      String path = sent == null ? null : sent.path();
      request = new CallEvent(number, instance, user, method, verb, path, body, write);
    }

    private CallEvent event() {
      CallEvent known = request;
      return known == null
          ? new CallEvent(number, null, null, method, null, null, null, write)
          : known;
    }

    /** Whether it waits for a person, so that it has not been sent. */
    boolean waits() {
      return waits;
    }
  }

  /** A log to which nobody listens. */
  public CallLog() {
    this(CallListener.NONE);
  }

  /**
   * @param listener hears of each call
   */
  public CallLog(CallListener listener) {
    this.listener = listener;
  }

  synchronized Ticket begin(String method, boolean write) {
    total++;
    Ticket ticket = new Ticket(total, method, write);
    running.add(ticket);
    if (write) {
      writes++;
    }
    return ticket;
  }

  /** The call waits for a person: nothing is sent yet. */
  synchronized void waits(Ticket ticket) {
    ticket.waits = true;
  }

  /** Tells the listener of a write that is about to be sent. */
  void sending(Ticket ticket) throws InterruptedException {
    waits(ticket);
    listener.sending(ticket.event());
    goesOn(ticket);
  }

  /** The call begins only now: what was before, a person's time, is not its own. */
  synchronized void goesOn(Ticket ticket) {
    ticket.waits = false;
    ticket.started = System.nanoTime();
  }

  /** Notes how a call ended; ignored for one that {@link #markUnfinished} has closed. */
  void end(Ticket ticket, int status, String outcome) {
    CallRecord ended = close(ticket, status, outcome);
    if (ended != null) {
      listener.ended(ticket.event(), ended);
    }
  }

  private synchronized @Nullable CallRecord close(Ticket ticket, int status, String outcome) {
    if (!running.remove(ticket)) {
      return null;
    }
    boolean bad = !outcome.equals("ok") && !outcome.equals("planned");
    if (ticket.write && (outcome.equals("ok") || outcome.equals("unknown"))) {
      written++;
    }
    if (bad) {
      failed++;
    }
    long millis = (System.nanoTime() - ticket.started) / 1_000_000;
    CallRecord record = new CallRecord(ticket.method, status, millis, ticket.write, outcome);
    if ((bad || ticket.write) && notable.size() < KEPT) {
      notable.add(record);
    }
    return record;
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
