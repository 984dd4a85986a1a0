package dev.lookercodemode.discovery;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The words that a search knows, and the nearest of them to one it does not. Immutable. */
final class Spelling {
  private static final int SHORT = 5;
  private static final int LONG = 8;
  private static final SortedSet<String> EMPTY = Collections.emptySortedSet();

  private final Set<String> words;
  private final Set<String> stems = new HashSet<>();

  /** The words that are long enough to be meant, by their first letters; nobody mistypes those. */
  private final Map<Character, SortedSet<String>> byLetter = new HashMap<>();

  Spelling(Collection<String> words) {
    this.words = Set.copyOf(words);
    for (String word : words) {
      stems.add(Stem.of(word));
      if (word.length() >= SHORT - 1) {
        byLetter.computeIfAbsent(word.charAt(0), c -> new TreeSet<>()).add(word);
      }
    }
  }

  /**
   * The word itself where it is known, too short to judge, or far from all others; else the nearest
   * word: one slip apart, two in a long word.
   */
  String corrected(String word) {
    if (word.length() < SHORT || words.contains(word) || stems.contains(Stem.of(word))) {
      return word;
    }
    int most = word.length() >= LONG ? 2 : 1;
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(most);
    String nearest = word;
    int least = most + 1;
    for (String candidate : byLetter.getOrDefault(word.charAt(0), EMPTY)) {
      if (Math.abs(candidate.length() - word.length()) <= most) {
        int d = distance.apply(word, candidate);
        if (d >= 0 && d < least) {
          least = d;
          nearest = candidate;
        }
      }
    }
    return nearest;
  }
}
