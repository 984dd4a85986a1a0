package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * A Python context with the preludes in it. For one run; driven by one thread at a time, though the
 * script may have threads of its own.
 */
final class PyContext implements AutoCloseable {
  private final Context context;
  private final PyHost host;
  private final Queue<PyPreludes.Later> later = new ConcurrentLinkedQueue<>(PyPreludes.LATER);
  private final Value install;
  private final Value declare;
  private final Value run;
  private final Value resultSlowly;
  private Message.Surface installed = Message.Surface.NONE;
  private boolean entered;

  PyContext(Context context, PyHost host) {
    this.context = context;
    this.host = host;
    ProxyExecutable dispatcher = host::dispatch;
    Value names = context.getBindings("python");
    names.putMember("_host", dispatcher);
    PyPreludes.FIRST.forEach(context::eval);
    install = names.getMember("_install");
    declare = names.getMember("_declare");
    run = names.getMember("_run");
    resultSlowly = names.getMember("_result_slowly");
  }

  /** Whether there are parts left that not every script needs. */
  boolean hasMore() {
    return !later.isEmpty();
  }

  /** Runs the next of those parts. */
  void prepareMore() {
    later.remove().sources().forEach(context::eval);
  }

  /** Whether the thread that runs scripts has been here. */
  boolean isEntered() {
    return entered;
  }

  /** Comes here for the first time on this thread, which the engine takes its time over. */
  void enter() {
    declare(List.of());
    entered = true;
  }

  /** Whether no functions but these stand here. */
  boolean canInstall(Message.Surface surface) {
    return installed.equals(Message.Surface.NONE) || installed.equals(surface);
  }

  /** The functions that stand here. */
  Message.Surface installed() {
    return installed;
  }

  /** Makes the functions of a surface; where they stand already this does nothing. */
  void install(Message.Surface surface) {
    if (!surface.equals(installed)) {
      install.executeVoid(
          String.join("\n", surface.methods()),
          String.join("\n", surface.immediate()),
          String.join("\n", surface.scopes()),
          String.join("\n", surface.errorTypes()));
      installed = surface;
    }
  }

  /** Makes the variables: names and their values as JSON text, in turn. */
  void declare(List<String> pairs) {
    declare.executeVoid(ProxyArray.fromArray(pairs.toArray()));
  }

  /**
   * Runs the script: as submitted, or, where that is no Python, what its fences hold. Answers what
   * the prelude says of its end.
   */
  Value run(String code, String fenced) {
    for (PyPreludes.Later part : later) {
      if (part.neededBy().matcher(code).find()) {
        part.sources().forEach(context::eval);
      }
    }
    return run.execute(code, fenced);
  }

  /** The result of the run once more, as JSON in any case; answers what {@link #run} does. */
  Value resultSlowly() {
    return resultSlowly.execute();
  }

  /** The run is over; to be called before its end is told. */
  void end() {
    host.end();
  }

  @Override
  public void close() {
    context.close(true);
  }
}
