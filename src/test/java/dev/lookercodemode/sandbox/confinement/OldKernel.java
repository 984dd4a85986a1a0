package dev.lookercodemode.sandbox.confinement;

import java.io.IOException;

/**
 * Turns into the program of its arguments, on a kernel that has no Landlock: a filter refuses it
 * the call, as an old kernel does.
 */
final class OldKernel {
  private static final int ENOSYS = 38;

  private OldKernel() {}

  public static void main(String[] args) throws KernelException, IOException {
    Architecture architecture = Architecture.current();
    if (architecture == null) {
      throw new IOException("this system confines no workers: the test needs one that does");
    }
    CallNumbers numbers = new CallNumbers(architecture);
    Kernel kernel = new Kernel(numbers);
    FilterProgram program =
        new FilterProgram()
            .loadCall()
            .unlessEqualSkip(numbers.of("landlock_create_ruleset"), 1)
            .answer(FilterProgram.fail(ENOSYS))
            .answer(FilterProgram.ALLOW);
    kernel.call("prctl", 38, 1);
    kernel.call("seccomp", 1, 0, kernel.program(program));
    String[] environment =
        System.getenv().entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .toArray(String[]::new);
    kernel.call("execve", kernel.text(args[0]), kernel.texts(args), kernel.texts(environment));
  }
}
