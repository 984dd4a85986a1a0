package dev.lookercodemode.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What OpenAPI 3 and Swagger 2 write differently. A live instance serves Swagger 2; Looker
 * publishes OpenAPI 3 (<a href="https://spec.openapis.org/oas/v3.0.0">OpenAPI 3.0</a>, <a
 * href="https://swagger.io/specification/v2/">Swagger 2.0</a>).
 */
enum DocumentForm {
  OPENAPI_3 {
    @Override
    JsonNode schemas(JsonNode root) {
      return root.path("components").path("schemas");
    }

    @Override
    JsonNode parameterSchema(JsonNode parameter) {
      return parameter.path("schema");
    }

    @Override
    @Nullable Body body(JsonNode operation, TypeReader types) {
      JsonNode body = operation.path("requestBody");
      for (var media : body.path("content").properties()) {
        return new Body(
            types.read(media.getValue().path("schema")),
            media.getKey(),
            body.path("required").asBoolean());
      }
      return null;
    }

    @Override
    JsonNode responseSchema(JsonNode response) {
      for (var media : response.path("content").properties()) {
        return media.getValue().path("schema");
      }
      return MissingNode.getInstance();
    }

    @Override
    List<String> responseMediaTypes(JsonNode operation, JsonNode response) {
      List<String> names = new ArrayList<>();
      response.path("content").fieldNames().forEachRemaining(names::add);
      return names;
    }
  },

  SWAGGER_2 {
    @Override
    JsonNode schemas(JsonNode root) {
      return root.path("definitions");
    }

    @Override
    JsonNode parameterSchema(JsonNode parameter) {
      return parameter; // type, format and items stand on the parameter itself
    }

    @Override
    @Nullable Body body(JsonNode operation, TypeReader types) {
      for (JsonNode p : operation.path("parameters")) {
        String in = p.path("in").asText();
        if (in.equals("body")) {
          return new Body(
              types.read(p.path("schema")),
              operation.path("consumes").path(0).asText("application/json"),
              p.path("required").asBoolean());
        }
        if (in.equals("formData")) {
          return new Body(
              new Type.Mapping(new Type.Text("", List.of())),
              "application/x-www-form-urlencoded",
              false);
        }
      }
      return null;
    }

    @Override
    JsonNode responseSchema(JsonNode response) {
      return response.path("schema");
    }

    @Override
    List<String> responseMediaTypes(JsonNode operation, JsonNode response) {
      if (!response.has("schema")) {
        return List.of();
      }
      List<String> names = new ArrayList<>();
      operation.path("produces").forEach(p -> names.add(p.asText()));
      return names.isEmpty() ? List.of("application/json") : names;
    }
  };

  static DocumentForm of(JsonNode root) throws InvalidApiDocumentException {
    if (root.path("openapi").asText().startsWith("3.")) {
      return OPENAPI_3;
    }
    if (root.path("swagger").asText().startsWith("2.")) {
      return SWAGGER_2;
    }
    throw new InvalidApiDocumentException(
        "the document is neither OpenAPI 3 (\"openapi\": \"3.x\") nor Swagger 2 (\"swagger\":"
            + " \"2.0\")");
  }

  abstract JsonNode schemas(JsonNode root);

  abstract JsonNode parameterSchema(JsonNode parameter);

  abstract @Nullable Body body(JsonNode operation, TypeReader types);

  abstract JsonNode responseSchema(JsonNode response);

  abstract List<String> responseMediaTypes(JsonNode operation, JsonNode response);

  boolean deprecated(JsonNode node) {
    return node.path("deprecated").asBoolean() || node.path("x-looker-deprecated").asBoolean();
  }
}
