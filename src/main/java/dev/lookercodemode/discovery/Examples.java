package dev.lookercodemode.discovery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Short scripts that run as they stand, by topic: the sections of {@code examples.md} or, for
 * Python, {@code examples-python.md}.
 */
final class Examples {
  private static final int SHOWN = 2;
  private static final String HEADING = "## ";

  private Examples() {}

  /** The scripts of a topic; the list of topics where there is none or nothing fits. */
  static String of(@Nullable String topic, Notation notation) {
    List<String> sections = sections(notation);
    if (topic != null && !topic.isEmpty()) {
      List<String> found = sections.stream().filter(s -> fits(s, topic)).limit(SHOWN).toList();
      if (!found.isEmpty()) {
        return String.join("\n\n", found);
      }
    }
    StringBuilder list = new StringBuilder("Topics, e.g. examples(\"audit users\"):\n");
    sections.forEach(s -> list.append("- ").append(title(s)).append('\n'));
    return list + "\n" + sections.getFirst();
  }

  private static boolean fits(String section, String topic) {
    Set<String> words = new HashSet<>();
    Words.of(title(section)).forEach(w -> words.add(Stem.of(w)));
    return Words.of(topic).stream()
        .filter(w -> !Synonyms.STANDARD.isStopWord(w))
        .map(Stem::of)
        .anyMatch(words::contains);
  }

  private static String title(String section) {
    return section.lines().findFirst().orElse("").substring(HEADING.length());
  }

  private static List<String> sections(Notation notation) {
    List<String> sections = new ArrayList<>();
    for (String part : Resources.text("examples.md", notation).split("(?m)^(?=## )", -1)) {
      if (part.startsWith(HEADING)) {
        sections.add(part.strip());
      }
    }
    return sections;
  }
}
