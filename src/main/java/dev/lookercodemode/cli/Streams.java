package dev.lookercodemode.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The process's own streams. Standard output carries the protocol or the result and nothing else,
 * so a library that prints must not reach it.
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {

  /** Takes the true standard output away from everybody else: what they print goes to stderr. */
  static Streams takeOver() {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.setOut(err);
    System.setErr(err);
    return new Streams(new FileInputStream(FileDescriptor.in), out, err);
  }
}
