package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.binding.PlannedWrite;
import dev.lookercodemode.binding.WriteApproval;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The person behind a run as the one who decides on its writes: they see what waits, by kind, the
 * first of each kind in full. Safe for use by several threads.
 */
final class PersonApproval implements WriteApproval {
  private static final String ALL = "all writes of this run";
  private static final int MAX_BODY_BYTES = 1500;
  private static final int MAX_KINDS = 8;
  private static final int MAX_NAMED = 3;

  private final Person person;
  private final Duration patience;
  private final String own;

  /**
   * @param patience how long they may think
   * @param own the run's own instance, for people
   */
  PersonApproval(Person person, Duration patience, String own) {
    this.person = person;
    this.patience = patience;
    this.own = own;
  }

  @Override
  public boolean available() {
    return person.takesQuestions();
  }

  @Override
  public Verdict ask(List<PlannedWrite> waiting) throws InterruptedException {
    Map<String, List<PlannedWrite>> kinds = new LinkedHashMap<>();
    for (PlannedWrite write : waiting) {
      kinds.computeIfAbsent(write.kind(), k -> new ArrayList<>()).add(write);
    }
    String these = waiting.size() == 1 ? "this write" : "these " + waiting.size() + " writes";
    String alike = "all " + named(List.copyOf(kinds.keySet())) + " in this run";
    Person.Question question =
        new Person.Question(
            message(waiting.size(), kinds), "What may be sent?", List.of(these, alike, ALL));
    return switch (person.ask(question, patience)) {
      case Person.Reply.Chosen(String choice) when choice.equals(these) -> new Verdict.These();
      case Person.Reply.Chosen(String choice) when choice.equals(alike) -> new Verdict.Kinds();
      case Person.Reply.Chosen(String choice) when choice.equals(ALL) -> new Verdict.All();
      case Person.Reply.Declined() -> new Verdict.Refuse("the user refused it");
      case Person.Reply.Dismissed() ->
          new Verdict.Stop("the user closed the question, which stops all writes of this run");
      case Person.Reply.Silent(String why) ->
          new Verdict.Stop("no answer (" + why + "), which stops all writes of this run");
      case Person.Reply.Chosen chosen -> new Verdict.Stop("no answer that was offered");
      case Person.Reply.Opened opened -> new Verdict.Stop("no answer that was offered");
    };
  }

  private static String named(List<String> kinds) {
    return kinds.size() <= MAX_NAMED
        ? String.join(" and ", kinds)
        : "writes of these " + kinds.size() + " kinds";
  }

  private String message(int count, Map<String, List<PlannedWrite>> kinds) {
    StringBuilder text = new StringBuilder("The script wants to change Looker: ");
    text.append(count == 1 ? "1 write." : count + " writes.");
    int shown = 0;
    for (Map.Entry<String, List<PlannedWrite>> kind : kinds.entrySet()) {
      if (shown++ == MAX_KINDS) {
        text.append("\n\nand ").append(kinds.size() - MAX_KINDS).append(" more kinds");
        break;
      }
      PlannedWrite first = kind.getValue().getFirst();
      int alike = kind.getValue().size();
      text.append("\n\n").append(visible(kind.getKey()));
      text.append(where(first.where()));
      text.append(alike == 1 ? "" : ", " + alike + " times, the first:");
      text.append('\n').append(first.verb()).append(' ').append(visible(first.path()));
      JsonNode body = first.body();
      if (body != null) {
        text.append('\n').append(body(body));
      }
    }
    return text.toString();
  }

  /** Which instance, where the kind does not say it. */
  private String where(@Nullable String said) {
    return said == null || !said.startsWith("on ") ? " on " + own : "";
  }

  private static String body(JsonNode body) {
    if (JsonSize.of(body, MAX_BODY_BYTES) <= MAX_BODY_BYTES) {
      return visible(body.toString());
    }
    Cut cut = JsonCutter.cut(body, MAX_BODY_BYTES);
    String cuts = String.join("; ", cut.places().stream().map(Cut.Place::toString).toList());
    return visible(cut.shown().toString()) + "\n(cut: " + visible(cuts) + ")";
  }

  /** The script wrote this text: nothing in it may turn or hide what stands around it. */
  private static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    shown.append(String.format("\\u%04x", c));
                default -> shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }
}
