package dev.lookercodemode.sandbox.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A script made ready for evaluation, and the way back from its positions to those of the text as
 * submitted. Immutable.
 *
 * @param submitted the text as submitted
 * @param code what is evaluated: an expression whose value is an async function
 * @param insertions what was put in, in ascending order of position; everything else stands as
 *     submitted, or was replaced by as many blanks
 * @param callsResult whether a function that comes out is what the script meant to run
 * @param problem why it cannot be evaluated; null where it can
 */
record NormalizedScript(
    String submitted,
    String code,
    List<Insertion> insertions,
    boolean callsResult,
    @Nullable SyntaxProblem problem) {

  NormalizedScript {
    insertions = List.copyOf(insertions);
  }

  /**
   * Why a script does not parse.
   *
   * @param position where, in the submitted text
   * @param hint what to do about it, or empty
   */
  record SyntaxProblem(String message, int position, String hint) {}

  /** Text of {@code length} characters put in at {@code at}, a position in {@link #code}. */
  record Insertion(int at, int length) {}

  /** The position in the submitted text of a position in {@link #code}, within its bounds. */
  int submittedPosition(int position) {
    int shift = 0;
    for (Insertion insertion : insertions) {
      if (insertion.at() < position) {
        shift += Math.min(insertion.length(), position - insertion.at());
      }
    }
    return Math.clamp(position - shift, 0, submitted.length());
  }

  /** 1-based line of a position in the submitted text. */
  int line(int position) {
    return (int) submitted.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
  }

  /** 1-based column of a position in the submitted text. */
  int column(int position) {
    return position - submitted.lastIndexOf('\n', position - 1);
  }
}
