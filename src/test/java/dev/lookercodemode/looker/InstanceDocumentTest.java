package dev.lookercodemode.looker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.lookercodemode.api.ApiDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceDocumentTest {
  /** Never waited for to its end: the answers of these tests come at once. */
  private static final Duration LONG = Duration.ofSeconds(60);

  private static final String PAGE = "/api/4.0/swagger.json";

  @TempDir private Path folder;
  private FakeLooker looker;
  private LookerInstance instance;

  @BeforeEach
  void start() {
    looker = new FakeLooker();
    instance = looker.instance();
  }

  @AfterEach
  void stop() {
    instance.close();
    looker.close();
  }

  private InstanceDocument document() {
    return new InstanceDocument(instance, DocumentCache.in(folder), looker.now::get, LONG);
  }

  /** What a run gets once a check that is under way has ended. */
  private static ApiDocument settled(InstanceDocument document) {
    document.refreshed().join();
    return document.forRun();
  }

  private void serves(String fullVersion, String operation) {
    looker.http.stubFor(
        get(urlEqualTo("/versions"))
            .willReturn(okJson(DocumentText.versions(fullVersion, looker.http.baseUrl() + PAGE))));
    looker.http.stubFor(get(urlEqualTo(PAGE)).willReturn(okJson(DocumentText.with(operation))));
  }

  private int fetches() {
    return looker.http.findAll(getRequestedFor(urlEqualTo(PAGE))).size();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void isEmbedded(InstanceDocument document, ApiDocument found) {
    assertThat(found).isSameAs(ApiDocument.embedded());
    assertThat(document.inForce()).isSameAs(ApiDocument.embedded());
    assertThat(document.note())
        .contains("cannot be used")
        .contains("release " + ApiDocument.embedded().version())
        .contains("all else works");
  }

  @Test
  void theInstancesOwnDocumentIsInForceForTheFirstRun() {
    serves("4.0.27.2", "brand_new");
    InstanceDocument document = document();
    assertThat(document.inForce()).isSameAs(ApiDocument.embedded());
    assertThat(document.forRun().operation("brand_new")).isPresent();
    assertThat(document.inForce().operation("get_file_content")).isPresent();
    assertThat(document.note()).isNull();
    assertThat(looker.requests("/login")).isEmpty();
  }

  @Test
  void theCachedDocumentServesTheNextStartWithoutASecondFetch() throws Exception {
    serves("4.0.27.2", "brand_new");
    settled(document());
    assertThat(files())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.getFileName().toString())
                  .matches("4\\.0\\.27\\.2-[0-9a-f]{16}\\.json");
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                  .isEqualTo("rw-------");
            });
    InstanceDocument next = document();
    assertThat(settled(next).operation("brand_new")).isPresent();
    assertThat(fetches()).isEqualTo(1);
  }

  @Test
  void theCachedDocumentServesWhenTheInstanceDoesNotAnswer() {
    serves("4.0.27.2", "brand_new");
    settled(document());
    looker.http.stubFor(
        get(urlEqualTo("/versions"))
            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    InstanceDocument next = document();
    assertThat(settled(next).operation("brand_new")).isPresent();
    assertThat(next.note()).isNull();
  }

  @Test
  void aNewReleaseIsFetchedAfterAnHourAndTakesThePlaceOfTheOld() throws Exception {
    serves("4.0.27.2", "brand_new");
    InstanceDocument document = document();
    settled(document);
    serves("4.0.27.4", "newer_still");
    assertThat(settled(document).operation("newer_still")).isEmpty();
    looker.now.set(looker.now.get().plus(InstanceDocument.BETWEEN_CHECKS));
    assertThat(settled(document).operation("newer_still")).isPresent();
    assertThat(files())
        .singleElement()
        .satisfies(f -> assertThat(f.getFileName().toString()).startsWith("4.0.27.4-"));
  }

  @Test
  void aCorruptCacheFileIsDeletedAndTheDocumentFetchedAgain() throws Exception {
    serves("4.0.27.2", "brand_new");
    settled(document());
    Files.writeString(files().getFirst(), "{\"swagger\":\"2.0\",\"paths\":{");
    assertThat(settled(document()).operation("brand_new")).isPresent();
    assertThat(fetches()).isEqualTo(2);
    assertThat(Files.readString(files().getFirst())).isEqualTo(DocumentText.with("brand_new"));
  }

  @Test
  void aCacheThatCannotBeWrittenIsNoFailure() throws Exception {
    serves("4.0.27.2", "brand_new");
    Path file = Files.writeString(folder.resolve("file"), "");
    InstanceDocument document =
        new InstanceDocument(
            instance, DocumentCache.in(file.resolve("api")), looker.now::get, LONG);
    assertThat(settled(document).operation("brand_new")).isPresent();
    assertThat(document.note()).isNull();
  }

  @Test
  void theHostThatTheInstanceNamesIsNeverContacted() {
    WireMockServer other = new WireMockServer(wireMockConfig().dynamicPort());
    other.start();
    try {
      serves("4.0.27.2", "brand_new");
      looker.http.stubFor(
          get(urlEqualTo("/versions"))
              .willReturn(
                  okJson(DocumentText.versions("4.0.27.2", other.baseUrl() + "/own/doc.json"))));
      looker.http.stubFor(
          get(urlEqualTo("/own/doc.json")).willReturn(okJson(DocumentText.with("inner_name"))));
      assertThat(settled(document()).operation("inner_name")).isPresent();
      assertThat(other.findAll(getRequestedFor(anyUrl()))).isEmpty();
    } finally {
      other.stop();
    }
  }

  @Test
  void aRedirectToAnotherHostIsNotFollowed() {
    WireMockServer other = new WireMockServer(wireMockConfig().dynamicPort());
    other.start();
    try {
      serves("4.0.27.2", "brand_new");
      looker.http.stubFor(
          get(urlEqualTo(PAGE)).willReturn(temporaryRedirect(other.baseUrl() + PAGE)));
      InstanceDocument document = document();
      isEmbedded(document, settled(document));
      assertThat(other.findAll(getRequestedFor(anyUrl()))).isEmpty();
    } finally {
      other.stop();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "", "javascript:x", "ftp://h/x.json", "/a/../b"})
  void anAddressThatCannotBeAskedFallsBackToTheOperation(String address) {
    looker.http.stubFor(
        get(urlEqualTo("/versions"))
            .willReturn(okJson(DocumentText.versions("4.0.27.2", address))));
    specification(DocumentText.with("by_operation"));
    assertThat(settled(document()).operation("by_operation")).isPresent();
  }

  private void specification(String json) {
    looker.http.stubFor(
        get(urlPathEqualTo("/api/4.0/api_spec/4.0/swagger.json"))
            .withHeader("Authorization", equalTo("Bearer token-1"))
            .willReturn(okJson(json)));
  }

  @Test
  void anInstanceThatDoesNotTellItsVersionsIsAskedByTheOperation() throws Exception {
    specification(DocumentText.with("by_operation"));
    assertThat(settled(document()).operation("by_operation")).isPresent();
    assertThat(files())
        .singleElement()
        .satisfies(f -> assertThat(f.getFileName().toString()).startsWith("4.0.27.2-"));
  }

  @Test
  void withoutAnyDocumentTheEmbeddedOneIsInForceAndTheNoteSaysSo() {
    InstanceDocument document = document(); // all pages answer 404
    isEmbedded(document, settled(document));
    assertThat(document.note()).contains("api_spec").contains("404").doesNotContain("token-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>Log in</title>",
        "{\"swagger\":\"2.0\",\"paths\":{\"/user\":{\"get\":{\"operationId\":\"me\"}}}}",
        "{\"swagger\":\"2.0\",\"paths\":{\"/a\":{\"get\":{\"operationId\":\"a; evil()\"}}}}",
        "[]",
        ""
      })
  void whatIsNoDocumentOfLookersIsRefused(String page) throws Exception {
    serves("4.0.27.2", "brand_new");
    looker.http.stubFor(get(urlEqualTo(PAGE)).willReturn(aResponse().withBody(page)));
    InstanceDocument document = document();
    isEmbedded(document, settled(document));
    assertThat(files()).isEmpty();
  }

  @Test
  void htmlInPlaceOfTheVersionsIsRefused() {
    looker.http.stubFor(
        get(urlEqualTo("/versions")).willReturn(aResponse().withBody("<html></html>")));
    InstanceDocument document = document();
    isEmbedded(document, settled(document));
  }

  @Test
  void afterAFailureTheInstanceIsAskedAgainInAFewMinutes() {
    InstanceDocument document = document();
    settled(document);
    serves("4.0.27.2", "brand_new");
    assertThat(settled(document)).isSameAs(ApiDocument.embedded());
    looker.now.set(looker.now.get().plus(InstanceDocument.AFTER_FAILURE));
    assertThat(settled(document).operation("brand_new")).isPresent();
    assertThat(document.note()).isNull();
  }

  @Test
  void whereNothingAnswersNoLoginIsTried() {
    looker.http.stubFor(
        get(urlEqualTo("/versions")).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
    InstanceDocument document = document();
    isEmbedded(document, settled(document));
    assertThat(looker.requests("/login")).isEmpty();
  }

  @Test
  void anInterruptedRunGoesOnWithTheEmbeddedDocument() {
    looker.http.stubFor(
        get(urlEqualTo("/versions")).willReturn(okJson("{}").withFixedDelay(3_600_000)));
    InstanceDocument document = document();
    Thread.currentThread().interrupt();
    assertThat(document.forRun()).isSameAs(ApiDocument.embedded());
    assertThat(Thread.interrupted()).isTrue();
  }
}
