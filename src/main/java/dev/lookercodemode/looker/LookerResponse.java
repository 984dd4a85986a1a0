package dev.lookercodemode.looker;

import java.nio.charset.StandardCharsets;

/**
 * The answer of Looker to a request that succeeded. Immutable; the array is not copied.
 *
 * @param status 200 to 299
 * @param mediaType type and subtype in lower case without parameters, or empty
 * @param text whether the content is text by its header; text is in UTF-8, whatever it came in
 */
@SuppressWarnings("ArrayRecordComponent") // large, and handed on once
public record LookerResponse(int status, String mediaType, boolean text, byte[] content) {

  /** The content as text; only meaningful where {@link #text} is true. */
  public String asText() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
