package dev.lookercodemode.prompts;

import java.util.List;

/**
 * A workflow: instructions for an agent, and a script that does it, once in each language.
 * Immutable.
 *
 * @param name what it is called by, in lower case with hyphens
 * @param title its name for people
 * @param description what it does, one sentence
 * @param instructions Markdown, with a place like <code>{{days}}</code> for each argument's value
 * @param javaScript the script in JavaScript
 * @param python the same script in Python
 * @param text the whole file
 */
public record Prompt(
    String name,
    String title,
    String description,
    List<PromptArgument> arguments,
    String instructions,
    String javaScript,
    String python,
    String text) {

  public Prompt {
    arguments = List.copyOf(arguments);
  }
}
