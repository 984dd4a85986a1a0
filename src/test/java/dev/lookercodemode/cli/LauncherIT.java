package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged distribution, started as a user starts it. */
class LauncherIT {
  private static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}\n";

  @TempDir private Path folder;

  private Process start(String... arguments) throws IOException {
    ProcessBuilder launcher = new ProcessBuilder(System.getProperty("lookercodemode.launcher"));
    launcher.command().addAll(List.of(arguments));
    launcher.environment().keySet().removeIf(name -> name.startsWith("LOOKERSDK_"));
    return launcher
        .directory(folder.toFile()) // no looker.ini there
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  @Test
  void printsItsVersion() throws Exception {
    Process process = start("--version");
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
        .isEqualTo("looker-code-mode " + Version.current());
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void servesUntilTheEndOfInputAndWritesNothingButMessages() throws Exception {
    Process process = start("run");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      process.getOutputStream().write(INITIALIZE.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
      JsonNode answer = new ObjectMapper().readTree(out.readLine());
      assertThat(answer.path("result").path("protocolVersion").asText()).isEqualTo("2025-11-25");
      process
          .getOutputStream()
          .write(
              ("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":"
                      + "\"run_js_code\",\"arguments\":{\"code\":\"return await me()\"}}}\n")
                  .getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      JsonNode result = new ObjectMapper().readTree(out.readLine());
      assertThat(result.path("result").path("content").path(0).path("text").asText())
          .contains("LOOKERSDK_BASE_URL");
      assertThat(out.readLine()).isNull();
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void exitsWith69WhereNothingIsConfigured() throws Exception {
    Process process = start("sandbox", "--code", "return await me()");
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(process.waitFor()).isEqualTo(ExitCode.UNAVAILABLE.number());
  }

  /** On a kernel that is too old for it, which nothing but such a kernel shows better. */
  @Test
  void exitsWith69WhereTheConfinementIsRequiredAndNotToBeHad() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.lookercodemode.sandbox.confinement.OldKernel",
                System.getProperty("lookercodemode.launcher"),
                "sandbox",
                "--demo",
                "--confinement=require",
                "--code",
                "return 1")
            .directory(folder.toFile())
            .start();
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(err).contains("SandboxUnavailable", "--confinement auto runs scripts all the same");
    assertThat(process.waitFor()).isEqualTo(ExitCode.UNAVAILABLE.number());
  }
}
