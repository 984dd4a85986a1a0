package dev.lookercodemode.demo.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a query document and resolves its names against a model. */
final class QueryReader {
  private static final long DEFAULT_LIMIT = 500;
  private static final Pattern LIMIT = Pattern.compile("-1|\\d{1,9}");
  private static final Pattern SORT =
      Pattern.compile("(\\S+)(?:\\s+(asc|desc))?(?:\\s+\\d+)?", Pattern.CASE_INSENSITIVE);
  private static final List<String> NOT_SERVED =
      List.of("pivots", "dynamic_fields", "filter_expression", "subtotals");

  private final Model model;
  private final Explore explore;
  private final Map<String, Field> known;

  private QueryReader(Model model, Explore explore) {
    this.model = model;
    this.explore = explore;
    this.known = explore.fields();
  }

  static Query read(JsonNode document, Model model, Explore explore) throws QueryException {
    return new QueryReader(model, explore).read(document);
  }

  private Query read(JsonNode document) throws QueryException {
    for (String property : NOT_SERVED) {
      if (isGiven(document.path(property))) {
        throw QueryException.notServed(
            property + " is not served by the embedded instance; send the query without it");
      }
    }
    List<Field> fields = new ArrayList<>();
    for (JsonNode name : list(document, "fields")) {
      Field field = field(name.asText(), "fields");
      if (!fields.contains(field)) {
        fields.add(field);
      }
    }
    if (fields.isEmpty()) {
      throw QueryException.badRequest(
          "The query selects nothing; name at least one field of "
              + explore.name()
              + " in fields, such as "
              + known.keySet().iterator().next());
    }
    return new Query(
        model, explore, fields, filters(document), sorts(document, fields), limit(document));
  }

  private static boolean isGiven(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY, OBJECT -> !value.isEmpty();
      case STRING -> !value.asText().isBlank() && !value.asText().strip().equals("[]");
      default -> false;
    };
  }

  private static JsonNode list(JsonNode document, String property) throws QueryException {
    JsonNode value = document.path(property);
    if (!value.isArray() && !value.isNull() && !value.isMissingNode()) {
      throw QueryException.badRequest(property + " must be a list of strings");
    }
    for (JsonNode item : value) {
      if (!item.isTextual()) {
        throw QueryException.badRequest(property + " must hold strings only, not " + item);
      }
    }
    return value;
  }

  private Field field(String name, String where) throws QueryException {
    Field field = known.get(name);
    if (field == null) {
      throw QueryException.failedQuery(
          """
          Unknown field "%s" in %s: explore %s of model %s has no such field; \
          see the fields of its explore document\
          """
              .formatted(name, where, explore.name(), model.name()));
    }
    return field;
  }

  private SequencedMap<Field, String> filters(JsonNode document) throws QueryException {
    JsonNode value = document.path("filters");
    if (!value.isObject() && !value.isNull() && !value.isMissingNode()) {
      throw QueryException.badRequest(
          "filters must be an object of filter expressions by field name");
    }
    SequencedMap<Field, String> filters = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> filter : value.properties()) {
      Field field = field(filter.getKey(), "filters");
      if (filter.getValue().isContainerNode()) {
        throw QueryException.badRequest(
            "The filter on " + filter.getKey() + " must be a string, such as \"a,b\" or \">5\"");
      }
      filters.put(field, filter.getValue().isNull() ? "" : filter.getValue().asText());
    }
    return filters;
  }

  private List<Query.Sort> sorts(JsonNode document, List<Field> fields) throws QueryException {
    List<Query.Sort> sorts = new ArrayList<>();
    for (JsonNode text : list(document, "sorts")) {
      Matcher sort = SORT.matcher(text.asText().strip());
      if (!sort.matches()) {
        throw QueryException.badRequest(
            "The sort \"" + text.asText() + "\" is none; write a field name, then asc or desc");
      }
      Field field = field(sort.group(1), "sorts");
      // Looker passes over sorts by fields that the query does not select.
      if (fields.contains(field)) {
        sorts.add(new Query.Sort(field, "desc".equalsIgnoreCase(sort.group(2))));
      }
    }
    return sorts.isEmpty() ? List.of(usualSort(fields)) : sorts;
  }

  private static Query.Sort usualSort(List<Field> fields) {
    for (Field field : fields) {
      if (field.type().isTime()) {
        return new Query.Sort(field, true);
      }
    }
    for (Field field : fields) {
      if (field.type().isMeasure()) {
        return new Query.Sort(field, true);
      }
    }
    return new Query.Sort(fields.getFirst(), false);
  }

  private static long limit(JsonNode document) throws QueryException {
    String limit = document.path("limit").asText("").strip();
    if (limit.isEmpty() || limit.equals("null")) {
      return DEFAULT_LIMIT;
    }
    if (!LIMIT.matcher(limit).matches()) {
      throw QueryException.badRequest(
          "The limit \"" + limit + "\" is none; write a whole number, or -1 for every row");
    }
    return Long.parseLong(limit);
  }
}
