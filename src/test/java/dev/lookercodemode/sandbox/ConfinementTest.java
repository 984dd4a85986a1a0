package dev.lookercodemode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.sandbox.confinement.ConfinedStart;
import dev.lookercodemode.sandbox.confinement.Enforced;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the operating system keeps a worker from, tried from inside one that no engine holds back.
 * Each attempt is made twice: unconfined it must succeed, or it would prove nothing. Needs a system
 * that confines workers (Linux with Landlock), and fails elsewhere.
 */
class ConfinementTest {
  /** What the kernel answers, unconfined, to calls that cannot succeed: it has looked at them. */
  private static final Map<String, String> LOOKED_AT =
      Map.ofEntries(
          Map.entry("become a file", "errno 8"), // not a program
          Map.entry("trace", "errno 3"), // no such process
          Map.entry("make a process", "errno 22"), // not understood
          Map.entry("make a process the new way", "errno 22"),
          Map.entry("enter a namespace", "errno 9"), // nothing is open there
          Map.entry("bind", "errno 9"),
          Map.entry("listen", "errno 9"),
          Map.entry("connect", "errno 9"),
          Map.entry("send", "errno 9"),
          Map.entry("take another's descriptor", "errno 9"),
          Map.entry("signal by descriptor", "errno 9"),
          Map.entry("put another on a processor", "errno 22"), // on none of them
          Map.entry("free another's memory", "errno 9"),
          Map.entry("use io_uring", "errno (22|14|1)"), // some systems turn it off
          Map.entry("find shared memory", "errno 2"));

  /**
   * How Java says it; once a class of its network could not be made, it says that of all others.
   */
  private static final String REFUSED =
      ".*(AccessDenied|Permission denied|not permitted|errno (1|13)$"
          + "|Could not initialize class sun.nio.ch).*";

  private static Map<String, String> confined;
  private static Map<String, String> free;
  private static String stillAlive;
  private static String descriptors;

  @BeforeAll
  static void tryEverything(@TempDir Path folder) throws Exception {
    confined = probe(Files.createDirectory(folder.resolve("confined")), Confinement.REQUIRE);
    stillAlive = confined.remove("other process");
    descriptors = confined.remove(WallProbe.DESCRIPTORS);
    free = probe(Files.createDirectory(folder.resolve("free")), Confinement.OFF);
    free.remove(WallProbe.DESCRIPTORS);
  }

  private static Map<String, String> probe(Path folder, Confinement confinement) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "nobody may read this");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));
    Files.writeString(folder.resolve("own"), "before");
    Files.writeString(folder.resolve("cut"), "whole");
    Files.writeString(folder.resolve("old"), "kept");
    InetAddress loopback = InetAddress.getLoopbackAddress();
    Process other = new ProcessBuilder("/bin/sleep", "600").start();
    try (ServerSocket tcp = new ServerSocket(0, 50, loopback);
        DatagramSocket udp = new DatagramSocket(new InetSocketAddress(loopback, 0));
        ServerSocketChannel unix = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      unix.bind(UnixDomainSocketAddress.of(folder.resolve("unix")));
      WorkerCommand command = worker();
      List<String> line =
          WallProbe.line(command, folder, other.pid(), tcp.getLocalPort(), udp.getLocalPort());
      Process process =
          WorkerLauncher.start(
              confinement == Confinement.OFF
                  ? line
                  : new ConfinedCommand(command).line(ConfinedStart.REQUIRE, line));
      Map<String, String> results = new LinkedHashMap<>();
      for (String said : process.inputReader(StandardCharsets.UTF_8).lines().toList()) {
        int tab = said.indexOf('\t');
        results.put(said.substring(0, tab), said.substring(tab + 1));
      }
      WorkerErrors errors = new WorkerErrors();
      errors.readAll(process.getErrorStream());
      assertThat(process.waitFor()).as(errors.said()).isZero();
      if (confinement == Confinement.REQUIRE) {
        assertThat(errors.enforced()).isNotNull();
        assertThat(errors.enforced().missing()).isEmpty();
        results.put("other process", other.isAlive() ? "alive" : "gone");
        assertThat(Files.readString(folder.resolve("own"))).isEqualTo("before");
        assertThat(Files.readString(folder.resolve("cut"))).isEqualTo("whole");
        assertThat(folder.resolve("old")).exists();
      }
      return results;
    } finally {
      other.destroyForcibly();
    }
  }

  /** A worker's command with the tests' classes beside its own. */
  private static WorkerCommand worker() throws Exception {
    WorkerCommand js = WorkerCommand.ofInstallation(Language.JAVASCRIPT);
    List<Path> classPath = new ArrayList<>(js.classPath());
    classPath.add(
        Path.of(WallProbe.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    return new WorkerCommand(js.language(), js.java(), classPath, null, null, js.heapMegabytes());
  }

  @Test
  void everyAttemptSucceedsUnconfined() {
    assertThat(free).hasSizeGreaterThan(45);
    free.forEach(
        (attempt, result) ->
            assertThat(result)
                .as(attempt)
                .matches(
                    LOOKED_AT.containsKey(attempt) ? ".*" + LOOKED_AT.get(attempt) : "done .*"));
  }

  @Test
  void everyAttemptIsRefusedByTheSystem() {
    assertThat(confined.keySet()).isEqualTo(free.keySet());
    confined.forEach(
        (attempt, result) ->
            assertThat(result)
                .as(attempt)
                .matches(
                    attempt.equals("make a process the new way")
                        ? ".*errno 38" // so that the C library takes the old one, for threads
                        : REFUSED));
  }

  @Test
  void anotherProcessOfTheUserCannotBeKilled() {
    assertThat(stillAlive).isEqualTo("alive");
    assertThat(free.get("kill")).startsWith("done");
  }

  /**
   * This process has sockets and files open meanwhile; the worker's own are what its JVM reads. A
   * parent that leaves one open to its children gives a worker what it could not open.
   */
  @Test
  void nothingOfTheParentIsOpenInTheWorker() {
    assertThat(descriptors).startsWith("done 0=pipe:");
    String java = System.getProperty("java.home") + "/";
    assertThat(descriptors.substring("done ".length()).split(" "))
        .allSatisfy(
            open ->
                assertThat(open).matches("[012]=pipe:.*|\\d+=(" + java + "|.*\\.jar$|/proc/).*"));
  }

  @Test
  void theProbeSaysWhatIsEnforced() {
    Enforced enforced = Confinement.probe();
    assertThat(enforced.complete()).as(enforced.summary()).isTrue();
    assertThat(enforced.landlock()).isPositive();
    assertThat(enforced.summary()).contains("Landlock").contains("seccomp");
  }

  @Test
  void whereNothingIsAskedForScriptsRunUnconfined() {
    for (Confinement confinement : Confinement.values()) {
      try (WorkerSandbox sandbox =
          new WorkerSandbox(1, confinement, WorkerCommand.ofInstallation(Language.JAVASCRIPT))) {
        Outcome outcome =
            sandbox.run(
                new Script(Language.JAVASCRIPT, "return 6 * 7", Map.of()),
                new RecordingHost(),
                Scripts.LIMITS);
        assertThat(outcome.result()).as(confinement.label()).isEqualTo("42");
      }
    }
  }
}
