package dev.lookercodemode.demo.core;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Everything the instance remembers, and the one lock that guards it. */
public final class State {
  public final ReentrantLock lock = new ReentrantLock();
  public final Clock clock;

  public final Table users = new Table();
  public final Table groups = new Table();
  public final Table roles = new Table();
  public final Table permissionSets = new Table();
  public final Table modelSets = new Table();
  public final Table userAttributes = new Table();
  public final Table userValues = new Table();
  public final Table groupValues = new Table();
  public final Table folders = new Table();
  public final Table dashboards = new Table();
  public final Table elements = new Table();
  public final Table filters = new Table();
  public final Table layouts = new Table();
  public final Table looks = new Table();
  public final Table schedules = new Table();
  public final Table destinations = new Table();
  public final Table boards = new Table();
  public final Table alerts = new Table();
  public final Table connections = new Table();
  public final Table contentMetadata = new Table();
  public final Table accesses = new Table();
  public final Table queries = new Table();
  public final Table queryTasks = new Table();

  public State(Clock clock) {
    this.clock = clock;
  }

  private List<Table> tables() {
    return List.of(
        users,
        groups,
        roles,
        permissionSets,
        modelSets,
        userAttributes,
        userValues,
        groupValues,
        folders,
        dashboards,
        elements,
        filters,
        layouts,
        looks,
        schedules,
        destinations,
        boards,
        alerts,
        connections,
        contentMetadata,
        accesses,
        queries,
        queryTasks);
  }

  public void clear() {
    tables().forEach(Table::clear);
  }

  public String now() {
    return time(clock.instant());
  }

  public static String time(Instant instant) {
    return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.MILLIS));
  }
}
