package dev.lookercodemode.binding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.api.Verb;
import org.jspecify.annotations.Nullable;

/**
 * A write that was not sent, or not yet. Immutable, as long as nobody changes the body.
 *
 * @param where where it goes, for people; null for the run's own instance and user
 * @param path the path below {@code /api/4.0} with its query string
 * @param body what would have been sent, or null
 */
public record PlannedWrite(
    @Nullable String where, String method, Verb verb, String path, @Nullable JsonNode body) {

  /** What makes two writes alike for whoever decides on them: the method, and where it goes. */
  public String kind() {
    return where == null ? method : method + " " + where;
  }
}
