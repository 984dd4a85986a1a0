package dev.lookercodemode.server;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.typings.PythonTypings;
import dev.lookercodemode.typings.Size;
import dev.lookercodemode.typings.TypeScriptTypings;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncCompletionSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CompleteRequest;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceReference;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The MCP resources that declare the API: all of it, one tag, one method. Written on first read,
 * then kept as long as the document stays the same. Safe for use by several threads.
 */
final class TypingsResources {
  private static final String TYPE_SCRIPT = "looker://typings.d.ts";
  private static final String PYTHON = "looker://typings.pyi";
  private static final String TAG = "looker://typings/{tag}.d.ts";
  private static final String OPERATION = "looker://operations/{name}";
  private static final String TYPE_SCRIPT_TYPE = "application/typescript";

  private final Supplier<ApiDocument> api;
  private volatile @Nullable Written written;

  /**
   * @param api the document in use, asked for on each read
   */
  TypingsResources(Supplier<ApiDocument> api) {
    this.api = api;
  }

  /** What was written of one document, by address. */
  private record Written(ApiDocument api, Map<String, String> texts) {}

  List<AsyncResourceSpecification> resources() {
    return List.of(
        new AsyncResourceSpecification(
            Resource.builder(TYPE_SCRIPT, "typings.d.ts")
                .title("TypeScript typings")
                .description("Everything a JavaScript script sees: methods, types and helpers.")
                .mimeType(TYPE_SCRIPT_TYPE)
                .build(),
            (exchange, request) -> read(request)),
        new AsyncResourceSpecification(
            Resource.builder(PYTHON, "typings.pyi")
                .title("Python typings")
                .description("Everything a Python script sees: methods, types and helpers.")
                .mimeType("text/x-python")
                .build(),
            (exchange, request) -> read(request)));
  }

  List<AsyncResourceTemplateSpecification> templates() {
    return List.of(
        new AsyncResourceTemplateSpecification(
            ResourceTemplate.builder(TAG, "typings-of-tag")
                .title("TypeScript typings of one tag")
                .description("The methods of a tag, e.g. Dashboard, and the types they need.")
                .mimeType(TYPE_SCRIPT_TYPE)
                .build(),
            (exchange, request) -> read(request)),
        new AsyncResourceTemplateSpecification(
            ResourceTemplate.builder(OPERATION, "operation")
                .title("One method")
                .description("The declarations of a method and of the types it takes and answers.")
                .mimeType(TYPE_SCRIPT_TYPE)
                .build(),
            (exchange, request) -> read(request)));
  }

  List<AsyncCompletionSpecification> completions() {
    return List.of(
        new AsyncCompletionSpecification(
            new ResourceReference(TAG), (exchange, request) -> complete(request, true)),
        new AsyncCompletionSpecification(
            new ResourceReference(OPERATION), (exchange, request) -> complete(request, false)));
  }

  private Mono<ReadResourceResult> read(ReadResourceRequest request) {
    // Writing takes a while: the thread that reads the client's messages must not wait for it.
    return Mono.fromCallable(() -> result(request.uri())).subscribeOn(Schedulers.boundedElastic());
  }

  private ReadResourceResult result(String uri) {
    Written kept = written();
    String text = kept.texts().computeIfAbsent(uri, u -> write(kept.api(), u));
    return ReadResourceResult.builder(
            List.of(
                TextResourceContents.builder(uri, text)
                    .mimeType(uri.equals(PYTHON) ? "text/x-python" : TYPE_SCRIPT_TYPE)
                    .build()))
        .build();
  }

  private synchronized Written written() {
    ApiDocument current = api.get();
    Written kept = written;
    if (kept == null || kept.api() != current) {
      kept = new Written(current, new ConcurrentHashMap<>());
      written = kept;
    }
    return kept;
  }

  private static String write(ApiDocument api, String uri) {
    if (uri.equals(TYPE_SCRIPT)) {
      return TypeScriptTypings.of(api, Size.STANDARD);
    }
    if (uri.equals(PYTHON)) {
      return PythonTypings.of(api, Size.STANDARD);
    }
    String tag = variable(TAG, uri);
    if (tag != null) {
      for (String known : tags(api)) {
        if (known.equalsIgnoreCase(tag)) {
          return TypeScriptTypings.of(api, Size.STANDARD, known);
        }
      }
      throw missing(uri, "no tag has this name; there are " + String.join(", ", tags(api)));
    }
    String name = variable(OPERATION, uri);
    Operation operation =
        name == null ? null : api.operation(name).filter(Operation::callable).orElse(null);
    if (operation == null) {
      throw missing(uri, "no method has this name; search(\"what you want to do\") finds them");
    }
    return TypeScriptTypings.ofOperation(api, operation);
  }

  /** The value of a template's variable in an address; null where it is not of this template. */
  private static @Nullable String variable(String template, String uri) {
    String before = template.substring(0, template.indexOf('{'));
    String after = template.substring(template.indexOf('}') + 1);
    if (!uri.startsWith(before)
        || !uri.endsWith(after)
        || uri.length() < before.length() + after.length()) {
      return null;
    }
    String value = uri.substring(before.length(), uri.length() - after.length());
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value; // a lone percent sign: then no name matches it
    }
  }

  private static McpError missing(String uri, String why) {
    return McpError.builder(McpSchema.ErrorCodes.RESOURCE_NOT_FOUND)
        .message("Nothing at " + uri + ": " + why + ".")
        .build();
  }

  private Mono<CompleteResult> complete(CompleteRequest request, boolean tag) {
    return Mono.fromCallable(() -> completed(request.argument().value(), tag))
        .subscribeOn(Schedulers.boundedElastic());
  }

  private CompleteResult completed(@Nullable String given, boolean tag) {
    ApiDocument current = api.get();
    return Suggestions.fitting(tag ? tags(current) : methods(current), given == null ? "" : given);
  }

  private static List<String> methods(ApiDocument api) {
    return api.operations().stream().filter(Operation::callable).map(Operation::name).toList();
  }

  private static List<String> tags(ApiDocument api) {
    return api.operations().stream()
        .filter(Operation::callable)
        .map(Operation::tag)
        .distinct()
        .sorted()
        .toList();
  }
}
