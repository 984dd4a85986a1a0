package dev.lookercodemode.looker;

import dev.lookercodemode.api.Verb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The failure of a request to Looker. Its message names the operation, the status and Looker's own
 * words; {@link #hint} says what to do next. Carries no token and no secret.
 */
public final class LookerException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Where a request failed. */
  public enum Kind {
    /** Looker answered with a status other than 2xx. */
    HTTP,
    /** No whole answer came: no connection, no TLS, a connection cut. */
    NETWORK,
    /** No whole answer came in time. */
    TIMEOUT,
    /** Looker does not know, or no longer knows, who is calling. */
    AUTHENTICATION,
    /** The answer is larger than is taken. */
    TOO_LARGE
  }

  private final Kind kind;
  private final int status;
  private final String operation;
  private final Verb verb;
  private final String path;
  private final String reason;
  private final transient List<FieldError> errors;
  private final String documentationUrl;
  private final String hint;
  private final boolean outcomeUnknown;

  LookerException(
      Kind kind,
      int status,
      LookerRequest request,
      String reason,
      List<FieldError> errors,
      String documentationUrl,
      String hint,
      boolean outcomeUnknown,
      @Nullable Throwable cause) {
    super(words(status, request, reason, errors), cause);
    this.kind = kind;
    this.status = status;
    this.operation = request.operation();
    this.verb = request.verb();
    this.path = request.path();
    this.reason = reason;
    this.errors = List.copyOf(errors);
    this.documentationUrl = documentationUrl;
    this.hint = hint;
    this.outcomeUnknown = outcomeUnknown;
  }

  private static String words(
      int status, LookerRequest request, String reason, List<FieldError> errors) {
    StringBuilder words = new StringBuilder(request.operation()).append(": ");
    if (status > 0) {
      words.append("HTTP ").append(status).append(' ');
    }
    words.append(reason);
    for (FieldError e : errors) {
      String what = e.message().isEmpty() ? e.code() : e.message();
      words.append(words.charAt(words.length() - 1) == '.' ? " " : "; ");
      words.append(e.field().isEmpty() ? what : e.field() + ": " + what);
    }
    return words
        .append(" (")
        .append(request.verb())
        .append(' ')
        .append(request.path())
        .append(')')
        .toString();
  }

  /** The same failure of a login, told to a request that waited for it and was never sent. */
  LookerException during(LookerRequest request) {
    return new LookerException(
        kind == Kind.HTTP ? Kind.AUTHENTICATION : kind,
        status,
        request,
        "login failed: " + reason,
        errors,
        documentationUrl,
        hint,
        false,
        this);
  }

  /** Where the request failed. */
  public Kind kind() {
    return kind;
  }

  /** The HTTP status, or 0 when there was no answer. */
  public int status() {
    return status;
  }

  /** The name of the operation that failed. */
  public String operation() {
    return operation;
  }

  /** The verb of the request. */
  public Verb verb() {
    return verb;
  }

  /** The path of the request below {@code /api/4.0}, encoded, without the query. */
  public String path() {
    return path;
  }

  /** Looker's own message, or ours where Looker gave none. */
  public String reason() {
    return reason;
  }

  /** What Looker finds wrong with single fields; mostly empty. */
  public List<FieldError> errors() {
    return errors;
  }

  /** Where Looker documents the error, or empty. */
  public String documentationUrl() {
    return documentationUrl;
  }

  /** What to do next, in one or two sentences. */
  public String hint() {
    return hint;
  }

  /** Whether this was a write that Looker may or may not have executed. */
  public boolean outcomeUnknown() {
    return outcomeUnknown;
  }
}
