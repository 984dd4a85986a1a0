package dev.lookercodemode.doctor;

import dev.lookercodemode.looker.LookerException;
import dev.lookercodemode.looker.LookerSettingsException;
import java.util.List;

/** A check that looks at the instance, and what its failures have in common. */
abstract class InstanceCheck implements Check {
  static final String IDENTITY = "identity";
  static final String CONNECTION = "connection";

  private final ExaminedInstance examined;
  private final String name;
  private final List<String> needs;

  InstanceCheck(ExaminedInstance examined, String name, List<String> needs) {
    this.examined = examined;
    this.name = name;
    this.needs = List.copyOf(needs);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final List<String> needs() {
    return needs;
  }

  @Override
  public final Finding find() throws InterruptedException {
    try {
      return find(examined);
    } catch (LookerSettingsException e) {
      return Finding.fail(
          "not configured: " + e.getMessage(),
          "Or look around without an instance of your own: --demo");
    } catch (LookerException e) {
      return Finding.fail(String.valueOf(e.getMessage()), e.hint());
    }
  }

  abstract Finding find(ExaminedInstance instance)
      throws LookerSettingsException, LookerException, InterruptedException;
}
