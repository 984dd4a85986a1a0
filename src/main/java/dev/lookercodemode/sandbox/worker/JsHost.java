package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/**
 * The host's side of the prelude: one dispatcher for all that a script can reach outside its
 * context (480 host objects would cost 27 ms a context). Runs on the guest thread.
 */
final class JsHost {
  private final ParentLink parent;
  private final Set<Long> inFlight = new HashSet<>();
  private final Deque<Message> early = new ArrayDeque<>();
  private final Timers timers = new Timers();
  private final AttachmentNames names = new AttachmentNames();
  private @Nullable JsonWriter writer;

  JsHost(ParentLink parent) {
    this.parent = parent;
  }

  void bind(JsonWriter jsonWriter) {
    writer = jsonWriter;
  }

  Timers timers() {
    return timers;
  }

  boolean waitsForReplies() {
    return !inFlight.isEmpty();
  }

  /** Says that the reply to this call has come; false where it is not a call of this run. */
  boolean answered(long call) {
    return inFlight.remove(call);
  }

  /** A reply that came while the guest thread waited for another; null where there is none. */
  @Nullable Message early() {
    return early.poll();
  }

  Object dispatch(Value... args) {
    switch (args[0].asString()) {
      case "call" -> {
        inFlight.add(args[1].asLong());
        call(args[1].asLong(), args[2].asString(), args[3].asString(), args[4].asString());
      }
      case "immediate" -> {
        return immediate(args[1].asString(), args[2].asString(), args[3].asString());
      }
      case "timer" -> timers.add(args[1].asInt(), args[2].asDouble(), args[3].asBoolean());
      case "clear" -> timers.remove(args[1].asInt());
      case "log" ->
          parent.send(new Message.Log(ConsoleLine.of(json(), args[1].asString(), args[2])));
      case "progress" ->
          parent.send(
              new Message.Progress(args[1].asString(), args[2].asDouble(), args[3].asDouble()));
      case "attach" ->
          attach(
              args[4].asString(),
              args[5].asString(),
              GuestBuffer.read(args[1], args[2].asInt(), args[3].asInt()));
      case "attachText" ->
          attach(
              args[2].asString(),
              args[3].asString(),
              args[1].asString().getBytes(StandardCharsets.UTF_8));
      default -> throw new IllegalArgumentException(args[0].asString());
    }
    return ""; // the prelude does not look at it
  }

  /** Sends bytes out under a name that no other attachment of this run has; answers that name. */
  String attach(String name, String mediaType, byte[] content) {
    String unique = names.unique(name);
    parent.send(new Message.Attach(unique, MediaTypes.of(mediaType, unique, content), content));
    return unique;
  }

  private void call(long id, String function, String arguments, String scope) {
    parent.send(new Message.Call(id, function, arguments, "{}", scope));
  }

  private long lastImmediate;

  private Object immediate(String function, String arguments, String scope) {
    // Ids of their own, so that a reply cannot be taken for a promise's.
    long id = --lastImmediate;
    call(id, function, arguments, scope);
    while (true) {
      Message message = parent.next();
      switch (message) {
        case Message.ReplyValue(long call, String text) when call == id -> {
          return ProxyArray.fromArray("value", text);
        }
        case Message.ReplyFailure f when f.call() == id -> {
          return ProxyArray.fromArray("failure", f.type(), f.message(), f.hint(), f.details());
        }
        default -> early.add(message);
      }
    }
  }

  private JsonWriter json() {
    if (writer == null) {
      throw new IllegalStateException("not bound");
    }
    return writer;
  }
}
