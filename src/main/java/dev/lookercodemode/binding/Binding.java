package dev.lookercodemode.binding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerException;
import dev.lookercodemode.looker.LookerRequest;
import dev.lookercodemode.looker.LookerResponse;
import dev.lookercodemode.looker.Sender;
import dev.lookercodemode.looker.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Looker API as methods, for one run: a name and arguments in JSON become one request, the
 * answer becomes a {@link Reply}. Safe for use by several threads.
 */
public final class Binding {
  private final ApiDocument api;
  private final Sender sender;
  private final CallLog log;
  private final RequestMaker requests;
  private final @Nullable DryRun dryRun;
  private volatile Workspace workspace;

  public Binding(ApiDocument api, Sender sender, RunOptions options, CallLog log) {
    this.api = api;
    this.sender = sender;
    this.log = log;
    this.workspace = options.workspace();
    Bodies bodies = new Bodies(api);
    this.requests = new RequestMaker(bodies);
    this.dryRun = options.dryRun() ? new DryRun(bodies, log) : null;
  }

  /**
   * The names of all methods that can be called, in the document's order, then {@code all_pages}.
   */
  public List<String> methods() {
    return methods(api);
  }

  /** The names of all methods that a binding to this API has. */
  public static List<String> methods(ApiDocument api) {
    return Stream.concat(
            api.operations().stream().filter(Operation::callable).map(Operation::name),
            Stream.of(Pages.NAME))
        .toList();
  }

  /**
   * Calls a method. What goes wrong is a {@link Reply.Failure}. An interrupt cancels the request.
   *
   * @param positionalJson a JSON array of the positional arguments
   * @param namedJson a JSON object of the keyword arguments
   */
  public Reply call(String method, String positionalJson, String namedJson)
      throws InterruptedException {
    if (method.equals(Pages.NAME)) {
      return new Pages(api, this).call(positionalJson, namedJson);
    }
    Operation operation = api.operation(method).filter(Operation::callable).orElse(null);
    boolean write = operation != null && Writes.isWrite(operation);
    CallLog.Ticket ticket = log.begin(method, write);
    try {
      if (operation == null) {
        throw notCallable(method);
      }
      RequestMaker.Call call =
          requests.make(
              operation,
              Json.arguments(method, positionalJson),
              Json.arguments(method, namedJson),
              !write);
      Reply planned = planned(operation, call, write);
      if (planned != null) {
        log.end(ticket, 0, "planned");
        return planned;
      }
      LookerResponse response = sender.send(switched(call).of(log), workspace);
      log.end(ticket, response.status(), "ok");
      return Replies.of(response);
    } catch (RefusedCall e) {
      log.end(ticket, 0, "refused");
      return Replies.of(method, operation, e);
    } catch (LookerException e) {
      log.end(ticket, e.status(), e.outcomeUnknown() ? "unknown" : "failed");
      return Replies.of(e);
    } catch (InterruptedException e) {
      log.end(ticket, 0, write ? "unknown" : "cancelled");
      throw e;
    } finally {
      log.end(ticket, 0, "failed"); // only what none of the above has closed
    }
  }

  private @Nullable Reply planned(Operation operation, RequestMaker.Call call, boolean write) {
    DryRun plan = dryRun;
    if (plan == null) {
      return null;
    }
    return write ? plan.plan(operation, call) : plan.read(operation, call);
  }

  /**
   * A change of workspace moves this run to the other session, and reads that session: the sessions
   * belong to all runs, so that none may change them.
   */
  private LookerRequest switched(RequestMaker.Call call) throws RefusedCall {
    LookerRequest request = call.request();
    if (!request.operation().equals("update_session")) {
      return request;
    }
    JsonNode body = call.body();
    String name = body == null ? "" : body.path("workspace_id").asText();
    workspace =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "dev" -> Workspace.DEV;
          case "production" -> Workspace.PRODUCTION;
          default ->
              throw new RefusedCall(
                  "update_session: only the workspace can be changed, to dev or production.",
                  "Write update_session({workspace_id: \"dev\"}).");
        };
    return new LookerRequest(
        "update_session", Verb.GET, "/session", List.of(), null, true, request.timeout());
  }

  private RefusedCall notCallable(String method) {
    if (api.operation(method).isPresent()) {
      return new RefusedCall(
          method + ": cannot be called.",
          "The server logs in and out by itself: leave the call out, everything else works"
              + " without it.");
    }
    List<String> signatures = new ArrayList<>();
    for (String name : NearNames.ranked(method, methods(), 5)) {
      api.operation(name).map(Signature::of).ifPresent(signatures::add);
    }
    return new RefusedCall(
        "there is no method '" + method + "'. Nearest: " + String.join("; ", signatures),
        "Find methods with search(\"what you want to do\").");
  }
}
