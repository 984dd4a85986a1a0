package dev.lookercodemode.sandbox;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the parent, and not the script, put an end to a run: the one place of its wordings.
 * Immutable.
 */
record Stop(Outcome.Status status, String type, String message, String hint) {
  private static final String LOOK_FIRST =
      "Calls that were under way may have been carried out: look before you repeat a write.";

  /** A run that the sandbox itself failed. */
  static final String INTERNAL_ERROR = "InternalError";

  private static final String WORKER_LOST = "WorkerLost";

  static Stop timeout(Limits limits) {
    return new Stop(
        Outcome.Status.TIMEOUT,
        "Timeout",
        "the script was stopped after " + seconds(limits.wallClock()),
        "Do less in one run, run calls at the same time with Promise.all, or pass a larger"
            + " timeout_seconds. "
            + LOOK_FIRST);
  }

  static Stop cpu(Limits limits) {
    return limit(
        "CpuLimit",
        "the script was stopped after " + seconds(limits.cpu()) + " of computing",
        "Look for a loop that does not end; let queries count and group instead of the script.");
  }

  static Stop calls(Limits limits) {
    return limit(
        "CallLimit",
        "the script was stopped at its call "
            + (limits.calls() + 1)
            + "; the limit is "
            + limits.calls(),
        "Fetch lists instead of single items, and split the work over several runs. " + LOOK_FIRST);
  }

  static Stop attachments(Limits limits) {
    return limit(
        "AttachmentLimit",
        "the script gave out more than "
            + limits.attachments()
            + " attachments or "
            + size(limits.attachmentBytes())
            + " of them",
        "Give out fewer or smaller files in one run.");
  }

  static Stop memory() {
    return limit(
        "MemoryLimit",
        "the script was stopped: it needed more memory than it may have",
        "Work on smaller pieces: pick members with `fields`, page through lists, keep totals"
            + " instead of rows.");
  }

  static Stop codeTooLarge(int bytes, Limits limits) {
    return limit(
        "CodeTooLarge",
        "the script has " + bytes + " bytes; the limit is " + limits.codeBytes(),
        "Pass data in as `vars` instead of writing it into the code.");
  }

  static Stop cancelled() {
    return new Stop(Outcome.Status.CANCELLED, "Cancelled", "the run was cancelled", LOOK_FIRST);
  }

  static Stop workerLost() {
    return error(
        WORKER_LOST, "the worker process ended within the run", LOOK_FIRST + " Then try again.");
  }

  static Stop unavailable(String why) {
    return error(
        ScriptError.SANDBOX_UNAVAILABLE,
        "no worker process is to be had: " + why,
        "This is a fault of the installation, not of the script. The server's log says more.");
  }

  static Stop unsupported(Language language) {
    return error(
        "Unsupported",
        "this sandbox does not run " + language,
        "The server was started without this language: write the script in the other one.");
  }

  static Stop internal(String what) {
    return error(INTERNAL_ERROR, "the sandbox failed: " + what, "Try it again, or another way.");
  }

  private static Stop limit(String type, String message, String hint) {
    return new Stop(Outcome.Status.LIMIT, type, message, hint);
  }

  private static Stop error(String type, String message, String hint) {
    return new Stop(Outcome.Status.ERROR, type, message, hint);
  }

  private static String size(long bytes) {
    return bytes >= 1 << 20 && bytes % (1 << 20) == 0
        ? (bytes >> 20) + " MB"
        : bytes >= 1024 && bytes % 1024 == 0 ? (bytes >> 10) + " KB" : bytes + " bytes";
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " s"
        : duration.toMillis() / 1000.0 + " s";
  }

  /** The outcome of a run that was stopped before it began. */
  Outcome outcome() {
    return outcome(List.of(), List.of());
  }

  /** The outcome of a run that was stopped, with what it had given out until then. */
  Outcome outcome(List<String> logs, List<Attachment> attachments) {
    @Nullable String shown = hint.isEmpty() ? null : hint;
    return new Outcome(
        status,
        "null",
        true,
        logs,
        new ScriptError(type, message, null, null, null, shown, null),
        attachments);
  }
}
