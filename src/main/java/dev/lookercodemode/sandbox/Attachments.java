package dev.lookercodemode.sandbox;

import java.util.ArrayList;
import java.util.List;

/** The bytes that a script gave out, up to a number and a size. For use by one thread. */
final class Attachments {
  private final Limits limits;
  private final List<Attachment> attachments = new ArrayList<>();
  private long bytes;

  Attachments(Limits limits) {
    this.limits = limits;
  }

  /** Keeps it; false where that would be too many or too much. */
  boolean add(Attachment attachment) {
    bytes += attachment.content().length;
    if (attachments.size() >= limits.attachments() || bytes > limits.attachmentBytes()) {
      return false;
    }
    attachments.add(attachment);
    return true;
  }

  List<Attachment> all() {
    return List.copyOf(attachments);
  }
}
