package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.prompts.PromptArgument.Instances;
import dev.lookercodemode.prompts.PromptArgument.Listed;
import dev.lookercodemode.prompts.PromptArgument.Source;
import dev.lookercodemode.prompts.PromptArgument.Values;
import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostReply;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult.CompleteCompletion;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Values to choose from while an argument is typed: fixed ones, the instances, or what the Looker
 * instance lists. Where they cannot be had in time there are none. Safe for use by several threads.
 */
final class Suggestions {
  /** What the protocol allows in one answer. */
  private static final int MOST = 100;

  /** Somebody is typing: a later answer is of no use. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final LookerAccess looker;

  Suggestions(LookerAccess looker) {
    this.looker = looker;
  }

  Mono<CompleteResult> complete(Source source, @Nullable String given) {
    String text = given == null ? "" : given;
    return Mono.fromCallable(() -> fitting(values(source, text), text))
        .subscribeOn(Schedulers.boundedElastic())
        .timeout(PATIENCE, Mono.just(fitting(Set.of(), text)));
  }

  /** Those that begin with the text, then those that hold it. */
  static CompleteResult fitting(Iterable<String> values, String given) {
    String text = given.toLowerCase(Locale.ROOT);
    LinkedHashSet<String> distinct = new LinkedHashSet<>();
    values.forEach(distinct::add);
    List<String> fitting =
        distinct.stream()
            .filter(v -> v.toLowerCase(Locale.ROOT).contains(text))
            .sorted(
                Comparator.comparing((String v) -> !v.toLowerCase(Locale.ROOT).startsWith(text))
                    .thenComparing(v -> v))
            .toList();
    List<String> shown = fitting.subList(0, Math.min(MOST, fitting.size()));
    return new CompleteResult(
        new CompleteCompletion(List.copyOf(shown), fitting.size(), fitting.size() > shown.size()));
  }

  private Iterable<String> values(Source source, String text) throws InterruptedException {
    return switch (source) {
      case Values(List<String> values) -> values;
      case Instances() -> looker.instances();
      case Listed(String method, String field) -> listed(method, field, text);
    };
  }

  private Set<String> listed(String method, String field, String text) throws InterruptedException {
    Operation operation = looker.document().operation(method).orElse(null);
    if (operation == null || operation.verb() != Verb.GET) {
      return Set.of();
    }
    Set<String> takes = Set.copyOf(operation.argumentNames());
    ObjectNode arguments = Json.MAPPER.createObjectNode();
    if (takes.contains("fields")) {
      arguments.put("fields", field);
    }
    if (takes.contains("limit")) {
      arguments.put("limit", MOST);
    }
    if (takes.contains(field) && !text.isEmpty()) {
      arguments.put(field, "%" + text + "%");
    }
    Set<String> values = new LinkedHashSet<>();
    try {
      LookerCalls calls = looker.open(RunTerms.READING);
      HostReply reply = calls.call(new HostCall(method, "[]", arguments.toString()));
      calls.end();
      if (reply instanceof HostReply.Value(String json)) {
        for (JsonNode item : ResultDocument.tree(Json.MAPPER, json)) {
          String value = item.path(field).asText();
          if (!value.isEmpty()) {
            values.add(value);
          }
        }
      }
    } catch (NotConfiguredException e) {
      return Set.of(); // the tool says what is missing
    }
    return values;
  }
}
