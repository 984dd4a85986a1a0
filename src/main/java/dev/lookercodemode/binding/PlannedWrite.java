package dev.lookercodemode.binding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.api.Verb;
import org.jspecify.annotations.Nullable;

/**
 * A write that a dry run did not send. Immutable, as long as nobody changes the body.
 *
 * @param path the path below {@code /api/4.0} with its query string
 * @param body what would have been sent, or null
 */
public record PlannedWrite(String method, Verb verb, String path, @Nullable JsonNode body) {}
