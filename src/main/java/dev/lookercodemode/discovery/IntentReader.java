package dev.lookercodemode.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a sentence or a few keywords into an {@link Intent}, word by word; used once. */
final class IntentReader {
  private static final double MISSPELT = 0.85;

  /** What the kind of operation counts where only a verb without synonyms says it. */
  private static final double ACTION = 0.79;

  private static final Set<String> HOW_TO =
      Set.of("how do", "how to", "how can", "how should", "how could", "how would");

  private final Synonyms synonyms;
  private final List<String> given;
  private final List<String> words = new ArrayList<>();
  private final List<String> stems = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private @Nullable Action action;

  private IntentReader(List<String> given, Synonyms synonyms, Spelling spelling) {
    this.synonyms = synonyms;
    this.given = given;
    for (String word : given) {
      String corrected = spelling.corrected(word);
      words.add(corrected);
      stems.add(Stem.of(corrected));
    }
  }

  static Intent read(String text, Synonyms synonyms, Spelling spelling) {
    return new IntentReader(Words.ofIntent(text), synonyms, spelling).read();
  }

  /** Reads a phrase of ours, which holds no addresses and names nothing. */
  static Intent readPhrase(String text, Synonyms synonyms, Spelling spelling) {
    return new IntentReader(Words.of(text), synonyms, spelling).read();
  }

  private Intent read() {
    action = asksForSomethingToRead() ? Action.READ : null;
    int place = 0;
    while (place < words.size()) {
      place += take(place);
    }
    return new Intent(slots, said(), action);
  }

  private List<String> said() {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!synonyms.isStopWord(words.get(i))) {
        said.add(stems.get(i));
      }
    }
    return said;
  }

  /** {@code which ...} asks for something to read; {@code how do I delete ...} does not. */
  private boolean asksForSomethingToRead() {
    if (words.isEmpty() || !synonyms.isQuestion(words.getFirst())) {
      return false;
    }
    return words.size() == 1 || !HOW_TO.contains(words.get(0) + " " + words.get(1));
  }

  /** Takes the longest phrase that begins here, and answers how many words that were. */
  private int take(int place) {
    for (int n = Math.min(synonyms.longest(stems.get(place)), words.size() - place); n > 0; n--) {
      List<Slot> meaning = synonyms.of(stems.subList(place, place + n));
      if (!meaning.isEmpty()) {
        add(meaning, place, place + n - 1);
        return n;
      }
    }
    String word = words.get(place);
    if (synonyms.isStopWord(word)) {
      add(List.of(), place, place);
    } else {
      double weight = word.equals(given.get(place)) ? 1 : MISSPELT;
      add(List.of(new Slot(Map.of(stems.get(place), weight))), place, place);
    }
    return 1;
  }

  private void add(List<Slot> meaning, int first, int last) {
    String word = words.get(last);
    boolean describes = first > 0 && word.length() > 4 && word.endsWith("ed");
    boolean several = word.endsWith("s") && !stems.get(last).endsWith("s");
    if (action == null && !describes) {
      action = marked(meaning);
      if (action == null && !several) {
        action = synonyms.action(stems.get(first));
        if (action != null && action != Action.READ) {
          slots.add(new Slot(Map.of(action.mark(), ACTION)));
        }
      } else if (action == null && slots.isEmpty() && !meaning.isEmpty()) {
        action = Action.READ; // dashboards of a folder: a list is asked for
      }
    }
    for (Slot slot : meaning) {
      Slot counted = several ? slot.ofSeveral() : slot;
      // The deactivated users, what she created: no order to deactivate or to create.
      slots.add(describes ? counted.described() : counted);
    }
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
}
