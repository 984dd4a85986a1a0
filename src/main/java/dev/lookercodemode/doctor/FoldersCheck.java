package dev.lookercodemode.doctor;

import dev.lookercodemode.folders.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether the folders that are written to can be, and have room left. */
public final class FoldersCheck implements Check {
  private static final long LITTLE = 200L << 20;

  private final Map<String, String> environment;

  /**
   * @param environment the variables of the process, which may name the folders
   */
  public FoldersCheck(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public String name() {
    return "folders";
  }

  @Override
  public Finding find() {
    List<String> fine = new ArrayList<>();
    for (UserFolder folder : UserFolder.values()) {
      Path path = folder.of(environment);
      if (path == null) {
        continue; // nothing is written either
      }
      Path there = existing(path);
      if (!Files.isDirectory(there)) {
        return Finding.fail(
            folder.content() + ": " + there + " is no folder", "Move it out of the way.");
      }
      if (!Files.isWritable(there)) {
        return Finding.warn(
            folder.content() + ": " + there + " cannot be written to",
            "Nothing new is kept there. Change its rights, or name another folder with "
                + folder.variable()
                + ".");
      }
      try {
        long free = Files.getFileStore(there).getUsableSpace();
        if (free < LITTLE) {
          return Finding.warn(
              "%s: only %d MB are left in %s".formatted(folder.content(), free >> 20, there),
              "Make room: API documents and start-up caches take about 200 MB.");
        }
        fine.add("%s %s (%s free)".formatted(folder.content(), path, size(free)));
      } catch (IOException e) {
        return Finding.warn(
            "cannot tell the room left in " + there + ": " + e.getMessage(), "Look at the disk.");
      }
    }
    return Finding.ok(String.join("; ", fine));
  }

  private static Path existing(Path folder) {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  private static String size(long bytes) {
    long gigabytes = bytes >> 30;
    return gigabytes > 0 ? gigabytes + " GB" : (bytes >> 20) + " MB";
  }
}
