package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.ClientCapabilities;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The person at an MCP client, reached by elicitation as far as the client has declared it: forms
 * since protocol 2025-06-18, pages since 2025-11-25.
 *
 * @see <a href="https://modelcontextprotocol.io/specification/2025-11-25/client/elicitation">MCP,
 *     Elicitation</a>
 */
final class ClientPerson implements Person {
  private static final String CREATE = "elicitation/create";
  private static final String COMPLETE = "notifications/elicitation/complete";
  private static final String CHOICE = "choice";

  private final boolean forms;
  private final boolean pages;
  private final ClientRequests client;

  /**
   * @param capabilities what the client said it can do; null where it said nothing
   */
  ClientPerson(@Nullable ClientCapabilities capabilities, ClientRequests client) {
    ClientCapabilities.Elicitation can = capabilities == null ? null : capabilities.elicitation();
    this.pages = can != null && can.url() != null;
    // Clients that know forms only may declare them by an empty object.
    this.forms = can != null && (can.form() != null || can.url() == null);
    this.client = client;
  }

  @Override
  public boolean takesQuestions() {
    return forms;
  }

  @Override
  public boolean takesLinks() {
    return pages;
  }

  @Override
  public Reply ask(Question question, Duration patience) throws InterruptedException {
    if (!forms) {
      return new Reply.Silent("the client cannot ask its user");
    }
    try {
      JsonNode result = client.send(CREATE, form(question), patience);
      String choice = result.path("content").path(CHOICE).asText();
      return switch (action(result)) {
        case "accept" ->
            question.choices().contains(choice)
                ? new Reply.Chosen(choice)
                : new Reply.Silent("the client accepted without one of the choices");
        case "decline" -> new Reply.Declined();
        case "cancel" -> new Reply.Dismissed();
        default -> unknown(result);
      };
    } catch (ClientRequests.Unanswered e) {
      return new Reply.Silent(e.why());
    }
  }

  @Override
  public Reply show(Link link, Duration patience) throws InterruptedException {
    if (!pages) {
      return new Reply.Silent("the client cannot show its user a page");
    }
    ObjectNode params = JsonNodeFactory.instance.objectNode().put("mode", "url");
    params.put("elicitationId", link.id());
    params.put("url", link.url().toString()).put("message", link.message());
    try {
      JsonNode result = client.send(CREATE, params, patience);
      return switch (action(result)) {
        case "accept" -> new Reply.Opened();
        case "decline" -> new Reply.Declined();
        case "cancel" -> new Reply.Dismissed();
        default -> unknown(result);
      };
    } catch (ClientRequests.Unanswered e) {
      return new Reply.Silent(e.why());
    }
  }

  @Override
  public void done(Link link) {
    if (pages) {
      client.notify(
          COMPLETE, JsonNodeFactory.instance.objectNode().put("elicitationId", link.id()));
    }
  }

  /** Without a mode, which is what a form means and what clients before 2025-11-25 expect. */
  private static ObjectNode form(Question question) {
    ObjectNode params = JsonNodeFactory.instance.objectNode().put("message", question.message());
    ObjectNode schema = params.putObject("requestedSchema").put("type", "object");
    ObjectNode choice = schema.putObject("properties").putObject(CHOICE);
    choice.put("type", "string").put("title", question.title());
    question.choices().forEach(choice.putArray("enum")::add);
    choice.put("default", question.choices().getFirst());
    schema.putArray("required").add(CHOICE);
    return params;
  }

  private static String action(JsonNode result) {
    return result.path("action").asText();
  }

  private static Reply unknown(JsonNode result) {
    return new Reply.Silent("the client answered with the action '" + action(result) + "'");
  }
}
