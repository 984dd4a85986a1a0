package dev.lookercodemode.install;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as a person or a program wrote it, and edits that leave every other character of it
 * alone: comments, order, indentation, the way numbers are written. Immutable.
 *
 * <p>An edit is checked: it is read back, and must differ from what was there in the one member
 * only.
 */
final class JsonText {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private static final JsonMapper LENIENT =
      STRICT
          .rebuild()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final JsonMapper mapper;
  private final String text;
  private final ObjectNode tree;
  private final ObjectSpan root;

  private JsonText(JsonMapper mapper, String text) throws IOException {
    this.mapper = mapper;
    this.text = text;
    JsonNode read = mapper.readTree(text);
    if (!(read instanceof ObjectNode object)) {
      throw new IOException("it does not hold a JSON object");
    }
    this.tree = object;
    try (JsonParser parser = mapper.createParser(text)) {
      parser.nextToken();
      this.root = ObjectSpan.read(parser);
    }
  }

  /**
   * Reads a text.
   *
   * @param comments whether comments and trailing commas are part of the format
   * @throws IOException if it is no such object; the message quotes nothing of the text, which may
   *     hold secrets
   */
  static JsonText read(String text, boolean comments) throws IOException {
    try {
      return new JsonText(comments ? LENIENT : STRICT, text);
    } catch (JsonProcessingException e) {
      throw new IOException(
          "it is not JSON at line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr(),
          e);
    }
  }

  /** The whole text. */
  String text() {
    return text;
  }

  /** What stands at a path of member names; null where there is nothing. */
  @Nullable JsonNode at(List<String> path) {
    JsonNode node = tree;
    for (String name : path) {
      node = node == null ? null : node.get(name);
    }
    return node;
  }

  /**
   * This text with the member at {@code path} set; objects on the way are made.
   *
   * @throws IOException if something on the way is no object
   */
  JsonText with(List<String> path, JsonNode value) throws IOException {
    if (value.equals(at(path))) {
      return this;
    }
    ObjectNode expected = tree.deepCopy();
    put(expected, path, value);
    ObjectSpan span = root;
    for (int depth = 0; ; depth++) {
      List<String> rest = path.subList(depth, path.size());
      ObjectSpan.Member member = span.member(rest.getFirst());
      if (member == null) {
        return checked(new JsonInsertion(text, root, span).of(rest, value), expected);
      }
      if (rest.size() == 1) {
        String now = new JsonInsertion(text, root, span).rendered(value, member);
        return checked(
            text.substring(0, member.valueStart()) + now + text.substring(member.valueEnd()),
            expected);
      }
      if (member.object() == null) {
        throw notAnObject(path.subList(0, depth + 1));
      }
      span = member.object();
    }
  }

  /** This text without the member at {@code path}. */
  JsonText without(List<String> path) throws IOException {
    ObjectSpan span = root;
    for (String name : path.subList(0, path.size() - 1)) {
      ObjectSpan.Member member = span.member(name);
      if (member == null) {
        return this;
      }
      if (member.object() == null) {
        throw notAnObject(List.of(name));
      }
      span = member.object();
    }
    if (span.member(path.getLast()) == null) {
      return this;
    }
    ObjectNode expected = tree.deepCopy();
    JsonNode parent = expected;
    for (String name : path.subList(0, path.size() - 1)) {
      parent = Objects.requireNonNull(parent).get(name);
    }
    ((ObjectNode) Objects.requireNonNull(parent)).remove(path.getLast());
    return checked(JsonRemoval.of(text, span, path.getLast()), expected);
  }

  private static void put(ObjectNode root, List<String> path, JsonNode value) throws IOException {
    ObjectNode object = root;
    for (int i = 0; i < path.size() - 1; i++) {
      JsonNode next = object.get(path.get(i));
      if (next == null) {
        next = object.putObject(path.get(i));
      }
      if (!(next instanceof ObjectNode inner)) {
        throw notAnObject(path.subList(0, i + 1));
      }
      object = inner;
    }
    object.set(path.getLast(), value);
  }

  private JsonText checked(String edited, ObjectNode expected) throws IOException {
    JsonText result = new JsonText(mapper, edited);
    if (!result.tree.equals(expected)) {
      throw new IOException("it is written in a way that cannot be edited safely");
    }
    return result;
  }

  private static IOException notAnObject(List<String> path) {
    return new IOException("its \"" + String.join(".", path) + "\" is not a JSON object");
  }
}
