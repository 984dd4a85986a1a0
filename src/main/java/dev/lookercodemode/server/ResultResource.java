package dev.lookercodemode.server;

import io.modelcontextprotocol.server.McpServerFeatures.AsyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.BlobResourceContents;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.ResourceContents;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import reactor.core.publisher.Mono;

/** The MCP resource through which kept results are read. */
final class ResultResource {
  private static final String PREFIX = "looker-code-mode://results/";

  private ResultResource() {}

  /** The address of a kept result. */
  static String uri(String id) {
    return PREFIX + id;
  }

  static AsyncResourceTemplateSpecification specification(ResultStore store) {
    ResourceTemplate template =
        ResourceTemplate.builder(PREFIX + "{id}", "result")
            .title("Whole result of a run")
            .description(
                "The whole result, or an attachment, of a run whose answer was too large to show."
                    + " The answer names the address. The last 20 are kept while the server runs.")
            .build();
    return new AsyncResourceTemplateSpecification(
        template, (exchange, request) -> Mono.fromCallable(() -> read(store, request.uri())));
  }

  private static ReadResourceResult read(ResultStore store, String uri) {
    ResultStore.Stored stored =
        uri.startsWith(PREFIX) ? store.get(uri.substring(PREFIX.length())) : null;
    if (stored == null) {
      throw McpError.builder(McpSchema.ErrorCodes.RESOURCE_NOT_FOUND)
          .message(
              "No result at "
                  + uri
                  + ": only the last 20 are kept, and none after a restart. Run the script again,"
                  + " and let it return less.")
          .build();
    }
    String type = stored.mediaType();
    ResourceContents contents =
        type.startsWith("text/") || type.equals("application/json")
            ? TextResourceContents.builder(
                    uri, new String(stored.content(), StandardCharsets.UTF_8))
                .mimeType(type)
                .build()
            : BlobResourceContents.builder(
                    uri, Base64.getEncoder().encodeToString(stored.content()))
                .mimeType(type)
                .build();
    return ReadResourceResult.builder(List.of(contents)).build();
  }
}
