package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/**
 * The host's side of the preludes: one dispatcher for all that a script can reach outside its
 * context. Called by all threads of the script.
 */
final class PyHost {
  private static final int MAX_LINE = 64 << 10; // the parent caps all lines together

  private final RunOutlet outlet;
  private final PyCalls calls;
  private final AttachmentNames names = new AttachmentNames();

  PyHost(ParentLink parent, PyCalls calls) {
    this.outlet = new RunOutlet(parent);
    this.calls = calls;
  }

  /** Whatever still runs in the context is heard no more. */
  void end() {
    outlet.end();
  }

  Object dispatch(Value... args) {
    switch (args[0].asString()) {
      case "call" -> {
        return call(args[1].asString(), args[2].asString(), args[3].asString(), args[4].asString());
      }
      case "log" -> log(args[1].asString());
      case "progress" ->
          outlet.send(
              new Message.Progress(args[1].asString(), args[2].asDouble(), args[3].asDouble()));
      case "attach" -> {
        return attach(args[2].asString(), args[3].asString(), bytes(args[1]));
      }
      case "attachResult" -> {
        byte[] content = bytes(args[1]);
        String mediaType = MediaTypes.of(args[2].asString(), "", content);
        String name = attach("result" + MediaTypes.ending(mediaType), mediaType, content);
        return ProxyArray.fromArray(name, mediaType);
      }
      case "zone" -> {
        return new String(TimeZoneFile.of(args[1].asString()), StandardCharsets.ISO_8859_1);
      }
      case "zones" -> {
        return String.join("\n", ZoneId.getAvailableZoneIds());
      }
      default -> throw new IllegalArgumentException(args[0].asString());
    }
    return ""; // the preludes do not look at it
  }

  private Object call(String function, String positional, String named, String scope) {
    return switch (calls.call(outlet, function, positional, named, scope)) {
      case Message.ReplyValue(long id, String json) -> json;
      case Message.ReplyBytes(long id, byte[] content, String mediaType) ->
          // As text of one character a byte: the interpreter takes that over fastest.
          ProxyArray.fromArray(
              "bytes", new String(content, StandardCharsets.ISO_8859_1), mediaType);
      case Message.ReplyFailure(
              long id,
              String type,
              String message,
              String hint,
              String details) ->
          ProxyArray.fromArray("failure", type, message, hint, details);
      case Message other -> throw new IllegalStateException("no reply: " + other);
    };
  }

  private void log(String line) {
    outlet.send(
        new Message.Log(line.length() <= MAX_LINE ? line : line.substring(0, MAX_LINE) + " ..."));
  }

  /** Sends bytes out under a name that no other attachment of this run has; answers that name. */
  private String attach(String name, String mediaType, byte[] content) {
    String unique = names.unique(name);
    outlet.send(new Message.Attach(unique, MediaTypes.of(mediaType, unique, content), content));
    return unique;
  }

  private static byte[] bytes(Value value) {
    return GuestBuffer.read(value, 0, Math.toIntExact(value.getBufferSize()));
  }
}
