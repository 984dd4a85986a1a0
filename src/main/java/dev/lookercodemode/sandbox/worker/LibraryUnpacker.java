package dev.lookercodemode.sandbox.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.io.IOAccess;

/**
 * Unpacks Python's standard library into the folder that is its argument, and compiles the modules
 * that scripts import most. Workers that find it there need not unpack it into their user's home,
 * which takes long the first time, nor parse a module again in every context.
 */
public final class LibraryUnpacker {
  // Workers cannot write, so what is compiled is compiled now. Nobody edits these files: that their
  // times do not match, after a copy of the folder, is no reason to parse them again.
  private static final String COMPILE =
      """
      import importlib, py_compile, sys
      for name in modules.split():
          try:
              importlib.import_module(name)
          except ImportError:
              pass  # it needs what is missing here, and will be missing in a script
      for module in list(sys.modules.values()):
          file = getattr(module, '__file__', None) or ''
          if file.endswith('.py'):
              py_compile.compile(file, doraise=True, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
      """;
  private static final String MODULES =
      "abc argparse ast base64 bisect calendar cmath collections.abc colorsys concurrent.futures"
          + " contextlib contextvars copy csv dataclasses datetime decimal difflib enum fnmatch"
          + " fractions functools glob gzip hashlib heapq hmac html html.parser inspect io"
          + " ipaddress itertools json keyword linecache locale logging math numbers operator os"
          + " os.path pathlib pickle pprint queue random re reprlib secrets shlex statistics string"
          + " stringprep struct tempfile textwrap threading time timeit token tokenize traceback"
          + " types typing unicodedata urllib.parse uuid warnings weakref zipfile zoneinfo";

  private LibraryUnpacker() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Engine.copyResources(folder, "python");
    // Read when the first engine is made, which is below.
    System.setProperty("polyglot.engine.resourcePath", folder.toString());
    compile();
  }

  private static void compile() {
    try (Context context =
        Context.newBuilder("python")
            .allowIO(IOAccess.ALL)
            .allowCreateThread(true)
            .option("engine.WarnInterpreterOnly", "false")
            .option("python.PosixModuleBackend", "java")
            .build()) {
      context.getBindings("python").putMember("modules", MODULES);
      context.eval("python", COMPILE);
    }
  }
}
