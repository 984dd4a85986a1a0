package dev.lookercodemode.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Holder of the documents in the jar and of our summaries: read on first use, once. */
final class EmbeddedDocument {
  private static final String DOCUMENT = "/looker/api-4.0.json";

  /** Endpoints that every instance serves and no document has. */
  static final ApiDocument OVERLAY = read("/looker/lookml-overlay.json");

  /** Our one line on each operation, by name. */
  static final Map<String, String> SUMMARIES = summaries("/looker/summaries.properties");

  static final ApiDocument INSTANCE = read(DOCUMENT).overlaid(OVERLAY).withSummaries(SUMMARIES);

  private EmbeddedDocument() {}

  static byte[] text() {
    return bytes(DOCUMENT);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = open(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ApiDocument read(String resource) {
    try {
      return DocumentReader.read(bytes(resource));
    } catch (InvalidApiDocumentException e) {
      throw new IllegalStateException(resource + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, String> summaries(String resource) {
    Properties properties = new Properties();
    try (Reader in = new InputStreamReader(open(resource), StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> summaries = new HashMap<>();
    properties.forEach((name, summary) -> summaries.put((String) name, (String) summary));
    return Map.copyOf(summaries);
  }

  private static InputStream open(String resource) {
    InputStream in = EmbeddedDocument.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("the jar lacks " + resource);
    }
    return in;
  }
}
