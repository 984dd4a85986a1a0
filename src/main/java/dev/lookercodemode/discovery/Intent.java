package dev.lookercodemode.discovery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What somebody wants to do, read into {@link Slot}s: the longest known phrases first. Immutable.
 */
record Intent(List<Slot> slots, Action action) {
  private static final double MISSPELT = 0.8;

  Intent {
    slots = List.copyOf(slots);
  }

  static Intent of(String text, Synonyms synonyms, Spelling spelling) {
    List<String> words = Words.ofIntent(text);
    List<String> right = words.stream().map(spelling::corrected).toList();
    List<String> stems = right.stream().map(Stem::of).toList();
    List<Slot> slots = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int taken = phrase(stems, i, synonyms, slots);
      if (taken == 0) {
        String word = right.get(i);
        if (!synonyms.isStopWord(word)) {
          double weight = word.equals(words.get(i)) ? 1 : MISSPELT;
          slots.add(new Slot(Map.of(stems.get(i), weight)));
        }
        taken = 1;
      }
      i += taken;
    }
    boolean question = !words.isEmpty() && synonyms.isQuestion(words.getFirst());
    return new Intent(distinct(slots), question ? Action.READ : action(slots));
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

  /** The first action that the words name; reading, where they name none. */
  private static Action action(List<Slot> slots) {
    for (Slot slot : slots) {
      for (Action action : Action.values()) {
        if (slot.alternatives().containsKey(action.mark())) {
          return action;
        }
      }
    }
    return Action.READ;
  }
}
