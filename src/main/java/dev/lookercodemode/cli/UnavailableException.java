package dev.lookercodemode.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Something a command needs is not there; the message says what, and what to do. */
final class UnavailableException extends Exception {
  private static final long serialVersionUID = 1;

  UnavailableException(String message) {
    super(message);
  }

  static UnavailableException reading(Path file, IOException e) {
    return new UnavailableException("cannot read " + file + ": " + e.getMessage());
  }

  static UnavailableException writing(Path file, IOException e) {
    return new UnavailableException(
        "cannot write "
            + file
            + ": "
            + (e instanceof FileAlreadyExistsException ? "there is a file of this name" : e));
  }
}
