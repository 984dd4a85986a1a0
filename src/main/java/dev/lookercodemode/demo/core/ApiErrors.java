package dev.lookercodemode.demo.core;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The error documents of a Looker instance. */
public final class ApiErrors {
  private static final String DOCUMENTATION = "https://cloud.google.com/looker/docs/";

  private ApiErrors() {}

  public static DemoFailure notFound() {
    return failure(404, "Not found");
  }

  public static DemoFailure unauthenticated() {
    return failure(401, "Requires authentication.");
  }

  public static DemoFailure badRequest(String message) {
    return failure(400, message);
  }

  /** What is there once per owner is there already. */
  public static DemoFailure conflict() {
    return failure(409, "Resource Already Exists");
  }

  public static DemoFailure forbidden() {
    return failure(403, "You do not have permission to do that.");
  }

  static DemoFailure notImplemented(String operation) {
    return notServed("operation " + operation);
  }

  /** What Looker has and the demo has not, in words. */
  public static DemoFailure notServed(String what) {
    return failure(501, "demo: " + what + " is not part of the demo instance");
  }

  /** A parameter that the API has and the demo knows nothing of: better refused than ignored. */
  static DemoFailure notImplemented(String operation, String parameter) {
    return failure(
        501,
        "demo: parameter %s of %s is not part of the demo instance"
            .formatted(parameter, operation));
  }

  public static DemoFailure failure(int status, String message) {
    return new DemoFailure(status, document(message));
  }

  public static ObjectNode document(String message) {
    return Json.object().put("message", message).put("documentation_url", DOCUMENTATION);
  }

  public static DemoFailure invalid(String field, String code, String message) {
    return invalid(List.of(new Invalid(field, code, message)));
  }

  /** Refuses a body that lacks one of these fields, naming all that it lacks. */
  public static void require(ObjectNode body, String... fields) {
    List<Invalid> errors = new ArrayList<>();
    for (String field : fields) {
      if (Json.text(body, field).isBlank()) {
        errors.add(new Invalid(field, "missing_field", "This field is required."));
      }
    }
    if (!errors.isEmpty()) {
      throw invalid(errors);
    }
  }

  /** Refuses a body whose value of this field another entity has. */
  public static void requireNew(Table table, ObjectNode body, String field) {
    String value = Json.text(body, field);
    if (table.all().stream().anyMatch(e -> Json.text(e, field).equalsIgnoreCase(value))) {
      throw invalid(field, "already_exists", "This value is already taken.");
    }
  }

  static DemoFailure invalid(List<Invalid> errors) {
    ObjectNode document = Json.object().put("message", "Validation Failed");
    document.set("errors", Json.array(errors.stream().map(Invalid::document).toList()));
    document.put("documentation_url", DOCUMENTATION);
    return new DemoFailure(422, document);
  }

  /** One field of a body that is refused. */
  record Invalid(String field, String code, String message) {
    ObjectNode document() {
      return Json.object()
          .put("field", field)
          .put("code", code)
          .put("message", message)
          .put("documentation_url", DOCUMENTATION);
    }
  }
}
