package dev.lookercodemode.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class AuditLogTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("deep/audit.jsonl");
  }

  private AuditSettings settings() {
    return new AuditSettings(file(), 1 << 20, 3, false, false);
  }

  private static RunAudit.Call call(int number, String method, boolean write) {
    return new RunAudit.Call(
        number,
        "https://a.looker.com",
        null,
        method,
        "PATCH",
        "/users/5",
        JSON.createObjectNode().put("first_name", "Ada"),
        write);
  }

  private static RunAudit.Start start(String code) {
    return new RunAudit.Start("js", code, "https://a.looker.com", "API key abc", false, true);
  }

  private List<JsonNode> read() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    new AuditReader(file(), lines::add).read();
    return lines;
  }

  private static List<String> events(List<JsonNode> lines) {
    return lines.stream().map(l -> l.get("event").asText()).toList();
  }

  @Test
  void notesARunAndItsCallsForTheUserAlone() throws Exception {
    try (AuditLog log = AuditLog.to(settings())) {
      RunAudit run = log.run();
      run.begin(start("return 1"));
      run.sending(call(1, "update_user", true));
      run.ended(call(1, "update_user", true), 200, 12, "ok");
      run.end("ok", 1, 1, 0);
    }
    List<JsonNode> lines = read();
    assertThat(events(lines)).containsExactly("run", "sent", "call", "end");
    assertThat(lines)
        .extracting(l -> l.get("run").asText())
        .containsOnly(lines.get(0).get("run").asText());
    assertThat(lines).allSatisfy(l -> Instant.parse(l.get("time").asText()));
    assertThat(lines.get(0).get("sha256").asText()).isEqualTo(sha256("return 1"));
    assertThat(lines.get(0).has("code")).isFalse();
    assertThat(lines.get(2).get("status").asInt()).isEqualTo(200);
    assertThat(lines.get(2).get("outcome").asText()).isEqualTo("ok");
    assertThat(lines.toString()).doesNotContain("Ada");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
        .isEqualTo("rwx------");
  }

  private static String sha256(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash);
  }

  @Test
  void codeAndBodiesAreNotedOnlyWhereTheyAreAskedFor() throws Exception {
    try (AuditLog log = AuditLog.to(new AuditSettings(file(), 1 << 20, 3, true, true))) {
      RunAudit run = log.run();
      run.begin(start("return 1"));
      run.sending(call(1, "update_user", true));
      run.end("ok", 1, 1, 0);
    }
    assertThat(read().get(0).get("code").asText()).isEqualTo("return 1");
    assertThat(read().get(1).get("body").get("first_name").asText()).isEqualTo("Ada");
  }

  @Test
  void aWriteIsInTheFileBeforeItIsSent() throws Exception {
    try (AuditLog log = AuditLog.to(settings())) {
      RunAudit run = log.run();
      run.sending(call(1, "delete_user", true));
      assertThat(Files.readString(file())).contains("delete_user").endsWith("\n");
      run.end("ok", 1, 1, 0);
    }
  }

  @Test
  void putsTheFileAsideAndKeepsTheLastOnes() throws Exception {
    AuditSettings small = new AuditSettings(file(), 2_000, 2, false, false);
    try (AuditLog log = AuditLog.to(small)) {
      RunAudit run = log.run();
      for (int i = 1; i <= 60; i++) {
        run.sending(call(i, "update_user", true)); // each on its own, so that sizes are exact
      }
      run.end("ok", 60, 60, 0);
    }
    try (Stream<Path> files = Files.list(file().getParent())) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "audit.jsonl", "audit.jsonl.1", "audit.jsonl.2", "audit.jsonl.lock");
    }
    assertThat(Files.size(file().resolveSibling("audit.jsonl.1"))).isLessThanOrEqualTo(2_000);
    List<Integer> calls =
        read().stream().filter(l -> l.has("call")).map(l -> l.get("call").asInt()).toList();
    assertThat(calls).isSorted().endsWith(60).hasSizeLessThan(40);
  }

  @Test
  void severalProcessesShareAFileAndTearNoLine() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Appender.class.getName(),
                  file().toString(),
                  "300")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .start());
    }
    for (Process process : processes) {
      assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    }
    List<JsonNode> lines = new ArrayList<>();
    AuditReader reader = new AuditReader(file(), lines::add);
    reader.read();
    assertThat(reader.unreadable()).isZero();
    assertThat(events(lines).stream().filter("sent"::equals)).hasSize(3 * 300);
    assertThat(Files.exists(file().resolveSibling("audit.jsonl.5"))).isTrue();
  }

  @Test
  void aLogThatCannotBeWrittenStopsNothingAndSaysSoOnce() throws Exception {
    Files.writeString(folder.resolve("deep"), "a file where the folder should be");
    try (AuditLog log = AuditLog.to(settings())) {
      RunAudit run = log.run();
      run.sending(call(1, "update_user", true));
      run.sending(call(2, "update_user", true));
      assertThat(log.problem()).contains(file().toString(), "cannot be written", "runs go on");
      assertThat(log.problem()).isNull();
      Files.delete(folder.resolve("deep"));
      run.sending(call(3, "update_user", true));
      run.end("ok", 3, 3, 0);
      assertThat(log.problem()).isNull();
    }
    List<JsonNode> lines = read();
    assertThat(events(lines)).containsExactly("lost", "sent", "end");
    assertThat(lines.get(0).get("lines").asInt()).isEqualTo(2);
  }

  @Test
  void refusesWhatIsNoOrdinaryFile() throws Exception {
    AuditSettings full = new AuditSettings(Path.of("/dev/full"), 1 << 20, 3, false, false);
    Path mine = folder.resolve("link");
    Files.createSymbolicLink(mine, full.file());
    try (AuditLog log = AuditLog.to(new AuditSettings(mine, 1 << 20, 3, false, false))) {
      RunAudit run = log.run();
      run.sending(call(1, "update_user", true));
      assertThat(log.problem()).contains("is not an ordinary file");
      run.end("ok", 1, 1, 0);
    }
    assertThat(Files.exists(mine)).isTrue();
  }

  @Test
  void whatAScriptMakesUpIsCut() throws Exception {
    String name = "x".repeat(999) + "\uD83D\uDE00" + "y".repeat(10_000_000);
    try (AuditLog log = AuditLog.to(settings())) {
      RunAudit run = log.run();
      run.ended(new RunAudit.Call(1, null, null, name, null, null, null, false), 0, 0, "refused");
      run.end("error", 1, 0, 1);
    }
    assertThat(read().get(0).get("method").asText()).isEqualTo("x".repeat(999) + "...");
  }

  @Test
  void theReaderPassesOverWhatIsNoLine() throws Exception {
    Files.createDirectories(file().getParent());
    Files.writeString(
        file(),
        """
        {"event":"call","run":"a","method":"me"}
        {"event":"call","run":"a","meth
        []

        {"event":"end","run":"a"}
        {"event":"call","run":"b","met\
        """);
    List<JsonNode> lines = new ArrayList<>();
    AuditReader reader = new AuditReader(file(), lines::add);
    reader.read();
    assertThat(events(lines)).containsExactly("call", "end");
    assertThat(reader.unreadable()).isEqualTo(2);
  }

  @Test
  void followsTheFileWhenItIsPutAside() throws Exception {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Files.createDirectories(file().getParent());
    line("a");
    AuditReader reader = new AuditReader(file(), l -> seen.add(l.get("run").asText()));
    reader.read();
    Thread following =
        Thread.startVirtualThread(
            () -> {
              try {
                reader.follow();
              } catch (IOException e) {
                seen.add(e.toString());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    line("b");
    await(seen, 2);
    Files.move(file(), file().resolveSibling("audit.jsonl.1"));
    line("c");
    await(seen, 3);
    following.interrupt();
    following.join();
    assertThat(seen).containsExactly("a", "b", "c");
  }

  private void line(String run) throws IOException {
    Files.writeString(
        file(),
        "{\"event\":\"end\",\"run\":\"" + run + "\"}\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static void await(List<String> seen, int count) throws InterruptedException {
    while (seen.size() < count) {
      Thread.sleep(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          -    | -        | false | false | -       | run call1 sent2 call2 call3 end
          aa   | -        | false | false | -       | run call1 sent2 call2 call3 end
          bb   | -        | false | false | -       |
          -    | update_* | false | false | -       | sent2 call2
          -    | U*ER     | false | false | -       | sent2 call2
          -    | -        | true  | false | -       | sent2 call2
          -    | -        | false | true  | -       | sent2 call3 end
          -    | -        | false | false | staging | call3 end
          """)
  void letsThroughWhatIsAskedFor(
      @Nullable String run,
      @Nullable String method,
      boolean writes,
      boolean failed,
      @Nullable String instance,
      @Nullable String expected) {
    AuditFilter filter =
        new AuditFilter(new AuditFilter.Wanted(null, run, method, writes, failed, instance));
    List<String> through = new ArrayList<>();
    for (JsonNode line :
        List.of(
            line("run", 0, "https://prod", "", false, ""),
            line("call", 1, "https://prod", "me", false, "ok"),
            line("sent", 2, "https://prod", "update_user", true, ""),
            line("call", 2, "https://prod", "update_user", true, "ok"),
            line("call", 3, "https://STAGING", "all_roles", false, "failed"),
            line("end", 0, null, "", false, ""))) {
      if (filter.accepts(line)) {
        int number = line.get("call").asInt();
        through.add(line.get("event").asText() + (number > 0 ? number : ""));
      }
    }
    assertThat(through).containsExactly(expected == null ? new String[0] : expected.split(" "));
  }

  private static JsonNode line(
      String event, int call, @Nullable String instance, String method, boolean write, String how) {
    return JSON.createObjectNode()
        .put("event", event)
        .put("run", "aabb")
        .put("time", "2026-03-01T08:00:00.000Z")
        .put("call", call)
        .put("instance", instance)
        .put("method", method)
        .put("write", write)
        .put("outcome", how)
        .put("status", "error");
  }
}
