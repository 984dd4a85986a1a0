package dev.lookercodemode.discovery;

import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.api.Verb;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms under which an operation is found, each with the weight of the places it stands in; the
 * marks among them ({@code ~read} ...) say what kind of operation it is.
 */
final class Terms {
  // What a word counts by its place. A name and what people call it say what an operation does;
  // parameters and members of types are shared by many, and settle only what is open otherwise.
  private static final double NAME = 1.6;
  private static final double ASKED = 2.4;
  private static final double SUMMARY = 0.53;
  private static final double TAG = 0.98;
  private static final double INPUT = 0.16;
  private static final double RESULT = 0.59;
  private static final double MEMBER = 0.07;
  private static final double MARK = 1.45;

  private final Map<String, Double> weights = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> nameStems = new HashSet<>();
  private final Members members;

  private Terms(Members members) {
    this.members = members;
  }

  static Terms of(Operation operation, Members members, String askedAs) {
    Terms terms = new Terms(members);
    Words.of(operation.name()).forEach(w -> terms.nameStems.add(Stem.of(w)));
    terms.add(operation.name(), NAME);
    terms.add(askedAs, ASKED);
    terms.add(operation.summary(), SUMMARY);
    terms.add(operation.tag(), TAG);
    operation.parameters().stream().map(Parameter::name).forEach(n -> terms.add(n, INPUT));
    Body body = operation.body();
    if (body != null) {
      terms.addType(body.type(), INPUT, MEMBER);
    }
    terms.addType(operation.result(), RESULT, MEMBER);
    terms.mark(operation);
    return terms;
  }

  /** A word counts once a place, so that a long list does not drown a name. */
  private void add(String text, double weight) {
    Set<String> stems = new HashSet<>();
    for (String word : Words.of(text)) {
      words.add(word);
      stems.add(Stem.of(word));
    }
    count(stems, weight);
  }

  private void count(Set<String> stems, double weight) {
    for (String stem : stems) {
      weights.merge(stem, weight, Double::sum);
    }
  }

  private void addType(Type type, double named, double member) {
    switch (type) {
      case Type.Named(String schema) -> {
        add(schema, named);
        Map<String, String> stems = members.stemsByWord(schema);
        words.addAll(stems.keySet());
        count(new HashSet<>(stems.values()), member);
      }
      case Type.Listing(Type items) -> addType(items, named, member);
      case Type.Choice(List<Type> options) -> options.forEach(o -> addType(o, named, member));
      default -> {
        // scalars have no words
      }
    }
  }

  private void mark(Operation operation) {
    weights.put(Action.of(operation).mark(), MARK);
    if (operation.verb() == Verb.GET) {
      weights.put(operation.result() instanceof Type.Listing ? "~list" : "~one", MARK);
    }
    if (operation.name().startsWith("search_")) {
      weights.put("~search", MARK);
    }
  }

  Map<String, Double> weights() {
    return weights;
  }

  /** The words as they stand, for the spelling. */
  Set<String> words() {
    return words;
  }

  Set<String> nameStems() {
    return nameStems;
  }
}
