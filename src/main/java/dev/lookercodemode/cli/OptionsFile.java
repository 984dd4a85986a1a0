package dev.lookercodemode.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The file with a user's options: one {@code name = value} a line, where the name is that of the
 * option without its dashes; lines that begin with # are comments. Immutable.
 *
 * @param entries by name, in the file's order
 */
record OptionsFile(Path path, Map<String, Entry> entries) {
  /** Its name in the folder of the configuration. */
  static final String NAME = "options.conf";

  private static final int MAX_BYTES = 1 << 20;
  private static final Pattern OPTION = Pattern.compile("[a-z][a-z0-9-]*");

  OptionsFile {
    entries = Map.copyOf(entries);
  }

  /** What the file says of one option. */
  record Entry(String value, int line) {}

  /**
   * Reads a file; one that is not there is empty where it need not be.
   *
   * @throws UsageException if it cannot be read or is malformed; the message names the line
   */
  static OptionsFile read(Path path, boolean required) throws UsageException {
    List<String> lines;
    try {
      if (Files.isRegularFile(path) && Files.size(path) > MAX_BYTES) {
        throw new UsageException(path + " is too large for a file of options");
      }
      lines = Files.readAllLines(path);
    } catch (NoSuchFileException e) {
      if (!required) {
        return new OptionsFile(path, Map.of());
      }
      throw new UsageException(
          path + " does not exist; `looker-code-mode config --init --options FILE` makes one");
    } catch (CharacterCodingException e) {
      throw new UsageException(path + " is not text in UTF-8");
    } catch (IOException e) {
      throw new UsageException("cannot read the options in " + path + ": " + e);
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        String name = name(path, i + 1, line);
        String value = line.substring(line.indexOf('=') + 1).strip();
        if (entries.put(name, new Entry(value, i + 1)) != null) {
          throw new UsageException(path + ", line " + (i + 1) + ": " + name + " is there twice");
        }
      }
    }
    return new OptionsFile(path, entries);
  }

  private static String name(Path path, int number, String line) throws UsageException {
    int equals = line.indexOf('=');
    String name = equals < 0 ? "" : line.substring(0, equals).strip().replaceFirst("^--", "");
    if (!OPTION.matcher(name).matches()) {
      throw new UsageException(
          path
              + ", line "
              + number
              + ": write name = value, e.g. max-calls = 500; comments begin with #");
    }
    return name;
  }
}
