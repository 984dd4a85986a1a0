package dev.lookercodemode.install;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an object stands in its text, and its members. Immutable.
 *
 * @param start the index of its opening brace
 * @param end the index after its closing brace
 */
record ObjectSpan(int start, int end, List<Member> members) {

  /**
   * A member of an object.
   *
   * @param start the index of its name's opening quote
   * @param valueEnd the index after its value
   * @param object its value, where that is an object
   */
  record Member(
      String name, int start, int valueStart, int valueEnd, @Nullable ObjectSpan object) {}

  ObjectSpan {
    members = List.copyOf(members);
  }

  /**
   * The member of this name; null where there is none.
   *
   * @throws IOException if there are two: which of them counts depends on the reader
   */
  @Nullable Member member(String name) throws IOException {
    Member found = null;
    for (Member member : members) {
      if (member.name().equals(name)) {
        if (found != null) {
          throw new IOException("it has \"" + name + "\" twice");
        }
        found = member;
      }
    }
    return found;
  }

  /** Reads the object whose brace the parser has just met. */
  static ObjectSpan read(JsonParser parser) throws IOException {
    int start = before(parser);
    List<Member> members = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      int nameStart = before(parser);
      JsonToken token = parser.nextToken();
      int valueStart = before(parser);
      ObjectSpan object = null;
      if (token == JsonToken.START_OBJECT) {
        object = read(parser);
      } else if (token == JsonToken.START_ARRAY) {
        parser.skipChildren();
      } else {
        parser.finishToken(); // a text is read to its end only when asked for
      }
      members.add(new Member(name, nameStart, valueStart, after(parser), object));
    }
    return new ObjectSpan(start, after(parser), members);
  }

  private static int before(JsonParser parser) {
    return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
  }

  private static int after(JsonParser parser) {
    return Math.toIntExact(parser.currentLocation().getCharOffset());
  }
}
