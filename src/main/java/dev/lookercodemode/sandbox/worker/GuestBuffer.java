package dev.lookercodemode.sandbox.worker;

import org.graalvm.polyglot.Value;

/** The reader of the guests' buffers. */
final class GuestBuffer {
  private GuestBuffer() {}

  /** A copy of these bytes. Of none the engine is not asked: it refuses to read an empty buffer. */
  static byte[] read(Value buffer, int offset, int length) {
    byte[] content = new byte[length];
    if (length > 0) {
      buffer.readBuffer(offset, content, 0, length);
    }
    return content;
  }
}
