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
  private static final long DEFAULT_COLUMNS = 50;
  private static final Pattern LIMIT = Pattern.compile("-1|\\d{1,9}");
  private static final Pattern SORT =
      Pattern.compile("(\\S+)(?:\\s+(asc|desc))?(?:\\s+\\d+)?", Pattern.CASE_INSENSITIVE);
  private static final List<String> NOT_SERVED =
      List.of("dynamic_fields", "filter_expression", "subtotals");

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
    List<Field> pivots = pivots(document, fields);
    List<Query.Sort> sorts = sorts(document, fields);
    List<Query.Sort> ofRows = sorts.stream().filter(s -> !pivots.contains(s.field())).toList();
    return new Query(
        model,
        explore,
        fields,
        pivots,
        filters(document),
        ofRows.isEmpty() ? List.of(usualSort(fields, pivots)) : ofRows,
        sorts.stream().filter(s -> pivots.contains(s.field())).toList(),
        number(document, "limit", DEFAULT_LIMIT),
        (int) number(document, "column_limit", DEFAULT_COLUMNS),
        new Query.Wanted(
            document.path("total").asBoolean(),
            !pivots.isEmpty() && isGiven(document.path("row_total"))));
  }

  private List<Field> pivots(JsonNode document, List<Field> fields) throws QueryException {
    List<Field> pivots = new ArrayList<>();
    for (JsonNode name : list(document, "pivots")) {
      Field field = field(name.asText(), "pivots");
      if (!fields.contains(field) || field.type().isMeasure()) {
        throw QueryException.badRequest(
            "The pivot " + field.fullName() + " must be a dimension that stands in fields too");
      }
      pivots.add(field);
    }
    if (!pivots.isEmpty() && fields.stream().noneMatch(f -> f.type().isMeasure())) {
      throw QueryException.badRequest("A query with pivots needs a measure in fields");
    }
    return pivots;
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
    return sorts;
  }

  private static Query.Sort usualSort(List<Field> fields, List<Field> pivots) {
    for (Field field : fields) {
      if (field.type().isTime() && !pivots.contains(field)) {
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

  private static long number(JsonNode document, String name, long otherwise) throws QueryException {
    String limit = document.path(name).asText("").strip();
    if (limit.isEmpty() || limit.equals("null")) {
      return otherwise;
    }
    if (!LIMIT.matcher(limit).matches()) {
      throw QueryException.badRequest(
          "The " + name + " \"" + limit + "\" is none; write a whole number, or -1 for every row");
    }
    return Long.parseLong(limit);
  }
}
