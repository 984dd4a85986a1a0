package dev.lookercodemode.typings;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.lookercodemode.api.ApiDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How many tokens a model reads for each form of the API: the document, one tool per operation, the
 * typings and the tools' descriptions in their sizes. Counted with jtokkit.
 */
public final class TokenTable {
  private static final EncodingType VOCABULARY = EncodingType.O200K_BASE;

  private final ApiDocument api;
  private final byte[] document;
  private final Encoding encoding = Encodings.newLazyEncodingRegistry().getEncoding(VOCABULARY);

  /**
   * @param document the text that {@code api} was read from; not copied
   */
  public TokenTable(ApiDocument api, byte[] document) {
    this.api = api;
    this.document = document;
  }

  /** One row of the table. */
  public record Row(String form, int tokens) {}

  /** The rows, the largest forms first and our descriptions last. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(row("API document", new String(document, StandardCharsets.UTF_8)));
    rows.add(row("one MCP tool per operation", OperationTools.of(api)));
    rows.add(row("typings with all types inlined (Cloudflare's style)", InlinedTypings.of(api)));
    for (Size size : Size.values()) {
      rows.add(row("typings, TypeScript, " + word(size), TypeScriptTypings.of(api, size)));
      rows.add(row("typings, Python, " + word(size), PythonTypings.of(api, size)));
    }
    CallLine line = new CallLine(api, Language.TYPESCRIPT);
    rows.add(
        row(
            "signatures only",
            api.callable().stream().map(line::of).collect(Collectors.joining("\n"))));
    for (Size size : Size.values()) {
      rows.add(
          row(
              "tool run_js_code, " + word(size),
              ToolDescription.of(api, Language.TYPESCRIPT, size)));
      rows.add(
          row(
              "tool run_python_code, " + word(size),
              ToolDescription.of(api, Language.PYTHON, size)));
    }
    return rows;
  }

  /** The table in Markdown, with what counted it. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("Looker API ").append(api.version()).append(", tokens of ");
    text.append(VOCABULARY.getName()).append(" (jtokkit)\n\n| form | tokens |\n|---|---:|\n");
    for (Row row : rows()) {
      text.append(String.format(Locale.ROOT, "| %s | %,d |\n", row.form(), row.tokens()));
    }
    return text.toString();
  }

  private Row row(String form, String content) {
    return new Row(form, encoding.countTokensOrdinary(content));
  }

  private static String word(Size size) {
    return size.name().toLowerCase(Locale.ROOT);
  }
}
