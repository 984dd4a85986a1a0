package dev.lookercodemode.prompts;

/** Signals a prompt file that cannot be read; the message says where, and what it should be. */
public final class InvalidPromptException extends Exception {
  private static final long serialVersionUID = 1;

  InvalidPromptException(String file, int line, String problem) {
    super(file + (line > 0 ? ", line " + line : "") + ": " + problem);
  }
}
