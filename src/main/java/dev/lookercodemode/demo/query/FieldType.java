package dev.lookercodemode.demo.query;

import java.util.Locale;

/** The LookML types of fields the demo's models use. */
enum FieldType {
  STRING,
  NUMBER,
  YESNO,
  DATE_RAW,
  DATE_TIME,
  DATE_DATE,
  DATE_WEEK,
  DATE_MONTH,
  DATE_QUARTER,
  DATE_YEAR,
  COUNT,
  SUM,
  AVERAGE;

  /** As the API spells it. */
  String lookml() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isMeasure() {
    return compareTo(COUNT) >= 0;
  }

  boolean isTime() {
    return compareTo(DATE_RAW) >= 0 && compareTo(DATE_YEAR) <= 0;
  }

  boolean isNumeric() {
    return this == NUMBER || isMeasure();
  }
}
