package dev.lookercodemode.demo.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** An engine at noon of a Wednesday, the rows it holds, and short ways to ask it. */
final class Queries implements AutoCloseable {
  static final LocalDateTime NOW = LocalDateTime.of(2026, 7, 15, 12, 0);
  static final SeedRows SEED = SeedRows.at(NOW);
  private static final ObjectMapper JSON = new ObjectMapper();

  final QueryEngine engine;

  Queries(ActivitySource activity) {
    Instant now = NOW.toInstant(ZoneOffset.UTC);
    engine = new QueryEngine(Clock.fixed(now, ZoneOffset.UTC), activity);
  }

  Queries() {
    this(explore -> List.<Map<String, Object>>of());
  }

  static ObjectNode query(String explore, String... fields) {
    ObjectNode query = JSON.createObjectNode().put("model", "thelook").put("view", explore);
    query.put("limit", "-1");
    for (String field : fields) {
      query.withArrayProperty("fields").add(field);
    }
    return query;
  }

  static ObjectNode filtered(ObjectNode query, String field, String expression) {
    query.withObjectProperty("filters").put(field, expression);
    return query;
  }

  JsonNode json(JsonNode query) throws Exception {
    return JSON.readTree(text(query, "json"));
  }

  JsonNode detail(JsonNode query) throws Exception {
    return JSON.readTree(text(query, "json_detail"));
  }

  String text(JsonNode query, String format) throws QueryException {
    return new String(engine.run(query, format).content(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    engine.close();
  }
}
