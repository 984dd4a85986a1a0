package dev.lookercodemode.install;

/** For which work of the user a client is to know the server. */
public enum Scope {
  /** All of it. */
  USER,
  /** That in the current folder; the file may be shared with others. */
  PROJECT
}
