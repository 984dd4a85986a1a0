package dev.lookercodemode.api;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The fuzz target of the API document readers: what an instance, or who stands in its place, can
 * serve as its document. It is read or refused, and of an instance's document nothing is left that
 * leads out of the API's paths.
 */
public final class DocumentFuzz {
  /** So many that a document with one path of its own passes for an instance's. */
  private static final String CORE =
      IntStream.range(0, 100)
          .mapToObj(i -> "\"/m" + i + "\":{\"get\":{\"operationId\":\"" + name(i) + "\"}}")
          .collect(Collectors.joining(","));

  private DocumentFuzz() {}

  private static String name(int i) {
    return i == 0 ? "me" : "m" + i;
  }

  public static void fuzzerTestOneInput(byte[] data) {
    refusedOrSound(data);
    String text = new String(data, StandardCharsets.UTF_8);
    // As one more path of each form: alone, few texts are an instance's document.
    refusedOrSound(
        ("{\"swagger\":\"2.0\",\"paths\":{" + CORE + ",\"/x/{y}\":" + text + "}}")
            .getBytes(StandardCharsets.UTF_8));
    refusedOrSound(
        ("{\"openapi\":\"3.0.0\",\"paths\":{"
                + CORE
                + "},\"components\":{\"schemas\":"
                + text
                + "}}")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void refusedOrSound(byte[] document) {
    try {
      ApiDocument.parse(document).scriptable().callable();
      for (Operation operation : ApiDocument.ofInstance(document).operations()) {
        sound(operation);
      }
    } catch (InvalidApiDocumentException refused) {
      if (refused.getMessage() == null || refused.getMessage().isBlank()) {
        throw new AssertionError("refused without a reason", refused);
      }
    }
  }

  private static void sound(Operation operation) {
    String path = operation.path();
    if (!path.startsWith("/")
        || path.contains("/../")
        || path.endsWith("/..")
        || path.contains("//")
        || path.chars().anyMatch(c -> c <= ' ' || c > '~' || "?#%\\@:".indexOf(c) >= 0)) {
      throw new AssertionError("a path that leads elsewhere: " + path);
    }
    if (!MethodNames.usable(operation.name())) {
      throw new AssertionError("no name for a function: " + operation.name());
    }
  }
}
