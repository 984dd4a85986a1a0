package dev.lookercodemode.demo.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A LookML view: its fields, and the table they come from.
 *
 * @param key SQL of the primary key's column
 */
record View(String name, String table, String key, List<Field> fields) {
  View {
    fields = List.copyOf(fields);
  }

  String label() {
    return Field.title(name);
  }

  /** A view whose table has the view's name and one column per dimension. */
  static Builder of(String name) {
    return new Builder(name, name, column -> "\"" + name + "\".\"" + column + "\"");
  }

  /** Collects the fields of a view in the order they are shown. */
  static final class Builder {
    static final String USD = "$#,##0.00";

    private final String view;
    private final String table;
    private final UnaryOperator<String> columns;
    private final List<Field> fields = new ArrayList<>();
    private String key = "";

    Builder(String view, String table, UnaryOperator<String> columns) {
      this.view = view;
      this.table = table;
      this.columns = columns;
    }

    Builder key(String column, FieldType type) {
      key = columns.apply(column);
      fields.add(new Field(view, /* name= */ column, type, /* column= */ key, true, null, null));
      return this;
    }

    Builder strings(String... columnNames) {
      return dimensions(FieldType.STRING, columnNames);
    }

    Builder numbers(String... columnNames) {
      return dimensions(FieldType.NUMBER, columnNames);
    }

    Builder yesNos(String... columnNames) {
      return dimensions(FieldType.YESNO, columnNames);
    }

    Builder usd(String... columnNames) {
      for (String column : columnNames) {
        add(column, FieldType.NUMBER, column, null, USD);
      }
      return this;
    }

    Builder times(String... groups) {
      for (String group : groups) {
        for (FieldType type : FieldType.values()) {
          if (type.isTime()) {
            String timeframe = type.lookml().substring("date_".length());
            add(group + "_" + timeframe, type, group, group, null);
          }
        }
      }
      return this;
    }

    Builder count() {
      return count("count");
    }

    Builder count(String field) {
      return add(field, FieldType.COUNT, "", null, null);
    }

    Builder sum(String field, String column, @Nullable String format) {
      return add(field, FieldType.SUM, column, null, format);
    }

    Builder average(String field, String column, @Nullable String format) {
      return add(field, FieldType.AVERAGE, column, null, format);
    }

    View build() {
      return new View(view, table, key, fields);
    }

    private Builder dimensions(FieldType type, String... columnNames) {
      for (String column : columnNames) {
        add(column, type, column, null, null);
      }
      return this;
    }

    private Builder add(
        String field,
        FieldType type,
        String column,
        @Nullable String group,
        @Nullable String format) {
      String sql = type == FieldType.COUNT ? key : columns.apply(column);
      fields.add(new Field(view, field, type, sql, false, group, format));
      return this;
    }
  }
}
