package dev.lookercodemode.discovery;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The index of an API document's operations, and how well each fits an intent: BM25 over weighted
 * places, the best alternative of each slot. Immutable.
 */
final class Ranking {
  private static final double SATURATION = 1.5;
  private static final double NAME_SHARE = 0.35;
  private static final double NUMBER = 1.15;

  /** How much the length of an operation's texts counts: a long list of words fits by chance. */
  private static final double LENGTH = 0.16;

  /** Above all that words can reach. */
  private static final double BY_NAME = 100;

  private static final double UNSAID = 0.97;
  private static final double DEPRECATED = 0.5;
  private static final double ALPHA = 0.8;

  private record Entry(
      Operation operation,
      Action action,
      boolean several,
      Map<String, Double> weights,
      Set<String> name,
      String verb) {}

  /** An operation and how well it fits. */
  record Ranked(Operation operation, double score) {}

  private static final Set<String> VERBS =
      Set.of("all", "search", "get", "find", "create", "add", "update", "set", "delete");

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Double> rarity = new HashMap<>();
  private final double averageLength;
  private final Spelling spelling;
  private final Synonyms synonyms;

  Ranking(ApiDocument api, Synonyms synonyms, Map<String, String> askedAs) {
    this.synonyms = synonyms;
    Set<String> words = new HashSet<>(synonyms.words());
    Map<String, Integer> counts = new HashMap<>();
    for (Operation operation : api.callable()) {
      Terms terms = Terms.of(operation, api, askedAs.getOrDefault(operation.name(), ""));
      words.addAll(terms.words());
      entries.add(
          new Entry(
              operation,
              Action.of(operation),
              terms.weights().containsKey("~list"),
              terms.weights(),
              terms.nameStems(),
              verb(operation)));
      terms.weights().forEach((t, w) -> counts.merge(t, w >= 0.5 ? 1 : 0, Integer::sum));
    }
    int n = entries.size();
    averageLength = entries.stream().mapToInt(e -> e.weights().size()).average().orElse(1);
    counts.forEach((t, c) -> rarity.put(t, Math.log(1 + (n - c + 0.5) / (c + 0.5))));
    this.spelling = new Spelling(words);
  }

  /** The operations that fit at all, the best first. */
  List<Ranked> rank(String text) {
    Intent intent = IntentReader.read(text, synonyms, spelling);
    Action action = intent.action();
    String letters = Directory.letters(text.strip().replaceFirst("^sdk\\.", ""));
    List<Ranked> ranked = new ArrayList<>();
    for (Entry entry : entries) {
      double score = score(entry, intent);
      if (letters.equals(Directory.letters(entry.operation().name()))) {
        ranked.add(new Ranked(entry.operation(), score + BY_NAME));
        continue;
      }
      if (score > 0) {
        double served =
            action == null
                ? (entry.action() == Action.READ ? 1 : UNSAID)
                : action.served(entry.action());
        ranked.add(new Ranked(entry.operation(), score * served * worth(entry.operation())));
      }
    }
    ranked.sort(
        Comparator.comparingDouble((Ranked r) -> -r.score())
            .thenComparingInt(r -> r.operation().name().length())
            .thenComparing(r -> r.operation().name()));
    return ranked;
  }

  private double score(Entry entry, Intent intent) {
    double score = 0;
    Set<String> asked = new HashSet<>();
    double length = 1 - LENGTH + LENGTH * entry.weights().size() / averageLength;
    for (Slot slot : intent.slots()) {
      double best = 0;
      for (Map.Entry<String, Double> alternative : slot.alternatives().entrySet()) {
        String term = alternative.getKey();
        Double weight = entry.weights().get(term);
        if (weight != null) {
          double fit = weight * (1 + SATURATION) / (weight + SATURATION * length);
          double number = entry.several() == slot.plural() ? NUMBER : 1;
          best = Math.max(best, alternative.getValue() * rarity(term) * fit * number);
          asked.add(term);
        }
      }
      score += best;
    }
    if (score == 0) {
      return 0;
    }
    double all = 0;
    double matched = 0;
    for (String stem : entry.name()) {
      all += rarity(stem);
      boolean said =
          asked.contains(stem) || (stem.equals(entry.verb()) && isSaid(entry.action(), intent));
      matched += said ? rarity(stem) : 0;
    }
    return score * (1 - NAME_SHARE + NAME_SHARE * matched / all);
  }

  /** Who says no action wants something to read: nobody says "all" in front of dashboards. */
  private static boolean isSaid(Action action, Intent intent) {
    return action == (intent.action() == null ? Action.READ : intent.action());
  }

  /** The stem that a name begins with where that is a verb; empty in {@code dashboard_filter}. */
  private static String verb(Operation operation) {
    String first = Words.of(operation.name()).getFirst();
    return VERBS.contains(first) ? Stem.of(first) : "";
  }

  private double rarity(String term) {
    return rarity.getOrDefault(term, 0.0);
  }

  private static double worth(Operation operation) {
    if (operation.deprecated() || operation.stage() == Operation.Stage.DEPRECATED) {
      return DEPRECATED;
    }
    return operation.stage() == Operation.Stage.ALPHA ? ALPHA : 1;
  }
}
