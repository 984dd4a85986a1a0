package dev.lookercodemode.server;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.binding.Binding;
import dev.lookercodemode.binding.CallLog;
import dev.lookercodemode.binding.Reply;
import dev.lookercodemode.binding.RunOptions;
import dev.lookercodemode.discovery.Discovery;
import dev.lookercodemode.looker.DocumentCache;
import dev.lookercodemode.looker.InstanceDocument;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.Workspace;
import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostReply;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A Looker instance through the binding, found on first use, so that a server without settings can
 * start and say what is missing. Safe for use by several threads.
 */
public final class BoundLooker implements LookerAccess {
  private final Discoveries discoveries = new Discoveries();
  private final InstanceSource source;
  private final @Nullable DocumentCache cache;
  private final Map<LookerInstance, InstanceDocument> documents = new ConcurrentHashMap<>();
  private volatile @Nullable InstanceDocument latest;

  /** Of instances whose methods are those of the embedded document, as the demo's are. */
  public BoundLooker(InstanceSource source) {
    this.source = source;
    this.cache = null;
  }

  /** Of instances whose methods are those of the document that they serve. */
  public BoundLooker(InstanceSource source, DocumentCache cache) {
    this.source = source;
    this.cache = cache;
  }

  /** Where the instance comes from. Safe for use by several threads; asked on each run. */
  public interface InstanceSource {
    LookerInstance instance() throws LookerSettingsException;
  }

  @Override
  public LookerCalls open(boolean devMode, boolean dryRun) throws NotConfiguredException {
    LookerInstance instance;
    try {
      instance = source.instance();
    } catch (LookerSettingsException e) {
      throw new NotConfiguredException(
          String.valueOf(e.getMessage()),
          "Settings are read by looker-code-mode, not by the script: the user sets them in the MCP"
              + " client's configuration and restarts the server. `--demo` needs none.");
    }
    ApiDocument document = inForce(instance);
    CallLog log = new CallLog();
    RunOptions options = new RunOptions(devMode ? Workspace.DEV : Workspace.PRODUCTION, dryRun);
    Binding binding = new Binding(document, instance, options, log);
    return new Calls(document, documentOf(instance), binding, log, discoveries.of(document));
  }

  @Override
  public ApiDocument document() {
    try {
      return inForce(source.instance());
    } catch (LookerSettingsException e) {
      return ApiDocument.embedded();
    }
  }

  private ApiDocument inForce(LookerInstance instance) {
    InstanceDocument own = documentOf(instance);
    latest = own;
    return own == null ? ApiDocument.embedded() : own.forRun();
  }

  @Override
  public @Nullable String documentNote() {
    InstanceDocument own = latest;
    return own == null ? null : own.note();
  }

  private @Nullable InstanceDocument documentOf(LookerInstance instance) {
    DocumentCache where = cache;
    return where == null
        ? null
        : documents.computeIfAbsent(instance, i -> new InstanceDocument(i, where));
  }

  private record Calls(
      ApiDocument document,
      @Nullable InstanceDocument own,
      Binding binding,
      CallLog log,
      Discovery discovery)
      implements LookerCalls {

    @Override
    public List<String> methods() {
      return binding.methods();
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
      String note = own == null ? null : own.note();
      return note == null || document.operation(method).isPresent() ? hint : hint + " " + note;
    }

    @Override
    public CallReport end() {
      log.markUnfinished();
      return new CallReport(
          log.total(),
          log.writes(),
          log.failed(),
          log.notable().stream()
              .map(
                  c ->
                      new CallReport.Call(
                          c.method(), c.status(), c.millis(), c.write(), c.outcome()))
              .toList(),
          log.plan().stream()
              .map(p -> new CallReport.PlannedCall(p.method(), p.verb().name(), p.path(), p.body()))
              .toList());
    }
  }
}
