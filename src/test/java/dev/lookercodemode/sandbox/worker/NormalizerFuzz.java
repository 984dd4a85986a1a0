package dev.lookercodemode.sandbox.worker;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The fuzz target of the code normaliser: any text as a script, in both languages. It is never an
 * exception; what is evaluated is the text as submitted but for blanks and noted insertions, so
 * that errors name the right lines.
 */
public final class NormalizerFuzz {
  private NormalizerFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    NormalizedScript script = ScriptNormalizer.normalize(text);
    if (script.problem() == null) {
      check(text, script);
    } else if (script.problem().position() < 0 || script.problem().position() > text.length()) {
      throw new AssertionError("a problem at " + script.problem().position());
    } else {
      script.line(script.problem().position());
    }
    sameButForBlanks(text, MarkdownFences.codeOf(text, MarkdownFences.PYTHON));
    PlainJson.isPlain(text);
    if (text.indexOf('\ufffd') < 0 && !PlainJson.withoutLoneSurrogates(text).equals(text)) {
      throw new AssertionError("text from UTF-8 has no lone surrogates");
    }
  }

  private static void check(String text, NormalizedScript script) {
    Set<Integer> inserted = new HashSet<>();
    for (NormalizedScript.Insertion insertion : script.insertions()) {
      for (int i = 0; i < insertion.length(); i++) {
        inserted.add(insertion.at() + i);
      }
    }
    StringBuilder own = new StringBuilder();
    for (int i = 0; i < script.code().length(); i++) {
      if (!inserted.contains(i)) {
        own.append(script.code().charAt(i));
      }
    }
    own.setLength(Math.max(0, own.length() - "\n})".length()));
    sameButForBlanks(text, own.toString());
    int before = 0;
    for (int i = 0; i <= script.code().length(); i++) {
      int position = script.submittedPosition(i);
      if (position < before || position > text.length()) {
        throw new AssertionError("position " + i + " leads back to " + position);
      }
      before = position;
    }
  }

  private static void sameButForBlanks(String text, String made) {
    if (made.length() != text.length()) {
      throw new AssertionError(text.length() + " characters became " + made.length());
    }
    for (int i = 0; i < text.length(); i++) {
      char c = made.charAt(i);
      if (c != text.charAt(i) && (c != ' ' || text.charAt(i) == '\n')) {
        throw new AssertionError("character " + i + " became " + (int) c);
      }
    }
  }
}
