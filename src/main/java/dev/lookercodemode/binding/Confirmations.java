package dev.lookercodemode.binding;

import dev.lookercodemode.binding.WriteApproval.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of a run on its writes: one question at a time, about all writes that wait by then;
 * what a verdict covers is not asked again. Safe for use by several threads.
 */
final class Confirmations {
  /**
   * How long a question waits for the other writes of the same {@code Promise.all} or pool, so that
   * they stand in it together.
   */
  private static final Duration GATHER = Duration.ofMillis(60);

  private final WriteApproval approval;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final List<Waiting> waiting = new ArrayList<>();
  private final Set<String> allowed = new HashSet<>();
  private final Map<String, String> refused = new HashMap<>();
  private boolean allAllowed;
  private @Nullable String allRefused;

  Confirmations(WriteApproval approval) {
    this.approval = approval;
  }

  /** A write that waits for its verdict; guarded by the object around it. */
  private static final class Waiting {
    private final PlannedWrite write;
    private boolean decided;
    private @Nullable String refusal;

    private Waiting(PlannedWrite write) {
      this.write = write;
    }
  }

  /** Whether anybody can be asked. */
  boolean available() {
    return approval.available();
  }

  /**
   * Returns once the write may be sent.
   *
   * @throws DeniedCall if it may not
   */
  void await(PlannedWrite write) throws DeniedCall, InterruptedException {
    Waiting mine = new Waiting(write);
    if (!enqueue(mine)) {
      try {
        turn.lockInterruptibly();
        try {
          settle(mine);
        } finally {
          turn.unlock();
        }
      } finally {
        leave(mine);
      }
    }
    if (mine.refusal != null) {
      throw DeniedCall.person(mine.refusal);
    }
  }

  /** Whether what was decided before covers the write; else it is in the next question. */
  private synchronized boolean enqueue(Waiting mine) {
    String kind = mine.write.kind();
    if (allRefused != null) {
      mine.refusal = allRefused;
    } else if (refused.containsKey(kind)) {
      mine.refusal = refused.get(kind);
    } else if (!allAllowed && !allowed.contains(kind)) {
      waiting.add(mine);
      return false;
    }
    return true;
  }

  private synchronized void leave(Waiting mine) {
    waiting.remove(mine);
  }

  private synchronized boolean decided(Waiting mine) {
    return mine.decided;
  }

  private synchronized List<Waiting> all() {
    return List.copyOf(waiting);
  }

  private void settle(Waiting mine) throws InterruptedException {
    if (decided(mine)) {
      return;
    }
    Thread.sleep(GATHER);
    List<Waiting> asked = all();
    apply(approval.ask(asked.stream().map(w -> w.write).toList()), asked);
  }

  private synchronized void apply(Verdict verdict, List<Waiting> asked) {
    switch (verdict) {
      case Verdict.These() -> {}
      case Verdict.Kinds() -> asked.forEach(w -> allowed.add(w.write.kind()));
      case Verdict.All() -> allAllowed = true;
      case Verdict.Refuse(String why) -> asked.forEach(w -> refused.put(w.write.kind(), why));
      case Verdict.Stop(String why) -> allRefused = why;
    }
    for (Waiting one : List.copyOf(waiting)) {
      String kind = one.write.kind();
      one.refusal = allRefused != null ? allRefused : refused.get(kind);
      one.decided =
          asked.contains(one) || allAllowed || allowed.contains(kind) || one.refusal != null;
      if (one.decided) {
        waiting.remove(one);
      }
    }
  }
}
