package dev.lookercodemode.demo.query;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a field as the API documents it (LookmlModelExploreField). */
final class FieldDocument {
  private FieldDocument() {}

  static ObjectNode of(Field field) {
    FieldType type = field.type();
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("name", field.fullName());
    document.put("label", field.label());
    document.put("label_short", field.shortLabel());
    document.put("type", type.lookml());
    document.put("category", type.isMeasure() ? "measure" : "dimension");
    document.put("measure", type.isMeasure());
    document.put("view", field.view());
    document.put("view_label", Field.title(field.view()));
    document.putNull("description");
    document.put("hidden", false);
    document.put("sortable", true);
    document.put("can_filter", true);
    document.put("is_filter", false);
    document.put("is_numeric", type.isNumeric() || type == FieldType.DATE_YEAR);
    document.put("is_timeframe", type.isTime());
    document.put("primary_key", field.primaryKey());
    document.put("suggestable", type == FieldType.STRING);
    document.put("align", type.isNumeric() ? "right" : "left");
    document.put("value_format", field.valueFormat());
    String group = field.group();
    document.put("dimension_group", group == null ? null : field.view() + "." + group);
    document.put("field_group_label", group == null ? null : Field.title(group) + " Date");
    document.put(
        "field_group_variant",
        group == null
            ? field.shortLabel()
            : Field.title(field.name().substring(group.length() + 1)));
    document.put("sql", field.column());
    document.putArray("tags");
    return document;
  }
}
