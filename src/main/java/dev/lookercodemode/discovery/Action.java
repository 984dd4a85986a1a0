package dev.lookercodemode.discovery;

import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Verb;
import java.util.Set;

/** What kind of thing an operation does, or an intent asks for. */
enum Action {
  READ("~read"),
  CREATE("~create"),
  UPDATE("~update"),
  DELETE("~delete"),
  /** Runs, tests, sends: asked for in the words of any other. */
  DO("~do");

  private static final double OTHERWISE = 0.68;
  private static final double OTHER_WRITE = 0.94;

  private static final Set<String> STARTS_SOMETHING = Set.of("start", "stop", "kill");

  private final String mark;

  Action(String mark) {
    this.mark = mark;
  }

  /** The term that stands for it in the index. */
  String mark() {
    return mark;
  }

  static Action of(Operation operation) {
    String first = Words.of(operation.name()).getFirst();
    if (operation.verb() == Verb.DELETE) {
      return first.equals("kill") ? DO : DELETE;
    }
    if (operation.verb() == Verb.GET) {
      return STARTS_SOMETHING.contains(first) ? DO : READ;
    }
    return switch (first) {
      case "create", "add", "register", "import", "copy", "acquire" -> CREATE;
      case "update", "set", "move", "enable", "disable", "reset", "lock" -> UPDATE;
      default -> DO;
    };
  }

  /**
   * How well an operation that does {@code other} serves an intent that asks for this. Who wants to
   * write seldom means a method that reads; but to change what a group has may be to create or to
   * delete a value.
   */
  double served(Action other) {
    if (this == other || this == DO || other == DO) {
      return 1;
    }
    return this == READ || other == READ ? OTHERWISE : OTHER_WRITE;
  }
}
