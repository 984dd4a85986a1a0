package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;

/** The entry point of a worker JVM: runs one script after the other until its parent hangs up. */
public final class WorkerMain {
  /** Deep enough for honest recursion; a runaway one is told so within milliseconds. */
  private static final long GUEST_STACK_BYTES = 16L << 20;

  private WorkerMain() {}

  public static void main(String[] args) throws InterruptedException {
    // The protocol's streams; whoever else writes to stdout in this JVM is sent to stderr.
    ParentLink parent =
        new ParentLink(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16),
            new FileOutputStream(FileDescriptor.out));
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    parent.listen();
    Thread guest = new Thread(null, () -> serve(parent), "guest", GUEST_STACK_BYTES);
    guest.start();
    guest.join();
  }

  private static void serve(ParentLink parent) {
    Guest guest = new JsGuest(parent);
    while (true) {
      guest.prepare();
      parent.send(new Message.Ready());
      parent.send(guest.run(parent.nextRun()));
    }
  }
}
