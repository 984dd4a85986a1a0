package dev.lookercodemode.server;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.binding.CallPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run needs to reach a Looker instance. Safe for use by several threads. */
public interface LookerAccess {

  /**
   * Opens the instance for one run; makes no request yet.
   *
   * @throws NotConfiguredException if it is not known which instance, or how to sign in
   */
  LookerCalls open(RunTerms terms) throws NotConfiguredException;

  /**
   * The API document in force, as a run that starts now would have it: that of the instance, which
   * the first question may wait for up to two seconds; the embedded one where none is configured.
   * Ask again rather than keep it: it changes when the instance's own document arrives.
   */
  default ApiDocument document() {
    return ApiDocument.embedded();
  }

  /**
   * Why there is no instance yet, for people; null where there is one. Makes no request, and may
   * say otherwise the next time: settings can come while the server runs.
   */
  default @Nullable String missing() {
    return null;
  }

  /** What the calls of each run may do; an instance's own setting can be stricter. */
  default CallPolicy policy() {
    return CallPolicy.OPEN;
  }

  /** The names that {@code on(name)} takes; none where they are not known. */
  default List<String> instances() {
    return List.of();
  }

  /**
   * Why the instance's own document is not in force, for the model and for people; null where there
   * is nothing to say.
   */
  default @Nullable String documentNote() {
    return null;
  }
}
