package dev.lookercodemode.folders;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Folders and files that the user alone may read: 0700 and 0600 where the file system knows such
 * rights. On Windows they have those of the user's profile, which is closed to other users.
 */
public final class PrivateFiles {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private PrivateFiles() {}

  /**
   * Makes a folder where it is missing, and those above it; the rights of one that is there are
   * left as they are.
   *
   * @throws IOException if it cannot be made
   */
  public static void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder, attributes(folder, FOLDER));
  }

  /**
   * Puts a file in the place of another, whole or not at all: after a power cut, a full disk or a
   * kill there is the old content or the new one.
   *
   * @throws IOException if it could not be written; then the old file is as it was
   */
  public static void replace(Path file, byte[] content) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    // The name tells whoever finds a leftover where it belongs; the rights are the owner's alone.
    Path temporary =
        Files.createTempFile(folder, file.getFileName() + "-", ".tmp", attributes(folder, FILE));
    try {
      // Not a FileChannel: an interrupt, which a cancelled run sends, would close it half-way.
      try (FileOutputStream out = new FileOutputStream(temporary.toFile())) {
        out.write(content);
        out.getFD().sync();
      }
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
    forceFolder(folder);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("the file system of " + to + " cannot replace a file in one step", e);
    }
  }

  /** So that the new name survives a power cut, too; some systems cannot, and need not. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // the content is safe already; only the moment of the change is not
    }
  }

  /**
   * Opens a file of the user's own for writing, and makes it where it is missing.
   *
   * @param more options beside those two
   * @throws IOException if it cannot be opened
   */
  public static FileChannel open(Path file, OpenOption... more) throws IOException {
    Set<OpenOption> options = new HashSet<>(List.of(more));
    options.add(StandardOpenOption.CREATE);
    options.add(StandardOpenOption.WRITE);
    return FileChannel.open(file, options, attributes(file, FILE));
  }

  /** Whether others than the owner may read or write the file. */
  public static boolean openToOthers(Path file) throws IOException {
    return posix(file)
        && Files.getPosixFilePermissions(file).stream()
            .anyMatch(p -> !p.name().startsWith("OWNER_"));
  }

  /** Takes from others what rights they have. */
  public static void closeToOthers(Path file) throws IOException {
    Files.setPosixFilePermissions(file, FILE);
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<?>[] attributes(Path place, Set<PosixFilePermission> rights) {
    return posix(place)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
        : new FileAttribute<?>[0];
  }
}
