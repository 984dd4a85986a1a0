package dev.lookercodemode.sandbox.confinement;

/** A system call that the kernel refused. */
final class KernelException extends Exception {
  private static final long serialVersionUID = 1;

  private static final int EPERM = 1;
  private static final int ENOENT = 2;
  private static final int EACCES = 13;
  private static final int EINVAL = 22;
  private static final int ENOSYS = 38;
  private static final int EOPNOTSUPP = 95;

  private final int errno;

  KernelException(String call, int errno) {
    super(call + ": " + meaning(errno));
    this.errno = errno;
  }

  /** Whether what was named is not there. */
  boolean isMissing() {
    return errno == ENOENT;
  }

  private static String meaning(int errno) {
    return switch (errno) {
      case EPERM -> "not permitted (EPERM)";
      case ENOENT -> "no such file (ENOENT)";
      case EACCES -> "access denied (EACCES)";
      case EINVAL -> "not understood (EINVAL)";
      case ENOSYS -> "this kernel does not have it (ENOSYS)";
      case EOPNOTSUPP -> "turned off when the kernel was started (EOPNOTSUPP)";
      default -> "error " + errno;
    };
  }
}
