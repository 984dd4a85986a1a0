package dev.lookercodemode.server;

import dev.lookercodemode.discovery.Discovery;
import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls of one run to its instance. Safe for use by several threads. */
public interface LookerCalls {

  /** The address of the instance; null where none is configured. */
  default @Nullable String instance() {
    return null;
  }

  /** Who signs in there, in words and without secrets; null where none is configured. */
  default @Nullable String identity() {
    return null;
  }

  /** The names of all methods. */
  List<String> methods();

  /** What the script can ask about the API that {@link #methods} comes from. */
  Discovery discovery();

  /**
   * The calls of the same run that go elsewhere; they are reported with these.
   *
   * @throws Scope.Refused if there is no such instance
   */
  LookerCalls within(Scope scope) throws Scope.Refused;

  /** Carries out one call; what goes wrong is a {@link HostReply.Failure}. */
  HostReply call(HostCall call) throws InterruptedException;

  /** What was called, once the run is over: calls without an answer count as of unknown outcome. */
  CallReport end();
}
