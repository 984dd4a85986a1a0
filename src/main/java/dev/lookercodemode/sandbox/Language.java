package dev.lookercodemode.sandbox;

/** A guest language of the sandbox. */
public enum Language {
  JAVASCRIPT,
  PYTHON
}
