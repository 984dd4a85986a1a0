package dev.lookercodemode.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the instance share: one instance, reset before each test. */
abstract class DemoTest {
  static DemoInstance demo;
  Caller api;

  @BeforeAll
  static void start() throws IOException {
    demo = DemoInstance.start(DemoSettings.DEFAULT);
  }

  @AfterAll
  static void stop() {
    demo.close();
  }

  @BeforeEach
  void reset() {
    demo.hooks().reset();
    api = Caller.of(demo);
  }

  static List<String> all(JsonNode list, String field) {
    return list.valueStream().map(e -> e.path(field).asText()).toList();
  }
}
