package dev.lookercodemode.looker;

import java.util.List;

/**
 * Which instance is meant, as whom, and how that was found out. Immutable.
 *
 * @param why which source decided who is calling, in one sentence without secrets
 * @param origins where each setting came from
 */
public record Identity(LookerSettings settings, String why, List<SettingOrigin> origins) {
  public Identity {
    origins = List.copyOf(origins);
  }
}
