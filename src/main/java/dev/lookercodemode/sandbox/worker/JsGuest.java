package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/**
 * JavaScript by GraalJS: one engine, a fresh context for each run, under the polyglot policy {@code
 * CONSTRAINED} (no host classes, files, network, threads, processes or environment).
 */
final class JsGuest implements Guest {
  private static final Source PRELUDE = prelude();

  private static final int FIRST_REHEARSALS = 3;
  private static final int REHEARSALS = 100;
  private static final long SETTLED_NANOS = 5_000_000_000L;

  /** What most scripts do, but for calls. */
  private static final String REHEARSAL =
      """
      const rows = JSON.parse('[{"id":"1","title":"a","count":2},{"id":"2","title":null,"count":1.5}]');
      const byTitle = new Map();
      for (const { id, title, count } of rows) byTitle.set(title ?? 'none', [...(byTitle.get(title) ?? []), { id, count }]);
      const all = await Promise.all(rows.map(async (row) => `${row.id}: ${Object.keys(row).join()}`));
      return { titles: [...byTitle.keys()].sort(), sum: rows.reduce((sum, row) => sum + row.count, 0), all };
      """;

  private final ParentLink parent;
  private final Engine engine;
  // All contexts of an engine must share it.
  private final HostAccess access =
      HostAccess.newBuilder(HostAccess.CONSTRAINED).allowBufferAccess(true).build();
  private @Nullable JsContext prepared;
  private int rehearsals;

  JsGuest(ParentLink parent) {
    this.parent = parent;
    this.engine =
        Engine.newBuilder("js")
            .sandbox(SandboxPolicy.CONSTRAINED)
            .in(InputStream.nullInputStream())
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .option("engine.WarnInterpreterOnly", "false")
            .build();
  }

  @Override
  public void prepare() {
    if (prepared != null) {
      prepared.close();
    }
    Context context =
        Context.newBuilder("js")
            .engine(engine)
            .sandbox(SandboxPolicy.CONSTRAINED)
            .allowHostAccess(access)
            .in(InputStream.nullInputStream())
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .option("js.load", "false")
            .option("js.print", "false")
            .option("js.console", "false")
            .option("js.unhandled-rejections", "handler")
            .build();
    JsContext next = new JsContext(context, PRELUDE, parent);
    if (!parent.surface().equals(Message.Surface.NONE)) {
      next.install(parent.surface()); // the next run's, most likely: 500 functions take 2 ms
    }
    prepared = next;
  }

  /**
   * The first run of a worker takes ten times as long as the next: better one that nobody sees.
   * Some hundred go by until the JVM has compiled what they need: those are for later, as a server
   * that starts has more to do.
   */
  @Override
  public void idle() {
    rehearse(FIRST_REHEARSALS);
    if (rehearsals < REHEARSALS && !parent.hasRun(SETTLED_NANOS)) {
      rehearse(REHEARSALS);
    }
  }

  private void rehearse(int times) {
    while (rehearsals < times && !parent.hasRun(0)) {
      run(new Message.Run(REHEARSAL, Map.of(), 1 << 10));
      prepare();
      rehearsals++;
    }
  }

  @Override
  public Message.Done run(Message.Run run) {
    if (prepared != null && !prepared.canInstall(parent.surface())) {
      prepare();
    }
    JsContext context = prepared;
    if (context == null) {
      throw new IllegalStateException("run before prepare");
    }
    return new JsRun(context, run, parent).execute();
  }

  private static Source prelude() {
    try (InputStream in = JsGuest.class.getResourceAsStream("prelude.js")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks prelude.js");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Source.newBuilder("js", text, "prelude.js").internal(true).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
