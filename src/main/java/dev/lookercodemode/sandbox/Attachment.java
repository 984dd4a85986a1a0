package dev.lookercodemode.sandbox;

/**
 * Bytes that a script gives out beside its result. The array is not copied.
 *
 * @param name as the script wrote it; of one that is too long, the end, which says what it is
 * @param mediaType of the content; of unknown content where the script wrote what can be none
 */
@SuppressWarnings("ArrayRecordComponent") // large, and handed on once
public record Attachment(String name, String mediaType, byte[] content) {
  private static final int MAX_NAME = 200;
  private static final int MAX_TYPE = 255;

  public Attachment {
    name = end(name);
    mediaType = mediaType.length() <= MAX_TYPE ? mediaType : "application/octet-stream";
  }

  private static String end(String name) {
    int from = Math.max(0, name.length() - MAX_NAME);
    boolean half = from > 0 && Character.isLowSurrogate(name.charAt(from));
    return name.substring(half ? from + 1 : from);
  }
}
