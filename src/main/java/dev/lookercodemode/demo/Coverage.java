package dev.lookercodemode.demo;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.demo.core.Handlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which operations of the embedded API document the instance serves, and how. Immutable.
 *
 * @param stateful what acts on the instance's state as Looker's own does
 * @param generic what is kept as it is sent, without further effect
 * @param missing what answers 501
 */
public record Coverage(List<String> stateful, List<String> generic, List<String> missing) {
  public Coverage {
    stateful = List.copyOf(stateful);
    generic = List.copyOf(generic);
    missing = List.copyOf(missing);
  }

  static Coverage of(Handlers handlers) {
    List<String> stateful = new ArrayList<>();
    List<String> generic = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Operation operation : ApiDocument.embedded().operations()) {
      String name = operation.name();
      boolean served = handlers.operations().contains(name);
      boolean kept = handlers.genericOperations().contains(name);
      (served ? kept ? generic : stateful : missing).add(name);
    }
    Collections.sort(stateful);
    Collections.sort(generic);
    Collections.sort(missing);
    return new Coverage(stateful, generic, missing);
  }

  /** How many operations there are. */
  public int total() {
    return stateful.size() + generic.size() + missing.size();
  }
}
