package dev.lookercodemode.looker;

import dev.lookercodemode.api.NearNames;
import java.util.List;

/** Signals that there is no instance of a name; the message has the names that there are. */
public final class UnknownInstanceException extends LookerSettingsException {
  private static final long serialVersionUID = 1L;

  /**
   * @param known the names of all instances
   */
  public UnknownInstanceException(String name, List<String> known) {
    this(name, known, "");
  }

  /**
   * @param advice how to get an instance of this name, as a sentence; may be empty
   */
  UnknownInstanceException(String name, List<String> known, String advice) {
    super(
        ("there is no instance \"" + name + "\"." + NearNames.suggestion(name, known))
            + (known.isEmpty()
                ? " There is no looker.ini with sections and no saved account."
                : " There are: " + String.join(", ", known) + ".")
            + (advice.isEmpty() ? "" : " " + advice));
  }
}
