package dev.lookercodemode.install;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a client's configuration file.
 *
 * @param file the file, links followed
 * @param changed false where it was already as it is to be
 * @param backup the file as it was before; null where there was none, or nothing changed
 * @param kept variables of the entry that were there before and are still set
 */
public record Change(Path file, boolean changed, @Nullable Path backup, List<String> kept) {
  public Change {
    kept = List.copyOf(kept);
  }
}
