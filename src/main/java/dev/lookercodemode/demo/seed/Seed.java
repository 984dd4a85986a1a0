package dev.lookercodemode.demo.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.content.Dashboards;
import dev.lookercodemode.demo.content.Folders;
import dev.lookercodemode.demo.content.Looks;
import dev.lookercodemode.demo.core.Json;
import dev.lookercodemode.demo.core.State;
import java.util.List;

/** The data that an instance starts with: the same ones each time, dated relative to its clock. */
public final class Seed {
  private final State state;
  private final Folders folders;
  private final Dashboards dashboards;
  private final Looks looks;
  private final SeedSize size;

  public Seed(State state, Folders folders, Dashboards dashboards, Looks looks, SeedSize size) {
    this.size = size;
    this.state = state;
    this.folders = folders;
    this.dashboards = dashboards;
    this.looks = looks;
  }

  public void sow() {
    state.number(size.offset());
    sowFolders();
    new SeedPeople(state, folders, size).sow();
    SeedContent content = new SeedContent(state, dashboards, looks, size);
    content.sow();
    new SeedPlans(state, content, size).sow();
    new SeedHistory(state).sow();
    sowConnections();
  }

  private void sowFolders() {
    ObjectNode shared = folders.newFolder("Shared", "").put("id", Folders.SHARED);
    folders.add(shared.put("is_shared_root", true));
    ObjectNode users = folders.newFolder("Users", "").put("id", Folders.USERS);
    folders.add(users.put("is_users_root", true));
    for (String team : SeedContent.TEAMS.subList(0, size.teams())) {
      folders.add(folders.newFolder(team, Folders.SHARED));
    }
  }

  private void sowConnections() {
    for (String name : List.of("thelook_db", "looker__internal__analytics")) {
      ObjectNode connection =
          Json.object()
              .put("id", name)
              .put("name", name)
              .put("dialect_name", "h2")
              .put("host", "localhost")
              .put("database", "thelook")
              .put("query_timezone", "UTC")
              .put("db_timezone", "UTC")
              .put("max_connections", 30)
              .put("example", false)
              .put("pdts_enabled", false);
      connection.set("dialect", Json.object().put("name", "h2").put("label", "H2"));
      state.connections.add(connection);
    }
  }
}
