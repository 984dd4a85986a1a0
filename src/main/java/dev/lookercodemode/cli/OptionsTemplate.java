package dev.lookercodemode.cli;

import dev.lookercodemode.folders.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Writer of a file of options in which each stands as a comment, with its default. */
final class OptionsTemplate {
  private OptionsTemplate() {}

  static Path write(Path file, Map<String, ConfigurableCommands.Setting> settings)
      throws UnavailableException {
    StringBuilder text =
        new StringBuilder(
            """
            # Options of looker-code-mode: name = value, as on the command line without dashes.
            # The command line and the environment (LOOKER_CODE_MODE_<NAME>) go before this file.
            # `looker-code-mode config` prints what is in force. No secret belongs here.
            """);
    for (ConfigurableCommands.Setting setting : settings.values()) {
      text.append("\n# ").append(setting.description()).append("\n# ");
      text.append(setting.name()).append(" = ").append(setting.byDefault()).append('\n');
    }
    try {
      if (file.getParent() != null) {
        PrivateFiles.makeFolder(file.getParent());
      }
      return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw UnavailableException.writing(file, e);
    }
  }
}
