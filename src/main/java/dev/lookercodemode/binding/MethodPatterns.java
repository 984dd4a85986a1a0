package dev.lookercodemode.binding;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A choice of methods by patterns over their names ({@code delete_*}) or their tags ({@code
 * tag:Auth}); {@code *} stands for any letters, upper and lower case are alike. Immutable.
 */
public final class MethodPatterns {
  private static final String TAG = "tag:";

  /** The choice of no method. */
  public static final MethodPatterns NONE = new MethodPatterns(List.of());

  private final List<One> patterns;

  private MethodPatterns(List<One> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  private record One(String text, boolean tag, Pattern pattern) {
    static One of(String text) {
      boolean tag = text.toLowerCase(Locale.ROOT).startsWith(TAG);
      String glob = tag ? text.substring(TAG.length()) : text;
      List<String> parts = new ArrayList<>();
      for (String part : glob.split("\\*", -1)) {
        parts.add(Pattern.quote(part));
      }
      return new One(
          text, tag, Pattern.compile(String.join(".*", parts), Pattern.CASE_INSENSITIVE));
    }

    boolean matches(Operation operation) {
      return pattern.matcher(tag ? operation.tag() : operation.name()).matches();
    }
  }

  /** The choice of what matches one of the patterns; blank ones are left out. */
  public static MethodPatterns of(List<String> patterns) {
    return new MethodPatterns(
        patterns.stream().map(String::strip).filter(p -> !p.isEmpty()).map(One::of).toList());
  }

  /** Whether there is no pattern. */
  public boolean isEmpty() {
    return patterns.isEmpty();
  }

  /** The first pattern that a method matches; empty where none does. */
  Optional<String> matching(Operation operation) {
    return patterns.stream().filter(p -> p.matches(operation)).map(One::text).findFirst();
  }

  /** The patterns that match no method of an API: who wrote them means something else. */
  public List<String> idle(ApiDocument api) {
    return patterns.stream()
        .filter(p -> api.operations().stream().noneMatch(p::matches))
        .map(One::text)
        .toList();
  }

  @Override
  public String toString() {
    return String.join(", ", patterns.stream().map(One::text).toList());
  }
}
