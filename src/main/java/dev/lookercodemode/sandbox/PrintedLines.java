package dev.lookercodemode.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that a script printed, up to a size; what comes after is counted, not kept. For use by
 * one thread.
 */
final class PrintedLines {
  private final int limit;
  private final List<String> lines = new ArrayList<>();
  private int bytes;
  private int dropped;

  PrintedLines(int limit) {
    this.limit = limit;
  }

  void add(String line) {
    int size = line.getBytes(StandardCharsets.UTF_8).length + 1;
    if (dropped > 0 || bytes + size > limit) {
      dropped++;
      if (dropped == 1) {
        lines.add(head(line, limit - bytes));
      }
    } else {
      bytes += size;
      lines.add(line);
    }
  }

  /** As much of the line as fits, no character split. */
  private static String head(String line, int room) {
    int end = 0;
    int size = 0;
    while (end < line.length()) {
      int codePoint = line.codePointAt(end);
      size += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      if (size > room) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return line.substring(0, end);
  }

  List<String> lines() {
    if (dropped == 0) {
      return List.copyOf(lines);
    }
    List<String> all = new ArrayList<>(lines);
    all.add(
        "[the console is full at "
            + limit
            + " bytes: "
            + (dropped == 1
                ? "this line was cut"
                : "the last line was cut and " + (dropped - 1) + " more dropped")
            + "; print less, or return it]");
    return all;
  }
}
