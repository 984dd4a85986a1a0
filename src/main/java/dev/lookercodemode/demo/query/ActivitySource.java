package dev.lookercodemode.demo.query;

import java.util.List;
import java.util.Map;

/** Where the model {@code system__activity} gets its rows: the live state of the instance. */
public interface ActivitySource {

  /**
   * The rows of an explore, each by full field name; values are strings, numbers or null. Empty
   * where it has none.
   */
  List<Map<String, Object>> rows(String explore);
}
