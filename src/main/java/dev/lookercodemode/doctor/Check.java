package dev.lookercodemode.doctor;

import java.util.List;

/**
 * One thing that can be wrong with an installation. Changes nothing but what a run of the server
 * changes as well.
 */
public interface Check {

  /** What is examined, in one or two words; no other check has this name. */
  String name();

  /** The names of checks that must not fail for this one to make sense. */
  default List<String> needs() {
    return List.of();
  }

  /** Finds it out, and comes to an end by itself. */
  Finding find() throws InterruptedException;
}
