package dev.lookercodemode.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The command line is wrong; the message says how to put it right. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }

  /** A file was named that cannot be read. */
  static UsageException reading(Path file, IOException e) {
    String why =
        switch (e) {
          case NoSuchFileException _ -> file + " does not exist";
          case MalformedInputException _ -> file + " is not text in UTF-8";
          default -> "cannot read " + file + ": " + e.getMessage();
        };
    return new UsageException(why);
  }
}
