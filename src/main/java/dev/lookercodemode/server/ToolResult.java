package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.sandbox.Attachment;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.BlobResourceContents;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.EmbeddedResource;
import io.modelcontextprotocol.spec.McpSchema.ImageContent;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The maker of MCP tool results: text for the model, the structured document, and attachments. Safe
 * for use by several threads.
 */
final class ToolResult {
  /** The most that the attachments of one answer hold; what is more can be read as a resource. */
  static final int MAX_ATTACHED_BYTES = 8 << 20;

  private final ResultStore store;
  private final int maxShownBytes;

  /**
   * @param maxShownBytes the most of a result that is shown, as JSON in UTF-8
   */
  ToolResult(ResultStore store, int maxShownBytes) {
    this.store = store;
    this.maxShownBytes = maxShownBytes;
  }

  CallToolResult of(RunResult whole) {
    return answer(BoundedRun.of(whole, store));
  }

  private CallToolResult answer(RunResult run) {
    JsonNode whole = ResultDocument.tree(Json.MAPPER, run.outcome().result());
    JsonNode shown = whole;
    Truncation truncation = null;
    if (JsonSize.of(whole, maxShownBytes) > maxShownBytes) {
      Cut cut = JsonCutter.cut(whole, maxShownBytes);
      shown = cut.shown();
      truncation = truncation(run.outcome().result(), whole, cut);
    }
    List<McpSchema.Content> content = new ArrayList<>();
    content.add(text(headline(run, shown)));
    String console = RunText.console(run.outcome().logs());
    if (console != null) {
      content.add(text(console));
    }
    if (run.planned()) {
      content.add(text(RunText.plan(run)));
    }
    attach(content, run.outcome().attachments());
    content.add(text(closing(run, truncation)));
    ObjectNode document = ResultDocument.of(run, shown, truncation);
    return CallToolResult.builder()
        .content(content)
        .structuredContent(document)
        .isError(!run.ok())
        .build();
  }

  private static String headline(RunResult run, JsonNode shown) {
    if (!run.ok()) {
      return RunText.error(run);
    }
    return run.outcome().returnedNothing()
        ? "(no value returned; end the script with `return ...` to see one)"
        : RunText.result(shown);
  }

  private static String closing(RunResult run, @Nullable Truncation truncation) {
    String calls = RunText.calls(run.calls());
    if (!run.ok()) {
      calls += RunText.callList(run.calls());
    }
    return truncation == null ? calls : RunText.truncated(truncation) + "\n" + calls;
  }

  private Truncation truncation(String json, JsonNode whole, Cut cut) {
    boolean plainText = whole.isTextual();
    byte[] content = (plainText ? whole.textValue() : json).getBytes(StandardCharsets.UTF_8);
    String id = store.put(content, plainText ? "text/plain" : "application/json");
    return new Truncation(
        JsonSize.of(cut.shown(), Long.MAX_VALUE),
        JsonSize.of(whole, Long.MAX_VALUE),
        id == null ? null : ResultResource.uri(id),
        cut.places());
  }

  private void attach(List<McpSchema.Content> content, List<Attachment> attachments) {
    long left = MAX_ATTACHED_BYTES;
    for (Attachment attachment : attachments) {
      byte[] bytes = attachment.content();
      if (bytes.length > left) {
        content.add(text(leftOut(attachment)));
        continue;
      }
      left -= bytes.length;
      String data = Base64.getEncoder().encodeToString(bytes);
      String type = attachment.mediaType();
      content.add(
          type.startsWith("image/") && !type.startsWith("image/svg")
              ? ImageContent.builder(data, type).build()
              : EmbeddedResource.builder(
                      BlobResourceContents.builder(attachmentUri(attachment.name()), data)
                          .mimeType(type)
                          .build())
                  .build());
    }
  }

  private String leftOut(Attachment attachment) {
    String id = store.put(attachment.content(), attachment.mediaType());
    return attachment.name()
        + " ("
        + RunText.size(attachment.content().length)
        + ") is too large to be attached. "
        + (id == null
            ? "Make it smaller, or run the script with `looker-code-mode sandbox`, which writes"
                + " files."
            : "Read it at " + ResultResource.uri(id));
  }

  private static String attachmentUri(String name) {
    StringBuilder uri = new StringBuilder("looker-code-mode://attachments/");
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')) {
        uri.append(c);
      } else {
        uri.append(String.format("%%%02X", (int) c));
      }
    }
    return uri.toString();
  }

  static TextContent text(String text) {
    return TextContent.builder(text).build();
  }
}
