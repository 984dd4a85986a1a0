package dev.lookercodemode;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.function.Executable;

/**
 * Checks that mostly wait, several at a time: all are carried out, and those that fail are told
 * together.
 */
public final class Lanes {
  private Lanes() {}

  /** What is to hold of an item; throws where it does not. */
  public interface Check<T> {
    void of(T item) throws Exception;
  }

  /** Checks each item, so many at a time. */
  public static <T> void each(int atOnce, List<T> items, Check<T> check)
      throws InterruptedException {
    try (ExecutorService lanes = Executors.newFixedThreadPool(atOnce)) {
      List<Callable<Void>> tasks = items.stream().map(item -> task(item, check)).toList();
      assertAll(lanes.invokeAll(tasks).stream().map(Lanes::outcome));
    }
  }

  private static <T> Callable<Void> task(T item, Check<T> check) {
    return () -> {
      check.of(item);
      return null;
    };
  }

  private static Executable outcome(Future<Void> future) {
    return () -> {
      try {
        future.get();
      } catch (ExecutionException e) {
        throw e.getCause();
      }
    };
  }
}
