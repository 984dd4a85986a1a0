package dev.lookercodemode.api;

/**
 * The request body of an operation. Immutable.
 *
 * @param mediaType the one media type the document declares, e.g. {@code application/json}
 * @param required whether Looker refuses the call without it
 */
public record Body(Type type, String mediaType, boolean required) {}
