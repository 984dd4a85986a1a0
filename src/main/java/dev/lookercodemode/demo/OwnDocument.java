package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.Routes;
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

  private static final Operation PAGE_OPERATION =
      new Operation(
          PAGE,
          Verb.GET,
          "/" + PAGE,
          "",
          "",
          "",
          Operation.Stage.STABLE,
          false,
          List.of(),
          null,
          new Type.Anything(),
          List.of());

  private final List<Operation> added = new ArrayList<>();
  private final Map<String, String> answers = new HashMap<>();
  private String fullVersion = ApiDocument.embedded().version();
  private URI baseUrl = URI.create("http://127.0.0.1");
  private Routes routes = new Routes(List.of(PAGE_OPERATION));
  private byte @Nullable [] written;

  void register(Handlers on) {
    on.on("versions", r -> DemoAnswer.json(versions()));
    on.onUnlocked(
        "api_spec",
        r -> {
          if (r.path("api_version").equals("4.0") && r.path("specification").equals(PAGE)) {
            return document();
          }
          throw ApiErrors.notFound();
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
    route();
    written = null;
  }

  synchronized void reset() {
    added.clear();
    answers.clear();
    route();
    release(ApiDocument.embedded().version());
  }

  private void route() {
    List<Operation> all = new ArrayList<>(added);
    all.add(PAGE_OPERATION);
    routes = new Routes(all);
  }

  /** The document's page or an added operation, for a path below the API; null for any other. */
  synchronized Routes.@Nullable Match find(String verb, String path) {
    return routes.find(verb, path);
  }

  /** What the document's page and an added operation answer; null for any other. */
  synchronized @Nullable DemoAnswer answer(Operation operation) {
    if (operation.name().equals(PAGE)) {
      return document();
    }
    String answer = answers.get(operation.name());
    return answer == null
        ? null
        : DemoAnswer.bytes("application/json", answer.getBytes(StandardCharsets.UTF_8));
  }

  private synchronized ObjectNode versions() {
    ObjectNode versions = Json.object().put("looker_release_version", release());
    ObjectNode version =
        Json.object()
            .put("version", "4.0")
            .put("full_version", fullVersion)
            .put("status", "current")
            .put("swagger_url", baseUrl + "/api/4.0/" + PAGE);
    versions.set("current_version", version);
    versions.putArray("supported_versions").add(version.deepCopy());
    return versions.put("api_server_url", baseUrl.toString());
  }

  /** E.g. 26.12.3 of 4.0.26.12. */
  private String release() {
    return fullVersion.replaceFirst("^4\\.0\\.", "") + ".3";
  }

  private synchronized DemoAnswer document() {
    byte[] content = written;
    if (content == null) {
      content =
          SwaggerWriter.write(ApiDocument.embedded(), added, fullVersion, baseUrl.getRawAuthority())
              .toString()
              .getBytes(StandardCharsets.UTF_8);
      written = content;
    }
    return DemoAnswer.bytes("application/json", content);
  }
}
