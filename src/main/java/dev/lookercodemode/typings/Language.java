package dev.lookercodemode.typings;

/** The language of the scripts that a text is for. */
public enum Language {
  TYPESCRIPT,
  PYTHON
}
