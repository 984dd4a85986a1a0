package dev.lookercodemode.demo.core;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Everything the instance remembers, and the one lock that guards it. */
public final class State {
  public final ReentrantLock lock = new ReentrantLock();
  public final Clock clock;

  private final Tables tables = new Tables();

  public final Table users = tables.add();
  public final Table groups = tables.add();
  public final Table roles = tables.add();
  public final Table permissionSets = tables.add();
  public final Table modelSets = tables.add();
  public final Table userAttributes = tables.add();
  public final Table userValues = tables.add();
  public final Table groupValues = tables.add();
  public final Table folders = tables.add();
  public final Table dashboards = tables.add();
  public final Table elements = tables.add();
  public final Table filters = tables.add();
  public final Table layouts = tables.add();
  public final Table looks = tables.add();
  public final Table schedules = tables.add();
  public final Table destinations = tables.add();
  public final Table boards = tables.add();
  public final Table alerts = tables.add();
  public final Table connections = tables.add();
  public final Table contentMetadata = tables.add();
  public final Table accesses = tables.add();
  public final Table queries = tables.add();
  public final Table queryTasks = tables.add();
  public final Table history = tables.add();
  public final Table boardSections = tables.add();
  public final Table boardItems = tables.add();
  public final Table favorites = tables.add();
  public final Table mergeQueries = tables.add();
  public final Table sqlQueries = tables.add();
  public final Table renderTasks = tables.add();
  public final Table planRuns = tables.add();
  public final Table notifications = tables.add();
  public final Table themes = tables.add();
  public final Table credentials = tables.add();
  public final Table projects = tables.add();
  public final Table files = tables.add();
  public final Table branches = tables.add();
  public final Table deployments = tables.add();
  public final Table lookmlModels = tables.add();
  public final Table oauthApps = tables.add();
  public final Table embedSecrets = tables.add();
  public final Table settings = tables.add();
  public final Table filterStates = tables.add();

  public State(Clock clock) {
    this.clock = clock;
  }

  public void clear() {
    tables.clear();
  }

  /** Lets the ids that are given from now on be higher than this. */
  public void number(long offset) {
    tables.all.forEach(t -> t.skipTo(offset));
  }

  public String now() {
    return time(clock.instant());
  }

  public static String time(Instant instant) {
    return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.MILLIS));
  }

  /** All tables, so that none is left out when all are cleared. */
  private static final class Tables {
    private final List<Table> all = new ArrayList<>();

    Table add() {
      Table table = new Table();
      all.add(table);
      return table;
    }

    void clear() {
      all.forEach(Table::clear);
    }
  }
}
