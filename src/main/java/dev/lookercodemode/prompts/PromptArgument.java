package dev.lookercodemode.prompts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that a workflow takes: a constant of its scripts. Immutable.
 *
 * @param name as the scripts call it
 * @param description for people and models, one sentence
 * @param type what its text is read as
 * @param required whether there is no workflow without it
 * @param byDefault what the scripts take where it is not given, as text; null for nothing
 * @param source where values to choose from come from; null where there are none
 */
public record PromptArgument(
    String name,
    String description,
    Type type,
    boolean required,
    @Nullable String byDefault,
    @Nullable Source source) {

  /** What the text of a value is read as. */
  public enum Type {
    /** The text itself. */
    TEXT,
    /** A number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A text, several with commas between them, or a JSON list. */
    LIST
  }

  /** Where values to choose from come from. */
  public sealed interface Source {}

  /** These values. */
  public record Values(List<String> values) implements Source {
    public Values {
      values = List.copyOf(values);
    }
  }

  /** The names of the configured instances. */
  public record Instances() implements Source {}

  /**
   * A member of what a method of the API lists.
   *
   * @param method a method that answers a list
   * @param field the member of its items
   */
  public record Listed(String method, String field) implements Source {}
}
