package dev.lookercodemode.looker;

import java.util.List;

/**
 * Where one setting came from. Immutable.
 *
 * @param key as in a looker.ini
 * @param shown the value, or {@code ***} where it is secret
 * @param source whose value it is
 * @param overruled the sources that say something else, highest first
 */
public record SettingOrigin(String key, String shown, String source, List<String> overruled) {
  public SettingOrigin {
    overruled = List.copyOf(overruled);
  }
}
