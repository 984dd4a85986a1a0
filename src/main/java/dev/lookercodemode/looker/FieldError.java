package dev.lookercodemode.looker;

/**
 * What Looker finds wrong with one field of a request. Immutable; each part may be empty.
 *
 * @param field the field's name
 * @param code Looker's word for the kind of error, e.g. {@code missing_field}
 */
public record FieldError(String field, String code, String message) {}
