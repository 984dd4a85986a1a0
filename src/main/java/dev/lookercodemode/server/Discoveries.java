package dev.lookercodemode.server;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.discovery.Discovery;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The discovery of each API document in use: its index is built once and serves all runs. Safe for
 * use by several threads.
 */
final class Discoveries {
  /** Those of this process: a server that is configured late builds no index twice. */
  static final Discoveries ALL = new Discoveries();

  private static final int MOST = 8;

  private final Map<ApiDocument, Discovery> kept =
      new LinkedHashMap<>(MOST * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ApiDocument, Discovery> eldest) {
          return size() > MOST;
        }
      };

  private Discoveries() {}

  synchronized Discovery of(ApiDocument api) {
    return kept.computeIfAbsent(api, Discovery::of);
  }
}
