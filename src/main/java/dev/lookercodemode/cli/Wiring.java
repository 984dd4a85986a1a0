package dev.lookercodemode.cli;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.audit.AuditLog;
import dev.lookercodemode.binding.CallPolicy;
import dev.lookercodemode.looker.DocumentCache;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.WorkerSandbox;
import dev.lookercodemode.server.BoundLooker;
import dev.lookercodemode.server.LookerAccess;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The place where the rooms are put together; closes what it made, newest first. Safe for use by
 * several threads.
 */
final class Wiring implements AutoCloseable {
  private final Deque<Runnable> closing = new ArrayDeque<>();
  private final Deque<AuditLog> audits = new ArrayDeque<>();
  private WorkerOptions workers = WorkerOptions.DEFAULT;
  private @Nullable WorkerSandbox sandbox;

  /**
   * How workers are started. One that has been started already is kept, unless it is confined
   * otherwise.
   */
  synchronized void workers(WorkerOptions options) {
    workers = options;
    if (sandbox != null && sandbox.confinement() != options.confinement()) {
      sandbox.close();
      sandbox = null;
    }
  }

  /**
   * Starts what takes long: a worker in its own process, and the API document on its own thread.
   */
  void warmUp(Language language) {
    sandbox().warmUp(language);
    Thread.ofPlatform().daemon().name("warm-up").start(ApiDocument::embedded);
  }

  synchronized WorkerSandbox sandbox() {
    if (sandbox == null) {
      WorkerSandbox made = workers.sandbox();
      closing.push(made::close);
      sandbox = made;
    }
    return sandbox;
  }

  synchronized LookerAccess looker(InstanceOptions options, CallPolicy policy, int concurrency) {
    Instances instances = new Instances(options, new Accounts(System.getenv()), concurrency);
    closing.push(instances::close);
    // The demo is of the embedded document, and on another port each time: nothing to keep.
    DocumentCache cache = options.demo ? null : DocumentCache.ofPlatform(System.getenv());
    return new BoundLooker(instances, cache, policy);
  }

  /** Where runs and calls are written down. */
  synchronized AuditLog audit(AuditOptions options) {
    AuditLog log = options.log();
    audits.push(log);
    return log;
  }

  @Override
  public synchronized void close() {
    while (!closing.isEmpty()) {
      closing.pop().run();
    }
    // Last: what was closed before has ended the runs, and how they ended is noted, too.
    while (!audits.isEmpty()) {
      audits.pop().close();
    }
  }
}
