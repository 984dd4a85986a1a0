package dev.lookercodemode.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.sandbox.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The fuzz target of the JSON-RPC front: any bytes on the server's input. Each line is understood
 * or answered with an error, and each answer is one line of JSON with the id of its request.
 */
public final class FrontFuzz {
  private static final int MAX_LINE = 4 << 10;

  private FrontFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    LineReader reader = new LineReader(new ByteArrayInputStream(data), MAX_LINE);
    MessageParser parser = new MessageParser(Json.MAPPER);
    for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
      if (line instanceof LineReader.Line.Text(String text) && !text.isBlank()) {
        handle(parser.parse(text));
      }
    }
  }

  private static void handle(Incoming message) throws IOException {
    switch (message) {
      case Incoming.Malformed m -> answer(m.id(), m.code(), m.message());
      case Incoming.Request r -> {
        String problem = RequestCheck.problem(r.method(), r.params());
        if (problem != null) {
          answer(r.id(), -32602, problem);
        }
        if (r.method().equals("tools/call") && problem == null) {
          arguments(r);
        }
      }
      case Incoming.Notification n -> RequestCheck.problem(n.method(), n.params());
      case Incoming.Response r -> Json.MAPPER.writeValueAsString(r.message());
    }
  }

  /** The arguments of a tool are what a model writes: refused in words, or taken. */
  private static void arguments(Incoming.Request request) {
    ObjectNode params = request.params();
    if (params != null && params.get("arguments") instanceof ObjectNode given) {
      try {
        ToolArguments.read(Language.JAVASCRIPT, given, RunLimits.DEFAULT);
        ToolArguments.read(Language.PYTHON, given, RunLimits.DEFAULT);
      } catch (InvalidArgumentException e) {
        if (e.getMessage() == null || e.getMessage().isBlank()) {
          throw new AssertionError("refused without a reason", e);
        }
      }
    }
  }

  private static void answer(Object id, int code, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MessageWriter(out, Json.MAPPER, () -> {}).writeError(id, code, text);
    String line = out.toString(StandardCharsets.UTF_8);
    try {
      JsonNode read = Json.MAPPER.readTree(line);
      if (line.indexOf('\n') != line.length() - 1 || !sameId(id, read.path("id"))) {
        throw new AssertionError("no answer to " + id + ": " + line);
      }
    } catch (JsonProcessingException e) {
      throw new AssertionError("an answer that is not JSON: " + line, e);
    }
  }

  private static boolean sameId(Object id, JsonNode read) {
    // A lone surrogate has no UTF-8: it goes out as a question mark.
    return id == null
        ? read.isNull()
        : id instanceof String s
            ? new String(s.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .equals(read.textValue())
            : id.equals(MessageParser.id(read));
  }
}
