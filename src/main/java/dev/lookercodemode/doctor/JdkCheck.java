package dev.lookercodemode.doctor;

import java.nio.file.Path;
import java.util.Map;

/** Which JDK runs this, and why that one. */
public final class JdkCheck implements Check {
  private final Map<String, String> environment;

  /**
   * @param environment the variables of the process
   */
  public JdkCheck(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public String name() {
    return "jdk";
  }

  @Override
  public Finding find() {
    String home = System.getProperty("java.home");
    String what =
        "%s %s in %s (%s)"
            .formatted(
                System.getProperty("java.vendor.version", System.getProperty("java.vendor")),
                Runtime.version(),
                home,
                origin(home));
    boolean graal =
        System.getProperty("java.vendor.version", "").contains("GraalVM")
            || System.getProperty("org.graalvm.version") != null;
    // A stock JDK is what most people have, and all works with it.
    return Finding.ok(
        what
            + (graal
                ? "; a GraalVM: scripts are compiled"
                : "; scripts are interpreted, a GraalVM would compile long ones"));
  }

  /** As the launcher searches: the first that is a JDK 25 or newer. */
  private String origin(String home) {
    for (String variable : new String[] {"LOOKER_CODE_MODE_JAVA_HOME", "JAVA_HOME"}) {
      String value = environment.get(variable);
      if (value != null && !value.isBlank() && same(home, value)) {
        return "from " + variable;
      }
    }
    return "found on PATH or in the usual folders";
  }

  private static boolean same(String home, String other) {
    return Path.of(home).normalize().equals(Path.of(other).toAbsolutePath().normalize());
  }
}
