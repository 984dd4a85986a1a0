package dev.lookercodemode.binding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.NearNames;
import dev.lookercodemode.api.Operation;
import java.util.HashSet;
import java.util.Set;

/**
 * The helper {@code all_pages(method, arguments)}: asks a method that pages by {@code limit} and
 * {@code offset} until a page is not full, and answers all items as one list. An item that comes
 * twice, because the list changed in between, is answered once.
 */
final class Pages {
  static final String NAME = "all_pages";

  private static final int DEFAULT_LIMIT = 500;
  private static final int MAX_PAGES = 400;
  private static final String USAGE = "Write all_pages(\"search_users\", {fields: \"id,email\"}).";

  private final ApiDocument api;
  private final Binding binding;

  Pages(ApiDocument api, Binding binding) {
    this.api = api;
    this.binding = binding;
  }

  Reply call(String positionalJson, String namedJson) throws InterruptedException {
    try {
      JsonNode positional = Json.arguments(NAME, positionalJson);
      Operation operation = operation(positional.path(0));
      return all(operation, arguments(positional, Json.arguments(NAME, namedJson)));
    } catch (RefusedCall e) {
      return Replies.of(NAME, null, e);
    }
  }

  private Operation operation(JsonNode name) throws RefusedCall {
    if (!name.isTextual()) {
      throw new RefusedCall(NAME + ": the first argument must be the name of a method.", USAGE);
    }
    Operation operation = api.operation(name.asText()).orElse(null);
    if (operation == null) {
      throw new RefusedCall(
          NAME
              + ": there is no method '"
              + name.asText()
              + "'."
              + NearNames.suggestion(name.asText(), binding.methods()),
          USAGE);
    }
    if (!operation.argumentNames().contains("limit")
        || !operation.argumentNames().contains("offset")) {
      throw new RefusedCall(
          NAME
              + ": "
              + operation.name()
              + " does not page by limit and offset. Signature: "
              + Signature.of(operation),
          "Call " + operation.name() + " itself: it answers the whole list.");
    }
    return operation;
  }

  private static ObjectNode arguments(JsonNode positional, JsonNode named) throws RefusedCall {
    ObjectNode arguments = Json.MAPPER.createObjectNode();
    for (JsonNode given : new JsonNode[] {positional.path(1), named}) {
      if (given.isObject()) {
        arguments.setAll((ObjectNode) given);
      } else if (!given.isMissingNode() && !given.isNull()) {
        throw new RefusedCall(
            NAME + ": the second argument must be an object of arguments.", USAGE);
      }
    }
    return arguments;
  }

  private Reply all(Operation operation, ObjectNode arguments)
      throws InterruptedException, RefusedCall {
    int limit = arguments.path("limit").asInt(DEFAULT_LIMIT);
    int offset = arguments.path("offset").asInt(0);
    if (limit < 1 || offset < 0) {
      throw new RefusedCall(NAME + ": limit must be at least 1 and offset at least 0.", USAGE);
    }
    ArrayNode items = Json.MAPPER.createArrayNode();
    Set<String> seen = new HashSet<>();
    for (int page = 0; page < MAX_PAGES; page++) {
      arguments.put("limit", limit).put("offset", offset + page * limit);
      Reply reply = binding.call(operation.name(), "[]", arguments.toString());
      if (!(reply instanceof Reply.Value(String json))) {
        return reply;
      }
      JsonNode answered = Json.read(json);
      for (JsonNode item : answered) {
        String id = item.path("id").asText();
        if (id.isEmpty() || seen.add(id)) {
          items.add(item);
        }
      }
      if (!answered.isArray() || answered.size() < limit) {
        return new Reply.Value(items.toString());
      }
    }
    throw new RefusedCall(
        NAME + ": stopped after " + MAX_PAGES + " pages of " + limit + " items.",
        "Filter in the method's arguments, or page in the script and keep only totals.");
  }
}
