package dev.lookercodemode.sandbox.worker;

import dev.lookercodemode.sandbox.wire.Message;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The calls of this worker that wait for their replies, each on the thread that made it. Safe for
 * use by several threads.
 */
final class PyCalls {
  // Ids count on from run to run: a late reply is never taken for another call's.
  private final AtomicLong lastId = new AtomicLong();
  private final Map<Long, CompletableFuture<Message>> waiting = new ConcurrentHashMap<>();

  /** Sends a call and waits for its reply; it is interrupted when its context is closed. */
  Message call(RunOutlet outlet, String function, String positional, String named, String scope) {
    long id = lastId.incrementAndGet();
    CompletableFuture<Message> reply = new CompletableFuture<>();
    waiting.put(id, reply);
    try {
      outlet.send(new Message.Call(id, function, positional, named, scope));
      return reply.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run is over", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      waiting.remove(id);
    }
  }

  /** Takes a reply of the parent; replies that nobody waits for are dropped. */
  void answered(Message reply) {
    long id =
        switch (reply) {
          case Message.ReplyValue r -> r.call();
          case Message.ReplyBytes r -> r.call();
          case Message.ReplyFailure r -> r.call();
          default -> 0;
        };
    CompletableFuture<Message> call = waiting.get(id);
    if (call != null) {
      call.complete(reply);
    }
  }
}
