package dev.lookercodemode.install;

/** A client's configuration is left as it is; the message says why, and what to do. */
public final class InstallException extends Exception {
  private static final long serialVersionUID = 1L;

  InstallException(String message) {
    super(message);
  }
}
