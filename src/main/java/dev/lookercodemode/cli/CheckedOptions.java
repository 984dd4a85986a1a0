package dev.lookercodemode.cli;

/** Options of several commands whose values can be wrong in more ways than their form. */
interface CheckedOptions {
  /**
   * Looks at all of them.
   *
   * @throws UsageException if a value cannot be meant; the message says which, and what can
   */
  void check() throws UsageException;
}
