package dev.lookercodemode.demo.query;

import java.util.List;
import java.util.Optional;

/** A LookML model: a database connection and the explores over it. */
record Model(String name, String label, String project, String connection, List<Explore> explores) {
  Model {
    explores = List.copyOf(explores);
  }

  Optional<Explore> explore(String explore) {
    return explores.stream().filter(e -> e.name().equals(explore)).findFirst();
  }
}
