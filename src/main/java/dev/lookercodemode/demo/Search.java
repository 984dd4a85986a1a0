package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looker's {@code search_*}: parameters are matched case-insensitively against the members of the
 * same name, with the wildcards {@code %} and {@code _}, {@code NULL}, {@code NOT NULL} and comma
 * lists; all must match, or with {@code filter_or} any.
 */
final class Search {
  private static final Set<String> NOT_FILTERS =
      Set.of(
          "fields",
          "sorts",
          "sorting",
          "sort",
          "limit",
          "offset",
          "page",
          "per_page",
          "filter_or",
          "not_owned_by",
          "curate",
          "last_viewed_at",
          "title_not");

  private Search() {}

  /** The entities that match the call's parameters, sorted and paged as they say. */
  static List<JsonNode> run(Collection<? extends JsonNode> entities, Call call) {
    List<Map.Entry<String, String>> filters =
        call.query().entrySet().stream().filter(e -> !NOT_FILTERS.contains(e.getKey())).toList();
    boolean any = call.flag("filter_or");
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode entity : entities) {
      boolean matches =
          filters.isEmpty()
              || (any
                  ? filters.stream().anyMatch(f -> matches(entity.path(f.getKey()), f.getValue()))
                  : filters.stream().allMatch(f -> matches(entity.path(f.getKey()), f.getValue())));
      if (matches) {
        found.add(entity);
      }
    }
    return paged(sorted(found, call.query("sorts")), call);
  }

  static boolean matches(JsonNode value, String pattern) {
    boolean absent = value.isNull() || value.isMissingNode();
    String upper = pattern.strip().toUpperCase(Locale.ROOT);
    if (upper.equals("NULL") || upper.equals("IS NULL")) {
      return absent;
    }
    if (upper.equals("NOT NULL") || upper.equals("IS NOT NULL")) {
      return !absent;
    }
    if (absent) {
      return false;
    }
    if (value.isArray()) {
      return value.valueStream().anyMatch(v -> matches(v, pattern));
    }
    for (String option : pattern.split(",", -1)) {
      if (like(option.strip()).matcher(value.asText()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static Pattern like(String pattern) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      regex.append(c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return Pattern.compile(
        regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  private static List<JsonNode> sorted(List<JsonNode> entities, String sorts) {
    if (sorts.isBlank()) {
      return entities;
    }
    Comparator<JsonNode> order = (_, _) -> 0;
    for (String sort : sorts.split(",", -1)) {
      String[] words = sort.strip().split("\\s+", -1);
      Comparator<JsonNode> one = (a, b) -> compare(a.path(words[0]), b.path(words[0]));
      boolean descending = words.length > 1 && words[1].equalsIgnoreCase("desc");
      order = order.thenComparing(descending ? one.reversed() : one);
    }
    List<JsonNode> sorted = new ArrayList<>(entities);
    sorted.sort(order);
    return sorted;
  }

  private static int compare(JsonNode a, JsonNode b) {
    String left = a.asText();
    String right = b.asText();
    if (left.matches("-?\\d{1,18}") && right.matches("-?\\d{1,18}")) {
      return Long.compare(Long.parseLong(left), Long.parseLong(right));
    }
    return left.compareToIgnoreCase(right);
  }

  /** By {@code limit} and {@code offset}, or by {@code page} and {@code per_page}. */
  static List<JsonNode> paged(List<JsonNode> entities, Call call) {
    int limit = number(call, "limit", number(call, "per_page", Integer.MAX_VALUE));
    int offset = number(call, "offset", 0);
    int page = number(call, "page", 1);
    if (call.query().containsKey("per_page")) {
      offset = (page - 1) * limit;
    }
    return entities.stream().skip(Math.max(0, offset)).limit(Math.max(0, limit)).toList();
  }

  private static int number(Call call, String name, int otherwise) {
    String text = call.query(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw ApiError.invalid(name, "invalid", "'" + text + "' is not a number.");
    }
  }
}
