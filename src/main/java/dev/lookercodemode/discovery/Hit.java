package dev.lookercodemode.discovery;

/**
 * An operation that a search found. Immutable.
 *
 * @param signature how it is called, in TypeScript's words
 * @param summary one line on what it does, or empty
 * @param score how well it fits; only good for comparison within one search
 */
public record Hit(String name, String signature, String summary, double score) {}
