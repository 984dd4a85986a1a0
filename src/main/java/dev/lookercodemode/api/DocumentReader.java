package dev.lookercodemode.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads an API document of either form; what the forms write differently is behind {@link
 * DocumentForm}.
 */
final class DocumentReader {
  /** Looker's own has a tenth; bounds the memory that a small but dense document can take. */
  private static final long MAX_TOKENS = 1_000_000;

  private static final int MAX_OPERATIONS = 5_000;
  private static final ObjectMapper JSON =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(100)
                          .maxTokenCount(MAX_TOKENS)
                          .build())
                  .build())
          .build();

  private final DocumentForm form;
  private final TypeReader types;

  private DocumentReader(DocumentForm form) {
    this.form = form;
    this.types = new TypeReader();
  }

  static ApiDocument read(byte[] json) throws InvalidApiDocumentException {
    if (json.length > ApiDocument.MAX_BYTES) {
      throw new InvalidApiDocumentException(
          "the API document has " + json.length + " bytes; the limit is " + ApiDocument.MAX_BYTES);
    }
    JsonNode root = parse(json);
    if (!root.isObject() || !root.path("paths").isObject()) {
      throw new InvalidApiDocumentException("the API document is no JSON object with \"paths\"");
    }
    DocumentForm form = DocumentForm.of(root);
    return new DocumentReader(form).document(root);
  }

  private static JsonNode parse(byte[] json) throws InvalidApiDocumentException {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new InvalidApiDocumentException(
          "the API document is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new InvalidApiDocumentException("the API document cannot be read: " + e.getMessage());
    }
  }

  private ApiDocument document(JsonNode root) throws InvalidApiDocumentException {
    List<Operation> operations = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Verb verb : Verb.values()) {
        JsonNode node = path.getValue().path(verb.name().toLowerCase(Locale.ROOT));
        if (node.isObject()) {
          Operation operation =
              operation(path.getKey(), verb, node, path.getValue().path("parameters"));
          if (!names.add(operation.name())) {
            throw new InvalidApiDocumentException(
                "the API document has two operations named " + operation.name());
          }
          operations.add(operation);
        }
      }
      if (operations.size() > MAX_OPERATIONS) {
        throw new InvalidApiDocumentException(
            "the API document has more than " + MAX_OPERATIONS + " operations");
      }
    }
    if (operations.isEmpty()) {
      throw new InvalidApiDocumentException("the API document has no operations");
    }
    List<Schema> schemas = new ArrayList<>();
    for (Map.Entry<String, JsonNode> schema : form.schemas(root).properties()) {
      schemas.add(schema(schema.getKey(), schema.getValue()));
    }
    return new ApiDocument(root.path("info").path("version").asText(), operations, schemas);
  }

  private Operation operation(String path, Verb verb, JsonNode node, JsonNode shared)
      throws InvalidApiDocumentException {
    String name = node.path("operationId").asText();
    if (!name.matches("[A-Za-z_][A-Za-z0-9_]{0,99}")) {
      throw new InvalidApiDocumentException(
          verb + " " + path + ": operationId '" + name + "' is not a method name");
    }
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode list : List.of(shared, node.path("parameters"))) {
      for (JsonNode p : list) {
        String in = p.path("in").asText();
        if (in.equals("path") || in.equals("query")) {
          parameters.add(parameter(p, in));
        }
      }
    }
    JsonNode success = success(node.path("responses"));
    return new Operation(
        name,
        verb,
        path,
        node.path("tags").path(0).asText(),
        node.path("summary").asText(),
        node.path("description").asText(),
        stage(node.path("x-looker-status").asText()),
        form.deprecated(node),
        parameters,
        form.body(node, types),
        types.read(form.responseSchema(success)),
        form.responseMediaTypes(node, success));
  }

  private Parameter parameter(JsonNode p, String in) {
    boolean path = in.equals("path");
    return new Parameter(
        p.path("name").asText(),
        path ? Parameter.Place.PATH : Parameter.Place.QUERY,
        types.read(form.parameterSchema(p)),
        path || p.path("required").asBoolean(),
        form.deprecated(p));
  }

  /**
   * The response of the lowest 2xx status: it carries the value; a 204 beside it says there may be
   * none.
   */
  private static JsonNode success(JsonNode responses) {
    for (int status = 200; status < 300; status++) {
      JsonNode response = responses.path(Integer.toString(status));
      if (!response.isMissingNode()) {
        return response;
      }
    }
    return responses.path("default");
  }

  private Schema schema(String name, JsonNode node) {
    Set<String> required = new HashSet<>();
    node.path("required").forEach(r -> required.add(r.asText()));
    List<Property> properties = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : node.path("properties").properties()) {
      JsonNode p = entry.getValue();
      properties.add(
          new Property(
              entry.getKey(),
              types.read(p),
              p.path("description").asText(),
              required.contains(entry.getKey()),
              p.path("nullable").asBoolean() || p.path("x-looker-nullable").asBoolean(),
              p.path("readOnly").asBoolean(),
              p.path("x-looker-write-only").asBoolean(),
              form.deprecated(p)));
    }
    return new Schema(name, properties);
  }

  private static Operation.Stage stage(String status) {
    return switch (status) {
      case "beta" -> Operation.Stage.BETA;
      case "alpha", "experimental" -> Operation.Stage.ALPHA;
      case "deprecated" -> Operation.Stage.DEPRECATED;
      default -> Operation.Stage.STABLE;
    };
  }
}
