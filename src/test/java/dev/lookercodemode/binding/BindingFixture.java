package dev.lookercodemode.binding;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.Workspace;
import java.util.List;
import java.util.Map;

/** A binding to a Looker of canned answers behind real HTTP; anything it is asked is {@code {}}. */
final class BindingFixture implements AutoCloseable {
  final WireMockServer http = new WireMockServer(wireMockConfig().dynamicPort());
  final CallLog log = new CallLog();
  final Binding binding;
  private final LookerInstance instance;

  BindingFixture(boolean dryRun) throws Exception {
    http.start();
    http.stubFor(any(anyUrl()).atPriority(9).willReturn(okJson("{}")));
    http.stubFor(
        post(urlPathEqualTo("/api/4.0/login"))
            .willReturn(okJson("{\"access_token\":\"t\",\"expires_in\":3600}")));
    instance =
        new LookerInstance(
            LookerSettings.from(
                Map.of(
                    "LOOKERSDK_BASE_URL",
                    http.baseUrl(),
                    "LOOKERSDK_CLIENT_ID",
                    "i",
                    "LOOKERSDK_CLIENT_SECRET",
                    "s"),
                null,
                null));
    binding = binding(new RunOptions(Workspace.PRODUCTION, dryRun), log);
  }

  Binding binding(RunOptions options, CallLog to) {
    return new Binding(ApiDocument.embedded(), instance, options, RunGuard.open(to));
  }

  LookerInstance instance() {
    return instance;
  }

  static JsonNode json(String text) {
    try {
      return Json.MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  void answer(String path, ResponseDefinitionBuilder answer) {
    http.stubFor(any(urlPathEqualTo("/api/4.0" + path)).willReturn(answer));
  }

  /** The requests that came in besides the login. */
  List<LoggedRequest> requests() {
    return http.findAll(anyRequestedFor(anyUrl())).stream()
        .filter(r -> !r.getUrl().endsWith("/login"))
        .toList();
  }

  /** {@code VERB /path?query body} of each request that came in besides the login. */
  List<String> wire() {
    return requests().stream()
        .map(
            r ->
                (r.getMethod()
                        + " "
                        + r.getUrl().replace("/api/4.0", "")
                        + " "
                        + r.getBodyAsString())
                    .strip())
        .toList();
  }

  @Override
  public void close() {
    instance.close();
    http.stop();
  }
}
