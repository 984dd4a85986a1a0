package dev.lookercodemode.sandbox.confinement;

/**
 * Which system calls a worker may make: all but those that reach for the network, other processes,
 * the kernel, or files in ways that Landlock does not see.
 */
final class CallFilter {
  private static final int EPERM = 1;
  private static final int ENOSYS = 38;

  // linux/sched.h, asm-generic/fcntl.h
  private static final int CLONE_THREAD = 0x00010000;
  private static final int F_SETOWN = 8;
  private static final int F_SETSIG = 10;
  private static final int F_SETOWN_EX = 15;

  private CallFilter() {}

  /** The filter of the process with this id. */
  static FilterProgram of(Architecture architecture, int self) {
    CallNumbers numbers = new CallNumbers(architecture);
    FilterProgram program =
        new FilterProgram()
            // The numbers of another processor's calls (32 bits on 64) mean something else.
            .loadArchitecture()
            .ifEqualSkip(architecture.audit(), 1)
            .answer(FilterProgram.fail(ENOSYS))
            .loadCall()
            // A library falls back where a kernel does not have a call yet.
            .unlessGreaterSkip(CallNumbers.LAST_KNOWN, 1)
            .answer(FilterProgram.fail(ENOSYS))
            // Its flags cannot be read here; without it, threads are made by clone.
            .unlessEqualSkip(numbers.of("clone3"), 1)
            .answer(FilterProgram.fail(ENOSYS));
    for (int denied : numbers.denied()) {
      program.unlessEqualSkip(denied, 1).answer(FilterProgram.fail(EPERM));
    }
    return threadsOnly(program, numbers)
        // Signals, and limits, of other processes of the same user; 0 is the group, or oneself.
        .unlessEqualSkip(numbers.of("kill"), 4)
        .loadArgument(0)
        .unlessEqualSkip(self, 1)
        .answer(FilterProgram.ALLOW)
        .answer(FilterProgram.fail(EPERM))
        .unlessEqualSkip(numbers.of("tgkill"), 4)
        .loadArgument(0)
        .unlessEqualSkip(self, 1)
        .answer(FilterProgram.ALLOW)
        .answer(FilterProgram.fail(EPERM))
        .unlessEqualSkip(numbers.of("prlimit64"), 5)
        .loadArgument(0)
        .ifEqualSkip(0, 2)
        .ifEqualSkip(self, 1)
        .answer(FilterProgram.fail(EPERM))
        .answer(FilterProgram.ALLOW)
        // A file can be told to send signals to whom it likes.
        .unlessEqualSkip(numbers.of("fcntl"), 6)
        .loadArgument(1)
        .ifEqualSkip(F_SETOWN, 3)
        .ifEqualSkip(F_SETSIG, 2)
        .ifEqualSkip(F_SETOWN_EX, 1)
        .answer(FilterProgram.ALLOW)
        .answer(FilterProgram.fail(EPERM))
        .answer(FilterProgram.ALLOW);
  }

  /** A child process would outlive the worker that is killed. */
  private static FilterProgram threadsOnly(FilterProgram program, CallNumbers numbers) {
    return program
        .unlessEqualSkip(numbers.of("clone"), 4)
        .loadArgument(0)
        .ifAnyBitSkip(CLONE_THREAD, 1)
        .answer(FilterProgram.fail(EPERM))
        .answer(FilterProgram.ALLOW);
  }
}
