package dev.lookercodemode.binding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.NearNames;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerException;
import dev.lookercodemode.looker.LookerRequest;
import dev.lookercodemode.looker.LookerResponse;
import dev.lookercodemode.looker.Sender;
import dev.lookercodemode.looker.Workspace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The Looker API as methods, for one run: a name and arguments in JSON become one request, the
 * answer becomes a {@link Reply}. Safe for use by several threads.
 */
public final class Binding {
  /** Of each document as long as anybody has it: each run asks. */
  private static final Map<ApiDocument, List<String>> METHODS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final ApiDocument api;
  private final Sender sender;
  private final RunOptions options;
  private final RunGuard guard;
  private final CallLog log;
  private final RequestMaker requests;
  private final @Nullable DryRun dryRun;
  private volatile Workspace workspace;

  /**
   * @param guard that of the run, which all its bindings share
   */
  public Binding(ApiDocument api, Sender sender, RunOptions options, RunGuard guard) {
    this.api = api;
    this.sender = sender;
    this.options = options;
    this.guard = guard;
    this.log = guard.log();
    this.workspace = options.workspace();
    Bodies bodies = new Bodies(api);
    this.requests = new RequestMaker(bodies);
    boolean plans = options.dryRun() || guard.plansInstead(options.writes());
    this.dryRun =
        plans ? new DryRun(bodies, guard.planned(sender.baseUrl()), log, options.where()) : null;
  }

  /**
   * The names of all methods that can be called, in the document's order, then {@code all_pages}.
   */
  public List<String> methods() {
    return methods(api);
  }

  /** The names of all methods that a binding to this API has: the same list as long as it has. */
  public static List<String> methods(ApiDocument api) {
    return METHODS.computeIfAbsent(api, Binding::methodsOf);
  }

  private static List<String> methodsOf(ApiDocument api) {
    List<String> names = new ArrayList<>(api.callable().size() + 1);
    for (Operation operation : api.callable()) {
      names.add(operation.name());
    }
    names.add(Pages.NAME);
    return Collections.unmodifiableList(names);
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
    ticket.goesTo(sender.baseUrl(), options.user(), null, null);
    try {
      if (operation == null) {
        throw notCallable(method);
      }
      guard.admit(operation, write, options.writes(), options.dryRun());
      RequestMaker.Call call =
          requests.make(
              operation,
              Json.arguments(method, positionalJson),
              Json.arguments(method, namedJson),
              !write);
      ticket.goesTo(sender.baseUrl(), options.user(), call.request(), call.body());
      Reply planned = planned(operation, call, write);
      if (planned != null) {
        log.end(ticket, 0, "planned");
        return planned;
      }
      LookerRequest request = switched(call).of(log);
      if (write) {
        confirm(operation, call, ticket);
        log.sending(ticket);
      } else {
        guard.spendCall();
      }
      LookerResponse response = sender.send(request, workspace);
      log.end(ticket, response.status(), "ok");
      return Replies.of(response);
    } catch (RefusedCall e) {
      log.end(ticket, 0, "refused");
      return Replies.of(method, operation, e);
    } catch (DeniedCall e) {
      log.end(ticket, 0, "denied");
      return Replies.of(operation, e);
    } catch (LookerException e) {
      log.end(ticket, e.status(), e.outcomeUnknown() ? "unknown" : "failed");
      return Replies.of(e);
    } catch (InterruptedException e) {
      log.end(ticket, 0, write && !ticket.waits() ? "unknown" : "cancelled");
      throw e;
    } finally {
      log.end(ticket, 0, "failed"); // only what none of the above has closed
    }
  }

  private @Nullable Reply planned(Operation operation, RequestMaker.Call call, boolean write)
      throws DeniedCall {
    DryRun plan = dryRun;
    if (plan == null) {
      return null;
    }
    if (!write) {
      return plan.read(operation, call);
    }
    guard.spendWrite(); // so that the plan holds no more than a real run would send
    return plan.plan(operation, call);
  }

  /** Counts a write, and waits until it may be sent. */
  private void confirm(Operation operation, RequestMaker.Call call, CallLog.Ticket ticket)
      throws DeniedCall, InterruptedException {
    guard.spendWrite();
    guard.spendCall();
    if (options.writes().mode() != WriteMode.CONFIRM) {
      return;
    }
    log.waits(ticket);
    guard.confirm(call.write(options.where(), operation));
    log.goesOn(ticket);
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
