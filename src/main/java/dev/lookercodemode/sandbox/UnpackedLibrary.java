package dev.lookercodemode.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A language's own library, unpacked where workers can read it. A confined worker cannot unpack it
 * by itself, as others do when it is not there yet: it may not write.
 */
final class UnpackedLibrary {
  private UnpackedLibrary() {}

  /**
   * The command of a worker that finds its library unpacked; unpacks it first where that has not
   * been done, which takes some seconds.
   *
   * @throws IOException if it cannot be unpacked
   */
  static synchronized WorkerCommand of(WorkerCommand command) throws IOException {
    if (command.language() != Language.PYTHON || command.library() != null) {
      return command;
    }
    String dist = System.getProperty(WorkerCommand.DIST);
    Path folder =
        dist == null
            ? WorkerCommand.ownClasses().resolveSibling("library-" + version(command))
            : WorkerCommand.libraryFolder(Path.of(dist), command.language());
    try {
      if (!Files.isDirectory(folder)) {
        unpack(command, folder);
      }
    } catch (IOException e) {
      throw new IOException(
          "Python's library cannot be unpacked into "
              + folder
              + " ("
              + e.getMessage()
              + "): run `looker-code-mode cache` once as a user who may write there,"
              + " or use --confinement off",
          e);
    }
    return command.withLibrary(folder);
  }

  /** Unpacks it; nobody sees it before it is complete. */
  static void unpack(WorkerCommand command, Path folder) throws IOException {
    Path unfinished =
        Files.createTempDirectory(
            Files.createDirectories(folder.toAbsolutePath().getParent()), "library");
    try {
      run(command, unfinished);
      makeReadable(unfinished);
      Files.move(unfinished, folder);
    } catch (FileSystemException e) {
      // Another server may have been faster.
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    } finally {
      delete(unfinished);
    }
  }

  private static void run(WorkerCommand command, Path folder) throws IOException {
    Process process =
        new ProcessBuilder(command.unpackingLine(folder)).redirectErrorStream(true).start();
    try {
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      // Not to be interrupted: a cancelled run would have the next one begin it anew.
      if (process.onExit().join().exitValue() != 0) {
        throw new IOException("Python's library was not unpacked: " + said.strip());
      }
    } finally {
      process.destroyForcibly();
    }
  }

  /** A temporary folder is its maker's alone; the installation is everybody's. */
  private static void makeReadable(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** Removes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The name of the jar that it is in: another version is another library. */
  private static String version(WorkerCommand command) {
    return command.classPath().stream()
        .map(jar -> jar.getFileName().toString())
        .filter(name -> name.startsWith("python-resources"))
        .findFirst()
        .orElse("python")
        .replace(".jar", "");
  }
}
