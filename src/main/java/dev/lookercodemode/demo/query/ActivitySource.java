package dev.lookercodemode.demo.query;

import java.util.List;
import java.util.Map;

/**
 * Where the rows of model {@code system__activity} come from.
 *
 * <p>Called once per query of that model, by the thread that runs it and outside the engine's lock.
 */
@FunctionalInterface
public interface ActivitySource {
  /**
   * The rows of an explore as they are now, keyed by full field name ({@code
   * content_usage.content_id}). A time may stand under the name of the dimension group or of any of
   * its timeframes ({@code history.created}, {@code history.created_time}). Keys the model does not
   * know are passed over; absent keys are null.
   */
  List<Map<String, Object>> rows(String explore);
}
