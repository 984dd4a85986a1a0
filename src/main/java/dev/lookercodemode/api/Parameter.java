package dev.lookercodemode.api;

/**
 * A path or query parameter of an operation. Immutable.
 *
 * @param name the name on the wire, which is also its name in both SDKs
 * @param in where it goes
 * @param required whether Looker refuses the call without it
 * @param deprecated whether the document advises against it
 */
public record Parameter(String name, Place in, Type type, boolean required, boolean deprecated) {

  /** Where a parameter goes in the request. */
  public enum Place {
    PATH,
    QUERY
  }
}
