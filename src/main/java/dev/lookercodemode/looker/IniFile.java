package dev.lookercodemode.looker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The sections of a {@code looker.ini}, as the official SDKs read it. */
final class IniFile {
  private final Map<String, Map<String, String>> sections;

  private IniFile(Map<String, Map<String, String>> sections) {
    this.sections = sections;
  }

  static IniFile read(Path file) throws LookerSettingsException {
    try {
      return parse(Files.readString(file), file);
    } catch (IOException e) {
      throw new LookerSettingsException(
          "cannot read "
              + file
              + " ("
              + e
              + "). Give the path of a readable looker.ini, or set the"
              + " LOOKERSDK_* environment variables instead.");
    }
  }

  private static IniFile parse(String text, Path file) throws LookerSettingsException {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    Map<String, String> section = null;
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        section =
            sections.computeIfAbsent(
                line.substring(1, line.length() - 1).strip(), s -> new LinkedHashMap<>());
        continue;
      }
      int cut = separator(line);
      if (section == null || cut < 0) {
        // The line itself may be a secret: only its number is told.
        throw new LookerSettingsException(
            file + ", line " + number + ": expected a [section] or a key=value inside of one.");
      }
      section.put(
          line.substring(0, cut).strip().toLowerCase(Locale.ROOT),
          unquoted(line.substring(cut + 1).strip()));
    }
    return new IniFile(sections);
  }

  private static int separator(String line) {
    int equals = line.indexOf('=');
    int colon = line.indexOf(':');
    boolean first = colon >= 0 && colon < equals;
    return equals < 0 || first ? colon : equals;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  Map<String, Map<String, String>> sections() {
    return sections;
  }
}
