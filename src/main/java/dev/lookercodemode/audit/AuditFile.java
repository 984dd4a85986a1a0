package dev.lookercodemode.audit;

import dev.lookercodemode.folders.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The file that lines are appended to, and its older ones. Several processes may append: each holds
 * a lock for as long as it writes, and notices when another has put the file aside. For use by one
 * thread.
 */
final class AuditFile implements AutoCloseable {
  private static final int LOCK_TRIES = 200;
  private static final long LOCK_PAUSE_NANOS = 1_000_000;

  private final AuditSettings settings;
  private @Nullable FileChannel locks;
  private @Nullable FileChannel channel;
  private @Nullable Object key;

  AuditFile(AuditSettings settings) {
    this.settings = settings;
  }

  /** Appends whole lines; after a failure none of them is there, or the file says so itself. */
  void append(byte[] lines) throws IOException {
    FileLock lock = lock();
    try {
      FileChannel open = current();
      // Without the lock another process may be at it as well.
      if (lock != null && open.size() > 0 && open.size() + lines.length > settings.maxBytes()) {
        rotate();
        open = current();
      }
      long before = open.size();
      try {
        ByteBuffer left = ByteBuffer.wrap(lines);
        while (left.hasRemaining()) {
          open.write(left); // one call, as a rule: appends of several processes do not mix
        }
      } catch (IOException e) {
        if (lock != null) {
          open.truncate(before); // half a line would spoil the next one
        }
        throw e;
      }
    } catch (IOException e) {
      close(); // the next try opens it anew
      throw e;
    } finally {
      if (lock != null && lock.isValid()) {
        lock.release();
      }
    }
  }

  /** The lock; null where somebody holds it for too long: a log is no reason to stand still. */
  private @Nullable FileLock lock() throws IOException {
    if (locks == null) {
      createFolder();
      locks =
          PrivateFiles.open(
              settings.file().resolveSibling(settings.file().getFileName() + ".lock"));
    }
    for (int i = 0; i < LOCK_TRIES; i++) {
      try {
        FileLock lock = locks.tryLock();
        if (lock != null) {
          return lock;
        }
      } catch (OverlappingFileLockException e) {
        // another log of this process holds it
      }
      LockSupport.parkNanos(LOCK_PAUSE_NANOS);
    }
    return null;
  }

  private void createFolder() throws IOException {
    Path folder = settings.file().toAbsolutePath().getParent();
    if (folder != null) {
      PrivateFiles.makeFolder(folder);
    }
  }

  /** The open file, which is still the one of this name. */
  private FileChannel current() throws IOException {
    FileChannel open = channel;
    if (open != null && Objects.equals(key, keyOf(settings.file()))) {
      return open;
    }
    if (open != null) {
      open.close();
    }
    if (Files.exists(settings.file()) && !Files.isRegularFile(settings.file())) {
      throw new IOException(settings.file() + " is not an ordinary file");
    }
    open = PrivateFiles.open(settings.file(), StandardOpenOption.APPEND);
    channel = open;
    key = keyOf(settings.file());
    return open;
  }

  /** What tells the file from another of its name; null where there is none, or nothing tells. */
  private static @Nullable Object keyOf(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private void rotate() throws IOException {
    FileChannel open = channel;
    channel = null;
    if (open != null) {
      open.close();
    }
    if (settings.keep() == 0) {
      Files.deleteIfExists(settings.file());
      return;
    }
    Files.deleteIfExists(older(settings.file(), settings.keep()));
    for (int i = settings.keep() - 1; i >= 1; i--) {
      Path from = older(settings.file(), i);
      if (Files.exists(from)) {
        Files.move(from, older(settings.file(), i + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.move(settings.file(), older(settings.file(), 1), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The file that was put aside so many times ago. */
  static Path older(Path file, int age) {
    return file.resolveSibling(file.getFileName() + "." + age);
  }

  @Override
  public void close() {
    for (FileChannel open : new FileChannel[] {channel, locks}) {
      try {
        if (open != null) {
          open.close();
        }
      } catch (IOException e) {
        // there is nothing left to be lost
      }
    }
    channel = null;
    locks = null;
  }
}
