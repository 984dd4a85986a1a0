package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The requests of the server to its client that wait for an answer. An answer that nobody waits for
 * (a wrong id, a late or second one) is passed over. Safe for use by several threads.
 *
 * <p>The library's own keep what was never answered, and do not tell the client when an answer is
 * no longer wanted.
 */
final class ClientRequests {
  private static final Logger log = LoggerFactory.getLogger(ClientRequests.class);
  private static final String CANCELLED = "notifications/cancelled";

  private final MessageWriter out;
  private final ObjectMapper mapper;
  private final Map<Object, CompletableFuture<JsonNode>> waiting = new HashMap<>();
  private long last;
  private boolean closed;

  ClientRequests(MessageWriter out, ObjectMapper mapper) {
    this.out = out;
    this.mapper = mapper;
  }

  /** Signals that a request has no answer; the message says why in a few words. */
  static final class Unanswered extends Exception {
    private static final long serialVersionUID = 1L;

    Unanswered(String why) {
      super(why);
    }

    String why() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Sends a request and waits for its result, at most for {@code patience}. Where it is no longer
   * wanted (an interrupt, the time) the client is told.
   *
   * @throws Unanswered if the client is gone, refuses the request or takes too long
   */
  JsonNode send(String method, ObjectNode params, Duration patience)
      throws Unanswered, InterruptedException {
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    String id = add(answer);
    try {
      write(new JSONRPCRequest(method, id, params));
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      takeBack(id, "nobody answered in time");
      throw new Unanswered("nobody answered within " + patience.toSeconds() + " s");
    } catch (InterruptedException e) {
      takeBack(id, "the run has ended");
      throw e;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Unanswered known
          ? known
          : new Unanswered(String.valueOf(e.getMessage()));
    } finally {
      remove(id);
    }
  }

  private synchronized String add(CompletableFuture<JsonNode> answer) throws Unanswered {
    if (closed) {
      throw gone();
    }
    String id = "server-" + ++last;
    waiting.put(id, answer);
    return id;
  }

  private synchronized void remove(String id) {
    waiting.remove(id);
  }

  private void takeBack(String id, String reason) {
    ObjectNode params = mapper.createObjectNode().put("requestId", id).put("reason", reason);
    notify(CANCELLED, params);
  }

  /** Sends a notification. */
  void notify(String method, ObjectNode params) {
    ObjectNode message = mapper.createObjectNode().put("jsonrpc", "2.0").put("method", method);
    message.set("params", params);
    write(message);
  }

  private void write(Object message) {
    try {
      out.write(message);
    } catch (IOException e) {
      throw new IllegalStateException(e); // a tree of our own
    }
  }

  /** Takes the client's answer. */
  void answered(JSONRPCResponse response) {
    CompletableFuture<JsonNode> answer;
    synchronized (this) {
      answer = waiting.remove(response.id());
    }
    if (answer == null) {
      log.debug("ignored an answer that nobody waits for: {}", response.id());
      return;
    }
    JSONRPCResponse.JSONRPCError error = response.error();
    if (error == null) {
      answer.complete(mapper.valueToTree(response.result()));
    } else {
      answer.completeExceptionally(
          new Unanswered("the client refused the question (" + error.message() + ")"));
    }
  }

  /** The client is gone: what waits has no answer, and what comes will have none. */
  void close() {
    List<CompletableFuture<JsonNode>> left;
    synchronized (this) {
      closed = true;
      left = List.copyOf(waiting.values());
      waiting.clear();
    }
    left.forEach(answer -> answer.completeExceptionally(gone()));
  }

  private static Unanswered gone() {
    return new Unanswered("the client is gone");
  }
}
