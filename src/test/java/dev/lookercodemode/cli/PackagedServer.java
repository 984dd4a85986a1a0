package dev.lookercodemode.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The packaged server under a client of the MCP library: started by the launcher, as a user's
 * client starts it.
 */
final class PackagedServer implements AutoCloseable {
  final McpSyncClient client;

  private PackagedServer(McpSyncClient client) {
    this.client = client;
  }

  static PackagedServer start(Map<String, String> environment, String... arguments) {
    return start(Path.of(System.getProperty("lookercodemode.launcher")), environment, arguments);
  }

  static PackagedServer start(Path launcher, Map<String, String> environment, String... arguments) {
    ServerParameters parameters =
        ServerParameters.builder(launcher.toString())
            .args(List.of(arguments))
            .env(environment)
            .build();
    McpSyncClient client =
        McpClient.sync(
                new StdioClientTransport(parameters, new JacksonMcpJsonMapper(new ObjectMapper())))
            .initializationTimeout(Duration.ofSeconds(120)) // a busy machine starts slowly
            .requestTimeout(Duration.ofSeconds(120))
            .build();
    client.initialize();
    return new PackagedServer(client);
  }

  CallToolResult run(String code, Map<String, Object> more) {
    return run("run_js_code", code, more);
  }

  CallToolResult run(String tool, String code, Map<String, Object> more) {
    Map<String, Object> arguments = new HashMap<>(more);
    arguments.put("code", code);
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  /** The structured result of a run. */
  @SuppressWarnings("unchecked")
  Map<String, Object> document(String code, Map<String, Object> more) {
    return (Map<String, Object>) run(code, more).structuredContent();
  }

  @Override
  public void close() {
    client.closeGracefully();
  }
}
