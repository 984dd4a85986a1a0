package dev.lookercodemode.sandbox.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Writes what this JVM knows of a time zone as Python's library reads it: the format TZif, version
 * 2 (RFC 8536).
 */
final class TimeZoneFile {
  /** From then on a zone keeps the offset of its last transition. */
  private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

  private static final int MAX_TYPES = 255;

  private TimeZoneFile() {}

  /** An offset and what it is called. */
  private record Kind(int seconds, boolean daylight, String name) {}

  /** The file of a zone such as {@code Europe/Berlin}; empty where there is none of that name. */
  static byte[] of(String name) {
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      return new byte[0];
    }
    ZoneRules rules = ZoneId.of(name).getRules();
    List<ZoneOffsetTransition> transitions = new ArrayList<>();
    ZoneOffsetTransition next = rules.nextTransition(Instant.MIN);
    while (next != null && next.getInstant().isBefore(END)) {
      transitions.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    TimeZone names = TimeZone.getTimeZone(name);
    List<Kind> kinds = new ArrayList<>();
    ZoneOffset first =
        transitions.isEmpty()
            ? rules.getOffset(Instant.EPOCH)
            : transitions.getFirst().getOffsetBefore();
    kinds.add(kind(first, false, names));
    List<Integer> kindOfEach = new ArrayList<>();
    for (ZoneOffsetTransition t : transitions) {
      Kind kind = kind(t.getOffsetAfter(), rules.isDaylightSavings(t.getInstant()), names);
      if (!kinds.contains(kind) && kinds.size() < MAX_TYPES) {
        kinds.add(kind);
      }
      kindOfEach.add(Math.max(0, kinds.indexOf(kind)));
    }
    try {
      return write(transitions, kindOfEach, kinds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Kind kind(ZoneOffset offset, boolean daylight, TimeZone names) {
    String shown = names.getDisplayName(daylight, TimeZone.SHORT, Locale.US);
    return new Kind(offset.getTotalSeconds(), daylight, shown);
  }

  private static byte[] write(
      List<ZoneOffsetTransition> transitions, List<Integer> kindOfEach, List<Kind> kinds)
      throws IOException {
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    List<Integer> nameOfEach = new ArrayList<>();
    for (Kind kind : kinds) {
      int at = names.toString(StandardCharsets.US_ASCII).indexOf(kind.name + "\0");
      nameOfEach.add(at >= 0 ? at : names.size());
      if (at < 0) {
        names.write((kind.name + "\0").getBytes(StandardCharsets.US_ASCII));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    header(out, 0, 0, 0); // the part for readers of version 1, which nobody is
    header(out, transitions.size(), kinds.size(), names.size());
    for (ZoneOffsetTransition t : transitions) {
      out.writeLong(t.toEpochSecond());
    }
    for (int kind : kindOfEach) {
      out.writeByte(kind);
    }
    for (int i = 0; i < kinds.size(); i++) {
      out.writeInt(kinds.get(i).seconds);
      out.writeByte(kinds.get(i).daylight ? 1 : 0);
      out.writeByte(nameOfEach.get(i));
    }
    names.writeTo(out);
    out.writeBytes("\n\n");
    return bytes.toByteArray();
  }

  private static void header(DataOutputStream out, int times, int kinds, int nameBytes)
      throws IOException {
    out.writeBytes("TZif2");
    out.write(new byte[15]);
    for (int count : new int[] {0, 0, 0, times, kinds, nameBytes}) {
      out.writeInt(count);
    }
  }
}
