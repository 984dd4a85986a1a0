package dev.lookercodemode.looker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value that is still the name of a variable, e.g. {@code ${LOOKER_SECRET}}: a client's
 * configuration hands such a text on as it stands where the variable is not set, or where the
 * client knows no variables.
 */
public final class UnexpandedVariable {
  private static final Pattern FORM =
      Pattern.compile("\\$\\{(?:env:|input:)?([A-Za-z_][A-Za-z0-9_.-]*)[^}]*}");

  private UnexpandedVariable() {}

  /**
   * What is wrong with a value, in a sentence, and what to do; null where nothing is.
   *
   * @param what what has the value, as people know it, e.g. {@code --config}
   */
  public static @Nullable String problem(String what, String value) {
    Matcher form = FORM.matcher(value.strip());
    return form.matches()
        ? what
            + " is literally "
            + value.strip()
            + ": the client did not put the variable's value there. Set "
            + form.group(1)
            + " where the client is started and start it anew, or write the value itself"
        : null;
  }
}
