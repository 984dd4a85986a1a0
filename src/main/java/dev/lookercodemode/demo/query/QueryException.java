package dev.lookercodemode.demo.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A query the engine refuses, with the HTTP status and the error document Looker would send. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final String DOCUMENTATION = "https://cloud.google.com/looker/docs/";

  private final int status;
  private final boolean partOfResult;

  private QueryException(int status, boolean partOfResult, String message) {
    super(message);
    this.status = status;
    this.partOfResult = partOfResult;
  }

  static QueryException notFound() {
    return new QueryException(404, false, "Not found");
  }

  static QueryException badRequest(String message) {
    return new QueryException(400, false, message);
  }

  /** What Looker has and the engine has not. */
  static QueryException notServed(String message) {
    return new QueryException(501, false, message);
  }

  /** A failure of the query itself: json_detail carries it in a result with status 200. */
  static QueryException failedQuery(String message) {
    return new QueryException(400, true, message);
  }

  boolean partOfResult() {
    return partOfResult;
  }

  /** What is wrong with the query. */
  public String reason() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /** The HTTP status: 400, 404 or 501. */
  public int status() {
    return status;
  }

  /** Looker's error document: {@code message} and {@code documentation_url}. */
  public JsonNode document() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("message", reason())
        .put("documentation_url", DOCUMENTATION);
  }
}
