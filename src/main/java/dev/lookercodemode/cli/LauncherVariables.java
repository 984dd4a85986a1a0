package dev.lookercodemode.cli;

import java.util.Set;

/** The variables with our prefix that are no options: what has to be known before any is read. */
final class LauncherVariables {
  static final Set<String> NAMES =
      Set.of(
          "LOOKER_CODE_MODE_JAVA_HOME",
          "LOOKER_CODE_MODE_JAVA_OPTS",
          "LOOKER_CODE_MODE_NO_BUILD",
          "LOOKER_CODE_MODE_NO_CACHE",
          "LOOKER_CODE_MODE_AOT_OUTPUT",
          "LOOKER_CODE_MODE_CACHE_DIR",
          "LOOKER_CODE_MODE_CA_FILE",
          "LOOKER_CODE_MODE_CONNECT_TIMEOUT",
          "LOOKER_CODE_MODE_CONFIG_DIR",
          "LOOKER_CODE_MODE_STATE_DIR");

  private LauncherVariables() {}
}
