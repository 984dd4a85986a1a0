package dev.lookercodemode.server;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.binding.Binding;
import dev.lookercodemode.discovery.Discovery;
import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostReply;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.ScriptError;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The calls of a run while no instance is configured: each fails and says what is missing; what
 * needs no instance works. Safe for use by several threads.
 */
final class NoInstance implements LookerCalls {
  private final NotConfiguredException why;
  private final Discovery discovery;
  private final AtomicBoolean called = new AtomicBoolean();

  NoInstance(NotConfiguredException why, Discovery discovery) {
    this.why = why;
    this.discovery = discovery;
  }

  @Override
  public List<String> methods() {
    return Binding.methods(ApiDocument.embedded());
  }

  @Override
  public Discovery discovery() {
    return discovery;
  }

  @Override
  public LookerCalls within(Scope scope) {
    return this; // whatever is asked of it fails
  }

  @Override
  public HostReply call(HostCall call) {
    called.set(true);
    return new HostReply.Failure("LookerError", String.valueOf(why.getMessage()), why.hint(), "{}");
  }

  @Override
  public CallReport end() {
    return CallReport.NONE;
  }

  /**
   * The outcome, with the missing settings as the error where the script failed for want of them.
   */
  Outcome explained(Outcome outcome) {
    ScriptError error = outcome.error();
    if (error == null || !called.get() || outcome.status() != Outcome.Status.ERROR) {
      return outcome;
    }
    return new Outcome(
        outcome.status(),
        outcome.result(),
        outcome.returnedNothing(),
        outcome.logs(),
        new ScriptError(
            RunService.NOT_CONFIGURED,
            String.valueOf(why.getMessage()),
            error.line(),
            error.column(),
            error.source(),
            why.hint(),
            null),
        outcome.attachments());
  }
}
