package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.typings.Size;
import dev.lookercodemode.typings.ToolDescription;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpAsyncServerExchange;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** The tool that runs scripts of one language. Safe for use by several threads. */
final class RunTool {
  private static final Logger log = LoggerFactory.getLogger(RunTool.class);

  private final ScriptTool kind;
  private final RunService service;
  private final RunQueue queue;
  private final ToolResult results;
  private final Duration heartbeat;
  private final Size description;
  private final PolicyTexts texts;

  RunTool(
      ScriptTool kind,
      RunService service,
      RunQueue queue,
      ResultStore store,
      Duration heartbeat,
      Size description) {
    this.kind = kind;
    this.description = description;
    this.service = service;
    this.queue = queue;
    this.results = new ToolResult(store, service.limits().shownBytes());
    this.heartbeat = heartbeat;
    this.texts = new PolicyTexts(service.looker().policy());
  }

  /**
   * @param people who stands behind a call, by its exchange
   */
  AsyncToolSpecification specification(
      McpJsonMapper mapper, Function<McpAsyncServerExchange, Person> people) {
    Tool tool =
        Tool.builder(kind.toolName(), mapper, inputSchema())
            .title(kind.title())
            .description(
                texts.description(ToolDescription.embedded(kind.declarations(), description)))
            .outputSchema(mapper, text("run_code.output.json"))
            .annotations(
                ToolAnnotations.builder()
                    .title(kind.title())
                    .readOnlyHint(texts.readOnly())
                    .destructiveHint(!texts.readOnly())
                    .idempotentHint(false)
                    .openWorldHint(true)
                    .build())
            .build();
    return AsyncToolSpecification.builder()
        .tool(tool)
        .callHandler((exchange, request) -> call(exchange, request, people.apply(exchange)))
        .build();
  }

  private String inputSchema() {
    RunLimits limits = service.limits();
    return text("run_code.input.json")
        .replace("{{code}}", code())
        .replace("{{timeout}}", Long.toString(limits.run().wallClock().toSeconds()))
        .replace("{{longest}}", Long.toString(limits.longest().toSeconds()));
  }

  private String code() {
    return switch (kind) {
      case JAVASCRIPT -> "Top-level await and return work; the returned value is the result.";
      case PYTHON -> "The last expression, or what a top-level return gives, is the result.";
    };
  }

  /** A text of this room, packed beside its classes. */
  static String text(String name) {
    try (InputStream in = RunTool.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Mono<CallToolResult> call(
      McpAsyncServerExchange exchange, CallToolRequest request, Person person) {
    RunRequest run;
    try {
      run = ToolArguments.read(kind.language(), arguments(request), service.limits());
    } catch (InvalidArgumentException e) {
      return Mono.just(failure("Invalid arguments: " + e.getMessage() + "."));
    }
    ProgressReporter progress = progress(exchange, request);
    if (progress == null) {
      return queue.submit(() -> run(run, RunListener.NONE, person), null, heartbeat);
    }
    return queue.submit(
        () -> {
          try {
            return run(run, progress, person);
          } finally {
            progress.end();
          }
        },
        progress::heartbeat,
        heartbeat);
  }

  private static ObjectNode arguments(CallToolRequest request) {
    ObjectNode arguments = JsonNodeFactory.instance.objectNode();
    Map<String, Object> given = request.arguments();
    if (given != null) {
      given.forEach(
          (name, value) ->
              arguments.set(
                  name, value instanceof JsonNode tree ? tree : Json.MAPPER.valueToTree(value)));
    }
    return arguments;
  }

  private CallToolResult run(RunRequest request, RunListener listener, Person person) {
    try {
      return results.of(service.run(request, listener, person));
    } catch (RuntimeException | LinkageError e) {
      log.error("a run failed in the server", e);
      return failure(
          "The server failed, not the script ("
              + e.getClass().getSimpleName()
              + "). Its log (stderr) has the details. The script may have made calls already:"
              + " check before you run it again.");
    }
  }

  private static @Nullable ProgressReporter progress(
      McpAsyncServerExchange exchange, CallToolRequest request) {
    Map<String, Object> meta = request.meta();
    Object token = meta == null ? null : meta.get("progressToken");
    if (token == null) {
      return null;
    }
    return new ProgressReporter(
        (done, total, message) -> {
          ProgressNotification.Builder step =
              ProgressNotification.builder(token, done).message(message);
          if (total > 0) {
            step.total(total);
          }
          exchange
              .progressNotification(step.build())
              .subscribe(nothing -> {}, e -> log.debug("progress was not sent", e));
        },
        System::nanoTime);
  }

  private static CallToolResult failure(String message) {
    return CallToolResult.builder().addContent(ToolResult.text(message)).isError(true).build();
  }
}
