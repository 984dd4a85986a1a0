package dev.lookercodemode.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The index of the phrases in which people ask for the operations. An operation fits an intent as
 * well as the one phrase of it that fits best, a little more if a second does so too: words that
 * stand in different phrases do not add up. Immutable.
 */
final class Phrases {
  /** How much a term counts that a phrase only implies, by the synonyms of its words. */
  private static final double IMPLIED = 0.63;

  /** The same for what kind of operation is meant; the actions of operations are weighed anyhow. */
  private static final double MARK = 0.27;

  /** How much a word counts that belongs to a longer saying, besides that. */
  private static final double IN_A_SAYING = 0.36;

  /** How much the length of a phrase counts: a long one fits by chance. */
  private static final double LENGTH = 0.26;

  /** How much it counts that a phrase holds all of the intent, not just its rarest word. */
  private static final double COVERAGE = 0.39;

  /** What the second best phrase of an operation adds: two fitting ones are seldom chance. */
  private static final double SECOND = 0.66;

  /** How rare a word is that no phrase holds, as a part of the rarest. */
  private static final double UNKNOWN = 0.56;

  private record Posting(int phrase, double weight) {}

  private final int operations;
  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final Map<String, Double> rarity = new HashMap<>();
  private final double unknown;
  private final int[] operationOf;

  /** What a fit is divided by. */
  private final double[] lengths;

  /**
   * @param ofEach the phrases of the operations, by their places
   */
  Phrases(List<List<String>> ofEach, Synonyms synonyms, Spelling spelling) {
    operations = ofEach.size();
    List<Map<String, Double>> phrases = new ArrayList<>();
    operationOf = new int[ofEach.stream().mapToInt(List::size).sum()];
    Map<String, Integer> counts = new HashMap<>();
    for (int operation = 0; operation < operations; operation++) {
      Set<String> met = new HashSet<>();
      for (String phrase : ofEach.get(operation)) {
        operationOf[phrases.size()] = operation;
        Map<String, Double> terms = terms(IntentReader.readPhrase(phrase, synonyms, spelling));
        phrases.add(terms);
        met.addAll(terms.keySet());
      }
      met.forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    unknown = rarity(0) * UNKNOWN;
    counts.forEach((term, count) -> rarity.put(term, rarity(count)));
    lengths = new double[operationOf.length];
    for (int phrase = 0; phrase < lengths.length; phrase++) {
      for (Map.Entry<String, Double> term : phrases.get(phrase).entrySet()) {
        postings
            .computeIfAbsent(term.getKey(), t -> new ArrayList<>())
            .add(new Posting(phrase, term.getValue()));
        lengths[phrase] += term.getValue() == 1 ? rarityOf(term.getKey()) : 0;
      }
    }
    double average = Arrays.stream(lengths).average().orElse(1);
    Arrays.setAll(lengths, p -> 1 - LENGTH + LENGTH * lengths[p] / average);
  }

  private double rarity(int count) {
    return Math.log(1 + (operations - count + 0.5) / (count + 0.5));
  }

  private double rarityOf(String term) {
    return rarity.getOrDefault(term, unknown);
  }

  private static boolean isMark(String term) {
    return term.startsWith("~");
  }

  private static Map<String, Double> terms(Intent phrase) {
    Map<String, Double> terms = new LinkedHashMap<>();
    for (Slot slot : phrase.slots()) {
      slot.alternatives()
          .forEach((t, w) -> terms.merge(t, w * (isMark(t) ? MARK : IMPLIED), Math::max));
    }
    phrase.said().forEach(stem -> terms.put(stem, 1.0));
    return terms;
  }

  /** How well each operation fits, by its place; 0 where not at all. */
  double[] fit(Intent intent) {
    double[] fits = new double[operationOf.length];
    double[] best = new double[operationOf.length];
    double asked = 0;
    for (Slot slot : asked(intent)) {
      Arrays.fill(best, 0);
      double most = 0;
      for (Map.Entry<String, Double> alternative : slot.alternatives().entrySet()) {
        String term = alternative.getKey();
        double value = alternative.getValue() * rarityOf(term) * (isMark(term) ? MARK : 1);
        most = Math.max(most, value);
        for (Posting posting : postings.getOrDefault(term, List.of())) {
          best[posting.phrase()] = Math.max(best[posting.phrase()], value * posting.weight());
        }
      }
      asked += most;
      for (int phrase = 0; phrase < fits.length; phrase++) {
        fits[phrase] += best[phrase];
      }
    }
    return ofOperations(fits, asked);
  }

  /** What the intent speaks of; the words of a saying that was read as a whole count besides it. */
  private static List<Slot> asked(Intent intent) {
    List<Slot> asked = new ArrayList<>(intent.slots());
    for (String stem : intent.said()) {
      if (intent.slots().stream().noneMatch(s -> s.alternatives().containsKey(stem))) {
        asked.add(new Slot(Map.of(stem, IN_A_SAYING)));
      }
    }
    return asked;
  }

  private double[] ofOperations(double[] fits, double asked) {
    double[] first = new double[operations];
    double[] second = new double[operations];
    for (int phrase = 0; phrase < fits.length; phrase++) {
      if (fits[phrase] > 0) {
        double covered = 1 - COVERAGE + COVERAGE * Math.min(1, fits[phrase] / asked);
        double fit = fits[phrase] / lengths[phrase] * covered;
        int operation = operationOf[phrase];
        second[operation] = Math.max(second[operation], Math.min(fit, first[operation]));
        first[operation] = Math.max(first[operation], fit);
      }
    }
    Arrays.setAll(first, o -> first[o] + SECOND * second[o]);
    return first;
  }
}
