package dev.lookercodemode.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The record of one run: its beginning, its calls and its end. Safe for use by several threads. */
public final class RunAudit {
  private static final int MAX_TEXT = 1_000;
  private static final int MAX_BODY = 64 << 10;

  private final AuditLog log;
  private final @Nullable AuditSettings settings;
  private final String id =
      HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()).substring(0, 12);
  private final long started = System.nanoTime();

  RunAudit(AuditLog log, @Nullable AuditSettings settings) {
    this.log = log;
    this.settings = settings;
  }

  /**
   * How a run begins.
   *
   * @param instance the address of its instance; null where none is configured
   * @param identity who signs in there: a client's id or an account's name, never a secret
   */
  public record Start(
      String language,
      String code,
      @Nullable String instance,
      @Nullable String identity,
      boolean devMode,
      boolean dryRun) {}

  /**
   * A call.
   *
   * @param number its place among the calls of the run, from 1
   * @param user the user in whose name it is made, where that is another one
   * @param verb null where it was refused before there was a request, as the path
   */
  public record Call(
      int number,
      @Nullable String instance,
      @Nullable String user,
      String method,
      @Nullable String verb,
      @Nullable String path,
      @Nullable JsonNode body,
      boolean write) {}

  /** Notes that the run begins. */
  public void begin(Start start) {
    AuditSettings wanted = settings;
    if (wanted == null) {
      return;
    }
    Instant now = AuditLog.now();
    log.write(() -> beginning(start, wanted, now));
  }

  private ObjectNode beginning(Start start, AuditSettings wanted, Instant now) {
    byte[] code = start.code().getBytes(StandardCharsets.UTF_8);
    ObjectNode line = line("run", now);
    put(line, "language", start.language());
    put(line, "instance", start.instance());
    put(line, "identity", start.identity());
    line.put("dev_mode", start.devMode()).put("dry_run", start.dryRun());
    line.put("sha256", HexFormat.of().formatHex(sha256(code))).put("bytes", code.length);
    line.put("pid", ProcessHandle.current().pid());
    if (wanted.code()) {
      line.put("code", start.code());
    }
    return line;
  }

  /** Notes that a write is about to be sent; returns when the note outlives this process. */
  public void sending(Call call) throws InterruptedException {
    if (settings != null) {
      Instant now = AuditLog.now();
      log.writeNow(() -> line("sent", now, call, true));
    }
  }

  /** Notes how a call ended. */
  public void ended(Call call, int status, long millis, String outcome) {
    if (settings != null) {
      Instant now = AuditLog.now();
      log.write(
          () ->
              line("call", now, call, outcome.equals("planned"))
                  .put("status", status)
                  .put("ms", millis)
                  .put("outcome", outcome));
    }
  }

  /** Notes how the run ended. */
  public void end(String status, int calls, int writes, int failed) {
    if (settings != null) {
      Instant now = AuditLog.now();
      long millis = (System.nanoTime() - started) / 1_000_000;
      log.write(
          () ->
              line("end", now)
                  .put("status", status)
                  .put("ms", millis)
                  .put("calls", calls)
                  .put("writes", writes)
                  .put("failed", failed));
    }
    log.runEnded();
  }

  private ObjectNode line(String event, Instant now) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("event", event)
        .put("run", id)
        .put("time", now.toString());
  }

  private ObjectNode line(String event, Instant now, Call call, boolean withBody) {
    ObjectNode line = line(event, now).put("call", call.number());
    put(line, "instance", call.instance());
    put(line, "user", call.user());
    put(line, "method", call.method());
    put(line, "verb", call.verb());
    put(line, "path", call.path());
    line.put("write", call.write());
    JsonNode body = call.body();
    if (withBody && body != null && settings != null && settings.bodies()) {
      String text = body.toString();
      if (text.length() <= MAX_BODY) {
        line.set("body", body);
      } else {
        line.put("body_characters", text.length());
      }
    }
    return line;
  }

  /** What comes from a script may be of any length. */
  private static void put(ObjectNode line, String name, @Nullable String value) {
    if (value != null) {
      line.put(name, value.length() <= MAX_TEXT ? value : head(value) + "...");
    }
  }

  private static String head(String value) {
    boolean splits = Character.isHighSurrogate(value.charAt(MAX_TEXT - 1));
    return value.substring(0, splits ? MAX_TEXT - 1 : MAX_TEXT);
  }

  private static byte[] sha256(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
