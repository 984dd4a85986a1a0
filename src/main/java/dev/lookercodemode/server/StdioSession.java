package dev.lookercodemode.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/**
 * The conversation with one client: keeps the order of the protocol (initialize first), answers
 * what the library would not, and knows the running requests, so that they can be cancelled.
 *
 * <p>{@link #receive} is for one thread; the sending methods are safe for use by several.
 */
final class StdioSession implements McpServerTransport {
  private static final Logger log = LoggerFactory.getLogger(StdioSession.class);
  private static final TypeReference<Map<String, Object>> META = new TypeReference<>() {};
  private static final String INITIALIZED = McpSchema.METHOD_NOTIFICATION_INITIALIZED;
  private static final String CANCELLED = "notifications/cancelled";

  private final McpServerSession session;
  private final MessageWriter out;
  private final ObjectMapper mapper;
  private final RunningRequests running = new RunningRequests();
  private final ClientRequests asked;
  private volatile Phase phase = Phase.NEW;

  private enum Phase {
    NEW,
    INITIALIZE_ANSWERED,
    READY
  }

  @SuppressWarnings("this-escape") // the library's factory only keeps the reference
  StdioSession(McpServerSession.Factory factory, MessageWriter out, ObjectMapper mapper) {
    this.out = out;
    this.mapper = mapper;
    this.asked = new ClientRequests(out, mapper);
    this.session = factory.create(this);
  }

  /** Handles one message; whatever it is, the next one can come. */
  void receive(Incoming message) {
    switch (message) {
      case Incoming.Request request -> request(request);
      case Incoming.Notification notification -> notification(notification);
      case Incoming.Response response -> asked.answered(response.message());
      case Incoming.Malformed malformed ->
          out.writeError(malformed.id(), malformed.code(), malformed.message());
    }
  }

  private void request(Incoming.Request request) {
    Object id = request.id();
    String method = request.method();
    if (method.equals(McpSchema.METHOD_PING)) {
      out.writeEmptyResult(id); // in every phase, whatever else is running
      return;
    }
    boolean initialize = method.equals(McpSchema.METHOD_INITIALIZE);
    if (initialize != (phase == Phase.NEW)) {
      out.writeError(
          id,
          ErrorCodes.INVALID_REQUEST,
          initialize
              ? "Invalid request: this session is initialized already"
              : "Invalid request: send \"initialize\" first");
      return;
    }
    String problem = RequestCheck.problem(method, request.params());
    if (problem != null) {
      out.writeError(id, ErrorCodes.INVALID_PARAMS, "Invalid params: " + problem);
      return;
    }
    Disposable.Swap work = running.add(id);
    if (work == null) {
      out.writeError(
          id,
          ErrorCodes.INVALID_REQUEST,
          "Invalid request: the request with this id is still running; use a new id");
      return;
    }
    if (initialize) {
      phase = Phase.INITIALIZE_ANSWERED;
    } else {
      ready();
    }
    ObjectNode params = request.params();
    work.replace(
        session
            .handle(new JSONRPCRequest(method, id, params == null ? Map.of() : params))
            .subscribe(
                nothing -> {},
                error -> unanswered(id, method, error),
                () -> unanswered(id, method, null)));
  }

  private void notification(Incoming.Notification notification) {
    switch (notification.method()) {
      case INITIALIZED -> ready();
      case CANCELLED -> {
        ObjectNode params = notification.params();
        Object id = params == null ? null : MessageParser.id(params.get("requestId"));
        if (id != null) {
          running.cancel(id);
        }
      }
      default -> log.debug("ignored the notification {}", notification.method());
    }
  }

  /** Lets the library answer requests; done late for a client that forgets to say so itself. */
  private void ready() {
    if (phase == Phase.INITIALIZE_ANSWERED) {
      phase = Phase.READY;
      forward(new JSONRPCNotification(INITIALIZED));
    }
  }

  private void forward(McpSchema.JSONRPCMessage message) {
    session
        .handle(message)
        .subscribe(
            nothing -> {}, error -> log.warn("could not handle a message: {}", error.toString()));
  }

  /** The library is done with a request: where it gave no answer, this is it. */
  private void unanswered(Object id, String method, @Nullable Throwable error) {
    if (running.claim(id)) {
      log.warn("no answer to {}: {}", method, error == null ? "nothing" : error.toString());
      try {
        out.writeError(id, ErrorCodes.INTERNAL_ERROR, "Internal error: no answer to " + method);
      } finally {
        running.remove(id);
      }
    }
  }

  /** Where the requests of the server to this client go. */
  ClientRequests requests() {
    return asked;
  }

  /** The client says nothing more, so that it answers nothing either. */
  void inputEnded() {
    asked.close();
  }

  /** Waits until every request has its answer. */
  void awaitAnswers() throws InterruptedException {
    running.awaitNone();
  }

  /** Cancels what is running: nobody wants the answers any more. */
  void abandon() {
    asked.close();
    running.cancelAll();
  }

  @Override
  public Mono<Void> sendMessage(McpSchema.JSONRPCMessage message) {
    return Mono.fromRunnable(() -> send(message));
  }

  private void send(McpSchema.JSONRPCMessage message) {
    try {
      if (message instanceof JSONRPCResponse response) {
        answer(response);
      } else {
        out.write(message);
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not writable as JSON: " + e.getOriginalMessage(), e);
    }
  }

  private void answer(JSONRPCResponse response) throws JsonProcessingException {
    Object id = response.id();
    if (!running.claim(id)) {
      return; // cancelled: the client expects no answer
    }
    try {
      JSONRPCResponse.JSONRPCError error = response.error();
      if (error == null) {
        out.write(response);
      } else {
        writeError(id, error);
      }
    } catch (JsonProcessingException e) {
      log.warn("an answer is not writable as JSON", e);
      out.writeError(id, ErrorCodes.INTERNAL_ERROR, "Internal error: the answer is not valid JSON");
    } finally {
      running.remove(id);
    }
  }

  /** The library's errors say what they know in {@code data}, some of it Java's words. */
  private void writeError(Object id, JSONRPCResponse.JSONRPCError error) {
    if (phase == Phase.INITIALIZE_ANSWERED) {
      phase = Phase.NEW; // only initialize can fail here
    }
    String message = String.valueOf(error.message());
    if (error.code() == ErrorCodes.INTERNAL_ERROR) {
      log.warn("internal error: {}", message);
      message = "Internal error: the server could not handle these params; check them";
    } else if (error.code() == ErrorCodes.INVALID_PARAMS && error.data() instanceof String data) {
      message = "Invalid params: " + data;
    }
    out.writeError(id, error.code(), message);
  }

  @Override
  @SuppressWarnings("unchecked") // the type is looked at
  public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
    if (data instanceof ObjectNode params && type.getType() == CallToolRequest.class) {
      return (T) toolCall(params);
    }
    return mapper.convertValue(data, mapper.constructType(type.getType()));
  }

  /** The most frequent of all: the tools read trees, so the arguments stay what they are. */
  private CallToolRequest toolCall(ObjectNode params) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    params.path("arguments").properties().forEach(e -> arguments.put(e.getKey(), e.getValue()));
    JsonNode meta = params.path("_meta");
    return new CallToolRequest(
        params.path("name").asText(),
        arguments,
        meta.isObject() ? mapper.convertValue(meta, META) : null);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.fromRunnable(this::abandon);
  }

  /** Sends a notification to the client. */
  Mono<Void> notifyClient(String method, @Nullable Object params) {
    return session.sendNotification(method, params);
  }
}
