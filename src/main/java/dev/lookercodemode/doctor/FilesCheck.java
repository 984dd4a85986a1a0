package dev.lookercodemode.doctor;

import dev.lookercodemode.folders.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether the files that may hold secrets can be read by this user, and by nobody else. */
public final class FilesCheck implements Check {
  private final List<Path> files;

  /**
   * @param files those that are read where they exist
   */
  public FilesCheck(List<Path> files) {
    this.files = List.copyOf(files);
  }

  @Override
  public String name() {
    return "settings files";
  }

  @Override
  public Finding find() {
    List<Path> there = new ArrayList<>();
    List<Path> open = new ArrayList<>();
    for (Path file : files) {
      if (!Files.exists(file)) {
        continue;
      }
      if (!Files.isReadable(file)) {
        return Finding.fail(
            file + " cannot be read by this user", "Give it back its rights: chmod u+r " + file);
      }
      there.add(file);
      try {
        if (PrivateFiles.openToOthers(file)) {
          open.add(file);
        }
      } catch (IOException e) {
        return Finding.fail("cannot look at " + file + ": " + e.getMessage(), "See who owns it.");
      }
    }
    if (!open.isEmpty()) {
      return Finding.warn(
          "others on this machine can read " + words(open),
          "It may hold secrets: chmod 600 " + open.getFirst());
    }
    return Finding.ok(there.isEmpty() ? "none" : "only yours: " + words(there));
  }

  private static String words(List<Path> files) {
    return String.join(", ", files.stream().map(Path::toString).toList());
  }
}
