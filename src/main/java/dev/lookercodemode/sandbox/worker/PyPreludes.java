package dev.lookercodemode.sandbox.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graalvm.polyglot.Source;

/**
 * The Python sources that stand in every context before the script, in the order in which they
 * build on each other. Immutable.
 */
final class PyPreludes {
  /** Without these no script can run. */
  static final List<Source> FIRST =
      files(
          "start",
          "closed",
          "output",
          "records",
          "calls",
          "helpers",
          "encode",
          "aio_lock",
          "aio_future",
          "aio_loop",
          "aio_tools",
          "aio_groups",
          "aio_sync",
          "script",
          "looker_sdk",
          "run",
          "hints",
          "failures",
          "rehearse");

  /** A part that only some scripts need; where there is time it is run before the script comes. */
  record Later(Pattern neededBy, List<Source> sources) {}

  private static final Pattern NOBODY = Pattern.compile("(?!)");

  private static final Later REHEARSAL =
      new Later(NOBODY, List.of(source("_rehearse()", "sandbox/rehearsal.py")));

  static final List<Later> LATER =
      List.of(
          REHEARSAL,
          new Later(Pattern.compile("\\bjson\\b"), files("json_loads")),
          new Later(Pattern.compile("\\b(threading|concurrent)\\b"), files("threads")),
          // What scripts import most. They can do so themselves, but it takes long.
          imports("datetime"),
          imports("collections", "re", "math"),
          imports("concurrent.futures", "concurrent.futures.thread"),
          imports("typing"),
          imports("dataclasses"),
          imports("decimal"),
          imports("statistics", "random", "itertools", "functools", "contextlib", "traceback"),
          new Later(Pattern.compile("\\bzoneinfo\\b"), files("timezones")),
          REHEARSAL);

  private PyPreludes() {}

  private static Later imports(String... modules) {
    return new Later(
        NOBODY, Stream.of(modules).map(m -> source(imported(m), "sandbox/imports.py")).toList());
  }

  /** Without a name for it: a new one in the namespace makes the code there slow once more. */
  private static String imported(String module) {
    return "__import__('" + module + "')";
  }

  private static List<Source> files(String... names) {
    return Stream.of(names).map(PyPreludes::file).toList();
  }

  private static Source file(String name) {
    String file = "python/" + name + ".py";
    try (InputStream in = PyPreludes.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + file);
      }
      return source(
          new String(in.readAllBytes(), StandardCharsets.UTF_8), "sandbox/" + name + ".py");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source source(String text, String name) {
    // Not marked as internal: the engine gives each internal source a namespace of its own.
    return Source.newBuilder("python", text, name).buildLiteral();
  }
}
