package dev.lookercodemode.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Everything the instance remembers, and the one lock that guards it. */
final class State {
  final ReentrantLock lock = new ReentrantLock();
  final Clock clock;

  final Table users = new Table();
  final Table groups = new Table();
  final Table roles = new Table();
  final Table permissionSets = new Table();
  final Table modelSets = new Table();
  final Table userAttributes = new Table();
  final Table userValues = new Table();
  final Table groupValues = new Table();
  final Table folders = new Table();
  final Table dashboards = new Table();
  final Table elements = new Table();
  final Table filters = new Table();
  final Table layouts = new Table();
  final Table looks = new Table();
  final Table schedules = new Table();
  final Table destinations = new Table();
  final Table boards = new Table();
  final Table alerts = new Table();
  final Table connections = new Table();
  final Table contentMetadata = new Table();
  final Table accesses = new Table();
  final Table queries = new Table();
  final Table queryTasks = new Table();

  State(Clock clock) {
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

  void clear() {
    tables().forEach(Table::clear);
  }

  String now() {
    return time(clock.instant());
  }

  static String time(Instant instant) {
    return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.MILLIS));
  }
}
