package dev.lookercodemode.sandbox;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;

/**
 * A worker without any of the engine's rules, as a script would have it that had got out of the
 * engine: tries to reach what the operating system must keep from it, and says how each attempt
 * went. Arguments: a folder of the test with the file {@code secret} and the socket {@code unix},
 * another process, a TCP port and a UDP port on which somebody listens, and the process that has
 * started this one.
 */
final class WallProbe {
  private static final boolean X86 = !System.getProperty("os.arch").equals("aarch64");
  private static final int F_SETOWN = 8;
  private static final int AF_NETLINK = 16;
  private static final int SOCK_RAW = 3;
  private static final int SIGKILL = 9;
  private static final long SELF = ProcessHandle.current().pid();

  /** What is open in it, before it tries anything; no attempt. */
  static final String DESCRIPTORS = "descriptors";

  private final Map<String, Callable<Object>> attempts = new LinkedHashMap<>();
  private final Path folder;
  private final long other;
  private final long parent;
  private final MethodHandle syscall;
  private final MemorySegment state;
  private final long errnoOffset;

  private WallProbe(Path folder, long other, long parent) {
    this.folder = folder;
    this.other = other;
    this.parent = parent;
    Linker linker = Linker.nativeLinker();
    StructLayout captured = Linker.Option.captureStateLayout();
    syscall = handle(linker);
    state = Arena.global().allocate(captured);
    errnoOffset = captured.byteOffset(MemoryLayout.PathElement.groupElement("errno"));
  }

  @SuppressWarnings("restricted")
  private static MethodHandle handle(Linker linker) {
    ValueLayout.OfLong l = ValueLayout.JAVA_LONG;
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow("syscall"),
        FunctionDescriptor.of(l, l, l, l, l, l, l, l),
        Linker.Option.firstVariadicArg(1),
        Linker.Option.captureCallState("errno"));
  }

  public static void main(String[] args) {
    WallProbe probe =
        new WallProbe(Path.of(args[0]), Long.parseLong(args[1]), Long.parseLong(args[4]));
    probe.files();
    probe.network(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    probe.processes();
    probe.kernel();
    probe.liftedGuest(Integer.parseInt(args[2]));
    // What is at an end must be at an end last.
    probe.attempts.put("kill", () -> probe.call(62, 129, probe.other, SIGKILL, 0, 0));
    System.out.println(DESCRIPTORS + "\t" + outcome(WallProbe::descriptors));
    for (Map.Entry<String, Callable<Object>> attempt : probe.attempts.entrySet()) {
      System.out.println(attempt.getKey() + "\t" + outcome(attempt.getValue()));
    }
  }

  /** The open files, each as number and name, but for the folder in which they are read. */
  private static Object descriptors() throws IOException {
    List<String> open = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      for (Path file : files.toList()) {
        try {
          open.add(file.getFileName() + "=" + Files.readSymbolicLink(file));
        } catch (NoSuchFileException e) {
          // the one that lists them
        }
      }
    }
    return String.join(" ", open);
  }

  private static String outcome(Callable<Object> attempt) {
    try {
      return "done " + attempt.call();
    } catch (Exception | Error e) {
      return flat(e.getClass().getSimpleName() + ": " + e.getMessage() + cause(e));
    }
  }

  private static String cause(Throwable e) {
    return e.getCause() == null ? "" : " <- " + e.getCause().getMessage() + cause(e.getCause());
  }

  private static String flat(String text) {
    return text.lines().collect(Collectors.joining(" "));
  }

  private void files() {
    attempts.put("read a file of the system", () -> Files.readAllBytes(Path.of("/etc/passwd")));
    attempts.put("read a file of the user", () -> Files.readString(folder.resolve("secret")));
    attempts.put("read on another thread", this::readOnAnotherThread);
    attempts.put("list the root", () -> list(Path.of("/")));
    attempts.put("list its own folder", () -> list(Path.of("").toAbsolutePath()));
    attempts.put("list the user's folder", () -> list(folder));
    attempts.put("list the libraries", () -> list(Path.of("/usr/lib")));
    attempts.put("write a new file", () -> Files.writeString(folder.resolve("new"), "x"));
    attempts.put("write a file that is there", () -> Files.writeString(folder.resolve("own"), "x"));
    attempts.put("write to shared memory", WallProbe::writeToSharedMemory);
    attempts.put("make a folder", () -> Files.createDirectory(folder.resolve("made")));
    attempts.put("make a link", () -> Files.createSymbolicLink(folder.resolve("link"), folder));
    attempts.put("rename", () -> Files.move(folder.resolve("own"), folder.resolve("moved")));
    attempts.put("delete", () -> delete(folder.resolve("old")));
    attempts.put("change the rights of a file", () -> setRights(folder.resolve("secret")));
    attempts.put("truncate", () -> call(76, 45, address(folder.resolve("cut")), 0, 0, 0));
    attempts.put("watch a folder", () -> folder.getFileSystem().newWatchService());
  }

  private Object readOnAnotherThread() throws Exception {
    FutureTask<String> task = new FutureTask<>(() -> Files.readString(folder.resolve("secret")));
    Thread thread = Thread.ofPlatform().start(task);
    thread.join();
    return task.get();
  }

  private static Object writeToSharedMemory() throws IOException {
    Path file = Path.of("/dev/shm", "wall-probe-" + ProcessHandle.current().pid());
    Files.writeString(file, "x");
    return delete(file);
  }

  private static Object delete(Path file) throws IOException {
    Files.delete(file);
    return file;
  }

  private static Object setRights(Path file) throws IOException {
    return Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(file));
  }

  private static Object list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private void network(int tcp, int udp) {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    attempts.put("connect by TCP", () -> connect(new InetSocketAddress(loopback, tcp)));
    attempts.put("send by UDP", () -> send(new InetSocketAddress(loopback, udp)));
    attempts.put("connect to a Unix socket", this::connectToUnixSocket);
    attempts.put("make a TCP socket", () -> call(41, 198, 2, 1, 0, 0));
    attempts.put("make a UDP socket", () -> call(41, 198, 2, 2, 0, 0));
    attempts.put("make a Unix socket", () -> call(41, 198, 1, 1, 0, 0));
    attempts.put("bind", () -> call(49, 200, -1, 0, 0, 0));
    attempts.put("listen", () -> call(50, 201, -1, 0, 0, 0));
    attempts.put("connect", () -> call(42, 203, -1, 0, 0, 0));
    attempts.put("send", () -> call(44, 206, -1, 0, 0, 0));
    attempts.put("make a raw socket", () -> call(41, 198, AF_NETLINK, SOCK_RAW, 0, 0));
    attempts.put(
        "make a pair of sockets",
        () -> call(53, 199, 1, 1, 0, Arena.global().allocate(8).address()));
  }

  private static Object connect(InetSocketAddress address) throws IOException {
    try (SocketChannel channel = SocketChannel.open(address)) {
      return channel.isConnected();
    }
  }

  private static Object send(InetSocketAddress address) throws IOException {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.send(new DatagramPacket(new byte[] {1}, 1, address));
      return socket;
    }
  }

  private Object connectToUnixSocket() throws IOException {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of(folder.resolve("unix")));
    }
  }

  private void processes() {
    attempts.put("run a shell", () -> run("/bin/sh", "-c", "exit 0"));
    attempts.put("run a program", () -> run("/usr/bin/id"));
    attempts.put("run java", () -> run(System.getProperty("java.home") + "/bin/java", "-version"));
    attempts.put("become a file", () -> call(59, 221, address(folder.resolve("secret")), 0, 0, 0));
    attempts.put(
        "read another's environment",
        () -> Files.readAllBytes(Path.of("/proc/" + other + "/environ")).length);
    attempts.put(
        "read another's command line",
        () -> Files.readAllBytes(Path.of("/proc/" + other + "/cmdline")).length);
    attempts.put("read the parent's environment", () -> bytes(parent("environ")));
    attempts.put("read the parent's command line", () -> bytes(parent("cmdline")));
    attempts.put("read the parent's memory map", () -> bytes(parent("maps")));
    attempts.put("open the parent's memory", () -> openForReading(parent("mem")));
    attempts.put("list the parent's descriptors", () -> list(parent("fd")));
    attempts.put("go through the parent's root", () -> list(parent("root")));
    attempts.put("go through the parent's folder", () -> list(parent("cwd")));
    attempts.put("list the parent's threads", () -> list(parent("task")));
    attempts.put("signal the parent", () -> call(62, 129, parent, 0, 0, 0));
    attempts.put("signal the parent's thread", () -> call(234, 131, parent, parent, 0, 0));
    attempts.put("signal a thread of the parent", () -> call(200, 130, parent, 0, 0, 0));
    attempts.put("queue a signal for the parent", () -> queueSignal(129, 138, parent));
    attempts.put("open the parent as a process", () -> call(434, 434, parent, 0, 0, 0));
    attempts.put("list processes", () -> list(Path.of("/proc")));
    attempts.put("open another's stdin", () -> list(Path.of("/proc/" + other + "/fd")));
    attempts.put("signal another", () -> call(62, 129, other, 0, 0, 0));
    attempts.put("signal the whole group", () -> call(62, 129, 0, 0, 0, 0));
    attempts.put("signal another's thread", () -> call(234, 131, other, other, 0, 0));
    attempts.put("ask another's limits", () -> call(302, 261, other, 7, 0, 0));
    attempts.put("let a file signal another", () -> call(72, 25, 0, F_SETOWN, other, 0));
    // Of nobody: what counts is whether the kernel looks.
    attempts.put("trace", () -> call(101, 117, 3, -1, 0, 0));
    attempts.put("read another's memory", () -> call(310, 270, -1, 0, 0, 0));
    attempts.put("write another's memory", () -> call(311, 271, -1, 0, 0, 0));
    attempts.put("take another's descriptor", () -> call(438, 438, -1, 0, 0, 0));
    attempts.put("signal by descriptor", () -> call(424, 424, -1, 0, 0, 0));
    attempts.put("free another's memory", () -> call(440, 440, -1, 0, 0, 0));
    attempts.put("compare with another", () -> call(312, 272, parent, SELF, 0, 0));
    attempts.put("slow another down", () -> call(141, 140, 0, other, 19, 0));
    attempts.put("put another on a processor", () -> call(203, 122, other, 0, 0, 0));
    attempts.put("open a process", () -> call(434, 434, other, 0, 0, 0));
    attempts.put("make a process", () -> call(56, 220, 0x00020200, 0, 0, 0)); // flags that clash
    attempts.put("make a process the new way", () -> call(435, 435, 0, 0, 0, 0));
  }

  private Path parent(String file) {
    return Path.of("/proc", String.valueOf(parent), file);
  }

  private static Object bytes(Path file) throws IOException {
    return Files.readAllBytes(file).length;
  }

  private static Object openForReading(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.isOpen();
    }
  }

  /** By rt_sigqueueinfo; signal 0 asks whether it might. */
  private Object queueSignal(int x86, int aarch64, long process) throws Exception {
    MemorySegment info = Arena.global().allocate(128, Long.BYTES);
    info.set(ValueLayout.JAVA_INT, 8, -1); // SI_QUEUE
    return call(x86, aarch64, process, 0, info.address(), 0);
  }

  private static Object run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }

  private void kernel() {
    attempts.put("unshare", () -> call(272, 97, 0, 0, 0, 0));
    attempts.put("enter a namespace", () -> call(308, 268, -1, 0, 0, 0));
    attempts.put("use io_uring", () -> call(425, 425, 0, 0, 0, 0));
    attempts.put("change its personality", () -> call(135, 92, 0xffffffffL, 0, 0, 0));
    attempts.put("make a file of memory", () -> call(319, 279, address(Path.of("m")), 0, 0, 0));
    attempts.put("find shared memory", () -> call(29, 194, 0x57414c4c, 0, 0, 0));
  }

  /** JavaScript to which everything is allowed. */
  private void liftedGuest(int tcp) {
    attempts.put(
        "a guest that may do all reads a file",
        () ->
            guest(
                "Java.type('java.nio.file.Files').readString(Java.type('java.nio.file.Path').of('"
                    + folder.resolve("secret")
                    + "'))"));
    attempts.put(
        "a guest that may do all connects",
        () -> guest("new (Java.type('java.net.Socket'))('127.0.0.1', " + tcp + ")"));
    attempts.put(
        "a guest that may do all runs a program",
        () ->
            guest("new (Java.type('java.lang.ProcessBuilder'))('/usr/bin/id').start().waitFor()"));
  }

  private static Object guest(String code) {
    try (Context context =
        Context.newBuilder("js")
            .allowAllAccess(true)
            .option("engine.WarnInterpreterOnly", "false")
            .build()) {
      return context.eval("js", code).toString();
    } catch (PolyglotException e) {
      throw e.isHostException() ? new IllegalStateException(e.asHostException()) : e;
    }
  }

  private static long address(Path path) {
    return Arena.global().allocateFrom(path.toString()).address();
  }

  private Object call(int x86, int aarch64, long... a) throws Exception {
    long answer;
    try {
      answer =
          (long)
              syscall.invokeExact(
                  state, (long) (X86 ? x86 : aarch64), a[0], a[1], a[2], a[3], 0L, 0L);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
    if (answer == -1) {
      throw new IOException("errno " + state.get(ValueLayout.JAVA_INT, errnoOffset));
    }
    return answer;
  }

  static List<String> line(WorkerCommand command, Path folder, long other, int tcp, int udp) {
    List<String> line = new ArrayList<>(command.line(null));
    line.removeLast(); // the language
    line.removeLast(); // the worker's main class
    line.addAll(
        List.of(WallProbe.class.getName(), folder.toString(), "" + other, "" + tcp, "" + udp));
    line.add(String.valueOf(ProcessHandle.current().pid()));
    return line;
  }
}
