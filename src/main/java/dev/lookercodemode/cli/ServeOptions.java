package dev.lookercodemode.cli;

import dev.lookercodemode.binding.CallPolicy;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.server.RunLimits;
import dev.lookercodemode.typings.Size;
import java.util.EnumSet;
import java.util.Set;

/**
 * How {@code run} serves its client.
 *
 * @param instance the Looker instance
 * @param policy what scripts may call
 * @param description how much the tools say of the API
 * @param python whether Python scripts are taken beside JavaScript
 * @param limits what the scripts may use
 * @param audit what is written down of them
 */
record ServeOptions(
    InstanceOptions instance,
    CallPolicy policy,
    Size description,
    boolean python,
    RunLimits limits,
    AuditOptions audit) {
  Set<Language> languages() {
    return python ? EnumSet.allOf(Language.class) : EnumSet.of(Language.JAVASCRIPT);
  }
}
