package dev.lookercodemode.demo.query;

/** Signals that a query cannot be run, with the status that Looker would answer. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;
  private final int status;

  QueryException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** 404 for a model or explore that is not there, 400 for everything else. */
  public int status() {
    return status;
  }

  /** What is wrong with the query. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
