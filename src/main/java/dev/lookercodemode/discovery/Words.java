package dev.lookercodemode.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splitter of names and sentences into lower-case words. */
final class Words {
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\w+");
  private static final Pattern SHARE_LINK = Pattern.compile("https?://\\S*/x/\\S+");
  private static final Pattern HOST = Pattern.compile("https?://[^\\s/]+");
  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"]{1,80}\"|\u201c[^\u201d]{1,80}\u201d");
  private static final Pattern OWNER = Pattern.compile("['\u2019](s|re|m|ll|ve|d)\\b");
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private Words() {}

  /** The words of a name or of our own text. */
  static List<String> of(String text) {
    String plain = APOSTROPHE.matcher(OWNER.matcher(text).replaceAll(" ")).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String part : BETWEEN.split(CAMEL.matcher(plain).replaceAll(" "), -1)) {
      if (!part.isEmpty()) {
        words.add(part.toLowerCase(Locale.ROOT));
      }
    }
    return words;
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
