package dev.lookercodemode.demo.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Body;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Property;
import dev.lookercodemode.api.Schema;
import dev.lookercodemode.api.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the API document lets an operation take in. A script may send back a whole entity that it
 * has read: of that only what is writable counts, and what is of another type is refused, field by
 * field. Numbers pass for texts and digits for numbers, since ids are written both ways.
 */
final class BodySchema {
  /** Parts of an entity that answers show and the document does not mark as read-only. */
  private static final Set<String> SHOWN =
      Set.of(
          "Dashboard.folder",
          "Dashboard.model",
          "LookWithQuery.folder",
          "LookWithQuery.model",
          "DashboardElement.look",
          "DashboardElement.result_maker",
          "ScheduledPlan.user",
          "User.credentials_email",
          "User.credentials_google",
          "User.credentials_ldap",
          "User.credentials_looker_openid",
          "User.credentials_oidc",
          "User.credentials_saml",
          "User.credentials_totp",
          "User.credentials_workforce");

  private final List<ApiErrors.Invalid> errors = new ArrayList<>();

  private BodySchema() {}

  /** The body as the operation takes it in; a body of unknown shape as it is. */
  static JsonNode accepted(Operation operation, JsonNode sent) {
    Body declared = operation.body();
    if (declared == null) {
      return sent;
    }
    BodySchema reader = new BodySchema();
    JsonNode accepted = reader.read(sent, declared.type(), "");
    if (!reader.errors.isEmpty()) {
      throw ApiErrors.invalid(reader.errors);
    }
    return accepted;
  }

  private JsonNode read(JsonNode sent, Type type, String field) {
    if (sent.isNull() || sent.isMissingNode()) {
      return sent;
    }
    return switch (type) {
      case Type.Text text -> text(sent, text, field);
      case Type.Bool ignored -> sent.isBoolean() ? sent : wrong(sent, field, "a boolean");
      case Type.Int ignored -> integer(sent, field);
      case Type.Decimal ignored -> decimal(sent, field);
      case Type.Listing list -> list(sent, list, field);
      case Type.Mapping ignored -> sent.isObject() ? sent : wrong(sent, field, "an object");
      case Type.Named named -> named(sent, named, field);
      default -> sent;
    };
  }

  private JsonNode wrong(JsonNode sent, String field, String wanted) {
    errors.add(new ApiErrors.Invalid(field, "invalid", "This field must be " + wanted + "."));
    return sent;
  }

  private JsonNode text(JsonNode sent, Type.Text text, String field) {
    if (sent.isNumber()) {
      return Json.text(sent.asText());
    }
    if (!sent.isTextual()) {
      return wrong(sent, field, "a string");
    }
    boolean known = text.values().isEmpty() || text.values().contains(sent.asText());
    return known ? sent : wrong(sent, field, "one of " + String.join(", ", text.values()));
  }

  private JsonNode integer(JsonNode sent, String field) {
    if (sent.isIntegralNumber()) {
      return sent;
    }
    return sent.isTextual() && sent.asText().matches("-?\\d{1,18}")
        ? Json.number(Long.parseLong(sent.asText()))
        : wrong(sent, field, "an integer");
  }

  private JsonNode decimal(JsonNode sent, String field) {
    if (sent.isNumber()) {
      return sent;
    }
    return sent.isTextual() && sent.asText().matches("-?\\d{1,15}(\\.\\d{1,15})?")
        ? Json.number(Double.parseDouble(sent.asText()))
        : wrong(sent, field, "a number");
  }

  private JsonNode list(JsonNode sent, Type.Listing list, String field) {
    if (!sent.isArray()) {
      return wrong(sent, field, "an array");
    }
    List<JsonNode> items = new ArrayList<>();
    for (JsonNode item : sent) {
      items.add(read(item, list.items(), field));
    }
    return Json.array(items);
  }

  private JsonNode named(JsonNode sent, Type.Named named, String field) {
    List<Property> all =
        ApiDocument.embedded().schema(named.schema()).map(Schema::properties).orElse(List.of());
    if (all.isEmpty()) {
      return sent;
    }
    if (!sent.isObject()) {
      return wrong(sent, field, "an object");
    }
    // Where the document says that nothing is writable it is wrong: then everything is the input.
    boolean none = all.stream().allMatch(Property::readOnly);
    ObjectNode accepted = Json.object();
    for (Property property : all) {
      JsonNode value = sent.get(property.name());
      boolean shown = property.readOnly() || SHOWN.contains(named.schema() + "." + property.name());
      if (value != null && (none || !shown)) {
        String path = field.isEmpty() ? property.name() : field + "." + property.name();
        accepted.set(property.name(), read(value, property.type(), path));
      }
    }
    return accepted;
  }
}
