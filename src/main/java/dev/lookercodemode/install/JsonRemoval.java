package dev.lookercodemode.install;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The taking of a member out of the text of an object, with its comma and its lines. */
final class JsonRemoval {
  private JsonRemoval() {}

  static String of(String text, ObjectSpan object, String name) throws IOException {
    ObjectSpan.Member member = Objects.requireNonNull(object.member(name));
    List<ObjectSpan.Member> members = object.members();
    int comma = JsonGap.comma(text, member.valueEnd());
    int from = start(text, member.start());
    int to = comma < 0 ? member.valueEnd() : comma + 1;
    if (from == 0 || text.charAt(from - 1) == '\n') {
      to = end(text, to);
    }
    int place = members.indexOf(member);
    if (comma >= 0 || place == 0) {
      return text.substring(0, from) + text.substring(to);
    }
    // The last one goes, and with it the comma that parted it from the one before.
    int parting = JsonGap.comma(text, members.get(place - 1).valueEnd());
    String gap = text.substring(parting + 1, from);
    boolean ownLines = gap.contains("\n") && text.charAt(to - 1) == '\n';
    String kept = gap.isBlank() && !ownLines ? "" : gap;
    return text.substring(0, parting) + kept + text.substring(to);
  }

  /** Where the member's line begins, if nothing stands before it there. */
  private static int start(String text, int member) {
    int line = text.lastIndexOf('\n', member - 1) + 1;
    return text.substring(line, member).isBlank() ? line : member;
  }

  /** After the line's end, if nothing else stands there. */
  private static int end(String text, int member) {
    int line = text.indexOf('\n', member);
    return line >= 0 && text.substring(member, line).isBlank() ? line + 1 : member;
  }
}
