package dev.lookercodemode.demo.query;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of earlier queries, kept for an hour. Safe for use by several threads. */
final class ResultCache {
  private static final Duration LIFETIME = Duration.ofHours(1);
  private static final int MOST = 500;

  private final Map<String, Kept> kept = new LinkedHashMap<>();

  private record Kept(Instant since, List<List<@Nullable Object>> rows) {}

  synchronized @Nullable List<List<@Nullable Object>> find(String key, Instant now) {
    Kept found = kept.get(key);
    return found == null || found.since.plus(LIFETIME).isBefore(now) ? null : found.rows;
  }

  synchronized void keep(String key, Instant now, List<List<@Nullable Object>> rows) {
    kept.put(key, new Kept(now, rows));
    if (kept.size() > MOST) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  synchronized void clear() {
    kept.clear();
  }
}
