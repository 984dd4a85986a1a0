package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A JSON value made smaller. Immutable.
 *
 * @param shown what is left, a JSON value of the same kind
 * @param places what was cut, outermost first; only the first ones
 */
record Cut(JsonNode shown, List<Place> places) {
  Cut {
    places = List.copyOf(places);
  }

  /**
   * A container or string that lost its end.
   *
   * @param path where it stands, e.g. {@code $.rows[3].sql}; {@code $} is the result itself
   * @param unit {@code elements}, {@code members} or {@code characters}
   */
  record Place(String path, long shown, long total, String unit) {

    @Override
    public String toString() {
      return path + ": " + shown + " of " + total + " " + unit;
    }
  }
}
