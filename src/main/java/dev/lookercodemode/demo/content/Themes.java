package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.Crud;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import java.util.List;

/** Themes of embedded content: kept, and never seen in a render. */
public final class Themes {
  private final State state;

  public Themes(State state) {
    this.state = state;
  }

  /** Takes on the operations. */
  public void register(Handlers on) {
    new Crud(on, state.themes, "theme_id")
        .all("all_themes")
        .search("search_themes")
        .get("theme")
        .update("update_theme");
    on.onGeneric("create_theme", this::create);
    on.onGeneric("delete_theme", this::delete);
    on.onGeneric("default_theme", r -> DemoAnswer.json(byDefault()));
    on.onGeneric("set_default_theme", this::setDefault);
    on.onGeneric("active_themes", this::active);
    on.onGeneric("theme_or_default", this::orDefault);
  }

  /** Puts the theme there that every Looker has. */
  public void sow() {
    ObjectNode theme = blank().put("id", "1").put("name", "Looker").put("_default", true);
    theme.putObject("settings").put("background_color", "#f6f8fa").put("show_title", true);
    state.themes.add(theme);
  }

  private static ObjectNode blank() {
    return Json.object().putNull("begin_at").putNull("end_at").put("_default", false);
  }

  private ObjectNode byDefault() {
    return state.themes.with("_default", "true").getFirst();
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "name");
    ApiErrors.requireNew(state.themes, body, "name");
    ObjectNode theme = blank();
    Table.merge(theme, body);
    return DemoAnswer.json(state.themes.add(theme));
  }

  private DemoAnswer delete(DemoRequest request) {
    ObjectNode theme = state.themes.get(request.path("theme_id"));
    if (theme.path("_default").asBoolean()) {
      throw ApiErrors.invalid("theme_id", "invalid", "The default theme cannot be deleted.");
    }
    state.themes.remove(Json.text(theme, "id"));
    return DemoAnswer.noContent();
  }

  private List<ObjectNode> named(DemoRequest request) {
    String name = request.query("name");
    return name == null ? state.themes.all() : state.themes.with("name", name);
  }

  private DemoAnswer setDefault(DemoRequest request) {
    List<ObjectNode> named = named(request);
    if (request.query("name") == null || named.isEmpty()) {
      throw ApiErrors.invalid("name", "invalid", "There is no such theme.");
    }
    state.themes.all().forEach(t -> t.put("_default", false));
    return DemoAnswer.json(named.getFirst().put("_default", true));
  }

  private DemoAnswer active(DemoRequest request) {
    return DemoAnswer.json(Json.array(named(request)));
  }

  private DemoAnswer orDefault(DemoRequest request) {
    List<ObjectNode> named = named(request);
    boolean known = request.query("name") != null && !named.isEmpty();
    return DemoAnswer.json(known ? named.getFirst() : byDefault());
  }
}
