package dev.lookercodemode.sandbox.worker;

/** Looks over JSON text that the guest's own encoder wrote, for what every reader can take. */
final class PlainJson {
  private static final int MAX_DEPTH = 100;

  /** 2^53 has 16 digits; what has more is not exact for most readers. */
  private static final int MAX_DIGITS = 15;

  private PlainJson() {}

  /**
   * Whether no number is larger than most readers can tell exactly, or none at all, and nothing
   * lies deeper than 100 levels.
   */
  static boolean isPlain(String json) {
    int depth = 0;
    int digits = 0;
    boolean fraction = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        if (digits > MAX_DIGITS && !fraction && !isFraction(json, i)) {
          return false;
        }
        continue;
      }
      fraction = c == '.' || c == 'e' || (fraction && (c == '-' || c == '+'));
      digits = 0;
      switch (c) {
        case '"' -> i = endOfString(json, i);
        case '[', '{' -> {
          depth++;
          if (depth > MAX_DEPTH) {
            return false;
          }
        }
        case ']', '}' -> depth--;
        case 'N', 'I' -> {
          return false; // NaN, Infinity
        }
        default -> {
          // punctuation, true, false, null
        }
      }
    }
    return true;
  }

  /** Whether the digits that go on here are those before a point. */
  private static boolean isFraction(String json, int start) {
    int i = start;
    while (i < json.length() && json.charAt(i) >= '0' && json.charAt(i) <= '9') {
      i++;
    }
    return i < json.length() && (json.charAt(i) == '.' || json.charAt(i) == 'e');
  }

  private static int endOfString(String json, int start) {
    int i = start + 1;
    while (i < json.length() && json.charAt(i) != '"') {
      i += json.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  /** The text with each half of a character pair that stands alone escaped: UTF-8 has none. */
  static String withoutLoneSurrogates(String json) {
    StringBuilder out = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean lone = Character.isSurrogate(c) && JsonText.isLone(json, i);
      if (lone && out == null) {
        out = new StringBuilder(json.length() + 16).append(json, 0, i);
      }
      if (out != null) {
        out.append(lone ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return out == null ? json : out.toString();
  }
}
