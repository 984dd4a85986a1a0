package dev.lookercodemode.demo.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.data.Queries;
import dev.lookercodemode.demo.data.QueryRuns;

/** The queries that were run when content was last looked at, as its view times say. */
final class SeedHistory {
  private final State state;

  SeedHistory(State state) {
    this.state = state;
  }

  void sow() {
    for (ObjectNode dashboard : state.dashboards.all()) {
      for (ObjectNode element : state.elements.with("dashboard_id", Json.text(dashboard, "id"))) {
        run(dashboard, Json.text(element, "query_id"), Json.text(dashboard, "id"), "");
      }
    }
    for (ObjectNode look : state.looks.all()) {
      run(look, Json.text(look, "query_id"), "", Json.text(look, "id"));
    }
  }

  private void run(ObjectNode content, String query, String dashboard, String look) {
    String viewed = Json.text(content, "last_viewed_at");
    if (viewed.isEmpty() || query.isEmpty()) {
      return;
    }
    boolean slow = query.equals(Queries.idOf(state, SeedQueries.SLOW.definition()));
    QueryRuns.record(
        state,
        Json.object()
            .put("created_at", viewed)
            .put("completed_at", viewed)
            .put("status", "complete")
            .put("source", dashboard.isEmpty() ? "look" : "dashboard")
            .put("user_id", Json.text(content, "user_id"))
            .put("dashboard_id", dashboard)
            .put("look_id", look)
            .put("query_id", query)
            .put("result_source", "query")
            .put("message", "")
            .put("runtime", slow ? 1.5 : 0.02));
  }
}
