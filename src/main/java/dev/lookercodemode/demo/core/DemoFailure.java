package dev.lookercodemode.demo.core;

import com.fasterxml.jackson.databind.JsonNode;

/** An operation that ends in an error document. */
public final class DemoFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient JsonNode document;

  public DemoFailure(int status, JsonNode document) {
    super("status " + status, null, false, false);
    this.status = status;
    this.document = document;
  }

  public DemoAnswer answer() {
    return DemoAnswer.json(status, document);
  }
}
