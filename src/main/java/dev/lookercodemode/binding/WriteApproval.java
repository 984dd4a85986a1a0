package dev.lookercodemode.binding;

import java.util.List;

/** Whoever decides on writes that are about to be sent. Safe for use by several threads. */
public interface WriteApproval {

  /** Where nobody can be asked. */
  WriteApproval NOBODY =
      new WriteApproval() {
        @Override
        public boolean available() {
          return false;
        }

        @Override
        public Verdict ask(List<PlannedWrite> waiting) {
          return new Verdict.Stop("nobody can be asked");
        }
      };

  /** Whether anybody can be asked. */
  boolean available();

  /**
   * Asks for a verdict. Blocks until there is one; an interrupt takes the question back.
   *
   * @param waiting the writes that wait for it, at least one, in the order they came
   */
  Verdict ask(List<PlannedWrite> waiting) throws InterruptedException;

  /** What was decided. */
  sealed interface Verdict {

    /** The writes that wait are sent, and no others. */
    record These() implements Verdict {}

    /** These, and all of their kinds in this run. */
    record Kinds() implements Verdict {}

    /** All writes of this run. */
    record All() implements Verdict {}

    /**
     * These are refused, and all of their kinds in this run.
     *
     * @param why in a few words
     */
    record Refuse(String why) implements Verdict {}

    /**
     * All writes of this run are refused from now on, without another question.
     *
     * @param why in a few words
     */
    record Stop(String why) implements Verdict {}
  }
}
