package dev.lookercodemode.discovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words of an intent stand for in the API's vocabulary, as {@code synonyms.txt} says.
 * Immutable.
 */
final class Synonyms {
  static final Synonyms STANDARD = new Synonyms(Resources.lines("synonyms.txt"));

  private static final String STOP = "stop:";
  private static final String QUESTION = "question:";
  private static final String ACTION = "action ";
  private static final double OTHER_WORD = 0.9;

  private final Set<String> stopWords = new HashSet<>();
  private final Set<String> questionWords = new HashSet<>();
  private final Map<String, Action> actions = new HashMap<>();
  private final Map<List<String>, List<Slot>> meanings = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  /** The number of words of the longest saying that begins with a stem: most words begin none. */
  private final Map<String, Integer> longest = new HashMap<>();

  private Synonyms(List<String> lines) {
    for (String line : lines) {
      if (line.startsWith(STOP)) {
        stopWords.addAll(Words.of(line.substring(STOP.length())));
      } else if (line.startsWith(QUESTION)) {
        questionWords.addAll(Words.of(line.substring(QUESTION.length())));
      } else if (line.startsWith(ACTION)) {
        addActions(line.substring(ACTION.length()));
      } else {
        add(line);
      }
    }
  }

  /** {@code delete: remove erase} */
  private void addActions(String line) {
    int colon = line.indexOf(':');
    Action action = Action.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
    for (String word : Words.of(line.substring(colon))) {
      actions.put(Stem.of(word), action);
      words.add(word);
    }
  }

  private void add(String line) {
    int equals = line.indexOf(" = ");
    if (equals < 0) {
      throw new IllegalStateException("synonyms.txt: no ' = ' in: " + line);
    }
    List<Map<String, Double>> right = new ArrayList<>();
    for (String part : line.substring(equals + 3).strip().split("\\s+", -1)) {
      right.add(alternatives(part));
    }
    for (String phrase : line.substring(0, equals).split(",", -1)) {
      List<String> left = Words.of(phrase);
      words.addAll(left);
      List<Slot> slots = new ArrayList<>();
      for (Map<String, Double> alternatives : right) {
        Map<String, Double> slot = new LinkedHashMap<>(alternatives);
        if (left.size() == 1 && slots.isEmpty()) {
          slot.put(Stem.of(left.getFirst()), 1.0);
        }
        slots.add(new Slot(slot));
      }
      List<String> stems = left.stream().map(Stem::of).toList();
      longest.merge(stems.getFirst(), stems.size(), Math::max);
      meanings.put(stems, List.copyOf(slots));
    }
  }

  /** {@code update|disable*0.5} is two terms; one that begins with ~ is a mark, not a word. */
  private static Map<String, Double> alternatives(String text) {
    Map<String, Double> terms = new LinkedHashMap<>();
    for (String part : text.split("\\|", -1)) {
      int star = part.indexOf('*');
      String word = star < 0 ? part : part.substring(0, star);
      double weight = star < 0 ? OTHER_WORD : Double.parseDouble(part.substring(star + 1));
      terms.put(word.startsWith("~") ? word : Stem.of(word), weight);
    }
    return terms;
  }

  boolean isStopWord(String word) {
    return stopWords.contains(word);
  }

  /** The action that a word of this stem asks for; null where it asks for none. */
  @Nullable Action action(String stem) {
    return actions.get(stem);
  }

  /** Whether an intent that begins with the word asks for something to read. */
  boolean isQuestion(String word) {
    return questionWords.contains(word);
  }

  /** All words that stand on a left-hand side, as written. */
  Set<String> words() {
    return Set.copyOf(words);
  }

  /** The number of words of the longest saying that begins with this stem; 0 where none does. */
  int longest(String stem) {
    return longest.getOrDefault(stem, 0);
  }

  /** What these stems together stand for, or nothing. */
  List<Slot> of(List<String> stems) {
    return meanings.getOrDefault(stems, List.of());
  }
}
