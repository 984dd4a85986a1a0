package dev.lookercodemode.install;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.List;

/** The writing of a new member into the text of an object, in the hand of that text. Immutable. */
final class JsonInsertion {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String text;
  private final ObjectSpan object;
  private final String newline;
  private final String step;

  /**
   * @param root the outermost object, which shows how the text is indented
   * @param object the one to write into
   */
  JsonInsertion(String text, ObjectSpan root, ObjectSpan object) {
    this.text = text;
    this.object = object;
    this.newline = text.contains("\r\n") ? "\r\n" : "\n";
    this.step = root.members().isEmpty() ? "  " : step(root.members().getFirst().start());
  }

  private String step(int firstMember) {
    String indent = indent(firstMember);
    boolean ownLine = !indent.isEmpty() && lineStart(firstMember) + indent.length() == firstMember;
    return ownLine ? indent : "  ";
  }

  /** The text with a member more; all names of the path but the last become objects. */
  String of(List<String> path, JsonNode value) throws IOException {
    JsonNode nested = value;
    for (String name : path.subList(1, path.size()).reversed()) {
      nested = JsonNodeFactory.instance.objectNode().set(name, nested);
    }
    String name = MAPPER.writeValueAsString(TextNode.valueOf(path.getFirst()));
    int brace = object.end() - 1;
    int gap = brace; // after what stands last in the object
    while (Character.isWhitespace(text.charAt(gap - 1))) {
      gap--;
    }
    if (object.members().isEmpty()) {
      String outer = indent(object.start());
      String inner = outer + step;
      String member = newline + inner + name + ": " + rendered(nested, inner);
      return text.substring(0, gap) + member + newline + outer + text.substring(brace);
    }
    ObjectSpan.Member last = object.members().getLast();
    boolean oneLine = !text.substring(object.start(), brace).contains("\n");
    String inner = oneLine ? "" : indent(last.start());
    String member =
        oneLine
            ? " " + name + ": " + MAPPER.writeValueAsString(nested)
            : newline + inner + name + ": " + rendered(nested, inner);
    int comma = JsonGap.comma(text, last.valueEnd());
    String before =
        comma < 0
            ? text.substring(0, last.valueEnd()) + "," + text.substring(last.valueEnd(), gap)
            : text.substring(0, gap);
    String trailing = comma < 0 ? "" : ",";
    return before + member + trailing + text.substring(gap);
  }

  /** The value as it is written in place of a member's. */
  String rendered(JsonNode value, ObjectSpan.Member member) throws IOException {
    boolean oneLine = !text.substring(object.start(), object.end()).contains("\n");
    return oneLine ? MAPPER.writeValueAsString(value) : rendered(value, indent(member.start()));
  }

  private String rendered(JsonNode value, String indent) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(new DefaultIndenter(step, newline));
    printer.indentArraysWith(new DefaultPrettyPrinter.NopIndenter());
    return MAPPER.writer(printer).writeValueAsString(value).replace(newline, newline + indent);
  }

  private String indent(int index) {
    int start = lineStart(index);
    int end = start;
    while (end < index && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(start, end);
  }

  private int lineStart(int index) {
    return text.lastIndexOf('\n', index - 1) + 1;
  }
}
