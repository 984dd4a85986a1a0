package dev.lookercodemode.demo.query;

import java.util.List;
import java.util.SequencedMap;

/**
 * A query whose names were all found in its model.
 *
 * @param filters filter expressions by the field they restrict
 * @param limit most rows wanted, -1 for all
 */
record Query(
    Model model,
    Explore explore,
    List<Field> fields,
    SequencedMap<Field, String> filters,
    List<Sort> sorts,
    long limit) {
  /** One of the query's fields by which rows are ordered. */
  record Sort(Field field, boolean descending) {}

  Query {
    fields = List.copyOf(fields);
    sorts = List.copyOf(sorts);
  }
}
