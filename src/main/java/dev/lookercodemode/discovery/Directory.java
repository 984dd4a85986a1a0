package dev.lookercodemode.discovery;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The names of an API document: by tag, by pattern, and by likeness. Immutable. */
final class Directory {
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

  private final ApiDocument api;

  Directory(ApiDocument api) {
    this.api = api;
  }

  /** All names of a tag or with the text in them, by tag; all of them where the text is empty. */
  Map<String, List<String>> names(String text) {
    String wanted = letters(text);
    Map<String, List<String>> tags = new TreeMap<>();
    for (Operation o : api.callable()) {
      if (letters(o.tag()).equals(wanted) || letters(o.name()).contains(wanted)) {
        tags.computeIfAbsent(o.tag(), t -> new ArrayList<>()).add(o.name());
      }
    }
    return new LinkedHashMap<>(tags);
  }

  /** What a text with * and ? stands for. */
  static Pattern pattern(String text) {
    String regex = Pattern.quote(text).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The operations whose names match. */
  List<Operation> matching(Pattern pattern) {
    Predicate<String> matches = pattern.asMatchPredicate();
    return api.callable().stream().filter(o -> matches.test(o.name())).toList();
  }

  /** The tags there are. */
  List<String> tags() {
    return api.callable().stream().map(Operation::tag).distinct().sorted().toList();
  }

  /** The names most like a wrong one, the likest first. */
  static List<String> like(String wrong, List<String> names, int count) {
    return names.stream()
        .sorted(Comparator.comparingDouble((String n) -> -likeness(wrong, n)))
        .limit(count)
        .toList();
  }

  /** Of the plain letters, so that {@code dashboardId} is {@code dashboard_id}. */
  static double likeness(String a, String b) {
    return LIKENESS.apply(letters(a), letters(b));
  }

  static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
