package dev.lookercodemode.looker;

import java.net.URI;

/** Somebody on an instance in whose name requests are sent. Safe for use by several threads. */
public interface Sender {

  /** The address of the instance, without a path to the API. */
  URI baseUrl();

  /**
   * Sends a request and waits for the whole answer. An interrupt cancels the exchange at once.
   *
   * @throws LookerException if there was no answer or not a 2xx
   * @throws IllegalStateException after the close
   */
  LookerResponse send(LookerRequest request, Workspace workspace)
      throws LookerException, InterruptedException;
}
