package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.prompts.InvalidValueException;
import dev.lookercodemode.prompts.Prompt;
import dev.lookercodemode.prompts.PromptArgument;
import dev.lookercodemode.prompts.PromptValues;
import dev.lookercodemode.prompts.Prompts;
import dev.lookercodemode.sandbox.Language;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncCompletionSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncPromptSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.PromptReference;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * The workflows as MCP prompts: instructions with the arguments in them, then the script of one
 * language and its variables, ready for the tool. Safe for use by several threads.
 */
final class WorkflowPrompts {
  /** The argument that each prompt has where there is a choice. */
  static final String LANGUAGE = "language";

  private static final List<String> LANGUAGES = List.of("js", "python");

  private final boolean choice;
  private final Language first;
  private final Suggestions suggestions;

  /**
   * @param languages those that a tool takes
   */
  WorkflowPrompts(Set<Language> languages, Suggestions suggestions) {
    this.choice = languages.size() > 1;
    this.first = languages.contains(Language.JAVASCRIPT) ? Language.JAVASCRIPT : Language.PYTHON;
    this.suggestions = suggestions;
  }

  List<AsyncPromptSpecification> specifications() {
    return Prompts.all().stream()
        .map(
            prompt ->
                new AsyncPromptSpecification(
                    declared(prompt),
                    (exchange, request) -> Mono.fromCallable(() -> filled(prompt, request))))
        .toList();
  }

  List<AsyncCompletionSpecification> completions() {
    return Prompts.all().stream()
        .map(
            prompt ->
                new AsyncCompletionSpecification(
                    new PromptReference(prompt.name()),
                    (exchange, request) ->
                        suggestions.complete(
                            source(prompt, request.argument().name()), request.argument().value())))
        .toList();
  }

  private McpSchema.Prompt declared(Prompt prompt) {
    List<McpSchema.PromptArgument> arguments = new ArrayList<>();
    for (PromptArgument a : prompt.arguments()) {
      String byDefault = a.byDefault() == null ? "" : " Default: " + a.byDefault() + ".";
      arguments.add(
          McpSchema.PromptArgument.builder(a.name())
              .description(a.description() + byDefault)
              .required(a.required())
              .build());
    }
    if (choice) {
      arguments.add(
          McpSchema.PromptArgument.builder(LANGUAGE)
              .description("The language of the script: js or python. Default: js.")
              .required(false)
              .build());
    }
    return McpSchema.Prompt.builder(prompt.name())
        .title(prompt.title())
        .description(prompt.description())
        .arguments(arguments)
        .build();
  }

  private PromptArgument.Source source(Prompt prompt, String argument) {
    if (choice && argument.equals(LANGUAGE)) {
      return new PromptArgument.Values(LANGUAGES);
    }
    return prompt.arguments().stream()
        .filter(a -> a.name().equals(argument))
        .findFirst()
        .flatMap(a -> java.util.Optional.ofNullable(a.source()))
        .orElse(new PromptArgument.Values(List.of()));
  }

  private GetPromptResult filled(Prompt prompt, GetPromptRequest request) {
    Map<String, String> given = new LinkedHashMap<>();
    if (request.arguments() != null) {
      request.arguments().forEach((name, value) -> given.put(name, String.valueOf(value)));
    }
    try {
      Language language = language(given);
      String text = text(prompt, PromptValues.of(prompt, given), language);
      return GetPromptResult.builder(
              List.of(PromptMessage.builder(Role.USER, TextContent.builder(text).build()).build()))
          .description(prompt.description())
          .build();
    } catch (InvalidValueException e) {
      throw invalid(String.valueOf(e.getMessage()));
    }
  }

  private Language language(Map<String, String> given) {
    String name = choice ? given.remove(LANGUAGE) : null;
    if (name == null || name.isBlank()) {
      return first;
    }
    if (!LANGUAGES.contains(name)) {
      throw invalid(LANGUAGE + " must be js or python, not '" + name + "'");
    }
    return name.equals("js") ? Language.JAVASCRIPT : Language.PYTHON;
  }

  private static String text(Prompt prompt, PromptValues values, Language language) {
    ObjectNode vars = Json.MAPPER.createObjectNode();
    values.json().forEach((name, json) -> vars.set(name, ResultDocument.tree(Json.MAPPER, json)));
    boolean js = language == Language.JAVASCRIPT;
    return "# "
        + prompt.title()
        + "\n\n"
        + values.instructions()
        + "\n\nThe script for the tool `"
        + ScriptTool.of(language).toolName()
        + "`, and its `vars`:\n\n```json\n"
        + vars.toPrettyString()
        + "\n```\n\n```"
        + (js ? "js" : "python")
        + "\n"
        + (js ? prompt.javaScript() : prompt.python())
        + "```\n";
  }

  private static McpError invalid(String message) {
    return McpError.builder(McpSchema.ErrorCodes.INVALID_PARAMS).message(message).build();
  }
}
