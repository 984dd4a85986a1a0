package dev.lookercodemode.api;

/**
 * A property of a {@link Schema}. Immutable.
 *
 * @param description the document's own words, or empty: the embedded document has none
 * @param nullable whether Looker may answer null for it
 * @param readOnly what the document says; it is wrong for the bodies of eight operations, so it
 *     never filters input
 * @param writeOnly accepted by Looker, never answered
 */
public record Property(
    String name,
    Type type,
    String description,
    boolean required,
    boolean nullable,
    boolean readOnly,
    boolean writeOnly,
    boolean deprecated) {}
