package dev.lookercodemode.looker.auth;

import java.net.URI;

/** The program in which a user looks at pages. */
@FunctionalInterface
public interface Browser {

  /**
   * Shows a page; returns at once.
   *
   * @return false if there is no browser to open, or it could not be started
   */
  boolean open(URI page);
}
