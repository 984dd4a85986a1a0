package dev.lookercodemode.binding;

import dev.lookercodemode.api.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The guard of a run's calls, over all its instances and users: what its {@link CallPolicy} denies
 * does not get out. Safe for use by several threads.
 */
public final class RunGuard {
  private final CallPolicy policy;
  private final Confirmations confirmations;
  private final CallLog log;
  private final AtomicInteger made = new AtomicInteger();
  private final Map<Object, PlannedObjects> planned = new HashMap<>();
  private int calls;
  private int writes;

  public RunGuard(CallPolicy policy, WriteApproval approval, CallLog log) {
    this.policy = policy;
    this.confirmations = new Confirmations(approval);
    this.log = log;
  }

  /** A guard that lets everything pass. */
  public static RunGuard open(CallLog log) {
    return new RunGuard(CallPolicy.OPEN, WriteApproval.NOBODY, log);
  }

  CallLog log() {
    return log;
  }

  /** Whether writes under this rule are planned because nobody can be asked. */
  public boolean plansInstead(WriteRule rule) {
    return rule.mode() == WriteMode.CONFIRM && !confirmations.available();
  }

  /** What was planned at an instance, by what tells it from others. */
  synchronized PlannedObjects planned(Object instance) {
    return planned.computeIfAbsent(instance, i -> new PlannedObjects(made));
  }

  /**
   * Denies what no arguments could make right.
   *
   * @param rule what becomes of writes there
   * @param dryRun whether nothing would be sent anyway, so that the rule does not matter
   */
  void admit(Operation operation, boolean write, WriteRule rule, boolean dryRun) throws DeniedCall {
    var denied = policy.deny().matching(operation);
    if (denied.isPresent()) {
      throw DeniedCall.pattern(denied.get());
    }
    if (!write) {
      return;
    }
    if (rule.mode() == WriteMode.DENY && !dryRun) {
      throw DeniedCall.writes(rule);
    }
    if (!policy.allow().isEmpty() && policy.allow().matching(operation).isEmpty()) {
      throw DeniedCall.notAllowed(policy.allow());
    }
  }

  /** Counts a write, sent or planned. */
  synchronized void spendWrite() throws DeniedCall {
    if (writes >= policy.maxWrites()) {
      throw DeniedCall.writeCount(policy.maxWrites());
    }
    writes++;
  }

  /** Counts a request that is about to be sent. */
  synchronized void spendCall() throws DeniedCall {
    if (calls >= policy.maxCalls()) {
      throw DeniedCall.calls(policy.maxCalls());
    }
    calls++;
  }

  /** A write that was counted is not sent after all. */
  private synchronized void giveBack() {
    writes--;
    calls--;
  }

  /** Returns once a person has agreed to a write that was counted. */
  void confirm(PlannedWrite write) throws DeniedCall, InterruptedException {
    try {
      confirmations.await(write);
    } catch (DeniedCall e) {
      giveBack();
      throw e;
    }
  }
}
