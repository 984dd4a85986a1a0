package dev.lookercodemode.sandbox.worker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the script in an answer in Markdown: models put fences and prose around their code. */
final class MarkdownFences {
  private static final Pattern FENCE =
      Pattern.compile("(?m)^[ \\t]*(```+|~~~+)[ \\t]*([A-Za-z+0-9]*)[^\\n]*$");

  static final Pattern JAVASCRIPT =
      Pattern.compile("(?i)js|javascript|ts|typescript|mjs|jsx|tsx|node");
  static final Pattern PYTHON = Pattern.compile("(?i)py|python|python3|py3");

  /** What makes a fence of a line. */
  static final Pattern MARKER = Pattern.compile("(?m)^[ \\t]*(?:`{3}|~{3})");

  private MarkdownFences() {}

  /**
   * The text with all but the first fenced block of a language blanked, or of any where none is of
   * that language; unchanged where there is no fence.
   */
  static String codeOf(String text, Pattern language) {
    Matcher fence = FENCE.matcher(text);
    int bestStart = -1;
    int bestEnd = -1;
    boolean bestIsScript = false;
    while (fence.find()) {
      boolean script = language.matcher(fence.group(2)).matches();
      int start = Math.min(text.length(), fence.end() + 1);
      int end = text.length();
      int resume = end;
      while (fence.find()) {
        if (fence.group(2).isEmpty()) {
          end = fence.start();
          resume = fence.end();
          break;
        }
      }
      if (bestStart < 0 || (script && !bestIsScript)) {
        bestStart = start;
        bestEnd = Math.max(start, end);
        bestIsScript = script;
      }
      if (resume >= text.length()) {
        break;
      }
    }
    return bestStart < 0
        ? text
        : ScriptNormalizer.blank(text, 0, bestStart)
            + text.substring(bestStart, bestEnd)
            + ScriptNormalizer.blank(text, bestEnd, text.length());
  }
}
