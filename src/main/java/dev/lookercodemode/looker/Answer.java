package dev.lookercodemode.looker;

import okhttp3.Headers;

/** An answer of the instance, whatever its status, read to its end. */
@SuppressWarnings("ArrayRecordComponent") // large, and handed on once
record Answer(int status, Headers headers, byte[] content) {
  boolean success() {
    return status >= 200 && status < 300;
  }

  ContentType contentType() {
    return ContentType.of(headers.get("Content-Type"));
  }
}
