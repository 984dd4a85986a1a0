package dev.lookercodemode.sandbox.confinement;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The program that a worker's process begins as. It takes its own rights away, says on stderr what
 * the operating system enforces, and turns into the worker (execve): so the worker is confined from
 * its first instruction and on all its threads, and its parent is not touched.
 *
 * <p>Arguments: what to do ({@link #AUTO}, {@link #REQUIRE}, {@link #PROBE} or {@link #REHEARSE}),
 * the parent's process id, the paths that may be read, {@code --}, and the worker's command line.
 */
public final class ConfinedStart {
  /** Goes on with whatever can be enforced. */
  public static final String AUTO = "auto";

  /** Ends with {@link #REFUSED} where something cannot be enforced. */
  public static final String REQUIRE = "require";

  /** Says what can be enforced, and ends. */
  public static final String PROBE = "probe";

  /** Goes all the way without enforcing anything: for the training of a start-up cache. */
  public static final String REHEARSE = "rehearse";

  /** Between the paths and the command line. */
  public static final String COMMAND = "--";

  /** The exit code where something cannot be enforced that is required. */
  public static final int REFUSED = 5;

  private static final int FAILED = 6;

  // linux/prctl.h, linux/seccomp.h, asm-generic/resource.h
  private static final int PR_SET_PDEATHSIG = 1;
  private static final int PR_SET_NO_NEW_PRIVS = 38;
  private static final int SECCOMP_SET_MODE_FILTER = 1;
  private static final int SIGKILL = 9;
  private static final int RLIMIT_FSIZE = 1;
  private static final int RLIMIT_CORE = 4;
  private static final int RLIMIT_NOFILE = 7;
  private static final int MAX_OPEN_FILES = 256;

  /** Beyond what the caller names: what every JVM reads when it starts. */
  private static final List<String> READ_BY_EVERY_JVM =
      List.of(
          "/etc/ld.so.cache",
          "/dev/random",
          "/dev/urandom",
          "/proc/cgroups",
          "/proc/self/",
          "/sys/fs/cgroup",
          "/sys/devices/system/cpu");

  private final String task;
  private final List<String> readable;
  private final String[] command;
  private final Kernel kernel;
  private final Architecture architecture;
  private final List<String> missing = new ArrayList<>();

  private ConfinedStart(
      String task, List<String> readable, String[] command, Architecture architecture) {
    this.task = task;
    this.readable = readable;
    this.command = command;
    this.architecture = architecture;
    kernel = new Kernel(new CallNumbers(architecture));
  }

  /** Whether this system may have what it takes; a process that tries it knows. */
  public static boolean isOfUse() {
    return Architecture.current() != null;
  }

  public static void main(String[] args) throws IOException, KernelException {
    Architecture architecture = Architecture.current();
    if (architecture == null) {
      throw new IllegalStateException("the parent starts this only where it can be of use");
    }
    int end = Arrays.asList(args).indexOf(COMMAND);
    String[] command = Arrays.copyOfRange(args, end + 1, args.length);
    List<String> readable = Arrays.asList(args).subList(2, end);
    int code =
        new ConfinedStart(args[0], readable, command, architecture).run(Long.parseLong(args[1]));
    if (code != 0) {
      Runtime.getRuntime().halt(code);
    }
  }

  /** Comes back only where there is no worker to turn into. */
  private int run(long parent) throws IOException, KernelException {
    boolean enforcing = !task.equals(REHEARSE);
    if (enforcing) {
      dieWith(parent);
      limitResources();
    }
    long path = kernel.text(command[0]);
    long arguments = kernel.texts(command);
    long environment = kernel.texts(environment());
    FileRules rules = fileRules();
    boolean filter = filterCalls(enforcing);
    Enforced enforced = new Enforced(rules == null ? 0 : rules.version(), filter, missing);
    // Last, and with nothing left to do that reads a file: not even this program's classes.
    String line = enforced.line();
    if (rules != null && enforcing && !closeFiles(rules)) {
      enforced = new Enforced(0, filter, missing);
      line = enforced.line();
    }
    say(line);
    if (task.equals(REQUIRE) && !enforced.complete()) {
      return REFUSED;
    }
    if (task.equals(PROBE) || !enforcing) {
      return 0;
    }
    try {
      kernel.call("execve", path, arguments, environment);
    } catch (KernelException e) {
      say("the worker's JVM cannot be started in its confinement: " + e.getMessage());
    }
    return FAILED;
  }

  /**
   * The kernel kills this process as soon as the thread that started it is gone; a script that
   * keeps the worker from noticing changes nothing. Survives execve.
   */
  private void dieWith(long parent) throws KernelException {
    try {
      kernel.call("prctl", PR_SET_PDEATHSIG, SIGKILL);
    } catch (KernelException e) {
      missing.add("workers may outlive a server that is killed: " + e.getMessage());
    }
    if (kernel.call("getppid") != parent) {
      Runtime.getRuntime().halt(FAILED); // it was gone before we asked
    }
  }

  /** Nothing is written, no memory is dumped to a file, and few files are open at once. */
  private void limitResources() {
    try {
      for (int[] limit :
          new int[][] {{RLIMIT_FSIZE, 0}, {RLIMIT_CORE, 0}, {RLIMIT_NOFILE, MAX_OPEN_FILES}}) {
        kernel.call("prlimit64", 0, limit[0], kernel.longs(limit[1], limit[1]), 0);
      }
    } catch (KernelException e) {
      missing.add("resources are not limited: " + e.getMessage());
    }
  }

  /** What may be opened; null where the kernel has no such rules. */
  private @Nullable FileRules fileRules() throws IOException {
    try {
      FileRules rules = new FileRules(kernel);
      for (String path : readable) {
        rules.mayRead(path);
      }
      for (String path : READ_BY_EVERY_JVM) {
        rules.mayRead(path);
      }
      SharedLibraries libraries = SharedLibraries.loaded(System.getProperty("java.home"));
      for (String folder : libraries.folders()) {
        rules.mayReadByName(folder);
      }
      rules.mayWrite("/dev/null");
      rules.mayExecute(command[0]);
      String loader = libraries.loader();
      for (String file : loader == null ? libraries.folders() : List.of(loader)) {
        rules.mayExecute(file);
      }
      return rules;
    } catch (KernelException e) {
      missing.add("files are not closed: " + e.getMessage());
      return null;
    }
  }

  private boolean closeFiles(FileRules rules) {
    try {
      rules.enforce();
      return true;
    } catch (KernelException e) {
      missing.add("files are not closed: " + e.getMessage());
      return false;
    }
  }

  private boolean filterCalls(boolean enforcing) throws KernelException {
    int self = (int) kernel.call("getpid");
    long program = kernel.program(CallFilter.of(architecture, self));
    if (!enforcing) {
      return true;
    }
    try {
      kernel.call("prctl", PR_SET_NO_NEW_PRIVS, 1);
      kernel.call("seccomp", SECCOMP_SET_MODE_FILTER, 0, program);
      return true;
    } catch (KernelException e) {
      missing.add("network, processes and kernel are not closed: " + e.getMessage());
      return false;
    }
  }

  /** As it was given: empty, but for the encoding where a path has letters beyond ASCII. */
  private static String[] environment() {
    @Nullable String encoding = System.getenv("LC_ALL");
    return encoding == null ? new String[0] : new String[] {"LC_ALL=" + encoding};
  }

  /** Leaves the stream open: it becomes the worker's. */
  @SuppressWarnings("resource")
  private static void say(String line) throws IOException {
    new FileOutputStream(FileDescriptor.err).write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
