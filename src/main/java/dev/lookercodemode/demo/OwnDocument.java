package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the instance says of its own API: the release, and the document, written when it is first
 * asked for. Knows the operations that a test has added. Safe for use by several threads.
 */
final class OwnDocument {
  /** The name under which faults and the request log know the document's page. */
  static final String PAGE = "swagger.json";

  private static final String PAGE_PATH = "/" + PAGE;

  private final List<Operation> added = new ArrayList<>();
  private final Map<String, String> answers = new HashMap<>();
  private String fullVersion = ApiDocument.embedded().version();
  private URI baseUrl = URI.create("http://127.0.0.1");
  private @Nullable Routes routes;
  private byte @Nullable [] written;

  void register(Operations operations) {
    operations.on("versions", call -> versions());
    operations.onUnlocked(
        "api_spec",
        call -> {
          if (call.path("api_version").equals("4.0") && call.path("specification").equals(PAGE)) {
            return document();
          }
          throw ApiError.notFound();
        });
  }

  synchronized void at(URI url) {
    baseUrl = url;
    written = null;
  }

  synchronized void release(String other) {
    fullVersion = other;
    written = null;
  }

  synchronized void add(Operation operation, String jsonAnswer) {
    added.add(operation);
    answers.put(operation.name(), jsonAnswer);
    routes = new Routes(added);
    written = null;
  }

  synchronized void reset() {
    added.clear();
    answers.clear();
    routes = null;
    release(ApiDocument.embedded().version());
  }

  synchronized Routes.@Nullable Match find(String verb, String path) {
    if (verb.equals("GET") && path.equals(PAGE_PATH)) {
      return new Routes.Match(PAGE, Map.of());
    }
    return routes == null ? null : routes.find(verb, path);
  }

  /** The handler of the document's page and of an added operation; null for any other. */
  synchronized @Nullable Handler handler(String operation) {
    if (operation.equals(PAGE)) {
      return call -> document();
    }
    String answer = answers.get(operation);
    return answer == null ? null : call -> Answer.text("application/json;charset=utf-8", answer);
  }

  private synchronized ObjectNode versions() {
    ObjectNode versions = Json.object().put("looker_release_version", release());
    ObjectNode version =
        Json.object()
            .put("version", "4.0")
            .put("full_version", fullVersion)
            .put("status", "current")
            .put("swagger_url", baseUrl + "/api/4.0" + PAGE_PATH);
    versions.set("current_version", version);
    versions.putArray("supported_versions").add(version.deepCopy());
    return versions.put("api_server_url", baseUrl.toString());
  }

  /** E.g. 26.12.3 of 4.0.26.12. */
  private String release() {
    return fullVersion.replaceFirst("^4\\.0\\.", "") + ".3";
  }

  private synchronized Answer document() {
    byte[] content = written;
    if (content == null) {
      content =
          SwaggerWriter.write(ApiDocument.embedded(), added, fullVersion, baseUrl.getRawAuthority())
              .toString()
              .getBytes(StandardCharsets.UTF_8);
      written = content;
    }
    return new Answer(200, "application/json;charset=utf-8", content);
  }
}
