package dev.lookercodemode.sandbox.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the filter answers, worked out as the kernel does it: for both processors, of which only one
 * is at hand.
 */
class CallFilterTest {
  private static final int SELF = 4711;
  private static final long ALLOW = 0x7fff0000L;

  @ParameterizedTest
  @CsvSource({
    // call, number on x86-64, on aarch64, first argument, second argument, errno (0: allowed)
    "read, 0, 63, 0, 0, 0",
    "mmap, 9, 222, 0, 0, 0",
    "openat, 257, 56, 0, 0, 0",
    "futex, 202, 98, 0, 0, 0",
    "exit_group, 231, 94, 0, 0, 0",
    "execve, 59, 221, 0, 0, 0",
    "socket, 41, 198, 2, 2, 1",
    "connect, 42, 203, 0, 0, 1",
    "sendto, 44, 206, 0, 0, 1",
    "ptrace, 101, 117, 0, 0, 1",
    "io_uring_setup, 425, 425, 0, 0, 1",
    "userfaultfd, 323, 282, 0, 0, 1",
    "bpf, 321, 280, 0, 0, 1",
    "keyctl, 250, 219, 0, 0, 1",
    "mount, 165, 40, 0, 0, 1",
    "unshare, 272, 97, 0, 0, 1",
    "pidfd_open, 434, 434, 4711, 0, 1",
    "clone for a thread, 56, 220, 0x3d0f00, 0, 0",
    "clone for a process, 56, 220, 0x01200011, 0, 1",
    "clone3, 435, 435, 0, 0, 38",
    "kill oneself, 62, 129, 4711, 9, 0",
    "kill another, 62, 129, 4712, 9, 1",
    "kill the group, 62, 129, 0, 9, 1",
    "kill all, 62, 129, 0xffffffff, 9, 1",
    "tgkill of one's own thread, 234, 131, 4711, 4713, 0",
    "tgkill of another's thread, 234, 131, 4712, 4712, 1",
    "prlimit64 of oneself, 302, 261, 0, 7, 0",
    "prlimit64 by one's number, 302, 261, 4711, 7, 0",
    "prlimit64 of another, 302, 261, 4712, 7, 1",
    "fcntl F_GETFL, 72, 25, 0, 3, 0",
    "fcntl F_SETOWN, 72, 25, 0, 8, 1",
    "fcntl F_SETSIG, 72, 25, 0, 10, 1",
    "fcntl F_SETOWN_EX, 72, 25, 0, 15, 1",
    "open_tree_attr (newer), 467, 467, 0, 0, 38",
  })
  void answers(String call, int x86, int aarch64, String first, String second, int errno) {
    for (Architecture architecture : Architecture.values()) {
      int number = architecture == Architecture.X86_64 ? x86 : aarch64;
      long expected = errno == 0 ? ALLOW : 0x00050000L | errno;
      assertThat(
              answer(
                  CallFilter.of(architecture, SELF),
                  data(architecture.audit(), number, Long.decode(first), Long.decode(second))))
          .as(call + " on " + architecture)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"0x40000003, 3", "0xC000003E, 0x40000029"})
  void callsOfAnotherProcessorAreNotThere(String audit, String number) {
    ByteBuffer data = data(Long.decode(audit).intValue(), Long.decode(number).intValue(), 0, 0);
    assertThat(answer(CallFilter.of(Architecture.X86_64, SELF), data)).isEqualTo(0x00050000L | 38);
  }

  private static ByteBuffer data(int audit, int number, long first, long second) {
    return ByteBuffer.allocate(64)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0, number)
        .putInt(4, audit)
        .putLong(16, first)
        .putLong(24, second);
  }

  /** The machine of linux/filter.h, as far as it is used. */
  private static long answer(FilterProgram program, ByteBuffer data) {
    ByteBuffer code = ByteBuffer.wrap(program.bytes()).order(ByteOrder.nativeOrder());
    int word = 0;
    for (int at = 0; ; at++) {
      int operation = code.getShort(8 * at);
      int yes = Byte.toUnsignedInt(code.get(8 * at + 2));
      int no = Byte.toUnsignedInt(code.get(8 * at + 3));
      int value = code.getInt(8 * at + 4);
      switch (operation) {
        case 0x20 -> word = data.getInt(value);
        case 0x15 -> at += word == value ? yes : no;
        case 0x25 -> at += Integer.compareUnsigned(word, value) > 0 ? yes : no;
        case 0x45 -> at += (word & value) != 0 ? yes : no;
        case 0x06 -> {
          return Integer.toUnsignedLong(value);
        }
        default -> throw new AssertionError("operation " + operation);
      }
    }
  }
}
