package dev.lookercodemode.api;

/** The HTTP method of an operation; Looker's API uses these five. */
public enum Verb {
  GET,
  PUT,
  POST,
  DELETE,
  PATCH
}
