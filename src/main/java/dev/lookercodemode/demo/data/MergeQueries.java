package dev.lookercodemode.demo.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.Slugs;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;

/** Merge queries: several saved queries whose results are shown as one. */
public final class MergeQueries {
  private final State state;

  public MergeQueries(State state) {
    this.state = state;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    on.on("create_merge_query", this::create);
    on.on("merge_query", r -> DemoAnswer.json(state.mergeQueries.get(r.path("merge_query_id"))));
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    if (body.path("source_queries").isEmpty()) {
      throw ApiErrors.invalid(
          "source_queries", "missing_field", "A merge query needs a source query.");
    }
    for (JsonNode source : body.path("source_queries")) {
      if (state.queries.find(Json.text(source, "query_id")) == null) {
        throw ApiErrors.invalid("source_queries.query_id", "invalid", "There is no such query.");
      }
    }
    ObjectNode merge = Json.object();
    Table.merge(merge, body);
    return DemoAnswer.json(add(state, merge));
  }

  /** Stores a merge query under a slug. */
  public static ObjectNode add(State state, ObjectNode merge) {
    String id = Slugs.of("merge " + state.mergeQueries.size() + merge);
    return state.mergeQueries.add(merge.put("id", id).put("result_maker_id", id));
  }
}
