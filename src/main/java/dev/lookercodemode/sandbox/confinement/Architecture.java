package dev.lookercodemode.sandbox.confinement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A processor whose system calls are known here. Elsewhere workers are not confined. */
enum Architecture {
  X86_64(0xC000003E),
  AARCH64(0xC00000B7);

  private final int audit;

  Architecture(int audit) {
    this.audit = audit;
  }

  /** How the kernel names it to a filter: AUDIT_ARCH_* in linux/audit.h. */
  int audit() {
    return audit;
  }

  /** The one this JVM runs on; null where it is another, or the system is not Linux. */
  static @Nullable Architecture current() {
    if (!System.getProperty("os.name").equals("Linux")) {
      return null;
    }
    return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64" -> X86_64;
      case "aarch64" -> AARCH64;
      default -> null;
    };
  }
}
