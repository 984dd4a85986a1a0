package dev.lookercodemode.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.sandbox.WorkerCommand;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The server of the classes just compiled, in a process of its own under a client of the MCP
 * library; its workers are those of the tests.
 */
final class CompiledServer {
  private CompiledServer() {}

  static McpSyncClient start(Map<String, String> environment, String... arguments) {
    List<String> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .toList();
    List<String> line =
        new ArrayList<>(
            List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
    String dist = System.getProperty(WorkerCommand.DIST);
    if (dist != null) {
      line.add("-D" + WorkerCommand.DIST + "=" + dist);
    }
    line.addAll(
        List.of("-cp", String.join(File.pathSeparator, classPath), "dev.lookercodemode.cli.Main"));
    line.addAll(List.of(arguments));
    ServerParameters server =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(line)
            .env(environment)
            .build();
    McpSyncClient client =
        McpClient.sync(
                new StdioClientTransport(server, new JacksonMcpJsonMapper(new ObjectMapper())))
            .requestTimeout(Duration.ofSeconds(240)) // a machine can be very busy
            .initializationTimeout(Duration.ofSeconds(120))
            .build();
    client.initialize();
    return client;
  }
}
