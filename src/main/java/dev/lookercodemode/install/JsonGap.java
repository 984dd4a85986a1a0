package dev.lookercodemode.install;

/** What may stand between two values of a JSON text: blanks, comments, and a comma. */
final class JsonGap {
  private JsonGap() {}

  /** The index of the comma that follows, past blanks and comments; -1 where none does. */
  static int comma(String text, int from) {
    int i = from;
    while (i < text.length()) {
      if (Character.isWhitespace(text.charAt(i))) {
        i++;
      } else if (text.startsWith("//", i)) {
        int end = text.indexOf('\n', i);
        i = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", i)) {
        int end = text.indexOf("*/", i + 2);
        i = end < 0 ? text.length() : end + 2;
      } else {
        return text.charAt(i) == ',' ? i : -1;
      }
    }
    return -1;
  }
}
