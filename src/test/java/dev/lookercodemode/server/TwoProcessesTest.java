package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.demo.Fault;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerRequest;
import dev.lookercodemode.looker.Workspace;
import dev.lookercodemode.looker.auth.SavedAccount;
import dev.lookercodemode.looker.auth.TokenStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes with the same saved account, at the same time. */
class TwoProcessesTest {
  @TempDir Path folder;

  @Test
  void renewALoginOnceEvenWhereEachRefreshTokenIsGoodOnce() throws Exception {
    try (DemoInstance demo = DemoInstance.start(DemoSettings.DEFAULT)) {
      SavedLogin login = SavedLogin.of(demo, folder);
      demo.hooks().rotateRefreshTokens(true);
      demo.hooks().expireTokens();
      // So that the second process comes while the first one waits for its answer.
      demo.hooks().fault(Fault.slow(Duration.ofSeconds(2)).on("token"));

      List<Process> processes = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        processes.add(start());
      }
      for (Process process : processes) {
        assertThat(process.inputReader().readLine()).isEqualTo("ready");
      }
      for (Process process : processes) {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
      }
      for (Process process : processes) {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).contains("200");
        assertThat(process.waitFor()).isZero();
      }

      assertThat(login.requests("token")).hasSize(2).allMatch(r -> r.status() == 200);
      assertThat(login.requests("me")).filteredOn(r -> r.status() == 200).hasSize(2);
      try (LookerInstance later = login.connect(page -> false)) {
        demo.hooks().expireTokens();
        assertThat(me(later)).isEqualTo(200);
      }
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            OneCall.class.getName(),
            folder.toString())
        .redirectErrorStream(true)
        .start();
  }

  private static int me(LookerInstance instance) throws Exception {
    return instance
        .send(
            new LookerRequest("me", Verb.GET, "/user", List.of(), null, true, null),
            Workspace.PRODUCTION)
        .status();
  }

  /** A process that makes one call when it is told to. */
  static final class OneCall {
    public static void main(String[] args) throws Exception {
      TokenStore store = new TokenStore(Path.of(args[0]));
      SavedAccount account = Objects.requireNonNull(store.account("demo"));
      try (LookerInstance instance = SavedLogin.connect(store, account.app(), page -> false)) {
        System.out.println("ready");
        System.in.read();
        System.out.println(me(instance));
      }
    }
  }
}
