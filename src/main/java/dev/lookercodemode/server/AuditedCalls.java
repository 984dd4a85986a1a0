package dev.lookercodemode.server;

import dev.lookercodemode.audit.RunAudit;
import dev.lookercodemode.binding.CallEvent;
import dev.lookercodemode.binding.CallListener;
import dev.lookercodemode.binding.CallRecord;

/** The listener that hands a run's calls to its audit. Safe for use by several threads. */
final class AuditedCalls implements CallListener {
  private final RunAudit audit;

  AuditedCalls(RunAudit audit) {
    this.audit = audit;
  }

  @Override
  public void sending(CallEvent write) throws InterruptedException {
    audit.sending(call(write));
  }

  @Override
  public void ended(CallEvent call, CallRecord how) {
    audit.ended(call(call), how.status(), how.millis(), how.outcome());
  }

  private static RunAudit.Call call(CallEvent event) {
    return new RunAudit.Call(
        event.number(),
        event.instance() == null ? null : event.instance().toString(),
        event.user(),
        event.method(),
        event.verb() == null ? null : event.verb().name(),
        event.path(),
        event.body(),
        event.write());
  }
}
