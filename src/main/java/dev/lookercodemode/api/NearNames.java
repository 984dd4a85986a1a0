package dev.lookercodemode.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finder of the names that somebody who wrote a wrong one may have meant. */
public final class NearNames {
  private static final double NEAR = 0.82;
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private NearNames() {}

  /** The names near enough to be meant, the nearest first; may be empty. */
  public static List<String> near(String wrong, Collection<String> names, int most) {
    return ranked(wrong, names, most).stream().filter(n -> similarity(wrong, n) >= NEAR).toList();
  }

  /** The nearest names, however far they are. */
  public static List<String> ranked(String wrong, Collection<String> names, int most) {
    return names.stream()
        .sorted(Comparator.comparingDouble((String n) -> -similarity(wrong, n)))
        .limit(most)
        .toList();
  }

  /** Of the plain letters, so that {@code dashboardId} is {@code dashboard_id}. */
  private static double similarity(String a, String b) {
    String left = letters(a);
    String right = letters(b);
    boolean part =
        left.length() > 3 && right.length() > 3 && (left.contains(right) || right.contains(left));
    double similarity = SIMILARITY.apply(left, right);
    return part ? Math.max(similarity, 0.9) : similarity;
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
  }

  /** {@code Did you mean 'fields'?} with its leading space, or nothing. */
  public static String suggestion(String wrong, Collection<String> names) {
    List<String> near = near(wrong, names, 3);
    return near.isEmpty() ? "" : " Did you mean '" + String.join("' or '", near) + "'?";
  }
}
