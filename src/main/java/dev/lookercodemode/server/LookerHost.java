package dev.lookercodemode.server;

import dev.lookercodemode.binding.Reply;
import dev.lookercodemode.discovery.Answer;
import dev.lookercodemode.discovery.Notation;
import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostFunctions;
import dev.lookercodemode.sandbox.HostReply;
import java.time.Duration;
import java.util.List;

/**
 * What a script may call: the Looker methods, the discovery functions, which need no instance and
 * answer at once, and the functions that lead to other instances and users.
 */
final class LookerHost implements HostFunctions {
  private final LookerCalls calls;
  private final Notation notation;
  private final RunListener listener;
  private final WaitedPerson person;

  LookerHost(LookerCalls calls, Notation notation, RunListener listener, WaitedPerson person) {
    this.calls = calls;
    this.notation = notation;
    this.listener = listener;
    this.person = person;
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
  public List<String> scopes() {
    return Scope.FUNCTIONS;
  }

  @Override
  public List<String> errorTypes() {
    return List.of("LookerError", Reply.DENIED_ERROR);
  }

  @Override
  public Duration heldUp() {
    return person.waited();
  }

  @Override
  public HostReply call(HostCall call) throws InterruptedException {
    try {
      Scope scope = Scope.read(call.scope());
      if (Scope.FUNCTIONS.contains(call.function())) {
        calls.within(scope.with(call.function(), call.positional()));
        return new HostReply.Value("null");
      }
      LookerCalls target = calls.within(scope);
      if (immediate().contains(call.function())) {
        return discovered(target, call);
      }
      listener.called();
      return target.call(call);
    } catch (Scope.Refused e) {
      return new HostReply.Failure("TypeError", String.valueOf(e.getMessage()), "", "{}");
    }
  }

  private HostReply discovered(LookerCalls target, HostCall call) {
    return switch (target
        .discovery()
        .in(notation)
        .call(call.function(), call.positional(), call.named())) {
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
