package dev.lookercodemode.cli;

import dev.lookercodemode.folders.UserFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Makes the AOT cache of the server: lets one serve a short session against the demo instance, and
 * the JVM writes down which classes it loaded.
 */
final class ServerTraining {
  private static final int PATIENCE_SECONDS = 900; // a machine can be very busy
  private static final List<String> SCRIPTS =
      List.of(
          "console.log('a'); return await Promise.all([sdk.me(), sdk.user('2', 'id')])",
          "return await sdk.search_users({email: 'a%', limit: 2, fields: 'id,email'})",
          "await sdk.update_user('1', {first_name: 'A'})",
          "return await sdk.run_inline_query('json', {model: 'thelook', view: 'orders', fields:"
              + " ['orders.count']})",
          "return await all_pages('search_looks', {fields: 'id'})",
          "await sdk.no_such()",
          "progress('x', 1, 2); return 'x'.repeat(60000)");

  private ServerTraining() {}

  /** Where the launcher looks for the cache. */
  static Path cacheFile(Path dist) throws IOException {
    String build = Files.readString(dist.resolve("build")).strip();
    return dist.resolve("cache/server-" + build + "-" + Runtime.version() + ".aot");
  }

  static void train(Path dist, Path cache) throws IOException, InterruptedException {
    Path unfinished = cache.resolveSibling(cache.getFileName() + ".tmp");
    serve(dist, unfinished);
    if (!Files.isRegularFile(unfinished)) {
      throw new IOException("the server's JVM wrote none");
    }
    Files.move(unfinished, cache);
  }

  private static void serve(Path dist, Path output) throws IOException, InterruptedException {
    ProcessBuilder launcher =
        new ProcessBuilder(dist.resolve("bin/looker-code-mode").toString(), "run", "--demo")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    // What the user has set would be trained, too; what the training runs is nobody's to read
    // later.
    Path own = Files.createTempDirectory("looker-code-mode-training");
    launcher
        .environment()
        .keySet()
        .removeIf(v -> v.startsWith(OptionSources.PREFIX) && !LauncherVariables.NAMES.contains(v));
    launcher
        .environment()
        .putAll(
            Map.of(
                "LOOKER_CODE_MODE_AOT_OUTPUT",
                output.toString(),
                UserFolder.CONFIG.variable(),
                own.toString(),
                UserFolder.STATE.variable(),
                own.toString(),
                "LOOKER_CODE_MODE_NO_BUILD",
                "1",
                "LOOKER_CODE_MODE_JAVA_HOME",
                System.getProperty("java.home")));
    Process process = launcher.start();
    try {
      try (OutputStream in = process.getOutputStream()) {
        in.write(session().getBytes(StandardCharsets.UTF_8));
      }
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("the server failed at its training");
      }
    } finally {
      process.destroyForcibly();
      try (DirectoryStream<Path> written = Files.newDirectoryStream(own)) {
        for (Path file : written) {
          Files.delete(file);
        }
      }
      Files.delete(own);
    }
  }

  private static String session() {
    StringBuilder lines =
        new StringBuilder(
            """
            {"jsonrpc":"2.0","id":"i","method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"training","version":"1"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            {"jsonrpc":"2.0","id":"p","method":"ping"}
            {"jsonrpc":"2.0","id":"l","method":"tools/list"}
            {"jsonrpc":"2.0","id":"r","method":"resources/templates/list"}
            """);
    for (int i = 0; i < SCRIPTS.size(); i++) {
      lines.append(
          """
          {"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"run_js_code","arguments":{"code":"%s","vars":{"n":1}},"_meta":{"progressToken":%d}}}
          """
              .formatted(i, SCRIPTS.get(i), i));
    }
    return lines.toString();
  }
}
