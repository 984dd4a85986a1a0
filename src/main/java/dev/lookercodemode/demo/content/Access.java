package dev.lookercodemode.demo.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.ApiErrors;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.DemoRequest;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Table;
import java.util.List;

/** Who may see which content. */
public final class Access {
  private final State state;

  public Access(State state) {
    this.state = state;
  }

  public void register(Handlers on) {
    on.on(
        "content_metadata",
        r -> DemoAnswer.json(state.contentMetadata.get(r.path("content_metadata_id"))));
    on.on("all_content_metadatas", this::children);
    on.on("update_content_metadata", this::updateMetadata);
    on.on("all_content_metadata_accesses", this::all);
    on.on("create_content_metadata_access", this::create);
    on.on("update_content_metadata_access", this::update);
    on.on("delete_content_metadata_access", this::delete);
  }

  private DemoAnswer children(DemoRequest request) {
    String parent = request.query("parent_id");
    if (parent == null) {
      throw ApiErrors.invalid("parent_id", "missing_field", "This field is required.");
    }
    String id = Json.text(state.contentMetadata.get(parent), "id");
    return DemoAnswer.json(Json.array(state.contentMetadata.with("parent_id", id)));
  }

  /** Content that stops to inherit starts with the accesses that it had by inheriting. */
  private DemoAnswer updateMetadata(DemoRequest request) {
    ObjectNode metadata = state.contentMetadata.get(request.path("content_metadata_id"));
    boolean inherited = metadata.path("inherits").asBoolean();
    String id = Json.text(metadata, "id");
    List<ObjectNode> before = accessesOf(id);
    Table.merge(metadata, request.body());
    boolean inherits = metadata.path("inherits").asBoolean();
    if (inherited && !inherits) {
      for (ObjectNode access : before) {
        ObjectNode own = access.deepCopy().put("content_metadata_id", id);
        own.remove("id");
        state.accesses.add(own);
      }
    } else if (inherits && !inherited) {
      state.accesses.removeWith("content_metadata_id", id);
    }
    return DemoAnswer.json(metadata);
  }

  /** What was given to the content itself; if nothing was, what it inherits. */
  private List<ObjectNode> shown(String metadataId) {
    List<ObjectNode> own = state.accesses.with("content_metadata_id", metadataId);
    return own.isEmpty() ? accessesOf(metadataId) : own;
  }

  /** The accesses that count: those of the nearest content above that does not inherit. */
  private List<ObjectNode> accessesOf(String metadataId) {
    ObjectNode at = state.contentMetadata.get(metadataId);
    while (at.path("inherits").asBoolean()) {
      ObjectNode parent = state.contentMetadata.find(Json.text(at, "parent_id"));
      if (parent == null) {
        break;
      }
      at = parent;
    }
    return state.accesses.with("content_metadata_id", Json.text(at, "id"));
  }

  private ObjectNode access(DemoRequest request) {
    return state.accesses.get(request.path("content_metadata_access_id"));
  }

  private DemoAnswer all(DemoRequest request) {
    String id = request.query("content_metadata_id");
    return DemoAnswer.json(
        Json.array(
            id == null
                ? state.accesses.all()
                : shown(Json.text(state.contentMetadata.get(id), "id"))));
  }

  private DemoAnswer create(DemoRequest request) {
    ObjectNode body = request.body();
    ApiErrors.require(body, "content_metadata_id");
    state.contentMetadata.get(Json.text(body, "content_metadata_id"));
    String group = Json.text(body, "group_id");
    String user = Json.text(body, "user_id");
    if (group.isEmpty() == user.isEmpty()) {
      throw ApiErrors.invalid("group_id", "missing_field", "Give a group or a user, and not both.");
    }
    (group.isEmpty() ? state.users : state.groups).get(group.isEmpty() ? user : group);
    for (ObjectNode other :
        state.accesses.with("content_metadata_id", Json.text(body, "content_metadata_id"))) {
      if (Json.text(other, "group_id").equals(group) && Json.text(other, "user_id").equals(user)) {
        throw ApiErrors.invalid("group_id", "already_exists", "Access was given before.");
      }
    }
    ObjectNode access =
        Json.object().putNull("group_id").putNull("user_id").put("permission_type", "view");
    Table.merge(access, body);
    return DemoAnswer.json(state.accesses.add(access));
  }

  private DemoAnswer update(DemoRequest request) {
    ObjectNode access = access(request);
    Table.merge(access, request.body());
    return DemoAnswer.json(access);
  }

  private DemoAnswer delete(DemoRequest request) {
    state.accesses.remove(Json.text(access(request), "id"));
    return DemoAnswer.noContent();
  }
}
