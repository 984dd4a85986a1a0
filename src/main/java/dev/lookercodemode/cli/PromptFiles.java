package dev.lookercodemode.cli;

import dev.lookercodemode.prompts.InvalidPromptException;
import dev.lookercodemode.prompts.Prompt;
import dev.lookercodemode.prompts.PromptReader;
import dev.lookercodemode.prompts.Prompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The workflows by what the command line calls them: those that come along, and files. */
final class PromptFiles {
  private PromptFiles() {}

  static List<Prompt> all() {
    return Prompts.all();
  }

  /** The workflow of this name, or in this file where the name ends in {@code .md}. */
  static Prompt named(String name) throws UsageException, UnavailableException {
    if (name.endsWith(".md")) {
      Path file = Path.of(name);
      try {
        return PromptReader.read(name, Files.readString(file));
      } catch (IOException e) {
        throw UsageException.reading(file, e);
      } catch (InvalidPromptException e) {
        throw new UsageException(String.valueOf(e.getMessage()));
      }
    }
    List<String> names = all().stream().map(Prompt::name).toList();
    return all().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "no prompt " + name + "; there are " + String.join(", ", names)));
  }
}
