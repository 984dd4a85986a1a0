package dev.lookercodemode.sandbox;

import java.util.ArrayList;
import java.util.List;

/** The bytes that a script gave out, up to a number and a size. For use by one thread. */
final class Attachments {
  static final String LIMIT = "50 attachments or 64 MB of them";
  private static final int MAX_COUNT = 50;
  private static final long MAX_BYTES = 64L << 20;

  private final List<Attachment> attachments = new ArrayList<>();
  private long bytes;

  /** Keeps it; false where that would be too many or too much. */
  boolean add(Attachment attachment) {
    bytes += attachment.content().length;
    if (attachments.size() == MAX_COUNT || bytes > MAX_BYTES) {
      return false;
    }
    attachments.add(attachment);
    return true;
  }

  List<Attachment> all() {
    return List.copyOf(attachments);
  }
}
