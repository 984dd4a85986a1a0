package dev.lookercodemode.discovery;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The words that a search knows, and the nearest of them to one it does not. Immutable. */
final class Spelling {
  private static final int SHORT = 5;
  private static final int LONG = 8;

  private final TreeSet<String> words;
  private final Set<String> stems = new HashSet<>();

  Spelling(Collection<String> words) {
    this.words = new TreeSet<>(words);
    words.forEach(w -> stems.add(Stem.of(w)));
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
    for (String candidate : words) {
      if (candidate.length() >= SHORT - 1 && candidate.charAt(0) == word.charAt(0)) {
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
