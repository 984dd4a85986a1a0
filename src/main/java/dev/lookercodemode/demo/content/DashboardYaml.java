package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoFailure;
import dev.lookercodemode.demo.core.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A dashboard as LookML writes it, in YAML; and back. Knows tiles of queries and of text. */
final class DashboardYaml {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          new YAMLFactory()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));

  private static final List<String> OF_QUERY =
      List.of(
          "fields", "pivots", "filters", "sorts", "limit", "column_limit", "total", "row_total");
  private static final List<String> OF_TEXT = List.of("title_text", "subtitle_text", "body_text");
  private static final List<String> OF_FILTER =
      List.of(
          "name",
          "title",
          "type",
          "default_value",
          "allow_multiple_values",
          "required",
          "model",
          "explore");

  private DashboardYaml() {}

  /**
   * What was read.
   *
   * @param dashboard title, description and slug, as far as they are there
   * @param elements with their queries, as they are to be created
   */
  record Read(ObjectNode dashboard, List<ObjectNode> elements, List<ObjectNode> filters) {}

  static String write(ObjectNode dashboard) {
    ObjectNode root = Json.object();
    String title = Json.text(dashboard, "title");
    root.put("dashboard", title.toLowerCase(Locale.ROOT).replaceAll("\\W+", "_"));
    root.put("title", title).put("layout", "newspaper");
    root.put("description", Json.text(dashboard, "description"));
    root.put("preferred_slug", Json.text(dashboard, "slug"));
    ArrayNode elements = root.putArray("elements");
    for (JsonNode element : dashboard.path("dashboard_elements")) {
      elements.add(tile(element));
    }
    ArrayNode filters = root.putArray("filters");
    for (JsonNode filter : dashboard.path("dashboard_filters")) {
      ObjectNode entry = filters.addObject();
      OF_FILTER.forEach(name -> copy(filter, name, entry));
      if (filter.hasNonNull("dimension")) {
        entry.put("field", Json.text(filter, "dimension"));
      }
    }
    try {
      return YAML.writeValueAsString(Json.array(List.of(root)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode tile(JsonNode element) {
    JsonNode look = element.path("look").path("query");
    JsonNode query = look.isObject() ? look : element.path("query");
    ObjectNode entry = Json.object();
    entry.put("title", Json.text(element, "title")).put("name", Json.text(element, "title"));
    if (query.isObject()) {
      entry.put("model", Json.text(query, "model")).put("explore", Json.text(query, "view"));
      String type = Json.text(query.path("vis_config"), "type");
      entry.put("type", type.isEmpty() ? "looker_grid" : type);
      OF_QUERY.forEach(name -> copy(query, name, entry));
    } else {
      entry.put("type", "text");
      OF_TEXT.forEach(name -> copy(element, name, entry));
    }
    return entry;
  }

  private static void copy(JsonNode from, String name, ObjectNode to) {
    if (from.hasNonNull(name)) {
      to.set(name, from.get(name));
    }
  }

  static Read read(String text) {
    JsonNode parsed = parse(text);
    JsonNode root = parsed.isArray() ? parsed.path(0) : parsed;
    if (!root.hasNonNull("dashboard")) {
      throw invalid("There must be one entry `- dashboard: name`.");
    }
    ObjectNode dashboard = Json.object();
    String title = Json.text(root, root.hasNonNull("title") ? "title" : "dashboard");
    dashboard.put("title", title);
    copy(root, "description", dashboard);
    if (!Json.text(root, "preferred_slug").isEmpty()) {
      dashboard.set("slug", root.get("preferred_slug"));
    }
    List<ObjectNode> elements = new ArrayList<>();
    root.path("elements").forEach(e -> elements.add(element(e)));
    List<ObjectNode> filters = new ArrayList<>();
    for (JsonNode filter : root.path("filters")) {
      ObjectNode entry = Json.object();
      OF_FILTER.forEach(name -> copy(filter, name, entry));
      if (filter.hasNonNull("field")) {
        entry.put("dimension", Json.text(filter, "field"));
      }
      filters.add(entry);
    }
    return new Read(dashboard, elements, filters);
  }

  private static ObjectNode element(JsonNode entry) {
    ObjectNode element =
        Json.object().put("title", Json.text(entry, entry.hasNonNull("title") ? "title" : "name"));
    if (Json.text(entry, "type").equals("text")) {
      OF_TEXT.forEach(name -> copy(entry, name, element));
      return element.put("type", "text");
    }
    String model = Json.text(entry, "model");
    String explore = Json.text(entry, "explore");
    if (model.isEmpty() || explore.isEmpty()) {
      throw invalid("The element " + Json.text(element, "title") + " needs model and explore.");
    }
    ObjectNode query = element.putObject("query").put("model", model).put("view", explore);
    OF_QUERY.forEach(name -> copy(entry, name, query));
    query.putObject("vis_config").put("type", Json.text(entry, "type"));
    return element.put("type", "vis");
  }

  private static JsonNode parse(String text) {
    try {
      return YAML.readTree(text);
    } catch (JsonProcessingException e) {
      throw invalid("This is no YAML: " + e.getOriginalMessage());
    }
  }

  private static DemoFailure invalid(String message) {
    return ApiErrors.invalid("lookml", "invalid", message);
  }
}
