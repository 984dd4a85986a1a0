package dev.lookercodemode.demo.query;

import static dev.lookercodemode.demo.query.Queries.NOW;
import static dev.lookercodemode.demo.query.Queries.SEED;
import static dev.lookercodemode.demo.query.Queries.filtered;
import static dev.lookercodemode.demo.query.Queries.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Filter expressions against the same conditions written in Java. */
final class FilterTest {
  private static final Queries QUERIES = new Queries();

  @AfterAll
  static void close() {
    QUERIES.close();
  }

  private static Arguments string(String expression, Predicate<String> brand) {
    return Arguments.of(expression, brand);
  }

  private static boolean is(String value, String... any) {
    return value != null && List.of(any).contains(value);
  }

  static Stream<Arguments> strings() {
    return Stream.of(
        string("Acme", b -> is(b, "Acme")),
        string("Acme, Lumen", b -> is(b, "Acme", "Lumen")),
        string("\"Contoso, Ltd.\"", b -> is(b, "Contoso, Ltd.")),
        string("Contoso^, Ltd.,Acme", b -> is(b, "Contoso, Ltd.", "Acme")),
        string("-Acme", b -> !is(b, "Acme")),
        string("-Acme,-Lumen", b -> !is(b, "Acme", "Lumen")),
        string("%o%,-Northwind", b -> b != null && b.contains("o") && !b.equals("Northwind")),
        string("A%", b -> b != null && b.startsWith("A")),
        string("%m%", b -> b != null && b.contains("m")),
        string("%n", b -> b != null && b.endsWith("n")),
        string("-%m%", b -> b == null || !b.contains("m")),
        string("_cme", b -> is(b, "Acme")),
        string("^%cme", b -> false),
        string("NULL", b -> b == null),
        string("NULL,Acme", b -> b == null || b.equals("Acme")),
        string("-NULL", b -> b != null),
        string("NOT NULL", b -> b != null),
        string("EMPTY", b -> b == null),
        string("-EMPTY", b -> b != null),
        string("", b -> true),
        string("Acme' OR '1'='1", b -> false),
        string("x'; DROP TABLE products; --", b -> false));
  }

  @ParameterizedTest
  @MethodSource("strings")
  void filtersStrings(String expression, Predicate<String> expected) throws Exception {
    assertThat(count(filtered(query("products", "products.count"), "products.brand", expression)))
        .isEqualTo(SEED.products().stream().filter(p -> expected.test(p.brand())).count());
  }

  private static Arguments number(String expression, Predicate<Integer> age) {
    return Arguments.of(expression, age);
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        number("40", a -> a == 40),
        number("40, 41", a -> a == 40 || a == 41),
        number(">40", a -> a > 40),
        number("<= 30", a -> a <= 30),
        number("30 to 40", a -> a >= 30 && a <= 40),
        number("[30,40]", a -> a >= 30 && a <= 40),
        number("(30, 40)", a -> a > 30 && a < 40),
        number("[30,40), 70", a -> (a >= 30 && a < 40) || a == 70),
        number("(70,inf)", a -> a > 70),
        number("NOT 40", a -> a != 40),
        number("NOT 40, 41", a -> a != 40 && a != 41),
        number("<>40", a -> a != 40),
        number("!=40,!=41", a -> a != 40 && a != 41),
        number("!=40, <>41, >30", a -> a != 40 && a != 41 && a > 30),
        number(">30 AND <40", a -> a > 30 && a < 40),
        number("<30 OR >70", a -> a < 30 || a > 70),
        number("NOT NULL", a -> true),
        number("NULL", a -> false));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void filtersNumbers(String expression, Predicate<Integer> expected) throws Exception {
    assertThat(count(filtered(query("users", "users.count"), "users.age", expression)))
        .isEqualTo(SEED.users().stream().filter(u -> expected.test(u.age())).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7 days                    | 2026-07-09 | 2026-07-16
          last 90 days              | 2026-04-17 | 2026-07-16
          90 days ago               | 2026-04-16 | 2026-04-17
          before 90 days ago        | 2000-01-01 | 2026-04-16
          after 2026-01-01          | 2026-01-01 | 2100-01-01
          before 2026-01-01         | 2000-01-01 | 2026-01-01
          before 2026/01/01         | 2000-01-01 | 2026-01-01
          2026-01-01 to 2026-02-01  | 2026-01-01 | 2026-02-01
          this week                 | 2026-07-13 | 2026-07-20
          this month                | 2026-07-01 | 2026-08-01
          last month                | 2026-06-01 | 2026-07-01
          Last  Quarter             | 2026-04-01 | 2026-07-01
          this year to day          | 2026-01-01 | 2026-07-15
          2 months                  | 2026-06-01 | 2026-08-01
          3 months ago for 2 months | 2026-04-01 | 2026-06-01
          2026-01                   | 2026-01-01 | 2026-02-01
          2025                      | 2025-01-01 | 2026-01-01
          2025-Q4                   | 2025-10-01 | 2026-01-01
          2026-01-15                | 2026-01-15 | 2026-01-16
          today                     | 2026-07-15 | 2026-07-16
          yesterday                 | 2026-07-14 | 2026-07-15
          any time                  | 2000-01-01 | 2100-01-01
          """)
  void filtersDates(String expression, LocalDate from, LocalDate to) throws Exception {
    long expected =
        SEED.orders().stream()
            .map(SeedRows.Order::created)
            .filter(t -> !t.isBefore(from.atStartOfDay()) && t.isBefore(to.atStartOfDay()))
            .count();
    assertThat(count(filtered(query("orders", "orders.count"), "orders.created_date", expression)))
        .isEqualTo(expected);
  }

  @Test
  void filtersTimesToTheSecondAndMissingDates() throws Exception {
    LocalDateTime first = SEED.orders().getFirst().created();
    String text = first.toLocalDate() + " " + "%tT".formatted(first);
    assertThat(count(filtered(query("orders", "orders.count"), "orders.created_time", text)))
        .isPositive();
    assertThat(count(filtered(query("orders", "orders.count"), "orders.delivered_date", "NULL")))
        .isEqualTo(SEED.orders().stream().filter(o -> o.delivered() == null).count());
    assertThat(
            count(
                filtered(query("orders", "orders.count"), "orders.created_date", "today, 1 week")))
        .isEqualTo(
            SEED.orders().stream()
                .filter(o -> !o.created().isBefore(NOW.minusDays(2).toLocalDate().atStartOfDay()))
                .count());
  }

  @Test
  void filtersYesNo() throws Exception {
    long returned = SEED.orders().stream().filter(SeedRows.Order::returned).count();
    assertThat(count(filtered(query("orders", "orders.count"), "orders.is_returned", "Yes")))
        .isEqualTo(returned);
    assertThat(count(filtered(query("orders", "orders.count"), "orders.is_returned", "no")))
        .isEqualTo(3000 - returned);
  }

  @Test
  void filtersGroupsByAMeasure() throws Exception {
    JsonNode all = QUERIES.json(query("orders", "users.country", "orders.count"));
    JsonNode some =
        QUERIES.json(
            filtered(query("orders", "users.country", "orders.count"), "orders.count", ">400"));
    assertThat(some).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(some).allSatisfy(r -> assertThat(r.get("orders.count").asInt()).isGreaterThan(400));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          orders.id           | >five
          orders.id           | 1 OR 1=1
          orders.count        | many
          orders.created_date | sometime
          orders.created_date | 2026-13-45
          orders.created_date | before the flood
          orders.is_returned  | maybe
          """)
  void namesTheFilterItCannotUnderstand(String field, String expression) {
    assertThatThrownBy(
            () -> QUERIES.json(filtered(query("orders", "orders.count"), field, expression)))
        .isInstanceOfSatisfying(QueryException.class, e -> assertThat(e.status()).isEqualTo(400))
        .hasMessageContaining(field);
  }

  private static long count(JsonNode query) throws Exception {
    JsonNode row = QUERIES.json(query).get(0);
    return row.elements().next().asLong();
  }
}
