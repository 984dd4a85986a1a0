package dev.lookercodemode.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Holder of the document in the jar: read on first use, once. */
final class EmbeddedDocument {
  static final ApiDocument INSTANCE =
      read("/looker/api-4.0.json").overlaid(read("/looker/lookml-overlay.json"));

  private EmbeddedDocument() {}

  private static ApiDocument read(String resource) {
    try (InputStream in = EmbeddedDocument.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      return DocumentReader.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidApiDocumentException e) {
      throw new IllegalStateException(resource + ": " + e.getMessage(), e);
    }
  }
}
