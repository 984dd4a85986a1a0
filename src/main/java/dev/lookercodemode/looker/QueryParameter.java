package dev.lookercodemode.looker;

/** A parameter of the query string, not yet encoded. Immutable. */
public record QueryParameter(String name, String value) {}
