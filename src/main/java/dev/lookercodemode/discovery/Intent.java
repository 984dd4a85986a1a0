package dev.lookercodemode.discovery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do, read into {@link Slot}s: the longest known phrases first. Immutable.
 */
record Intent(List<Slot> slots, @Nullable Action action) {
  private static final Set<String> HOW_TO =
      Set.of("how do", "how to", "how can", "how should", "how could", "how would");
  private static final double MISSPELT = 0.85;

  Intent {
    slots = List.copyOf(slots);
  }

  static Intent of(String text, Synonyms synonyms, Spelling spelling) {
    List<String> words = Words.ofIntent(text);
    List<String> right = words.stream().map(spelling::corrected).toList();
    List<String> stems = right.stream().map(Stem::of).toList();
    List<Slot> slots = new ArrayList<>();
    Action action = asks(words, synonyms) ? Action.READ : null;
    int i = 0;
    while (i < words.size()) {
      int before = slots.size();
      int taken = phrase(stems, i, synonyms, slots);
      if (action == null) {
        action = marked(slots.subList(before, slots.size()));
      }
      if (action == null) {
        action = synonyms.action(stems.get(i));
      }
      if (taken == 0) {
        String word = right.get(i);
        if (!synonyms.isStopWord(word)) {
          double weight = word.equals(words.get(i)) ? 1 : MISSPELT;
          slots.add(new Slot(Map.of(stems.get(i), weight)));
        }
        taken = 1;
      }
      String last = right.get(i + taken - 1);
      boolean several = last.endsWith("s") && !Stem.of(last).endsWith("s");
      slots.subList(before, slots.size()).replaceAll(s -> s.ofSeveral(several));
      i += taken;
    }
    return new Intent(distinct(slots), action);
  }

  /** What is said twice counts once. */
  private static List<Slot> distinct(List<Slot> slots) {
    return List.copyOf(new LinkedHashSet<>(slots));
  }

  private static int phrase(List<String> stems, int from, Synonyms synonyms, List<Slot> slots) {
    for (int n = Math.min(synonyms.longest(), stems.size() - from); n > 0; n--) {
      List<Slot> meaning = synonyms.of(stems.subList(from, from + n));
      if (!meaning.isEmpty()) {
        slots.addAll(meaning);
        return n;
      }
    }
    return 0;
  }

  private static @Nullable Action marked(List<Slot> slots) {
    for (Slot slot : slots) {
      for (Action action : Action.values()) {
        if (slot.alternatives().containsKey(action.mark())) {
          return action;
        }
      }
    }
    return null;
  }

  /** {@code which ...} asks for something to read; {@code how do I delete ...} does not. */
  private static boolean asks(List<String> words, Synonyms synonyms) {
    if (words.isEmpty() || !synonyms.isQuestion(words.getFirst())) {
      return false;
    }
    return words.size() == 1 || !HOW_TO.contains(words.get(0) + " " + words.get(1));
  }
}
