package dev.lookercodemode.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the folders that are written to can be, and have room left. */
public final class FoldersCheck implements Check {
  private static final long LITTLE = 200L << 20;

  private final Map<String, Path> folders;

  /**
   * @param folders by what is kept in them; they need not exist
   */
  public FoldersCheck(Map<String, Path> folders) {
    this.folders = new LinkedHashMap<>(folders);
  }

  @Override
  public String name() {
    return "folders";
  }

  @Override
  public Finding find() {
    List<String> fine = new ArrayList<>();
    for (Map.Entry<String, Path> folder : folders.entrySet()) {
      Path there = existing(folder.getValue());
      if (!Files.isDirectory(there)) {
        return Finding.fail(
            folder.getKey() + ": " + there + " is no folder", "Move it out of the way.");
      }
      if (!Files.isWritable(there)) {
        return Finding.warn(
            folder.getKey() + ": " + there + " cannot be written to",
            "What is kept there is made anew on each start. Change its rights, or name other"
                + " folders with LOOKER_CODE_MODE_CACHE_DIR and LOOKER_CODE_MODE_CONFIG_DIR.");
      }
      try {
        long free = Files.getFileStore(there).getUsableSpace();
        if (free < LITTLE) {
          return Finding.warn(
              "%s: only %d MB are left in %s".formatted(folder.getKey(), free >> 20, there),
              "Make room: API documents and start-up caches take about 200 MB.");
        }
        fine.add("%s %s (%s free)".formatted(folder.getKey(), folder.getValue(), size(free)));
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
