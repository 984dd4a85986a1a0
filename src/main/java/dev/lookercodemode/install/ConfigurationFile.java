package dev.lookercodemode.install;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A configuration file of another program on disk: read whole, and replaced whole or not at all.
 * Links are followed: many keep such files in a folder of their own.
 */
final class ConfigurationFile {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final String MARK = "\uFEFF";

  private final Path path;
  private final InstantSource clock;
  private final boolean exists;
  private final boolean marked;
  private final String text;

  private ConfigurationFile(Path path, InstantSource clock, boolean exists, String text) {
    this.path = path;
    this.clock = clock;
    this.exists = exists;
    this.marked = text.startsWith(MARK);
    this.text = marked ? text.substring(1) : text;
  }

  /** Reads the file as it stands; one that does not exist is empty. */
  static ConfigurationFile read(Path file, InstantSource clock) throws InstallException {
    try {
      if (!Files.exists(file)) {
        if (Files.isSymbolicLink(file)) {
          throw new InstallException(file + " is a link to nowhere. Put that right first.");
        }
        return new ConfigurationFile(file.toAbsolutePath(), clock, false, "");
      }
      Path real = file.toRealPath();
      return new ConfigurationFile(real, clock, true, decoded(real, Files.readAllBytes(real)));
    } catch (IOException e) {
      throw new InstallException("cannot read " + file + ": " + reason(e));
    }
  }

  private static String decoded(Path file, byte[] bytes) throws InstallException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InstallException(file + " is not a text in UTF-8; nothing was changed.");
    }
  }

  Path path() {
    return path;
  }

  /** What it held when it was read. */
  String text() {
    return text;
  }

  /**
   * Puts another text in its place, all at once.
   *
   * @return the copy of what it held before; null where there was nothing
   */
  @Nullable Path replace(String now) throws InstallException {
    try {
      Path folder = path.getParent();
      Files.createDirectories(folder);
      // The owner's alone, as long as it is written.
      Path draft = Files.createTempFile(folder, path.getFileName() + ".", ".tmp");
      try {
        write(draft, (marked ? MARK : "") + now);
        Path backup = exists ? backUp(draft) : null;
        Files.move(
            draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return backup;
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new InstallException("cannot write " + path + ": " + reason(e));
    }
  }

  private Path backUp(Path draft) throws IOException, InstallException {
    PosixFileAttributeView rights = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (rights != null) {
      Files.setPosixFilePermissions(draft, rights.readAttributes().permissions());
    }
    if (!decoded(path, Files.readAllBytes(path)).equals((marked ? MARK : "") + text)) {
      throw new InstallException(
          path + " was changed by another program just now. Quit the client, and try again.");
    }
    String stamp = STAMP.format(clock.instant().atZone(ZoneId.systemDefault()));
    Path backup = path.resolveSibling(path.getFileName() + ".backup-" + stamp);
    for (int i = 2; Files.exists(backup); i++) {
      backup = path.resolveSibling(path.getFileName() + ".backup-" + stamp + "-" + i);
    }
    return Files.copy(path, backup, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static void write(Path draft, String text) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true); // or a crash could leave an empty file where a full one was
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
