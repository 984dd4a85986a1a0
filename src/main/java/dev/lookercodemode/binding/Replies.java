package dev.lookercodemode.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.looker.FieldError;
import dev.lookercodemode.looker.LookerException;
import dev.lookercodemode.looker.LookerResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Maker of {@link Reply}s from what came back, or did not. */
final class Replies {
  private Replies() {}

  static Reply of(LookerResponse response) {
    if (response.content().length == 0) {
      return new Reply.Value("\"\""); // as the official SDKs answer a 204
    }
    if (!response.text()) {
      String type = response.mediaType();
      return new Reply.Bytes(
          response.content(), type.isEmpty() ? "application/octet-stream" : type);
    }
    String text = response.asText();
    boolean json = response.mediaType().endsWith("json") && Json.valid(text);
    return new Reply.Value(json ? text : Json.quoted(text));
  }

  static Reply.Failure of(LookerException e) {
    ObjectNode details = Json.MAPPER.createObjectNode();
    details.put("status", e.status());
    details.put("kind", e.kind().name().toLowerCase(Locale.ROOT));
    details.put("method", e.operation());
    details.put("verb", e.verb().name());
    details.put("path", e.path());
    var errors = details.putArray("errors");
    for (FieldError f : e.errors()) {
      errors.addObject().put("field", f.field()).put("code", f.code()).put("message", f.message());
    }
    details.put("documentation_url", e.documentationUrl());
    details.put("outcome_unknown", e.outcomeUnknown());
    String message = e.getMessage();
    return new Reply.Failure(
        "LookerError", message == null ? e.reason() : message, e.hint(), details.toString());
  }

  static Reply.Failure of(Operation operation, DeniedCall e) {
    ObjectNode details = Json.MAPPER.createObjectNode().put("method", operation.name());
    details.put("reason", e.reason()).put("rule", e.rule());
    return new Reply.Failure(
        Reply.DENIED_ERROR, operation.name() + ": " + e.reason(), e.hint(), details.toString());
  }

  static Reply.Failure of(String method, @Nullable Operation operation, RefusedCall e) {
    ObjectNode details = Json.MAPPER.createObjectNode().put("method", method);
    if (operation != null) {
      details.put("signature", Signature.of(operation));
    }
    return new Reply.Failure("TypeError", e.reason(), e.hint(), details.toString());
  }
}
