package dev.lookercodemode.demo.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes models and explores as the API documents them (LookmlModel, LookmlModelExplore). */
final class ModelDocuments {
  private ModelDocuments() {}

  static JsonNode model(Model model) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("name", model.name());
    document.put("label", model.label());
    document.put("project_name", model.project());
    document.put("has_content", true);
    document.put("unlimited_db_connections", false);
    document.putArray("allowed_db_connection_names").add(model.connection());
    ArrayNode explores = document.putArray("explores");
    for (Explore explore : model.explores()) {
      ObjectNode entry = explores.addObject();
      entry.put("name", explore.name());
      entry.put("label", explore.label());
      entry.putNull("description");
      entry.put("hidden", false);
      entry.put("group_label", model.label());
    }
    return document;
  }

  static JsonNode explore(Model model, Explore explore) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("id", model.name() + "::" + explore.name());
    document.put("name", explore.name());
    document.put("label", explore.label());
    document.put("title", explore.label());
    document.putNull("description");
    document.put("model_name", model.name());
    document.put("project_name", model.project());
    document.put("view_name", explore.base().name());
    document.put("connection_name", model.connection());
    document.put("dialect_name", "h2");
    document.put("sql_table_name", explore.base().table());
    document.put("group_label", model.label());
    document.put("hidden", false);
    document.put("can_pivot_in_db", false);
    document.put("has_timezone_support", false);
    ArrayNode scopes = document.putArray("scopes");
    explore.views().forEach(view -> scopes.add(view.name()));
    ObjectNode fields = document.putObject("fields");
    ArrayNode dimensions = fields.putArray("dimensions");
    ArrayNode measures = fields.putArray("measures");
    fields.putArray("filters");
    fields.putArray("parameters");
    for (Field field : explore.fields().values()) {
      (field.type().isMeasure() ? measures : dimensions).add(FieldDocument.of(field));
    }
    ArrayNode joins = document.putArray("joins");
    for (Join join : explore.joins()) {
      ObjectNode entry = joins.addObject();
      entry.put("name", join.view().name());
      entry.put("type", "left_outer");
      entry.put("relationship", "many_to_one");
      entry.put("sql_on", join.on());
      entry.put("view_label", join.view().label());
      ArrayNode required = entry.putArray("required_joins");
      join.requires().forEach(required::add);
    }
    document.putArray("errors");
    return document;
  }
}
