package dev.lookercodemode.looker;

import okhttp3.Headers;

/** An answer of the instance, whatever its status, read to its end. */
@SuppressWarnings("ArrayRecordComponent") // large, and handed on once
record Answer(int status, Headers headers, byte[] content) {
  /** Whether some web server refuses here, rather than the API, or a gateway before it. */
  boolean webPage() {
    boolean refused = status >= 300 && status < 500 && status != 429;
    return refused && contentType().mediaType().contains("html");
  }

  boolean success() {
    return status >= 200 && status < 300;
  }

  ContentType contentType() {
    return ContentType.of(headers.get("Content-Type"));
  }
}
