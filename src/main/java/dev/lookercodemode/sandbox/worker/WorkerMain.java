package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The entry point of a worker JVM: runs one script after the other until its parent hangs up. */
public final class WorkerMain {
  /** Deep enough for honest recursion; a runaway one is told so within milliseconds. */
  private static final long GUEST_STACK_BYTES = 16L << 20;

  /** The argument that makes this a worker for Python; without it, it is one for JavaScript. */
  private static final String PYTHON = "python";

  private static final long GRACE_NANOS = 20_000_000;

  private WorkerMain() {}

  public static void main(String[] args) throws InterruptedException {
    // The protocol's streams; whoever else writes to stdout in this JVM is sent to stderr.
    ParentLink parent =
        new ParentLink(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16),
            new FileOutputStream(FileDescriptor.out));
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    initializeBeforeAnyRecursion();
    parent.listen();
    boolean python = args.length > 0 && args[0].equals(PYTHON);
    Thread guest =
        new Thread(
            null,
            () ->
                serve(
                    parent, python ? new PyGuest(parent, GUEST_STACK_BYTES) : new JsGuest(parent)),
            "guest",
            GUEST_STACK_BYTES);
    guest.start();
    guest.join();
  }

  /**
   * A class whose initialization meets the end of the stack is broken for good. Loading classes
   * from a jar needs this one, and a script that recurses without end can be the first to load
   * some.
   */
  private static void initializeBeforeAnyRecursion() {
    CRC32 crc = new CRC32();
    crc.update(0);
  }

  private static void serve(ParentLink parent, Guest guest) {
    while (true) {
      guest.prepare();
      parent.send(new Message.Ready());
      // A parent that has a run waiting sends it at once: nothing is to stand in its way.
      if (!parent.hasRun(GRACE_NANOS)) {
        guest.idle();
      }
      parent.send(guest.run(parent.nextRun()));
    }
  }
}
