package dev.lookercodemode.server;

import dev.lookercodemode.binding.RunGuard;
import dev.lookercodemode.binding.WriteMode;
import dev.lookercodemode.binding.WriteRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan says of the rules that stand between it and the writes. */
final class PlanNotes {
  private PlanNotes() {}

  /**
   * The note on a plan; null where there is nothing to say.
   *
   * @param rules those of the places that the run called
   */
  static @Nullable String note(boolean dryRun, List<WriteRule> rules, RunGuard guard) {
    for (WriteRule rule : rules) {
      if (!dryRun && guard.plansInstead(rule)) {
        return "Writes need the user's word here ("
            + rule.source()
            + "), and nobody can be asked. Show the user the plan. To go on, the user runs the"
            + " script in a terminal (`looker-code-mode sandbox --writes confirm` asks there),"
            + " connects a client that can ask (MCP elicitation), or restarts the server with"
            + " --writes allow.";
      }
      if (dryRun && rule.mode() == WriteMode.DENY) {
        return "Without dry_run these writes are refused here ("
            + rule.source()
            + "): show the user the plan, and let them decide how to go on.";
      }
    }
    return null;
  }
}
