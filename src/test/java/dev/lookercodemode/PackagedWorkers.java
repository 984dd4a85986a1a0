package dev.lookercodemode;

import dev.lookercodemode.sandbox.WorkerCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Lets the tests of a build run on the packaged workers, which start in half the time. Where the
 * distribution is missing or holds other classes than those just compiled, workers run on the class
 * path of the tests.
 */
public final class PackagedWorkers implements LauncherSessionListener {
  /** System property: the folder of the distribution that the build makes. */
  private static final String BUILT = "lookercodemode.test.dist";

  private static final String ROOM = "dev/lookercodemode/sandbox/";

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String built = System.getProperty(BUILT);
    if (built != null && isOfTheseClasses(Path.of(built))) {
      System.setProperty(WorkerCommand.DIST, built);
    }
  }

  private static boolean isOfTheseClasses(Path dist) {
    Path jar = dist.resolve("lib/looker-code-mode.jar");
    if (!Files.isReadable(jar) || !Files.isReadable(dist.resolve("build"))) {
      return false;
    }
    Path classes = Path.of("target/classes");
    try (JarFile packaged = new JarFile(jar.toFile());
        Stream<Path> files = Files.walk(classes.resolve(ROOM))) {
      Set<String> compiled =
          files
              .filter(Files::isRegularFile)
              .map(f -> classes.relativize(f).toString().replace('\\', '/'))
              .collect(Collectors.toSet());
      Set<String> shipped =
          packaged.stream()
              .filter(e -> !e.isDirectory() && e.getName().startsWith(ROOM))
              .map(e -> e.getName())
              .collect(Collectors.toSet());
      return shipped.equals(compiled)
          && compiled.stream().allMatch(name -> isSame(packaged, name, classes.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSame(JarFile packaged, String name, Path file) {
    try (InputStream in = packaged.getInputStream(packaged.getEntry(name))) {
      return Arrays.equals(in.readAllBytes(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
