package dev.lookercodemode.sandbox;

/**
 * A call of a host function by the script. Immutable.
 *
 * @param function one of the names that {@link HostFunctions} gave; the sandbox lets no other
 *     through
 * @param positional the positional arguments as the text of a JSON array
 * @param named the keyword arguments as the text of a JSON object; {@code {}} in JavaScript, which
 *     has none
 * @param scope the text of a JSON object: the scope functions that led to the {@code sdk} of this
 *     call, each with its value
 */
public record HostCall(String function, String positional, String named, String scope) {

  /** A call of the script's own {@code sdk}. */
  public HostCall(String function, String positional, String named) {
    this(function, positional, named, "{}");
  }
}
