package dev.lookercodemode.cli;

import dev.lookercodemode.sandbox.Attachment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The writer of a script's attachments to files of a folder; it never overwrites one. */
final class AttachmentFiles {
  private static final int MAX_NAME = 120;

  /** Of the 255 that a name may have, with room for a number. */
  private static final int MAX_BYTES = 240;

  private final Path folder;

  AttachmentFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes the attachment and says where. */
  Path write(Attachment attachment) throws UnavailableException {
    String name = safe(attachment.name());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String extension = dot > 0 ? name.substring(dot) : "";
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      for (int i = 2; ; i++) {
        try {
          return Files.write(file, attachment.content(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
          file = folder.resolve(stem + "-" + i + extension);
        }
      }
    } catch (IOException e) {
      throw UnavailableException.writing(file, e);
    }
  }

  /** Half a character names no file, and a file system counts bytes. */
  private static boolean cannotBegin(String name, int from) {
    return Character.isLowSurrogate(name.charAt(from))
        || name.substring(from).getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
  }

  /** The name comes from a script: it names a file of the folder, and nothing else. */
  private static String safe(String name) {
    String safe = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
    safe = safe.replaceAll("^[.\\s]+", "");
    int from = Math.max(0, safe.length() - MAX_NAME);
    while (from > 0 && cannotBegin(safe, from)) {
      from++;
    }
    safe = safe.substring(from);
    return safe.isEmpty() ? "attachment" : safe;
  }
}
