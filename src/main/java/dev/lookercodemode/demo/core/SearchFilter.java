package dev.lookercodemode.demo.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters of a {@code search_*} operation keep of a list: each declared parameter is
 * matched against the field of its name, then the list is sorted and cut to the page asked for.
 */
public final class SearchFilter {
  private static final Set<String> CONTROLS =
      Set.of("fields", "limit", "offset", "page", "per_page", "sorts", "filter_or", "ids");

  /** More rows than any list has. */
  private static final long MOST = Integer.MAX_VALUE;

  private static final Pattern WILDCARD = Pattern.compile("[%_]");

  private SearchFilter() {}

  /**
   * The rows that the parameters of a request let through, in order, the page asked for.
   *
   * @param handled parameters that the caller of this method has applied already
   */
  public static List<ObjectNode> search(
      Collection<ObjectNode> rows, DemoRequest request, String... handled) {
    List<Predicate<ObjectNode>> tests = new ArrayList<>();
    for (Parameter parameter : request.operation().parameters()) {
      String value = request.query(parameter.name());
      if (parameter.in() == Parameter.Place.QUERY
          && value != null
          && !CONTROLS.contains(parameter.name())
          && !Set.of(handled).contains(parameter.name())) {
        requireServed(rows, request.operation(), parameter.name());
        Predicate<JsonNode> matcher = matcher(value);
        tests.add(row -> matcher.test(row.path(parameter.name())));
      }
    }
    Predicate<ObjectNode> test =
        request.flag("filter_or") && !tests.isEmpty()
            ? row -> tests.stream().anyMatch(t -> t.test(row))
            : row -> tests.stream().allMatch(t -> t.test(row));
    return page(rows.stream().filter(test).toList(), request);
  }

  /** Refuses a parameter that the demo's entities have no field for: nothing would be found. */
  private static void requireServed(
      Collection<ObjectNode> rows, Operation operation, String parameter) {
    boolean served =
        rows.isEmpty()
            ? declares(operation.result(), parameter)
            : rows.stream().anyMatch(row -> row.has(parameter));
    if (!served) {
      throw ApiErrors.notImplemented(operation.name(), parameter);
    }
  }

  private static boolean declares(Type result, String property) {
    return result instanceof Type.Listing list
        && list.items() instanceof Type.Named named
        && ApiDocument.embedded()
            .schema(named.schema())
            .map(Schema::properties)
            .orElse(List.of())
            .stream()
            .anyMatch(p -> p.name().equals(property));
  }

  /** Sorts a list and cuts it to the page asked for. */
  public static List<ObjectNode> page(Collection<ObjectNode> rows, DemoRequest request) {
    List<ObjectNode> sorted = new ArrayList<>(rows);
    Comparator<ObjectNode> order = order(request.list("sorts"));
    if (order != null) {
      sorted.sort(order);
    }
    long perPage = number(request, "per_page", -1);
    long limit = number(request, "limit", perPage >= 0 ? perPage : MOST);
    long page = Math.max(1, number(request, "page", 1));
    long offset = number(request, "offset", perPage >= 0 ? (page - 1) * perPage : 0);
    int from = (int) Math.min(offset, sorted.size());
    int to = (int) Math.min(from + limit, sorted.size());
    return sorted.subList(from, to);
  }

  private static long number(DemoRequest request, String name, long otherwise) {
    String value = request.query(name);
    if (value == null) {
      return otherwise;
    }
    String digits = value.strip();
    if (!digits.matches("[-+]?\\d+")) {
      throw ApiErrors.invalid(name, "invalid", "This value must be a number.");
    }
    if (digits.startsWith("-")) {
      return 0;
    }
    return digits.length() > 15 ? MOST : Math.min(MOST, Long.parseLong(digits));
  }

  /** Whether a field fits the value of a search parameter. */
  public static Predicate<JsonNode> matcher(String value) {
    return switch (value.strip().toUpperCase(Locale.ROOT)) {
      case "NULL", "IS NULL" -> SearchFilter::isNull;
      case "NOT NULL", "IS NOT NULL" -> node -> !isNull(node);
      default -> {
        // A title may contain a comma itself, so the whole is tried beside the parts.
        List<Predicate<String>> parts =
            Stream.concat(Stream.of(value), Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .map(SearchFilter::like)
                .toList();
        yield node -> fits(node, parts);
      }
    };
  }

  private static boolean isNull(JsonNode node) {
    return node.isNull() || node.isMissingNode();
  }

  private static boolean fits(JsonNode node, List<Predicate<String>> parts) {
    if (node.isArray()) {
      return node.valueStream().anyMatch(item -> fits(item, parts));
    }
    return !isNull(node) && parts.stream().anyMatch(part -> part.test(node.asText()));
  }

  private static Predicate<String> like(String pattern) {
    if (!WILDCARD.matcher(pattern).find()) {
      return text -> text.equalsIgnoreCase(pattern);
    }
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      switch (c) {
        case '%' -> regex.append(".*");
        case '_' -> regex.append('.');
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    Pattern compiled =
        Pattern.compile(
            regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    return text -> compiled.matcher(text).matches();
  }

  private static @Nullable Comparator<ObjectNode> order(List<String> sorts) {
    Comparator<ObjectNode> order = null;
    for (String sort : sorts) {
      String[] words = sort.split("\\s+", -1);
      Comparator<ObjectNode> next =
          Comparator.comparing(row -> row.path(words[0]), SearchFilter::compare);
      if (words.length > 1 && words[1].equalsIgnoreCase("desc")) {
        next = next.reversed();
      }
      order = order == null ? next : order.thenComparing(next);
    }
    return order;
  }

  private static int compare(JsonNode a, JsonNode b) {
    if (isNull(a) || isNull(b)) {
      return Boolean.compare(!isNull(a), !isNull(b));
    }
    String x = a.asText();
    String y = b.asText();
    boolean numbers = isNumber(x) && isNumber(y);
    return numbers ? Double.compare(a.asDouble(), b.asDouble()) : x.compareToIgnoreCase(y);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }
}
