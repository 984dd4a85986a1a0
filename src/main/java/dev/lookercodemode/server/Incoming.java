package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema;
import org.jspecify.annotations.Nullable;

/** A JSON-RPC message from the client, or what is wrong with it. */
sealed interface Incoming {

  /**
   * A call that wants an answer.
   *
   * @param id a String or a Long
   */
  record Request(Object id, String method, @Nullable ObjectNode params) implements Incoming {}

  record Notification(String method, @Nullable ObjectNode params) implements Incoming {}

  /** The client's answer to a request of ours. */
  record Response(McpSchema.JSONRPCResponse message) implements Incoming {}

  /**
   * A line that is none of these.
   *
   * @param id the request's id where it has a usable one
   * @param code a JSON-RPC error code
   */
  record Malformed(@Nullable Object id, int code, String message) implements Incoming {}
}
