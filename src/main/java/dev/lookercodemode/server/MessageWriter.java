package dev.lookercodemode.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The writer of JSON-RPC messages, one a line. Safe for use by several threads: lines never mix.
 */
final class MessageWriter {
  private static final Logger log = LoggerFactory.getLogger(MessageWriter.class);

  private final OutputStream out;
  private final ObjectMapper mapper;
  private final Runnable onClosed;
  private final Object lock = new Object();
  private boolean closed;

  /**
   * @param onClosed told once that nobody reads any more
   */
  MessageWriter(OutputStream out, ObjectMapper mapper, Runnable onClosed) {
    this.out = out;
    this.mapper = mapper;
    this.onClosed = onClosed;
  }

  /** Writes a message and flushes; one that cannot be written as JSON is an exception. */
  void write(Object message) throws JsonProcessingException {
    // Through a String: the byte writer refuses the lone surrogates that a script may print.
    byte[] line = (mapper.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8);
    synchronized (lock) {
      if (closed) {
        return;
      }
      try {
        out.write(line);
        out.flush();
        return;
      } catch (IOException e) {
        closed = true;
        log.debug("the client closed the stream", e);
      }
    }
    onClosed.run();
  }

  /** Writes an error answer. */
  void writeError(@Nullable Object id, int code, String text) {
    ObjectNode message = answer(id);
    message.putObject("error").put("code", code).put("message", text);
    writeTree(message);
  }

  /** Writes an answer whose result is the empty object. */
  void writeEmptyResult(Object id) {
    ObjectNode message = answer(id);
    message.putObject("result");
    writeTree(message);
  }

  private ObjectNode answer(@Nullable Object id) {
    ObjectNode message = mapper.createObjectNode();
    message.put("jsonrpc", "2.0").putPOJO("id", id);
    return message;
  }

  private void writeTree(ObjectNode message) {
    try {
      write(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // a tree of strings and numbers
    }
  }
}
