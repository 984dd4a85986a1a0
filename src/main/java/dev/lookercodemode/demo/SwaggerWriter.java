package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Property;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.demo.core.Json;
import java.util.List;
import java.util.Locale;

/** Writes an API document in the form in which a live instance serves its own: Swagger 2.0. */
final class SwaggerWriter {
  private SwaggerWriter() {}

  /**
   * @param more operations that the document lacks
   */
  static ObjectNode write(ApiDocument api, List<Operation> more, String fullVersion, String host) {
    ObjectNode root = Json.object().put("swagger", "2.0");
    root.set("info", Json.object().put("version", fullVersion).put("title", "Looker API 4.0"));
    root.put("basePath", "/api/4.0").put("host", host);
    root.putArray("consumes").add("application/json");
    root.putArray("produces").add("application/json");
    ObjectNode paths = root.putObject("paths");
    api.operations().forEach(o -> put(paths, o));
    more.forEach(o -> put(paths, o));
    ObjectNode definitions = root.putObject("definitions");
    api.schemas().forEach(s -> definitions.set(s.name(), schema(s)));
    return root;
  }

  private static void put(ObjectNode paths, Operation operation) {
    paths
        .withObjectProperty(operation.path())
        .set(operation.verb().name().toLowerCase(Locale.ROOT), operation(operation));
  }

  private static ObjectNode operation(Operation o) {
    ObjectNode node = Json.object().put("operationId", o.name());
    node.putArray("tags").add(o.tag());
    node.put("summary", o.summary()).put("description", o.description());
    node.put("x-looker-status", stage(o.stage()));
    if (o.deprecated()) {
      node.put("x-looker-deprecated", true);
    }
    ArrayNode parameters = Json.array(List.of());
    o.parameters().forEach(p -> parameters.add(parameter(p)));
    Body body = o.body();
    if (body != null) {
      parameters.add(body(body));
      node.putArray("consumes").add(body.mediaType());
    }
    node.set("parameters", parameters);
    ObjectNode success = Json.object().put("description", "Success");
    boolean answers = !o.resultMediaTypes().isEmpty();
    if (answers) {
      success.set("schema", type(o.result()));
      ArrayNode produces = node.putArray("produces");
      o.resultMediaTypes().forEach(produces::add);
    }
    node.putObject("responses").set(answers ? "200" : "204", success);
    return node;
  }

  private static ObjectNode parameter(Parameter p) {
    ObjectNode node = type(p.type());
    node.put("name", p.name()).put("in", p.in().name().toLowerCase(Locale.ROOT));
    node.put("required", p.required());
    if (p.type() instanceof Type.Listing) {
      node.put("collectionFormat", "csv");
    }
    if (p.deprecated()) {
      node.put("x-looker-deprecated", true);
    }
    return node;
  }

  private static ObjectNode body(Body body) {
    ObjectNode node = Json.object().put("name", "body").put("in", "body");
    node.put("required", body.required());
    node.set("schema", type(body.type()));
    return node;
  }

  private static ObjectNode schema(Schema schema) {
    ObjectNode node = Json.object().put("type", "object");
    ArrayNode required = Json.array(List.of());
    ObjectNode properties = node.putObject("properties");
    for (Property p : schema.properties()) {
      ObjectNode property = type(p.type()).put("description", p.description());
      property.put("x-looker-nullable", p.nullable()).put("readOnly", p.readOnly());
      if (p.writeOnly()) {
        property.put("x-looker-write-only", true);
      }
      if (p.deprecated()) {
        property.put("x-looker-deprecated", true);
      }
      properties.set(p.name(), property);
      if (p.required()) {
        required.add(p.name());
      }
    }
    if (!required.isEmpty()) {
      node.set("required", required);
    }
    return node;
  }

  private static ObjectNode type(Type type) {
    ObjectNode node = Json.object();
    switch (type) {
      case Type.Anything _ -> node.put("type", "any").put("format", "any");
      case Type.Text(String format, List<String> values) -> {
        node.put("type", "string");
        if (!format.isEmpty()) {
          node.put("format", format);
        }
        values(node, values);
      }
      case Type.Int _ -> node.put("type", "integer").put("format", "int64");
      case Type.Decimal _ -> node.put("type", "number").put("format", "double");
      case Type.Bool _ -> node.put("type", "boolean");
      case Type.Listing(Type.Text(String format, List<String> values)) -> {
        node.put("type", "array").set("items", type(new Type.Text(format, List.of())));
        values(node, values); // beside the items, as Looker writes it
      }
      case Type.Listing(Type items) -> node.put("type", "array").set("items", type(items));
      case Type.Mapping(Type values) ->
          node.put("type", "object").set("additionalProperties", type(values));
      case Type.Named(String schema) -> node.put("$ref", "#/definitions/" + schema);
      case Type.Choice(List<Type> options) -> {
        ArrayNode oneOf = node.putArray("oneOf");
        options.forEach(o -> oneOf.add(type(o)));
      }
    }
    return node;
  }

  private static void values(ObjectNode node, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode list = node.putArray("x-looker-values");
      values.forEach(list::add);
    }
  }

  private static String stage(Operation.Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
