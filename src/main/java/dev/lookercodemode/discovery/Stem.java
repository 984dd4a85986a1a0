package dev.lookercodemode.discovery;

/**
 * The form of a word that its plural, -ing and -ed forms share. Light on purpose: a stem is a key,
 * never shown, and two words that only look alike must stay apart.
 */
final class Stem {
  private Stem() {}

  /** The stem of a lower-case word. */
  static String of(String word) {
    if (word.startsWith("setting")) {
      return "setting"; // what is set is not setting something
    }
    String w = word;
    if (w.length() <= 3 || Character.isDigit(w.charAt(w.length() - 1))) {
      return w;
    }
    w = singular(w);
    if (w.endsWith("ing") && hasVowel(w, w.length() - 3) && w.length() > 5) {
      w = undoubled(w.substring(0, w.length() - 3));
    } else if (w.endsWith("ied") && w.length() > 4) {
      w = w.substring(0, w.length() - 2);
    } else if (w.endsWith("ed") && !w.endsWith("eed") && hasVowel(w, w.length() - 2)) {
      w = w.length() > 4 ? undoubled(w.substring(0, w.length() - 2)) : w;
    }
    if (w.endsWith("e") && w.length() > 3) {
      w = w.substring(0, w.length() - 1);
    }
    return w.endsWith("y") && w.length() > 3 ? w.substring(0, w.length() - 1) + "i" : w;
  }

  private static String singular(String w) {
    if (w.endsWith("ies")) {
      return w.length() > 4 ? w.substring(0, w.length() - 2) : w.substring(0, w.length() - 1);
    }
    if (w.endsWith("sses") || w.endsWith("xes") || w.endsWith("ches") || w.endsWith("shes")) {
      return w.substring(0, w.length() - 2);
    }
    if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
      return w.substring(0, w.length() - 1);
    }
    return w;
  }

  private static boolean hasVowel(String w, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(w.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code stopp} is {@code stop}; {@code install} and {@code pass} keep their ends. */
  private static String undoubled(String w) {
    int n = w.length();
    return n > 3 && w.charAt(n - 1) == w.charAt(n - 2) && "lsz".indexOf(w.charAt(n - 1)) < 0
        ? w.substring(0, n - 1)
        : w;
  }
}
