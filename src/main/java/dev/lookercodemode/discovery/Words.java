package dev.lookercodemode.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Splitter of names and sentences into lower-case words. */
final class Words {
  private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\w+");
  private static final Pattern SHARE_LINK = Pattern.compile("https?://\\S*/x/\\S+");
  private static final Pattern HOST = Pattern.compile("https?://[^\\s/]+");
  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"]{1,80}\"|\u201c[^\u201d]{1,80}\u201d");
  private static final Set<String> OWNER = Set.of("s", "re", "m", "ll", "ve", "d");

  private Words() {}

  /**
   * The words of a name or of our own text. Written by hand, for the index reads a hundred thousand
   * characters before it answers its first search.
   */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isApostrophe(c)) {
        int end = endOfWord(text, i + 1);
        if (OWNER.contains(text.substring(i + 1, end))) {
          i = end - 1;
          take(word, words);
        }
      } else if (!isInWord(c)) {
        take(word, words);
      } else {
        if (c >= 'A' && c <= 'Z' && endsInSmall(word)) {
          take(word, words);
        }
        word.append(c);
      }
    }
    take(word, words);
    return words;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean endsInSmall(StringBuilder word) {
    char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    return (last >= 'a' && last <= 'z') || (last >= '0' && last <= '9');
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length() && (isInWord(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  private static void take(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }

  /**
   * The words of what somebody asks for. What stands in quotes is a name of theirs; an address says
   * that it is one, a share link likewise.
   */
  static List<String> ofIntent(String intent) {
    String text = SHARE_LINK.matcher(intent).replaceAll(" sharelink ");
    text = HOST.matcher(text).replaceAll(" ");
    text = ADDRESS.matcher(text).replaceAll(" email ");
    String unquoted = QUOTED.matcher(text).replaceAll(" ");
    List<String> words = of(unquoted);
    return words.isEmpty() ? of(text) : words;
  }
}
