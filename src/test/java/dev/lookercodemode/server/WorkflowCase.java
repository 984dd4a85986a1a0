package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.server.WorkflowDesk.Ran;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the tests of the workflows share: an agent at work on two instances, and a look at both over
 * plain HTTP.
 */
abstract class WorkflowCase {
  /** Shared by all: workers are dear. */
  private static final WorkflowDesk DESK = WorkflowDesk.open();

  final WorkflowDesk desk = DESK;
  final PlainHttp demo = new PlainHttp(desk.demo);
  final PlainHttp staging = new PlainHttp(desk.staging);

  @BeforeEach
  void reset() {
    desk.reset();
    demo.signOut();
    staging.signOut();
  }

  /**
   * Plans first: nothing may change. Then does it: what was planned is what is sent. Then once
   * more: there is nothing left to do.
   */
  final Ran planDoAndRepeat(String name, Language language, Map<String, String> arguments)
      throws IOException {
    Map<String, JsonNode> before = demo.state();
    Map<String, JsonNode> beforeThere = staging.state();
    Ran dry = desk.run(name, language, arguments, true);
    assertThat(desk.writes()).as("sent by a dry run").isEmpty();
    assertThat(demo.state()).isEqualTo(before);
    assertThat(staging.state()).isEqualTo(beforeThere);

    Instant start = Instant.now();
    Ran real = desk.run(name, language, arguments, false);
    System.err.printf(
        "%s in %s: %d ms%n", name, language, Duration.between(start, Instant.now()).toMillis());
    List<String> writes = desk.writes();
    assertThat(dry.plan()).isEqualTo(writes);
    desk.run(name, language, arguments, false);
    assertThat(desk.writes()).as("sent by a second run").isEqualTo(writes);
    return real;
  }

  static Set<String> ids(Stream<JsonNode> items) {
    return items.map(i -> i.path("id").asText()).collect(Collectors.toSet());
  }

  static String idOf(Stream<JsonNode> items, String name) {
    return items
        .filter(i -> i.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  static String json(String singleQuoted) {
    return singleQuoted.replace('\'', '"');
  }

  final Set<String> disabledUsers() {
    return ids(demo.list("users/search?is_disabled=true&limit=500"));
  }
}
