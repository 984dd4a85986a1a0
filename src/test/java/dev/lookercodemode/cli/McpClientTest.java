package dev.lookercodemode.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole server in a process of its own, as a client of the MCP library sees it. */
class McpClientTest {
  private static final WireMockServer LOOKER = new WireMockServer(options().dynamicPort());
  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    LOOKER.start();
    LOOKER.stubFor(
        post(urlPathEqualTo("/api/4.0/login"))
            .willReturn(okJson("{\"access_token\":\"t\",\"expires_in\":3600}")));
    LOOKER.stubFor(
        get(urlPathEqualTo("/api/4.0/user"))
            .willReturn(okJson("{\"id\":\"1\",\"display_name\":\"Ann\"}")));
    Map<String, String> environment = new HashMap<>();
    environment.put("LOOKERSDK_BASE_URL", LOOKER.baseUrl());
    environment.put("LOOKERSDK_CLIENT_ID", "id");
    environment.put("LOOKERSDK_CLIENT_SECRET", "secret");
    environment.put(
        "LOOKER_CODE_MODE_CACHE_DIR", Path.of("target", "test-cache").toAbsolutePath().toString());
    client = CompiledServer.start(environment, "run");
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
    LOOKER.stop();
  }

  @Test
  void listsAToolForEachLanguage() {
    assertThat(client.listTools().tools())
        .extracting(Tool::name)
        .containsExactly("run_js_code", "run_python_code");
    assertThat(client.getServerInfo().version()).isEqualTo(Version.current());
  }

  @Test
  void runsAScriptThatCallsLooker() {
    CallToolResult result =
        call(
            "console.log('asking'); const u = await sdk.me(); return [u.display_name, n]",
            Map.of("n", 7));
    assertThat(result.isError()).isFalse();
    assertThat(texts(result))
        .containsExactly("[\"Ann\",7]", "Console:\nasking", "1 call, 0 writes, 0 failed");
  }

  @Test
  void runsPythonThatCallsLooker() {
    CallToolResult result =
        python("print('asking')\nu = me()\n[u.display_name, u['id'], n + 1]", Map.of("n", 7));
    assertThat(result.isError()).isFalse();
    assertThat(texts(result))
        .containsExactly("[\"Ann\",\"1\",8]", "Console:\nasking", "1 call, 0 writes, 0 failed");
  }

  @Test
  void saysWhereAPythonScriptFailed() {
    CallToolResult result = python("a = {}\nreturn a['b']", Map.of());
    assertThat(result.isError()).isTrue();
    assertThat(texts(result).getFirst()).contains("KeyError", "at line 2", "return a['b']");
  }

  @Test
  void saysWhereAScriptFailed() {
    CallToolResult result = call("const a = 1\nreturn a.b.c", Map.of());
    assertThat(result.isError()).isTrue();
    assertThat(texts(result).getFirst()).contains("TypeError", "at line 2", "return a.b.c", "^");
  }

  @Test
  void answersManyCallsAtOnce() {
    List<String> answers =
        java.util.stream.IntStream.range(0, 12)
            .parallel()
            .mapToObj(i -> texts(call("return n * 2", Map.of("n", i))).getFirst())
            .toList();
    assertThat(answers)
        .containsExactly("0", "2", "4", "6", "8", "10", "12", "14", "16", "18", "20", "22");
  }

  @Test
  void startsWithoutSettingsAndSaysWhatIsMissing() {
    McpSyncClient bare = CompiledServer.start(Map.of(), "run");
    try {
      CallToolResult result =
          bare.callTool(
              CallToolRequest.builder("run_js_code")
                  .arguments(Map.of("code", "return await sdk.me()"))
                  .build());
      assertThat(result.isError()).isTrue();
      assertThat(texts(result).getFirst()).contains("LOOKERSDK_BASE_URL", "Hint: ");
    } finally {
      bare.closeGracefully();
    }
  }

  private static CallToolResult python(String code, Map<String, Object> vars) {
    return client.callTool(
        CallToolRequest.builder("run_python_code")
            .arguments(Map.of("code", code, "vars", vars))
            .build());
  }

  private static CallToolResult call(String code, Map<String, Object> vars) {
    return client.callTool(
        CallToolRequest.builder("run_js_code")
            .arguments(Map.of("code", code, "vars", vars))
            .build());
  }

  private static List<String> texts(CallToolResult result) {
    return result.content().stream().map(c -> ((TextContent) c).text()).toList();
  }
}
