package dev.lookercodemode.server;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.binding.Binding;
import dev.lookercodemode.binding.CallLog;
import dev.lookercodemode.binding.Reply;
import dev.lookercodemode.binding.RunGuard;
import dev.lookercodemode.binding.RunOptions;
import dev.lookercodemode.binding.WriteRule;
import dev.lookercodemode.discovery.Discovery;
import dev.lookercodemode.looker.ActingUser;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.Sender;
import dev.lookercodemode.looker.Workspace;
import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostReply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one run that go to one instance in the name of one user. Safe for use by several
 * threads.
 */
final class BoundCalls implements LookerCalls {
  private final Run run;
  private final Scope scope;
  private final LookerInstance instance;
  private final Sender sender;
  private final ApiDocument document;
  private final WriteRule writes;
  private final Binding binding;
  private final Discovery discovery;

  /** What the calls of a run share wherever they go. */
  private static final class Run {
    private final BoundLooker looker;
    private final RunTerms terms;
    private final CallLog log;
    private final RunGuard guard;
    private final Map<Scope, BoundCalls> targets = new HashMap<>();

    private Run(BoundLooker looker, LookerInstance own, RunTerms terms) {
      this.looker = looker;
      this.terms = terms;
      this.log = new CallLog(terms.listener());
      String name = own.baseUrl().getAuthority();
      this.guard =
          new RunGuard(
              looker.policy(),
              new PersonApproval(terms.person(), looker.policy().patience(), name),
              log);
    }
  }

  /**
   * The calls of a new run to its own instance.
   *
   * @throws LookerSettingsException if the instance's setting of writes cannot be read
   */
  BoundCalls(BoundLooker looker, LookerInstance instance, RunTerms terms)
      throws LookerSettingsException {
    this(new Run(looker, instance, terms), Scope.OWN, instance, instance.heardBy(terms.logins()));
  }

  private BoundCalls(Run run, Scope scope, LookerInstance instance, Sender sender)
      throws LookerSettingsException {
    this.run = run;
    this.scope = scope;
    this.instance = instance;
    this.sender = sender;
    this.document = run.looker.inForce(instance);
    this.writes = run.looker.writes(instance);
    this.binding =
        new Binding(
            document,
            sender,
            new RunOptions(
                scope.shown(),
                scope.user(),
                run.terms.devMode() || instance.devMode() ? Workspace.DEV : Workspace.PRODUCTION,
                run.terms.dryRun(),
                writes),
            run.guard);
    this.discovery = run.looker.discovery(document);
    run.targets.put(scope, this);
  }

  @Override
  public String instance() {
    return instance.baseUrl().toString();
  }

  @Override
  public String identity() {
    return instance.identity();
  }

  @Override
  public List<String> methods() {
    return binding.methods();
  }

  @Override
  public Discovery discovery() {
    return discovery;
  }

  @Override
  public LookerCalls within(Scope inner) throws Scope.Refused {
    if (inner.equals(scope)) {
      return this; // nearly always, so without the lock
    }
    synchronized (run) {
      BoundCalls known = run.targets.get(inner);
      if (known != null) {
        return known;
      }
      LookerInstance target = instance(inner.instance());
      Sender as =
          inner.user() == null
              ? target.heardBy(run.terms.logins())
              : target.as(inner.user(), run.terms.logins());
      try {
        return new BoundCalls(run, inner, target, as);
      } catch (LookerSettingsException e) {
        throw new Scope.Refused(String.valueOf(e.getMessage()));
      }
    }
  }

  private LookerInstance instance(@Nullable String name) throws Scope.Refused {
    if (name == null) {
      return instance;
    }
    try {
      return run.looker.instance(name);
    } catch (LookerSettingsException e) {
      throw new Scope.Refused("on(\"" + name + "\"): " + e.getMessage());
    }
  }

  @Override
  public HostReply call(HostCall call) throws InterruptedException {
    return switch (binding.call(call.function(), call.positional(), call.named())) {
      case Reply.Value(String json) -> new HostReply.Value(json);
      case Reply.Bytes(byte[] content, String type) -> new HostReply.Bytes(content, type);
      case Reply.Failure(String type, String message, String hint, String details) ->
          new HostReply.Failure(type, message, hint(call.function(), hint), details);
    };
  }

  /** Who misses a method must know that the instance may have it, and only we do not. */
  private String hint(String method, String hint) {
    String note = run.looker.documentNote(instance);
    return note == null || document.operation(method).isPresent() ? hint : hint + " " + note;
  }

  private @Nullable String planNote() {
    synchronized (run) {
      List<WriteRule> rules = run.targets.values().stream().map(t -> t.writes).toList();
      return PlanNotes.note(run.terms.dryRun(), rules, run.guard);
    }
  }

  @Override
  public CallReport end() {
    CallLog log = run.log;
    log.markUnfinished();
    synchronized (run) {
      for (BoundCalls target : run.targets.values()) {
        if (target.sender instanceof ActingUser user) {
          user.close();
        }
      }
    }
    return new CallReport(
        log.total(),
        log.writes(),
        log.failed(),
        log.written(),
        log.notable().stream()
            .map(
                c ->
                    new CallReport.Call(c.method(), c.status(), c.millis(), c.write(), c.outcome()))
            .toList(),
        log.plan().stream()
            .map(
                p ->
                    new CallReport.PlannedCall(
                        p.where(), p.method(), p.verb().name(), p.path(), p.body()))
            .toList(),
        log.plan().isEmpty() ? null : planNote());
  }
}
