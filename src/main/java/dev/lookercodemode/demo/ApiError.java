package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An error that Looker would answer: its status and its document. */
final class ApiError extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String DOCUMENTATION = "https://cloud.google.com/looker/docs/";

  private final int status;
  private final transient ObjectNode document;

  private ApiError(int status, ObjectNode document) {
    super(status + " " + document.path("message").asText(), null, false, false);
    this.status = status;
    this.document = document;
  }

  int status() {
    return status;
  }

  ObjectNode document() {
    return document;
  }

  static ApiError of(int status, String message) {
    ObjectNode document = Json.object();
    document.put("message", message);
    document.put("documentation_url", DOCUMENTATION);
    return new ApiError(status, document);
  }

  static ApiError notFound() {
    return of(404, "Not found");
  }

  static ApiError unauthenticated() {
    return of(401, "Requires authentication.");
  }

  /** 422, as Looker refuses a body: which field, and why. */
  static ApiError invalid(String field, String code, String message) {
    ObjectNode document = Json.object();
    document.put("message", "Validation Failed");
    ArrayNode errors = document.putArray("errors");
    errors
        .addObject()
        .put("field", field)
        .put("code", code)
        .put("message", message)
        .put("documentation_url", DOCUMENTATION);
    document.put("documentation_url", DOCUMENTATION);
    return new ApiError(422, document);
  }

  static ApiError missing(String field) {
    return invalid(field, "missing_field", "This field is required.");
  }

  static ApiError taken(String field, String value) {
    return invalid(field, "already_exists", "'" + value + "' is already in use.");
  }
}
