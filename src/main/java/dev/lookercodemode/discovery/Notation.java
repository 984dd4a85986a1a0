package dev.lookercodemode.discovery;

/** The language in whose words signatures, types and examples are written: that of the script. */
public enum Notation {
  TYPESCRIPT,
  PYTHON
}
