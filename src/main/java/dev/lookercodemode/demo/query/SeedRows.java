package dev.lookercodemode.demo.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The shop's rows: the same ones for the same day, dated within the two years before it. */
record SeedRows(
    List<Order> orders, List<User> users, List<Product> products, List<InventoryItem> items) {
  record Order(
      int id,
      int userId,
      int itemId,
      String status,
      BigDecimal salePrice,
      boolean returned,
      LocalDateTime created,
      @Nullable LocalDateTime delivered) {}

  record User(
      int id,
      String firstName,
      String lastName,
      String email,
      String gender,
      int age,
      Place place,
      String trafficSource,
      LocalDateTime created) {}

  record Place(String city, @Nullable String state, String country) {}

  record Product(
      int id,
      String name,
      @Nullable String brand,
      String category,
      String department,
      BigDecimal price) {}

  record InventoryItem(
      int id, int productId, BigDecimal cost, boolean sold, LocalDateTime created) {}

  private static final int MINUTES = 730 * 24 * 60;
  private static final String[] FIRST = {
    "Ada", "Ben", "Chloe", "Dev", "Elena", "Femi", "Grace", "Hugo", "Ines", "Jonas", "Kira", "Liam",
    "Mei", "Noah", "Olga", "Priya", "Quinn", "Rosa", "Sam", "Tara"
  };
  private static final String[] LAST = {
    "Adler", "Brown", "Costa", "Diaz", "Evans", "Fischer", "Garcia", "Hansen", "Ito", "Jones",
    "Khan", "Lopez", "Meyer", "Novak", "O'Brien", "Patel", "Rossi", "Silva", "Tanaka", "Weber"
  };
  private static final Place[] PLACES = {
    new Place("New York", "New York", "USA"),
    new Place("Los Angeles", "California", "USA"),
    new Place("San Francisco", "California", "USA"),
    new Place("Austin", "Texas", "USA"),
    new Place("London", "England", "UK"),
    new Place("Manchester", "England", "UK"),
    new Place("Toronto", "Ontario", "Canada"),
    new Place("Berlin", null, "Germany"),
    new Place("Sydney", "New South Wales", "Australia")
  };
  private static final String[] SOURCES = {"Search", "Organic", "Email", "Display", "Facebook"};
  private static final String[] CATEGORIES = {
    "Jeans", "Dresses", "Sweaters", "Outerwear & Coats", "Shorts", "Accessories", "Active", "Socks"
  };
  private static final String[] BRANDS = {
    "Northwind", "Acme", "Fabrikam", "Contoso, Ltd.", "Lumen"
  };
  private static final String[] STATUSES = {
    "complete", "complete", "complete", "shipped", "processing", "cancelled", "returned"
  };

  /** The rows as of {@code now}, none dated after it. */
  static SeedRows at(LocalDateTime now) {
    Random random = new Random(20260101);
    LocalDateTime today = now.truncatedTo(ChronoUnit.DAYS);
    List<Product> products = new ArrayList<>();
    for (int id = 1; id <= 200; id++) {
      String category = pick(random, CATEGORIES);
      String brand = pick(random, BRANDS);
      BigDecimal price = BigDecimal.valueOf(500 + random.nextInt(19_500), 2);
      products.add(
          new Product(
              id,
              brand + " " + category + " No. " + id,
              id % 40 == 0 ? null : brand,
              category,
              random.nextBoolean() ? "Women" : "Men",
              price));
    }
    List<InventoryItem> items = new ArrayList<>();
    for (int id = 1; id <= 2000; id++) {
      Product product = products.get(random.nextInt(products.size()));
      BigDecimal cost = product.price().multiply(BigDecimal.valueOf(30 + random.nextInt(30), 2));
      items.add(
          new InventoryItem(
              id,
              product.id(),
              cost.setScale(2, RoundingMode.HALF_UP),
              random.nextInt(4) > 0,
              today.minusMinutes(1L + random.nextInt(MINUTES))));
    }
    List<User> users = new ArrayList<>();
    for (int id = 1; id <= 500; id++) {
      String first = pick(random, FIRST);
      String last = pick(random, LAST);
      String mail = (first + "." + last + id).toLowerCase(Locale.ROOT).replace("'", "");
      users.add(
          new User(
              id,
              first,
              last,
              mail + "@example.com",
              random.nextBoolean() ? "Female" : "Male",
              18 + random.nextInt(60),
              PLACES[random.nextInt(PLACES.length)],
              pick(random, SOURCES),
              today.minusMinutes(1L + random.nextInt(MINUTES))));
    }
    return new SeedRows(orders(random, today, users, items, products), users, products, items);
  }

  private static List<Order> orders(
      Random random,
      LocalDateTime today,
      List<User> users,
      List<InventoryItem> items,
      List<Product> products) {
    List<Order> orders = new ArrayList<>();
    for (int id = 1; id <= 3000; id++) {
      // The lesser of two draws: business grows towards the present.
      int draw = random.nextInt(MINUTES);
      int age = 1 + Math.min(draw, random.nextInt(MINUTES));
      LocalDateTime created = today.minusMinutes(age).plusSeconds(random.nextInt(60));
      String status = age < 3 * 24 * 60 ? "processing" : pick(random, STATUSES);
      boolean arrived = status.equals("complete") || status.equals("returned");
      InventoryItem item = items.get(random.nextInt(items.size()));
      orders.add(
          new Order(
              id,
              users.get(random.nextInt(users.size())).id(),
              item.id(),
              status,
              products.get(item.productId() - 1).price(),
              status.equals("returned"),
              created,
              arrived ? created.plusHours(24 + random.nextInt(36)) : null));
    }
    return orders;
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
