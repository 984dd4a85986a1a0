package dev.lookercodemode.sandbox.confinement;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteOrder;

/**
 * The system calls of this process, made by the C library's {@code syscall}. For one thread, whose
 * memory it holds until the process ends.
 */
final class Kernel {
  private static final int AT_FDCWD = -100;
  private static final int O_PATH = 0x200000;
  private static final int O_CLOEXEC = 0x80000;
  // Structures of the kernel may be packed.
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;

  private final CallNumbers numbers;
  private final Arena arena = Arena.ofConfined();
  private final MethodHandle syscall;
  private final MemorySegment state;
  private final long errnoOffset;

  @SuppressWarnings("restricted") // calling C is what this class is for
  Kernel(CallNumbers numbers) {
    this.numbers = numbers;
    Linker linker = Linker.nativeLinker();
    StructLayout captured = Linker.Option.captureStateLayout();
    syscall =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("syscall"),
            FunctionDescriptor.of(
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG),
            Linker.Option.firstVariadicArg(1),
            Linker.Option.captureCallState("errno"));
    state = arena.allocate(captured);
    errnoOffset =
        captured.byteOffset(java.lang.foreign.MemoryLayout.PathElement.groupElement("errno"));
  }

  /**
   * Makes a call that has up to five arguments, and gives its answer.
   *
   * @throws KernelException if the kernel refuses it
   */
  long call(String name, long... arguments) throws KernelException {
    long answer;
    try {
      answer =
          (long)
              syscall.invokeExact(
                  state,
                  (long) numbers.of(name),
                  argument(arguments, 0),
                  argument(arguments, 1),
                  argument(arguments, 2),
                  argument(arguments, 3),
                  argument(arguments, 4));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a call of C cannot throw", e);
    }
    if (answer == -1) {
      throw new KernelException(name, state.get(INT, errnoOffset));
    }
    return answer;
  }

  private static long argument(long[] arguments, int index) {
    return index < arguments.length ? arguments[index] : 0;
  }

  /** A handle of a file or folder that gives no access to it, but can name it. */
  int handleOf(String path) throws KernelException {
    return (int) call("openat", AT_FDCWD, text(path), O_PATH | O_CLOEXEC);
  }

  /** The address of a copy of a text, as C wants it. */
  long text(String value) {
    return arena.allocateFrom(value).address();
  }

  /** The address of an array of texts that ends with a null, as C wants it. */
  long texts(String... values) {
    long[] addresses = new long[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      addresses[i] = text(values[i]);
    }
    return longs(addresses);
  }

  /** The address of a copy of these numbers. */
  long longs(long... values) {
    return arena.allocateFrom(ValueLayout.JAVA_LONG, values).address();
  }

  /** The address of a struct landlock_path_beneath_attr, which is packed. */
  long accessAndHandle(long access, int handle) {
    MemorySegment struct = arena.allocate(Long.BYTES + Integer.BYTES);
    struct.set(LONG, 0, access);
    struct.set(INT, Long.BYTES, handle);
    return struct.address();
  }

  /** The address of a struct sock_fprog with a copy of the program. */
  long program(FilterProgram program) {
    MemorySegment instructions = arena.allocate((long) program.bytes().length, Long.BYTES);
    MemorySegment.copy(
        program.bytes(), 0, instructions, ValueLayout.JAVA_BYTE, 0, program.bytes().length);
    // a short and, as addresses are aligned, a gap: the short is in the lower bytes
    assert ByteOrder.nativeOrder().equals(ByteOrder.LITTLE_ENDIAN);
    return longs(program.length(), instructions.address());
  }
}
