package dev.lookercodemode.looker;

import okhttp3.Call;
import okhttp3.EventListener;

/**
 * Notes on a request whether it began to go out: what failed before cannot have been executed. It
 * travels as the request's tag.
 */
final class SendProgress {
  private volatile boolean begun;

  boolean begun() {
    return begun;
  }

  /** The listener that keeps the note of a call's request. */
  static EventListener listener(Call call) {
    SendProgress progress = call.request().tag(SendProgress.class);
    if (progress == null) {
      return EventListener.NONE;
    }
    return new EventListener() {
      @Override
      public void requestHeadersStart(Call started) {
        progress.begun = true;
      }
    };
  }
}
