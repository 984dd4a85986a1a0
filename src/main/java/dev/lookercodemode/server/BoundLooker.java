package dev.lookercodemode.server;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.binding.Binding;
import dev.lookercodemode.binding.CallLog;
import dev.lookercodemode.binding.Reply;
import dev.lookercodemode.binding.RunOptions;
import dev.lookercodemode.discovery.Discovery;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.Workspace;
import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostReply;
import java.util.List;

/**
 * A Looker instance through the binding, found on first use, so that a server without settings can
 * start and say what is missing. Safe for use by several threads.
 */
public final class BoundLooker implements LookerAccess {
  private final Discoveries discoveries = new Discoveries();
  private final InstanceSource source;

  public BoundLooker(InstanceSource source) {
    this.source = source;
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
    CallLog log = new CallLog();
    RunOptions options = new RunOptions(devMode ? Workspace.DEV : Workspace.PRODUCTION, dryRun);
    ApiDocument api = ApiDocument.embedded();
    return new Calls(new Binding(api, instance, options, log), log, discoveries.of(api));
  }

  private record Calls(Binding binding, CallLog log, Discovery discovery) implements LookerCalls {

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
            new HostReply.Failure(type, message, hint, details);
      };
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
