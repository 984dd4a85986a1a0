package dev.lookercodemode.server;

import dev.lookercodemode.sandbox.ScriptError;
import org.jspecify.annotations.Nullable;

/**
 * The part of a script's line that is shown with an error: a window around the column, because a
 * script may be one line of many thousand characters. Immutable.
 *
 * @param shown the line, or the part of it
 * @param caret where in {@code shown} the column is, 0-based; null where it is not known
 */
record SourceLine(String shown, @Nullable Integer caret) {
  private static final int BEFORE = 80;
  private static final int AFTER = 40;

  /** The line of an error; null where it is not known. */
  static @Nullable SourceLine of(ScriptError error) {
    String source = error.source();
    if (source == null) {
      return null;
    }
    int column = error.column() == null ? 0 : Math.clamp(error.column() - 1L, 0, source.length());
    int from = whole(source, Math.max(0, column - BEFORE));
    int to = Math.min(source.length(), Math.max(column + AFTER, from + BEFORE + AFTER));
    String shown = source.substring(from, whole(source, to));
    return new SourceLine(shown, error.column() == null ? null : column - from);
  }

  /** The nearest cut before this one that splits no character. */
  private static int whole(String text, int cut) {
    boolean splits =
        cut > 0
            && cut < text.length()
            && Character.isLowSurrogate(text.charAt(cut))
            && Character.isHighSurrogate(text.charAt(cut - 1));
    return splits ? cut - 1 : cut;
  }
}
