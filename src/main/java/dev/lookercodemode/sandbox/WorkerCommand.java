package dev.lookercodemode.sandbox;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a worker JVM is started: its java, options and class path. Immutable.
 *
 * @param language what its scripts are written in
 * @param java the java executable, the one that runs the parent
 * @param classPath what the worker loads, and nothing else
 * @param aotCache a cache of loaded and linked classes that halves the start; null where there is
 *     none for this build
 * @param library where the language's own library is unpacked; null where it has none, or unpacks
 *     it by itself
 * @param heapMegabytes the worker's heap; a script that needs more ends its worker
 */
public record WorkerCommand(
    Language language,
    Path java,
    List<Path> classPath,
    @Nullable Path aotCache,
    @Nullable Path library,
    int heapMegabytes) {

  /** System property: the folder of the distribution; the launcher sets it. */
  public static final String DIST = "lookercodemode.dist";

  public WorkerCommand {
    // A worker's own folder is another one.
    classPath = classPath.stream().map(Path::toAbsolutePath).toList();
  }

  /**
   * The command for workers of this installation; without a distribution, of the class path this
   * JVM runs on.
   */
  public static WorkerCommand ofInstallation(Language language) {
    int heap = language.heapMegabytes();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String dist = System.getProperty(DIST);
    if (dist == null) {
      List<Path> classPath =
          Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(Path::of)
              .toList();
      return new WorkerCommand(language, java, classPath, null, null, heap);
    }
    Path root = Path.of(dist);
    return new WorkerCommand(
        language, java, jars(root, language), cache(root, language), library(root, language), heap);
  }

  /** This command with another heap. */
  public WorkerCommand withHeapMegabytes(int megabytes) {
    return new WorkerCommand(language, java, classPath, aotCache, library, megabytes);
  }

  /** Ours, those of both engines, and those of this language's. */
  private static List<Path> jars(Path dist, Language language) {
    List<Path> jars = new ArrayList<>(List.of(dist.resolve("lib/looker-code-mode.jar")));
    try (Stream<Path> shared = Files.list(dist.resolve("lib/worker"));
        Stream<Path> own = Files.list(dist.resolve("lib").resolve(language.label()))) {
      Stream.concat(shared, own)
          .filter(f -> f.toString().endsWith(".jar"))
          .sorted()
          .forEach(jars::add);
    } catch (IOException e) {
      throw new IllegalStateException(
          "the installation in "
              + dist
              + " is incomplete: "
              + e.getMessage()
              + "; install it again",
          e);
    }
    return jars;
  }

  private static @Nullable Path cache(Path dist, Language language) {
    try {
      Path cache = cacheFile(dist, language);
      return Files.isReadable(cache) ? cache : null;
    } catch (IOException e) {
      return null; // only slower
    }
  }

  /**
   * The start-up cache of the JVM that confines itself; null where there is none for this build.
   */
  @Nullable Path confinementCache() {
    String dist = System.getProperty(DIST);
    try {
      Path cache = dist == null ? null : confinementCacheFile(Path.of(dist));
      return cache == null || !Files.isReadable(cache) ? null : cache;
    } catch (IOException e) {
      return null; // only slower
    }
  }

  /** This command with an unpacked library. */
  WorkerCommand withLibrary(Path folder) {
    return new WorkerCommand(language, java, classPath, aotCache, folder, heapMegabytes);
  }

  /** The jar, or the folder, with our own classes. */
  static Path ownClasses() {
    try {
      return Path.of(
          WorkerCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path has an address that is none", e);
    }
  }

  private static @Nullable Path library(Path dist, Language language) {
    Path library = libraryFolder(dist, language);
    return Files.isDirectory(library) ? library : null;
  }

  /** Where the library of a language belongs, unpacked. */
  static Path libraryFolder(Path dist, Language language) {
    return dist.resolve("cache/library-" + language.label());
  }

  /**
   * Where the AOT cache of this installation's workers belongs. It is named by the build and the
   * JDK: a cache of another build would run that build's classes.
   *
   * @throws IOException if the distribution does not say what build it is
   */
  public static Path cacheFile(Path dist, Language language) throws IOException {
    return cacheFile(dist, "worker-" + language.label());
  }

  /** Where the AOT cache of the JVM that confines itself belongs. */
  public static Path confinementCacheFile(Path dist) throws IOException {
    return cacheFile(dist, "confinement");
  }

  private static Path cacheFile(Path dist, String what) throws IOException {
    String build = Files.readString(dist.resolve("build")).strip();
    return dist.resolve("cache/" + what + "-" + build + "-" + Runtime.version() + ".aot");
  }

  /** The command line; {@code training} is where to write an AOT cache, or null. */
  List<String> line(@Nullable Path training) {
    List<String> line =
        new ArrayList<>(
            List.of(
                java.toString(),
                // The protocol's stream is stdout: whatever the JVM has to say goes to stderr.
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:+DisplayVMOutputToStderr",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                // A debugger, a heap dump or the report of a crash would all be files.
                "-XX:+DisableAttachMechanism",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+ErrorFileToStderr",
                // A confined worker cannot ask the system, which has no environment to go by.
                "-Duser.timezone=" + TimeZone.getDefault().getID(),
                "-Dpolyglotimpl.AttachLibraryFailureAction=ignore"));
    if (language == Language.PYTHON) {
      // Without it, a script that raises SIGTERM ends its worker.
      line.add("-Xrs");
      // A Python context costs much code that runs a few times: the second compiler works on it for
      // the first hundred calls, takes the processor from the scripts, and 200 MB.
      line.add("-XX:TieredStopAtLevel=1");
    }
    if (training != null) {
      line.add("-XX:AOTCacheOutput=" + training);
    } else if (aotCache != null) {
      line.add("-XX:AOTCache=" + aotCache);
    }
    if (library != null) {
      line.add("-Dpolyglot.engine.resourcePath=" + library);
    }
    line.add("-cp");
    line.add(classPathText());
    line.add("dev.lookercodemode.sandbox.worker.WorkerMain");
    line.add(language.label());
    return line;
  }

  /** The command line that unpacks the language's library into a folder. */
  List<String> unpackingLine(Path folder) {
    return List.of(
        java.toString(),
        "-Xlog:disable",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-cp",
        classPathText(),
        "dev.lookercodemode.sandbox.worker.LibraryUnpacker",
        folder.toString());
  }

  private String classPathText() {
    return String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList());
  }
}
