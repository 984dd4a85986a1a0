package dev.lookercodemode.demo.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A query whose names were all found in its model.
 *
 * @param pivots those of the fields whose values become columns
 * @param filters filter expressions by the field they restrict
 * @param sorts what orders rows; never a pivot unless nothing else is selected
 * @param pivotSorts what orders columns
 * @param limit most rows wanted, -1 for all
 * @param columnLimit most columns wanted of the pivots
 * @param totals which totals are wanted beside the rows
 */
record Query(
    Model model,
    Explore explore,
    List<Field> fields,
    List<Field> pivots,
    SequencedMap<Field, String> filters,
    List<Sort> sorts,
    List<Sort> pivotSorts,
    long limit,
    int columnLimit,
    Wanted totals) {
  /** One of the query's fields by which rows are ordered. */
  record Sort(Field field, boolean descending) {}

  /** Which totals: of each column, of each row. */
  record Wanted(boolean ofColumns, boolean ofRows) {
    static final Wanted NONE = new Wanted(false, false);
  }

  Query {
    fields = List.copyOf(fields);
    pivots = List.copyOf(pivots);
    sorts = List.copyOf(sorts);
    pivotSorts = List.copyOf(pivotSorts);
  }

  List<Field> dimensions() {
    return fields.stream().filter(f -> !f.type().isMeasure()).toList();
  }

  /** The dimensions that no pivot takes away. */
  List<Field> rowDimensions() {
    return dimensions().stream().filter(d -> !pivots.contains(d)).toList();
  }

  List<Field> measures() {
    return fields.stream().filter(f -> f.type().isMeasure()).toList();
  }

  /** What a row holds for some of the fields. */
  List<@Nullable Object> valuesOf(List<Field> wanted, List<@Nullable Object> row) {
    List<@Nullable Object> values = new ArrayList<>(wanted.size());
    wanted.forEach(f -> values.add(row.get(fields.indexOf(f))));
    return values;
  }

  /** The measures of this query for fewer dimensions: all rows that it is asked of count. */
  Query total(List<Field> dimensions) {
    List<Field> kept = new ArrayList<>(dimensions);
    kept.addAll(measures());
    SequencedMap<Field, String> of = new LinkedHashMap<>(filters);
    of.keySet().removeIf(f -> f.type().isMeasure());
    List<Sort> sort = List.of(new Sort(kept.getFirst(), false));
    return new Query(
        model, explore, kept, List.of(), of, sort, List.of(), -1, columnLimit, Wanted.NONE);
  }
}
