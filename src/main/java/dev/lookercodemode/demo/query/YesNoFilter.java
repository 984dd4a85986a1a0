package dev.lookercodemode.demo.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looker's filter expressions for yesno fields: Yes, No. */
final class YesNoFilter {
  private YesNoFilter() {}

  static Predicate parse(String column, String expression) throws FilterSyntaxException {
    List<Predicate> parts = new ArrayList<>();
    for (String term : Terms.quoted(expression)) {
      parts.add(
          switch (term.toUpperCase(Locale.ROOT)) {
            case "YES", "TRUE", "Y" -> Predicate.of("COALESCE(" + column + ", FALSE)");
            case "NO", "FALSE", "N" -> Predicate.of("NOT COALESCE(" + column + ", FALSE)");
            default ->
                throw new FilterSyntaxException(
                    "\"" + term + "\" is no yesno filter; write Yes or No");
          });
    }
    return parts.isEmpty() ? Predicate.TRUE : Predicate.any(parts);
  }
}
