package dev.lookercodemode.demo;

import dev.lookercodemode.demo.admin.Embeds;
import dev.lookercodemode.demo.admin.Places;
import dev.lookercodemode.demo.admin.Settings;
import dev.lookercodemode.demo.content.Access;
import dev.lookercodemode.demo.content.Boards;
import dev.lookercodemode.demo.content.ContentSearches;
import dev.lookercodemode.demo.content.Dashboards;
import dev.lookercodemode.demo.content.Favorites;
import dev.lookercodemode.demo.content.Folders;
import dev.lookercodemode.demo.content.Looks;
import dev.lookercodemode.demo.content.Themes;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.State;
import dev.lookercodemode.demo.core.Tokens;
import dev.lookercodemode.demo.data.Activity;
import dev.lookercodemode.demo.data.Connections;
import dev.lookercodemode.demo.data.MergeQueries;
import dev.lookercodemode.demo.data.Queries;
import dev.lookercodemode.demo.data.QueryHandlers;
import dev.lookercodemode.demo.data.QueryRuns;
import dev.lookercodemode.demo.data.SqlQueries;
import dev.lookercodemode.demo.delivery.Alerts;
import dev.lookercodemode.demo.delivery.Renders;
import dev.lookercodemode.demo.delivery.Schedules;
import dev.lookercodemode.demo.lookml.Projects;
import dev.lookercodemode.demo.oauth.Grants;
import dev.lookercodemode.demo.people.Apps;
import dev.lookercodemode.demo.people.Attributes;
import dev.lookercodemode.demo.people.Credentials;
import dev.lookercodemode.demo.people.Groups;
import dev.lookercodemode.demo.people.Permissions;
import dev.lookercodemode.demo.people.Roles;
import dev.lookercodemode.demo.people.ServiceAccounts;
import dev.lookercodemode.demo.people.Sessions;
import dev.lookercodemode.demo.people.Users;
import dev.lookercodemode.demo.query.QueryEngine;
import dev.lookercodemode.demo.seed.Seed;
import dev.lookercodemode.demo.seed.SeedQueries;
import dev.lookercodemode.demo.seed.SeedSize;
import java.time.Duration;

/** All areas of the API that the instance serves, around one state. */
final class Areas implements AutoCloseable {
  /** How long the one slow tile of the seed takes. */
  private static final Duration SLOW = Duration.ofMillis(1500);

  private final State state;
  private final Handlers handlers;
  private final Seed seed;
  private final QueryEngine engine;
  private final QueryRuns runs;
  private final Projects projects;
  private final Themes themes;
  private final Settings settings;
  private final Apps apps;

  Areas(
      State state,
      Tokens tokens,
      Grants grants,
      String clientId,
      String clientSecret,
      OwnDocument document,
      SeedSize size) {
    this.state = state;
    this.handlers = new Handlers(state.lock, new Permissions(state)::check);
    this.engine = new QueryEngine(state.clock, new Activity(state));
    this.runs = new QueryRuns(state, engine);
    this.projects = new Projects(state, engine);
    this.themes = new Themes(state);
    this.settings = new Settings(state);
    this.apps = new Apps(state, grants);
    Users users = new Users(state);
    Folders folders = new Folders(state);
    Dashboards dashboards = new Dashboards(state, folders);
    Looks looks = new Looks(state, folders);
    this.seed = new Seed(state, folders, dashboards, looks, size);
    new Sessions(state, tokens, clientId, clientSecret).register(handlers);
    document.register(handlers);
    users.register(handlers);
    new Credentials(state, users).register(handlers);
    new ServiceAccounts(state, users).register(handlers);
    new Groups(state, users).register(handlers);
    new Roles(state, users).register(handlers);
    new Attributes(state).register(handlers);
    folders.register(handlers, dashboards, looks);
    dashboards.register(handlers);
    looks.register(handlers);
    new Schedules(state).register(handlers);
    new Boards(state).register(handlers);
    new Alerts(state, runs).register(handlers);
    new Access(state).register(handlers);
    new Favorites(state).register(handlers);
    new ContentSearches(state, engine).register(handlers);
    new Renders(state, runs).register(handlers);
    new Connections(state, engine).register(handlers);
    new SqlQueries(state, engine, runs).register(handlers);
    projects.register(handlers);
    themes.register(handlers);
    apps.register(handlers);
    settings.register(handlers);
    new Embeds(state).register(handlers);
    Places.register(handlers);
    new MergeQueries(state).register(handlers);
    new QueryHandlers(state, engine, runs).register(handlers);
  }

  QueryRuns runs() {
    return runs;
  }

  Handlers handlers() {
    return handlers;
  }

  /** Puts the state to what it is at the start. */
  void seed() {
    runs.reset();
    state.lock.lock();
    try {
      state.clear();
      seed.sow();
      projects.sow();
      themes.sow();
      settings.sow();
      apps.sow();
      runs.slow(Queries.idOf(state, SeedQueries.SLOW.definition()), SLOW);
    } finally {
      state.lock.unlock();
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
