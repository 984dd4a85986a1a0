package dev.lookercodemode.server;

import dev.lookercodemode.sandbox.Language;

/** What tells the tool of one language from that of another. */
enum ScriptTool {
  JAVASCRIPT(
      Language.JAVASCRIPT,
      dev.lookercodemode.typings.Language.TYPESCRIPT,
      "run_js_code",
      "Run JavaScript against Looker"),
  PYTHON(
      Language.PYTHON,
      dev.lookercodemode.typings.Language.PYTHON,
      "run_python_code",
      "Run Python against Looker");

  private final Language language;
  private final dev.lookercodemode.typings.Language declarations;
  private final String toolName;
  private final String title;

  ScriptTool(
      Language language,
      dev.lookercodemode.typings.Language declarations,
      String toolName,
      String title) {
    this.language = language;
    this.declarations = declarations;
    this.toolName = toolName;
    this.title = title;
  }

  static ScriptTool of(Language language) {
    return language == Language.JAVASCRIPT ? JAVASCRIPT : PYTHON;
  }

  /** The language of its scripts. */
  Language language() {
    return language;
  }

  /** The language in which the API is declared to those who write its scripts. */
  dev.lookercodemode.typings.Language declarations() {
    return declarations;
  }

  /** Its name in the protocol. */
  String toolName() {
    return toolName;
  }

  /** Its name for people. */
  String title() {
    return title;
  }
}
