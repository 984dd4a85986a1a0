package dev.lookercodemode.demo.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.data.QueryRuns;
import dev.lookercodemode.demo.query.QueryException;
import dev.lookercodemode.demo.render.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns content into the panels that renders draw; runs the queries that this needs. */
final class Panels {
  private final State state;
  private final QueryRuns runs;

  Panels(State state, QueryRuns runs) {
    this.state = state;
    this.runs = runs;
  }

  /**
   * What is to be drawn.
   *
   * @param elements the tiles; a single query stands as a tile of its own
   * @param filters values by the names of the dashboard's filters
   */
  record Subject(
      String title,
      List<ObjectNode> elements,
      List<ObjectNode> filters,
      Map<String, String> values) {}

  /** Draws nothing yet: runs all queries, so it must not be called with the state's lock. */
  List<Panel> of(Subject subject, QueryRuns.Asker asker) {
    List<Panel> panels = new ArrayList<>();
    for (ObjectNode element : subject.elements()) {
      panels.add(panel(element, subject, asker));
    }
    return panels;
  }

  private Panel panel(ObjectNode element, Subject subject, QueryRuns.Asker asker) {
    String title = Json.text(element, "title");
    ObjectNode query = runs.locked(() -> queryOf(element));
    if (query == null) {
      String text = Json.text(element, "body_text");
      return new Panel(title, List.of(), List.of(), text);
    }
    for (ObjectNode filter : subject.filters()) {
      String value = subject.values().get(Json.text(filter, "name"));
      if (value != null && Json.text(filter, "explore").equals(Json.text(query, "view"))) {
        query.withObjectProperty("filters").put(Json.text(filter, "dimension"), value);
      }
    }
    try {
      return runs.panel(title, query, asker);
    } catch (QueryException e) {
      return new Panel(title, List.of(), List.of(), "Error: " + e.reason());
    }
  }

  /** The query of a tile; of a merged tile the first of them; null if it has none. */
  private @Nullable ObjectNode queryOf(ObjectNode element) {
    ObjectNode look = state.looks.find(Json.text(element, "look_id"));
    String id = Json.text(look == null ? element : look, "query_id");
    ObjectNode merge = state.mergeQueries.find(Json.text(element, "merge_result_id"));
    if (merge != null) {
      id = Json.text(merge.path("source_queries").path(0), "query_id");
    }
    ObjectNode query = state.queries.find(id);
    return query == null ? null : query.deepCopy();
  }
}
