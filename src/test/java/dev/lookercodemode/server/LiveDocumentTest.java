package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.demo.Fault;
import dev.lookercodemode.demo.RecordedRequest;
import dev.lookercodemode.looker.DocumentCache;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerSandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instance that is newer than the document in the jar, with real workers. */
class LiveDocumentTest {
  private static final RunTerms TERMS = new RunTerms(null, false, false, Person.NOBODY);
  private static final Operation EXTRA =
      new Operation(
          "brand_new",
          Verb.GET,
          "/brand_new/{thing_id}",
          "New",
          "Answers what is new.",
          "",
          Operation.Stage.STABLE,
          false,
          List.of(
              new Parameter(
                  "thing_id", Parameter.Place.PATH, new Type.Text("", List.of()), true, false)),
          null,
          new Type.Named("User"),
          List.of("application/json"));

  @TempDir private Path folder;
  private DemoInstance demo;

  @BeforeEach
  void start() throws IOException {
    demo = DemoInstance.start(DemoSettings.DEFAULT);
  }

  @AfterEach
  void stop() {
    demo.close();
  }

  private LookerInstance connect() {
    return new LookerInstance(
        LookerSettings.of(
                demo.baseUrl(),
                new ApiKey(demo.clientId(), new Secret(demo.clientSecret())),
                "test")
            .withTimeout(Duration.ofSeconds(30)));
  }

  private BoundLooker looker(LookerInstance instance) {
    return new BoundLooker(() -> instance, DocumentCache.in(folder));
  }

  /** A slow machine may need more than the two seconds that the first run waits. */
  private static void awaitDocument(BoundLooker looker) throws Exception {
    looker.open(TERMS);
    await(() -> looker.document().operation("brand_new").isPresent());
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("time").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private boolean cached() {
    return folder.toFile().list((dir, name) -> name.endsWith(".json")).length == 1;
  }

  private static RunRequest script(String code) {
    return new RunRequest(
        new Script(Language.JAVASCRIPT, code, Map.of()),
        null,
        false,
        false,
        Duration.ofSeconds(60));
  }

  @Test
  void anOperationThatOnlyTheInstanceKnowsCanBeCalledAfterConnecting() throws Exception {
    demo.hooks().addOperation(EXTRA, "{\"id\":\"7\"}");
    demo.hooks().release("4.0.27.2");
    try (LookerInstance instance = connect();
        WorkerSandbox sandbox =
            new WorkerSandbox(
                WorkerCommand.ofInstallation(Language.JAVASCRIPT).withHeapMegabytes(128))) {
      BoundLooker looker = looker(instance);
      RunService service = new RunService(sandbox, looker);
      awaitDocument(looker);
      RunResult run =
          service.run(
              script("const a = await brand_new(7); return [a.id, (await sdk.me()).id]"),
              RunListener.NONE);
      assertThat(run.outcome().status())
          .as(String.valueOf(run.outcome().error()))
          .isEqualTo(Outcome.Status.OK);
      assertThat(run.outcome().result()).isEqualTo("[\"7\",\"1\"]");
      assertThat(looker.document().operation("brand_new")).isPresent();
      assertThat(looker.documentNote()).isNull();
      assertThat(demo.hooks().requests())
          .extracting(RecordedRequest::operation)
          .contains("swagger.json", "brand_new");
    }
  }

  @Test
  void anOperationThatOnlyTheInstanceKnowsIsFoundAndTyped() throws Exception {
    demo.hooks().addOperation(EXTRA, "{\"id\":\"7\"}");
    try (LookerInstance instance = connect();
        TestClient client = new TestClient(looker(instance)).initialized();
        WorkerSandbox sandbox =
            new WorkerSandbox(
                WorkerCommand.ofInstallation(Language.JAVASCRIPT).withHeapMegabytes(128))) {
      client.send(
          "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/read\",\"params\":{\"uri\":"
              + "\"looker://operations/brand_new\"}}");
      assertThat(client.receive().toString())
          .contains("declare function brand_new(thing_id: Id", "Promise<User>");
      BoundLooker looker = looker(instance);
      awaitDocument(looker);
      RunResult run =
          new RunService(sandbox, looker)
              .run(
                  script("return [search('answer what is new')[0].name, describe('brand_new')]"),
                  RunListener.NONE);
      assertThat(run.outcome().result()).contains("[\"brand_new\"", "Answers what is new.");
    }
  }

  @Test
  void aSecondStartTakesTheDocumentFromTheDisk() throws Exception {
    demo.hooks().addOperation(EXTRA, "{\"id\":\"7\"}");
    try (LookerInstance instance = connect()) {
      awaitDocument(looker(instance));
      await(this::cached);
    }
    demo.hooks().fault(Fault.status(500).times(1_000).on("swagger.json"));
    try (LookerInstance instance = connect()) {
      LookerCalls calls = looker(instance).open(TERMS);
      assertThat(calls.methods()).contains("brand_new");
      assertThat(calls.discovery().call("describe", "[\"brand_new\"]", "{}").toString())
          .contains("brand_new(");
    }
  }

  @Test
  void whoMissesAMethodIsToldWhyWhereTheDocumentCannotBeUsed() {
    demo.hooks().fault(Fault.status(500).on("swagger.json"));
    demo.hooks().fault(Fault.status(500).on("api_spec"));
    try (LookerInstance instance = connect();
        WorkerSandbox sandbox =
            new WorkerSandbox(
                WorkerCommand.ofInstallation(Language.JAVASCRIPT).withHeapMegabytes(128))) {
      BoundLooker looker = looker(instance);
      RunService service = new RunService(sandbox, looker);
      service.run(script("return 1"), RunListener.NONE);
      await(() -> looker.documentNote() != null);
      RunResult run = service.run(script("return await sdk.brand_new(7)"), RunListener.NONE);
      assertThat(run.outcome().error().hint()).contains("API document", "500", "26.12");
      assertThat(looker.documentNote()).contains("cannot be used");
      RunResult known = service.run(script("return (await me()).id"), RunListener.NONE);
      assertThat(known.outcome().result()).isEqualTo("\"1\"");
    }
  }
}
