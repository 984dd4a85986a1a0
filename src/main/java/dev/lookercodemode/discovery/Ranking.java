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
 * places, the best alternative of each slot; and the phrase that fits best. Immutable.
 */
final class Ranking {
  // This package's weights were set together, on all sets but held_out (docs/discovery.md): after a
  // change of one, `looker-code-mode recall` says whether it is for the better.

  /** How soon one more place adds little: a word that stands everywhere is not everything. */
  private static final double SATURATION = 1.06;

  /**
   * How much it counts that an operation's whole name was said: update_user for "change a user".
   */
  private static final double NAME_SHARE = 0.175;

  /** A list where the intent speaks of several, a single thing where it speaks of one. */
  private static final double NUMBER = 1.15;

  /** How much the length of an operation's texts counts: a long list of words fits by chance. */
  private static final double LENGTH = 0.13;

  /** What the words at all places count beside the best phrase. */
  private static final double WORDS = 0.72;

  /** A phrase says itself what is to be done, so that the kind of operation counts less. */
  private static final double SERVED_IN_PHRASE = 0.27;

  /** Above all that words can reach. */
  private static final double BY_NAME = 100;

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

  /** Keywords are asked for with these verbs; no phrase would say no more than that. */
  private static final Map<String, List<String>> SAME_AS =
      Map.of(
          "all", List.of("list"),
          "search", List.of("find", "list"),
          "create", List.of("new", "add"),
          "update", List.of("change", "edit"),
          "delete", List.of("remove"));

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Double> rarity = new HashMap<>();
  private final double averageLength;
  private final Spelling spelling;
  private final Synonyms synonyms;
  private final Phrases phrases;

  Ranking(ApiDocument api, Synonyms synonyms, AskedAs askedAs) {
    this.synonyms = synonyms;
    Set<String> words = new HashSet<>(synonyms.words());
    Map<String, Integer> counts = new HashMap<>();
    Members members = new Members(api);
    for (Operation operation : api.callable()) {
      Terms terms = Terms.of(operation, members, askedAs.wordsFor(operation.name()));
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
    askedAs.phrases().values().forEach(of -> of.forEach(p -> words.addAll(Words.of(p))));
    this.spelling = new Spelling(words);
    this.phrases =
        new Phrases(
            entries.stream().map(e -> phrases(e.operation(), askedAs)).toList(),
            synonyms,
            spelling);
  }

  /** An operation that nobody wrote phrases for is asked for in the words of its document. */
  private static List<String> phrases(Operation operation, AskedAs askedAs) {
    List<String> phrases = new ArrayList<>(askedAs.phrasesFor(operation.name()));
    if (phrases.isEmpty()) {
      phrases.add(operation.summary());
    }
    phrases.add(operation.name());
    List<String> words = Words.of(operation.name());
    String rest = String.join(" ", words.subList(1, words.size()));
    SAME_AS.getOrDefault(words.getFirst(), List.of()).forEach(v -> phrases.add(v + " " + rest));
    return phrases;
  }

  /** The operations that fit at all, the best first. */
  List<Ranked> rank(String text) {
    Intent intent = IntentReader.read(text, synonyms, spelling);
    Action action = intent.action();
    String letters = Directory.letters(text.strip().replaceFirst("^sdk\\.", ""));
    List<Ranked> ranked = new ArrayList<>();
    double[] fits = phrases.fit(intent);
    for (int i = 0; i < fits.length; i++) {
      Entry entry = entries.get(i);
      double served = action == null ? 1 : action.served(entry.action());
      double score =
          score(entry, intent) * served * WORDS + fits[i] * Math.pow(served, SERVED_IN_PHRASE);
      if (letters.equals(Directory.letters(entry.operation().name()))) {
        ranked.add(new Ranked(entry.operation(), score + BY_NAME));
      } else if (score > 0) {
        ranked.add(new Ranked(entry.operation(), score * worth(entry.operation())));
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
