package dev.lookercodemode.sandbox.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A script under assembly: a text, and what is put into it. For use by one thread. */
final class Assembly {
  private static final String PREFIX = "(async()=>{";
  private static final String SUFFIX = "\n})";

  private record Insertion(int position, String text) {}

  private final String submitted;
  private final String text;
  private final List<Insertion> insertions = new ArrayList<>();
  private boolean callsResult;

  Assembly(String submitted, String text) {
    this.submitted = submitted;
    this.text = text;
  }

  /**
   * Makes the script answer the expression in this range, or what it answers when it is a function.
   */
  Assembly returning(int start, int end) {
    insert(start, "return (");
    insert(end, ")");
    callsResult = true;
    return this;
  }

  Assembly insert(int position, String what) {
    insertions.add(new Insertion(position, what));
    return this;
  }

  Assembly callResult() {
    callsResult = true;
    return this;
  }

  /** Whether nothing was put in. */
  boolean isPlain() {
    return insertions.isEmpty();
  }

  /** The text with the insertions in it. */
  String body() {
    StringBuilder out = new StringBuilder(text);
    for (Insertion i : sorted().reversed()) {
      out.insert(i.position, i.text);
    }
    return out.toString();
  }

  NormalizedScript build() {
    List<NormalizedScript.Insertion> notes = new ArrayList<>();
    notes.add(new NormalizedScript.Insertion(0, PREFIX.length()));
    int shift = PREFIX.length();
    for (Insertion i : sorted()) {
      notes.add(new NormalizedScript.Insertion(i.position + shift, i.text.length()));
      shift += i.text.length();
    }
    return new NormalizedScript(submitted, PREFIX + body() + SUFFIX, notes, callsResult, null);
  }

  private List<Insertion> sorted() {
    return insertions.stream().sorted(Comparator.comparingInt(Insertion::position)).toList();
  }
}
