package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonCutterTest {
  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void whatIsLeftOfAnyDocumentFitsIsValidAndIsTheBeginningOfTheWhole() throws Exception {
    Random random = new Random(20_26);
    for (int i = 0; i < 3_000; i++) {
      JsonNode whole = document(random, 0);
      long size = bytes(whole);
      int budget = 4 + random.nextInt((int) Math.min(4_000, size + 10));
      Cut cut = JsonCutter.cut(whole, budget);
      String shown = cut.shown().toString();
      assertThat(bytes(cut.shown())).as(shown).isLessThanOrEqualTo(budget);
      assertThat(mapper.readTree(shown)).isEqualTo(cut.shown());
      assertThat(shown.getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) '\0');
      if (size <= budget) {
        assertThat(cut.shown()).isEqualTo(whole);
        assertThat(cut.places()).isEmpty();
      } else {
        assertThat(cut.shown()).isNotEqualTo(whole);
        assertBeginning(cut.shown(), whole);
      }
    }
  }

  @Test
  void countsSizesAsTheyAreWritten() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      JsonNode node = document(random, 0);
      assertThat(JsonSize.of(node, Long.MAX_VALUE)).as(node.toString()).isEqualTo(bytes(node));
    }
  }

  @Test
  void keepsTheFirstElementsOfAnArrayWhole() throws Exception {
    Cut cut = JsonCutter.cut(mapper.readTree("[{\"id\":1},{\"id\":2},{\"id\":3}]"), 20);
    assertThat(cut.shown()).hasToString("[{\"id\":1},{\"id\":2}]");
    assertThat(cut.places()).containsExactly(new Cut.Place("$", 2, 3, "elements"));
  }

  @Test
  void keepsSmallMembersAndCutsTheLargeOne() throws Exception {
    JsonNode whole =
        mapper.readTree(
            "{\"rows\":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15],\"count\":15,\"ok\":true}");
    Cut cut = JsonCutter.cut(whole, 45);
    assertThat(cut.shown().path("count").asInt()).isEqualTo(15);
    assertThat(cut.shown().path("ok").asBoolean()).isTrue();
    assertThat(cut.shown().path("rows").size()).isBetween(3, 10);
    assertThat(cut.places()).extracting(Cut.Place::path).containsExactly("$.rows");
  }

  @Test
  void cutsALargeElementRatherThanShowNothing() {
    ArrayNode whole = JsonNodeFactory.instance.arrayNode();
    whole.addObject().put("id", "7").put("sql", "x".repeat(10_000));
    whole.addObject().put("id", "8");
    Cut cut = JsonCutter.cut(whole, 500);
    assertThat(cut.shown().path(0).path("id").asText()).isEqualTo("7");
    assertThat(cut.shown().path(0).path("sql").asText()).hasSizeBetween(400, 500);
    assertThat(cut.places())
        .extracting(Cut.Place::toString)
        .startsWith("$: 1 of 2 elements")
        .anyMatch(p -> p.startsWith("$[0].sql: "));
  }

  @Test
  void endsAStringBetweenTwoCharacters() {
    JsonNode whole = JsonNodeFactory.instance.textNode("\ud83d\ude00".repeat(100));
    for (int budget = 4; budget < 60; budget++) {
      String shown = JsonCutter.cut(whole, budget).shown().textValue();
      assertThat(shown.length() % 2).isZero();
      assertThat(shown.codePointCount(0, shown.length())).isEqualTo((budget - 2) / 4);
    }
  }

  @Test
  void cutsVeryWideAndVeryDeepDocuments() {
    ObjectNode wide = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < 200_000; i++) {
      wide.put("member" + i, i);
    }
    assertThat(bytes(JsonCutter.cut(wide, 49_152).shown())).isBetween(30_000L, 49_152L);
    ArrayNode deep = JsonNodeFactory.instance.arrayNode();
    ArrayNode inner = deep;
    for (int i = 0; i < 900; i++) {
      inner = inner.addArray();
    }
    inner.add("x".repeat(100_000));
    assertThat(bytes(JsonCutter.cut(deep, 49_152).shown())).isBetween(48_000L, 49_152L);
  }

  private static void assertBeginning(JsonNode part, JsonNode whole) {
    if (whole.isArray() && part.isArray()) {
      assertThat(part.size()).isLessThanOrEqualTo(whole.size());
      for (int i = 0; i < part.size(); i++) {
        assertBeginning(part.get(i), whole.get(i));
      }
    } else if (whole.isObject() && part.isObject()) {
      Iterator<Map.Entry<String, JsonNode>> members = part.properties().iterator();
      while (members.hasNext()) {
        Map.Entry<String, JsonNode> member = members.next();
        assertThat(whole.has(member.getKey())).isTrue();
        assertBeginning(member.getValue(), whole.get(member.getKey()));
      }
    } else if (whole.isTextual() && part.isTextual()) {
      assertThat(whole.textValue()).startsWith(part.textValue());
    } else if (!part.isNull()) {
      assertThat(part).isEqualTo(whole);
    }
  }

  private long bytes(JsonNode node) {
    return node.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  private static JsonNode document(Random random, int depth) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    int kind = random.nextInt(depth > 4 ? 6 : 10);
    switch (kind) {
      case 0:
        return nodes.numberNode(random.nextInt());
      case 1:
        return nodes.numberNode(random.nextDouble());
      case 2:
        return nodes.booleanNode(random.nextBoolean());
      case 3:
        return nodes.nullNode();
      case 4, 5:
        return nodes.textNode(text(random, random.nextInt(200)));
      case 6, 7:
        ObjectNode object = nodes.objectNode();
        for (int i = random.nextInt(12); i > 0; i--) {
          object.set(text(random, random.nextInt(12)), document(random, depth + 1));
        }
        return object;
      default:
        ArrayNode array = nodes.arrayNode();
        for (int i = random.nextInt(12); i > 0; i--) {
          array.add(document(random, depth + 1));
        }
        return array;
    }
  }

  private static String text(Random random, int length) {
    int[] alphabet = {'a', 'Z', ' ', '"', '\\', '\n', '\t', '\u0001', 0xe9, 0x20ac, 0x1f600, '/'};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
    }
    return text.toString();
  }
}
