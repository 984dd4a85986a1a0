package dev.lookercodemode.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Looker API as one document describes it: its operations and its schemas. Immutable, so safe
 * for use by several threads.
 */
public final class ApiDocument {
  /** The largest document that is read; Looker's own has 2 MB. */
  public static final int MAX_BYTES = 32 << 20;

  private final String version;
  private final Map<String, Operation> operations;
  private final Map<String, Schema> schemas;
  private final List<Operation> callable;

  ApiDocument(String version, List<Operation> operations, List<Schema> schemas) {
    this.version = version;
    this.operations = new LinkedHashMap<>();
    operations.forEach(o -> this.operations.put(o.name(), o));
    this.callable = this.operations.values().stream().filter(Operation::callable).toList();
    this.schemas = new LinkedHashMap<>();
    schemas.forEach(s -> this.schemas.put(s.name(), s));
  }

  /**
   * The document in the jar with the LookML overlay laid over it: API 4.0 as of the release it was
   * derived from.
   */
  public static ApiDocument embedded() {
    return EmbeddedDocument.INSTANCE;
  }

  /** The text of the document in the jar, without the overlay and the summaries. */
  public static byte[] embeddedText() {
    return EmbeddedDocument.text();
  }

  /**
   * Reads an OpenAPI 3 or a Swagger 2 document.
   *
   * @throws InvalidApiDocumentException if it is neither, or not well-formed
   */
  public static ApiDocument parse(byte[] json) throws InvalidApiDocumentException {
    return DocumentReader.read(json);
  }

  /**
   * Reads the document that a live instance serves of itself, which is held to more than {@link
   * #parse}: it must have the core of the API, and what could harm a script or a declaration made
   * of it is left out. The LookML overlay is laid over it; operations that we know keep our
   * summaries, all else is in the instance's words.
   *
   * @throws InvalidApiDocumentException if it is no document of Looker's API
   */
  public static ApiDocument ofInstance(byte[] json) throws InvalidApiDocumentException {
    return InstanceReader.read(json)
        .overlaid(EmbeddedDocument.OVERLAY)
        .withSummaries(EmbeddedDocument.SUMMARIES);
  }

  /**
   * This document without the operations that cannot be functions of their own name in a script,
   * such as {@code delete}.
   */
  public ApiDocument scriptable() {
    return new ApiDocument(
        version,
        operations.values().stream().filter(o -> MethodNames.usable(o.name())).toList(),
        List.copyOf(schemas.values()));
  }

  /** This document with the operations and schemas of {@code overlay} that it lacks. */
  public ApiDocument overlaid(ApiDocument overlay) {
    return new ApiDocument(
        version,
        Stream.concat(
                operations.values().stream(),
                overlay.operations.values().stream().filter(o -> !operations.containsKey(o.name())))
            .toList(),
        Stream.concat(
                schemas.values().stream(),
                overlay.schemas.values().stream().filter(s -> !schemas.containsKey(s.name())))
            .toList());
  }

  /** This document with our own summaries in place of the operations' own, by name. */
  ApiDocument withSummaries(Map<String, String> summaries) {
    return new ApiDocument(
        version,
        operations.values().stream()
            .map(o -> o.withSummary(summaries.getOrDefault(o.name(), o.summary())))
            .toList(),
        List.copyOf(schemas.values()));
  }

  /** The version the document gives itself, e.g. {@code 4.0.26.12}. */
  public String version() {
    return version;
  }

  /** All operations, in the document's order. */
  public List<Operation> operations() {
    return List.copyOf(operations.values());
  }

  /** The operations that scripts may call: all but {@code login} and its like. */
  public List<Operation> callable() {
    return callable;
  }

  /** The operation of this name. */
  public Optional<Operation> operation(String name) {
    return Optional.ofNullable(operations.get(name));
  }

  /** All schemas, in the document's order. */
  public List<Schema> schemas() {
    return List.copyOf(schemas.values());
  }

  /** The schema of this name. */
  public Optional<Schema> schema(String name) {
    return Optional.ofNullable(schemas.get(name));
  }
}
