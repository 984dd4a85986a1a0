package dev.lookercodemode.looker;

/** The body of a request: Looker takes JSON and plain text, both in UTF-8. Immutable. */
public record RequestBody(String mediaType, String content) {}
