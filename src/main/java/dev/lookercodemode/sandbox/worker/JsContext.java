package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/**
 * A context with the prelude in it, and the hooks the prelude answered. For use by one thread, for
 * one run.
 */
final class JsContext implements AutoCloseable {
  private final Context context;
  private final Value hooks;
  private final JsHost host;
  private Message.@Nullable Surface installed;

  JsContext(Context context, Source prelude, ParentLink parent) {
    this.context = context;
    this.host = new JsHost(parent);
    ProxyExecutable dispatcher = host::dispatch;
    this.hooks = context.eval(prelude).execute(dispatcher);
    host.bind(JsonWriter.plain(this));
  }

  JsHost host() {
    return host;
  }

  Value eval(Source source) {
    return context.eval(source);
  }

  /** Whether no functions but these stand here. */
  boolean canInstall(Message.Surface surface) {
    return installed == null || installed.equals(surface);
  }

  /** Makes the functions of a surface; where they stand already this does nothing. */
  void install(Message.Surface surface) {
    if (!surface.equals(installed)) {
      hook(
          "install",
          list(surface.methods()),
          list(surface.immediate()),
          list(surface.scopes()),
          list(surface.errorTypes()));
      installed = surface;
    }
  }

  private static ProxyArray list(List<String> texts) {
    return ProxyArray.fromArray(texts.toArray());
  }

  /** Calls a hook of the prelude; the microtasks it causes have run when this returns. */
  Value hook(String name, Object... arguments) {
    return hooks.getMember(name).execute(arguments);
  }

  boolean isPromise(Value value) {
    return hook("isPromise", value).asBoolean();
  }

  /** The content of a value that is bytes; null for every other value. */
  byte @Nullable [] bytes(Value value) {
    Value window = hook("windowOf", value);
    if (window.isNull()) {
      return null;
    }
    return GuestBuffer.read(
        window.getArrayElement(0),
        window.getArrayElement(1).asInt(),
        window.getArrayElement(2).asInt());
  }

  /** The media type that bytes came with; empty where the script made them itself. */
  String mediaType(Value bytes) {
    return hook("mediaType", bytes).asString();
  }

  /** The reasons of the rejections that nothing handled, as a list. */
  Value unhandledRejections() {
    return hook("unhandled");
  }

  @Override
  public void close() {
    context.close(true);
  }
}
