package dev.lookercodemode.server;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.audit.AuditLog;
import dev.lookercodemode.audit.RunAudit;
import dev.lookercodemode.discovery.Notation;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.Sandbox;
import dev.lookercodemode.sandbox.ScriptError;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the tool and the command line share: runs a script against a Looker instance. Safe for use
 * by several threads; owns neither the sandbox nor the instance.
 */
public final class RunService {
  static final String NOT_CONFIGURED = "NotConfigured";
  static final String UNKNOWN_INSTANCE = "UnknownInstance";

  private final Sandbox sandbox;
  private final LookerAccess looker;
  private final RunLimits limits;
  private final AuditLog audit;

  /** With the limits of {@link RunLimits#DEFAULT}. */
  public RunService(Sandbox sandbox, LookerAccess looker) {
    this(sandbox, looker, RunLimits.DEFAULT);
  }

  /** With nothing written down. */
  public RunService(Sandbox sandbox, LookerAccess looker, RunLimits limits) {
    this(sandbox, looker, limits, AuditLog.off());
  }

  /**
   * @param audit where runs and calls are written down; stays the caller's
   */
  public RunService(Sandbox sandbox, LookerAccess looker, RunLimits limits, AuditLog audit) {
    this.audit = audit;
    this.sandbox = sandbox;
    this.looker = looker;
    this.limits = limits;
  }

  /** What the runs may use. */
  RunLimits limits() {
    return limits;
  }

  /**
   * Runs the script to its end, where nobody can be asked; see {@link #run(RunRequest, RunListener,
   * Person)}.
   */
  public RunResult run(RunRequest request, RunListener listener) {
    return run(request, listener, Person.NOBODY);
  }

  /**
   * Runs the script to its end. Never throws; interrupting the thread cancels the run and leaves
   * the interrupt flag set.
   *
   * @param person who can be asked while it goes on; the time they take is not the script's
   */
  public RunResult run(RunRequest request, RunListener listener, Person person) {
    RunAudit record = audit.run();
    RunResult result = null;
    try {
      result = audited(request, listener, new WaitedPerson(person, listener), record);
      return result;
    } finally {
      end(record, result);
    }
  }

  private static void end(RunAudit record, @Nullable RunResult result) {
    if (result == null) {
      record.end("fault", 0, 0, 0);
    } else {
      CallReport calls = result.calls();
      String status = result.outcome().status().name().toLowerCase(Locale.ROOT);
      record.end(status, calls.total(), calls.writes(), calls.failed());
    }
  }

  private RunResult audited(
      RunRequest request, RunListener listener, WaitedPerson waited, RunAudit record) {
    RunTerms terms =
        new RunTerms(
            request.instance(),
            request.devMode(),
            request.dryRun(),
            waited,
            new LoginNotices(waited, listener),
            new AuditedCalls(record));
    try {
      LookerCalls calls = looker.open(terms);
      record.begin(start(request, calls));
      return result(request, run(request, listener, waited, calls), calls);
    } catch (NotConfiguredException e) {
      NoInstance calls = new NoInstance(e, Discoveries.ALL.of(ApiDocument.embedded()));
      record.begin(start(request, calls));
      if (e.unknownInstance()) {
        return result(request, refused(e), calls);
      }
      return result(request, calls.explained(run(request, listener, waited, calls)), calls);
    }
  }

  /** Not even a script that calls nothing was meant to run elsewhere. */
  private static Outcome refused(NotConfiguredException e) {
    ScriptError error =
        new ScriptError(
            UNKNOWN_INSTANCE, String.valueOf(e.getMessage()), null, null, null, e.hint(), null);
    return new Outcome(Outcome.Status.ERROR, "null", true, List.of(), error, List.of());
  }

  private static RunAudit.Start start(RunRequest request, LookerCalls calls) {
    return new RunAudit.Start(
        request.script().language().label(),
        request.script().code(),
        calls.instance(),
        calls.identity(),
        request.devMode(),
        request.dryRun());
  }

  /**
   * The API document in force, as {@link LookerAccess#document} has it. May wait for two seconds.
   */
  ApiDocument document() {
    return looker.document();
  }

  /** The instance that scripts are run against. */
  LookerAccess looker() {
    return looker;
  }

  private Outcome run(
      RunRequest request, RunListener listener, WaitedPerson person, LookerCalls calls) {
    return sandbox.run(
        request.script(),
        new LookerHost(calls, notation(request), listener, person),
        limits.within(request.timeout()));
  }

  private static Notation notation(RunRequest request) {
    return switch (request.script().language()) {
      case JAVASCRIPT -> Notation.TYPESCRIPT;
      case PYTHON -> Notation.PYTHON;
    };
  }

  private RunResult result(RunRequest request, Outcome outcome, LookerCalls calls) {
    Outcome explained = MethodHints.added(outcome, calls.discovery().in(notation(request)));
    return new RunResult(
        explained, calls.end(), request.dryRun(), limits.longest(), audit.problem());
  }
}
