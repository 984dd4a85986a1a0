package dev.lookercodemode.demo.query;

/**
 * A field of an explore. Immutable.
 *
 * @param name the full name, e.g. {@code orders.created_date}
 * @param type Looker's type, e.g. {@code string}, {@code number}, {@code date_date}, {@code count}
 * @param sql the SQL expression, an aggregate where it is a measure
 */
record Field(String name, String label, String type, boolean measure, String sql) {

  String view() {
    return name.substring(0, name.indexOf('.'));
  }

  boolean isDate() {
    return type.startsWith("date");
  }

  boolean isNumber() {
    return measure || type.equals("number");
  }
}
