package dev.lookercodemode.sandbox.worker;

import java.io.InputStream;
import java.io.OutputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;

/**
 * GraalPy, closed: no files but its own library, no network, processes, native code, host classes,
 * environment or other languages. Threads it has, so that calls can run at the same time.
 */
final class PyEngine {
  private final ParentLink parent;
  private final PyCalls calls = new PyCalls();
  private final Engine engine;
  // All contexts of an engine must share it.
  private final HostAccess access =
      HostAccess.newBuilder(HostAccess.CONSTRAINED).allowBufferAccess(true).build();
  private final IOAccess files =
      IOAccess.newBuilder()
          .fileSystem(FileSystem.allowInternalResourceAccess(new ClosedFileSystem()))
          .build();

  PyEngine(ParentLink parent) {
    this.parent = parent;
    parent.onReply(calls::answered);
    engine =
        Engine.newBuilder("python")
            .in(InputStream.nullInputStream())
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .option("engine.WarnInterpreterOnly", "false")
            .build();
  }

  /** A fresh context, with the preludes in it. */
  PyContext context() {
    Context context =
        Context.newBuilder("python")
            .engine(engine)
            .allowHostAccess(access)
            .allowIO(files)
            .allowCreateThread(true)
            .allowCreateProcess(false)
            .allowNativeAccess(false)
            .allowHostClassLoading(false)
            .allowPolyglotAccess(PolyglotAccess.NONE)
            .allowEnvironmentAccess(EnvironmentAccess.NONE)
            .in(InputStream.nullInputStream())
            .out(OutputStream.nullOutputStream())
            .err(OutputStream.nullOutputStream())
            .option("python.PosixModuleBackend", "java")
            .build();
    return new PyContext(context, new PyHost(parent, calls));
  }
}
