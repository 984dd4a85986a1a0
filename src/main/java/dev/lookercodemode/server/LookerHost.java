package dev.lookercodemode.server;

import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostFunctions;
import dev.lookercodemode.sandbox.HostReply;
import java.util.List;

/** The Looker methods as the functions that a script may call. */
final class LookerHost implements HostFunctions {
  private final LookerCalls calls;
  private final RunListener listener;

  LookerHost(LookerCalls calls, RunListener listener) {
    this.calls = calls;
    this.listener = listener;
  }

  @Override
  public List<String> methods() {
    return calls.methods();
  }

  @Override
  public List<String> immediate() {
    return List.of();
  }

  @Override
  public String errorType() {
    return "LookerError";
  }

  @Override
  public HostReply call(HostCall call) throws InterruptedException {
    listener.called();
    return calls.call(call);
  }

  @Override
  public void progress(String message, double done, double total) {
    listener.progress(message, done, total);
  }
}
