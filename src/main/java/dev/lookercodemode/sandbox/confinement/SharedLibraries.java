package dev.lookercodemode.sandbox.confinement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The system's shared libraries that this JVM has loaded: where they lie, and the program that
 * loads them. A worker is the same JVM and needs the same. Immutable.
 *
 * @param folders where the C library and its like are
 * @param loader the dynamic loader, without which no program can be run; null where its name is
 *     unusual
 */
record SharedLibraries(Set<String> folders, @Nullable String loader) {
  private static final Path MAPS = Path.of("/proc/self/maps");

  /**
   * Looks at what is mapped into this process.
   *
   * @param jdk the folder of the JDK, whose own libraries are left out
   */
  static SharedLibraries loaded(String jdk) throws IOException {
    return of(Files.readAllLines(MAPS), jdk);
  }

  static SharedLibraries of(List<String> maps, String jdk) {
    Set<String> folders = new TreeSet<>();
    String loader = null;
    for (String line : maps) {
      int start = line.indexOf('/'); // a path is the last column, and the only one with slashes
      String path = start < 0 ? "" : line.substring(start);
      int slash = path.lastIndexOf('/');
      String name = path.substring(slash + 1);
      if (slash <= 0 || !isLibrary(name) || path.startsWith(jdk + "/")) {
        continue;
      }
      folders.add(path.substring(0, slash));
      if (name.startsWith("ld-") || name.startsWith("ld64") || name.startsWith("ld.so")) {
        loader = path;
      }
    }
    return new SharedLibraries(folders, loader);
  }

  private static boolean isLibrary(String name) {
    return name.endsWith(".so") || name.contains(".so.");
  }
}
