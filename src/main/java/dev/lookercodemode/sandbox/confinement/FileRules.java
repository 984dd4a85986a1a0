package dev.lookercodemode.sandbox.confinement;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files a worker may open, as rules of Landlock (linux/landlock.h): what is not named is
 * closed. Built with {@link #mayRead} and its like, in force from {@link #enforce} on. Not safe for
 * use by several threads.
 */
final class FileRules {
  private static final long VERSION_FLAG = 1;
  private static final long PATH_BENEATH = 1;

  private static final long EXECUTE = 1;
  private static final long WRITE_FILE = 1 << 1;
  private static final long READ_FILE = 1 << 2;
  private static final long READ_DIR = 1 << 3;
  private static final long TRUNCATE = 1 << 14;

  // The rights each version knows; a kernel refuses those it does not know.
  private static final int RIGHTS_OF_1 = 13;
  private static final int RIGHTS_OF_2 = 14; // rename across folders
  private static final int RIGHTS_OF_3 = 15; // truncate
  private static final int RIGHTS_OF_5 = 16; // ioctl of devices
  private static final long BIND_AND_CONNECT = 0b11; // from 4 on
  private static final long ABSTRACT_SOCKETS_AND_SIGNALS = 0b11; // from 6 on

  private final Kernel kernel;
  private final int version;
  private final int ruleset;

  /**
   * Makes rules that allow nothing yet.
   *
   * @throws KernelException if the kernel has no Landlock
   */
  FileRules(Kernel kernel) throws KernelException {
    this.kernel = kernel;
    version = (int) kernel.call("landlock_create_ruleset", 0, 0, VERSION_FLAG);
    int size = version < 4 ? 8 : version < 6 ? 16 : 24;
    long handled =
        kernel.longs(
            rights(version),
            version < 4 ? 0 : BIND_AND_CONNECT,
            version < 6 ? 0 : ABSTRACT_SOCKETS_AND_SIGNALS);
    ruleset = (int) kernel.call("landlock_create_ruleset", handled, size, 0);
  }

  /** All rights to files that this version of Landlock can take away. */
  private static long rights(int version) {
    int count =
        switch (version) {
          case 1 -> RIGHTS_OF_1;
          case 2 -> RIGHTS_OF_2;
          case 3, 4 -> RIGHTS_OF_3;
          default -> RIGHTS_OF_5;
        };
    return (1L << count) - 1;
  }

  /** The version of Landlock that the kernel speaks. */
  int version() {
    return version;
  }

  /** Allows to read a file, or what is in and below a folder, and to list it. */
  void mayRead(String path) throws KernelException {
    allow(path, Files.isDirectory(Path.of(path)) ? READ_FILE | READ_DIR : READ_FILE);
  }

  /** Allows to open the files in and below a folder by their names, which it does not tell. */
  void mayReadByName(String folder) throws KernelException {
    allow(folder, READ_FILE);
  }

  /** Allows to read a file, or those below a folder, and to run them as programs. */
  void mayExecute(String path) throws KernelException {
    allow(path, READ_FILE | EXECUTE);
  }

  /** Allows to read and write a file. */
  void mayWrite(String file) throws KernelException {
    allow(file, READ_FILE | WRITE_FILE | (version < 3 ? 0 : TRUNCATE));
  }

  /** What is not there cannot be read either. */
  private void allow(String path, long access) throws KernelException {
    int handle;
    try {
      handle = kernel.handleOf(path);
    } catch (KernelException e) {
      if (e.isMissing()) {
        return;
      }
      throw e;
    }
    kernel.call(
        "landlock_add_rule", ruleset, PATH_BENEATH, kernel.accessAndHandle(access, handle), 0);
  }

  /** From now on this thread, and all it starts, have these rights and never more. */
  void enforce() throws KernelException {
    kernel.call("landlock_restrict_self", ruleset, 0);
  }
}
