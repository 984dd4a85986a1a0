package dev.lookercodemode.looker;

/** The state of the LookML that a request sees. Looker ties it to the token. */
public enum Workspace {
  /** What is deployed; what a fresh login sees. */
  PRODUCTION,
  /** The API user's own development branch. */
  DEV
}
