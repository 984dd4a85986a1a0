package dev.lookercodemode.sandbox;

import dev.lookercodemode.sandbox.confinement.ConfinedStart;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a worker is started that the operating system confines: first a small JVM that confines
 * itself, which then turns into the worker. Immutable.
 */
record ConfinedCommand(WorkerCommand worker) {

  /** Why no worker can be confined on this system, if that is so; null where it is worth trying. */
  static @Nullable String unable() {
    return ConfinedStart.isOfUse()
        ? null
        : "workers are not confined by the operating system on "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch")
            + " (Linux on x86-64 and aarch64 can)";
  }

  /**
   * The command line.
   *
   * @param task one of {@link ConfinedStart}'s
   * @param command the worker's own
   */
  List<String> line(String task, List<String> command) {
    List<String> line = new ArrayList<>(options());
    Path cache = worker.confinementCache();
    if (cache != null) {
      line.add("-XX:AOTCache=" + cache);
    }
    return completed(line, task, command);
  }

  /** The command line that makes the start-up cache of the first, small JVM. */
  List<String> trainingLine(Path cache) {
    List<String> line = new ArrayList<>(options());
    line.add("-XX:AOTCacheOutput=" + cache);
    return completed(line, ConfinedStart.REHEARSE, List.of(worker.java().toString()));
  }

  private List<String> options() {
    return List.of(
        worker.java().toString(),
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        "-XX:+DisplayVMOutputToStderr",
        "--enable-native-access=ALL-UNNAMED",
        "-Xmx16m",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        // It lives for some hundredths of a second: nothing it compiles would pay.
        "-Xint");
  }

  private List<String> completed(List<String> line, String task, List<String> command) {
    line.add("-cp");
    line.add(WorkerCommand.ownClasses().toString());
    line.add(ConfinedStart.class.getName());
    line.add(task);
    line.add(Long.toString(ProcessHandle.current().pid()));
    readable().forEach(path -> line.add(path.toString()));
    line.add(ConfinedStart.COMMAND);
    line.addAll(command.isEmpty() ? List.of(worker.java().toString()) : command);
    return line;
  }

  /** The JDK, what the worker loads, and nothing else of ours. */
  private Set<Path> readable() {
    Path jdk = worker.java().resolve("../..").normalize();
    Set<Path> paths = new LinkedHashSet<>(List.of(jdk));
    // Linux distributions put these into /etc, behind links.
    for (String linked : List.of("lib", "conf", "conf/security", "lib/security")) {
      real(jdk.resolve(linked), jdk, paths);
    }
    paths.addAll(worker.classPath());
    if (worker.aotCache() != null) {
      paths.add(worker.aotCache());
    }
    if (worker.library() != null) {
      paths.add(worker.library());
    }
    return paths;
  }

  private static void real(Path folder, Path jdk, Set<Path> paths) {
    try {
      Path real = folder.toRealPath();
      if (!real.startsWith(jdk.toRealPath()) && Files.isDirectory(real)) {
        paths.add(real);
      }
    } catch (IOException e) {
      // A JDK without it does not read it.
    }
  }

  /** Whether a command line has letters that a JVM cannot read without being told the encoding. */
  static boolean needsEncoding(List<String> line) {
    return File.separatorChar == '/'
        && line.stream().anyMatch(word -> word.chars().anyMatch(c -> c > 127));
  }
}
