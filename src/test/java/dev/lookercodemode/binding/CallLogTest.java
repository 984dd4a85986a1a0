package dev.lookercodemode.binding;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

class CallLogTest {

  @Test
  void allCallsAreCountedAndWritesAndFailuresKept() throws Exception {
    try (BindingFixture looker = new BindingFixture(false)) {
      looker.answer("/dashboards/404", aResponse().withStatus(404));
      looker.answer("/users", aResponse().withStatus(500));
      looker.answer("/dashboards/1", okJson("{}"));

      looker.binding.call("dashboard", "[1]", "{}");
      looker.binding.call("dashboard", "[404]", "{}");
      looker.binding.call("update_dashboard", "[1,{}]", "{}");
      looker.binding.call("create_user", "[{}]", "{}");
      looker.binding.call("dashboard", "[]", "{}");
      looker.binding.call("dashbored", "[]", "{}");

      CallLog log = looker.log;
      assertThat(log.total()).isEqualTo(6);
      assertThat(log.writes()).isEqualTo(2);
      assertThat(log.failed()).isEqualTo(4);
      assertThat(log.notable())
          .extracting(
              CallRecord::method, CallRecord::status, CallRecord::write, CallRecord::outcome)
          .containsExactly(
              tuple("dashboard", 404, false, "failed"),
              tuple("update_dashboard", 200, true, "ok"),
              tuple("create_user", 500, true, "unknown"),
              tuple("dashboard", 0, false, "refused"),
              tuple("dashbored", 0, false, "refused"));
    }
  }

  @Test
  void whatIsUnderWayWhenTheRunStopsIsUnknownOrCancelled() {
    CallLog log = new CallLog();
    CallLog.Ticket write = log.begin("update_dashboard", true);
    log.begin("dashboard", false);

    log.markUnfinished();
    log.end(write, 200, "ok"); // an answer that nobody waits for any more

    assertThat(log.notable())
        .extracting(CallRecord::method, CallRecord::outcome)
        .containsExactly(tuple("update_dashboard", "unknown"), tuple("dashboard", "cancelled"));
    assertThat(log.failed()).isEqualTo(2);
  }

  @Test
  void onlyTheFirstFiftyAreKept() {
    CallLog log = new CallLog();
    for (int i = 0; i < 60; i++) {
      log.end(log.begin("update_dashboard", true), 200, "ok");
    }

    assertThat(log.total()).isEqualTo(60);
    assertThat(log.notable()).hasSize(CallLog.KEPT);
  }
}
