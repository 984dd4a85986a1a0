package dev.lookercodemode.server;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The memory of results that were too large to show: the last few, within a number of bytes. Safe
 * for use by several threads.
 */
final class ResultStore {
  private final int maxEntries;
  private final long maxBytes;
  private final Map<String, Stored> entries = new LinkedHashMap<>();
  private long bytes;

  /** The last 20, within 64 MB. */
  ResultStore() {
    this(20, 64L << 20);
  }

  ResultStore(int maxEntries, long maxBytes) {
    this.maxEntries = maxEntries;
    this.maxBytes = maxBytes;
  }

  /** Something that was kept. The array is not copied. */
  @SuppressWarnings("ArrayRecordComponent") // large, and only ever read
  record Stored(byte[] content, String mediaType) {}

  /** Keeps the content and gives its id; null where it alone is too large to keep. */
  synchronized @Nullable String put(byte[] content, String mediaType) {
    if (content.length > maxBytes) {
      return null;
    }
    String id = Ids.next(); // not to be guessed: over HTTP one server has several users
    entries.put(id, new Stored(content, mediaType));
    bytes += content.length;
    Iterator<Stored> oldest = entries.values().iterator();
    while (entries.size() > maxEntries || bytes > maxBytes) {
      bytes -= oldest.next().content().length;
      oldest.remove();
    }
    return id;
  }

  /** What was kept under this id; null where it never was, or made room for newer ones. */
  synchronized @Nullable Stored get(String id) {
    return entries.get(id);
  }

  /** Loaded on first use: most sessions never need it. */
  private static final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    static String next() {
      byte[] id = new byte[9];
      RANDOM.nextBytes(id);
      return HexFormat.of().formatHex(id);
    }
  }
}
