package dev.lookercodemode.discovery;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a script can ask about one API document: ranked search, descriptions, types, lists,
 * examples. Safe for use by several threads; the search index is built on first use.
 */
public final class Discovery {
  private static final double SURELY_MEANT = 0.93;
  private static final double WORTH_SHOWING = 0.3;
  private static final double MAYBE_MEANT = 0.8;
  private static final List<String> FUNCTIONS = Function.ALL.stream().map(Function::name).toList();

  private final ApiDocument api;
  private final Index index;
  private final Signatures signatures;
  private final Functions functions;

  private Discovery(ApiDocument api, Index index, Notation notation) {
    this.api = api;
    this.index = index;
    TypeNames types = new TypeNames(new SchemaNames(api), notation);
    this.signatures = new Signatures(types, notation);
    this.functions = new Functions(api, this, notation, types);
  }

  /** The discovery of a document, in TypeScript's words; cheap. */
  public static Discovery of(ApiDocument api) {
    return new Index(api).discovery(Notation.TYPESCRIPT);
  }

  /** The same in the words of a language; kept, so it is cheap to ask for again. */
  public Discovery in(Notation notation) {
    return index.discovery(notation);
  }

  /**
   * What is the same in whatever words: the search index, built on first use. Safe for use by
   * several threads.
   */
  private static final class Index {
    private final ApiDocument api;
    private final Map<Notation, Discovery> discoveries = new EnumMap<>(Notation.class);
    private @Nullable Ranking ranking;

    private Index(ApiDocument api) {
      this.api = api;
    }

    synchronized Discovery discovery(Notation notation) {
      return discoveries.computeIfAbsent(notation, n -> new Discovery(api, this, n));
    }

    synchronized Ranking ranking() {
      if (ranking == null) {
        ranking = new Ranking(api, Synonyms.STANDARD, AskedAs.standard());
      }
      return ranking;
    }
  }

  /** The names of the functions that {@link #call} knows. */
  public List<String> functions() {
    return FUNCTIONS;
  }

  /**
   * Calls a function. What is wrong with the call is an {@link Answer.Refusal}.
   *
   * @param positionalJson a JSON array of the positional arguments
   * @param namedJson a JSON object of the keyword arguments
   */
  public Answer call(String function, String positionalJson, String namedJson) {
    return functions.call(function, positionalJson, namedJson);
  }

  /**
   * The operations that serve an intent, the best first; may be empty.
   *
   * @param tag the group that they must stand in, upper or lower case; null for all
   */
  public List<Hit> search(String intent, @Nullable String tag, int limit) {
    String group = tag == null ? "" : tag.toLowerCase(Locale.ROOT);
    List<Ranking.Ranked> ranked = ranking().rank(intent);
    double least =
        ranked.isEmpty()
            ? 0
            : Math.min(ranked.getFirst().score(), ranked.get(ranked.size() > 1 ? 1 : 0).score())
                * WORTH_SHOWING;
    return ranked.stream()
        .filter(r -> !group.isEmpty() || r.score() >= least)
        .filter(r -> group.isEmpty() || r.operation().tag().toLowerCase(Locale.ROOT).equals(group))
        .limit(limit)
        .map(r -> hit(r.operation(), r.score()))
        .toList();
  }

  private Hit hit(Operation o, double score) {
    return new Hit(o.name(), signatures.of(o, Signatures.FEW), o.summary(), score);
  }

  /**
   * The names of the operations that somebody who wrote {@code name} may have meant: those that are
   * spelled nearly so, then those that a search for its words finds.
   */
  public List<String> nearest(String name, int count) {
    List<String> names = api.callable().stream().map(Operation::name).toList();
    List<String> spelled =
        Directory.like(name, names, count).stream()
            .filter(n -> Directory.likeness(name, n) >= SURELY_MEANT)
            .toList();
    List<String> found =
        ranking().rank(name).stream().map(r -> r.operation().name()).limit(count).toList();
    List<String> near = new ArrayList<>(spelled);
    found.stream().filter(n -> !near.contains(n)).forEach(near::add);
    if (near.isEmpty()) {
      near.addAll(Directory.like(name, names, count));
    }
    return List.copyOf(near.subList(0, Math.min(count, near.size())));
  }

  /**
   * The signatures of the methods that somebody who wrote {@code name} may have meant; empty where
   * it looks like no method's name at all.
   */
  public List<String> nearestSignatures(String name, int count) {
    boolean several = Words.of(name).size() > 1;
    return nearest(name, count).stream()
        .filter(n -> several || Directory.likeness(name, n) >= MAYBE_MEANT)
        .flatMap(n -> api.operation(n).stream())
        .map(o -> signatures.of(o, Signatures.FEW))
        .toList();
  }

  boolean knows(String operation) {
    return api.operation(operation).filter(Operation::callable).isPresent();
  }

  private Ranking ranking() {
    return index.ranking();
  }
}
