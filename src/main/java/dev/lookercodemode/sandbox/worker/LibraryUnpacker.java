package dev.lookercodemode.sandbox.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.graalvm.polyglot.Engine;

/**
 * Unpacks Python's standard library into the folder that is its argument. Workers that find it
 * there need not unpack it into their user's home, which takes long the first time.
 */
public final class LibraryUnpacker {
  private LibraryUnpacker() {}

  public static void main(String[] args) throws IOException {
    Engine.copyResources(Path.of(args[0]), "python");
  }
}
