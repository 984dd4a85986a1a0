package dev.lookercodemode.server;

import dev.lookercodemode.discovery.Answer;
import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostFunctions;
import dev.lookercodemode.sandbox.HostReply;
import java.util.List;

/**
 * What a script may call: the Looker methods, and the discovery functions, which need no instance
 * and answer at once.
 */
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
    return calls.discovery().functions();
  }

  @Override
  public String errorType() {
    return "LookerError";
  }

  @Override
  public HostReply call(HostCall call) throws InterruptedException {
    if (immediate().contains(call.function())) {
      return discovered(call);
    }
    listener.called();
    return calls.call(call);
  }

  private HostReply discovered(HostCall call) {
    return switch (calls.discovery().call(call.function(), call.positional(), call.named())) {
      case Answer.Value(String json) -> new HostReply.Value(json);
      case Answer.Refusal(String message, String hint) ->
          new HostReply.Failure("TypeError", message, hint, "{}");
    };
  }

  @Override
  public void progress(String message, double done, double total) {
    listener.progress(message, done, total);
  }
}
