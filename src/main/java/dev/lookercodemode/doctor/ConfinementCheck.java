package dev.lookercodemode.doctor;

import dev.lookercodemode.sandbox.Confinement;
import dev.lookercodemode.sandbox.confinement.Enforced;

/** Whether the operating system can confine workers: the second wall around a script. */
public final class ConfinementCheck implements Check {

  @Override
  public String name() {
    return "confinement";
  }

  @Override
  public Finding find() {
    Enforced enforced = Confinement.probe();
    return enforced.complete()
        ? Finding.ok(enforced.summary())
        : Finding.warn(
            enforced.summary(),
            "Scripts still run behind the engine's own walls. Linux 5.13 or newer, with Landlock"
                + " among its security modules, has the second one; --confinement require runs"
                + " nothing without it.");
  }
}
