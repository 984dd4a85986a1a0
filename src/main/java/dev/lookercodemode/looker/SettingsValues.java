package dev.lookercodemode.looker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The settings of several sources, of which the later ones go first. Immutable. */
final class SettingsValues {
  static final String BASE_URL = "base_url";
  static final String CLIENT_ID = "client_id";
  static final String CLIENT_SECRET = "client_secret";
  static final String ACCESS_TOKEN = "access_token";
  static final String WRITES = "writes";
  static final String DEV_MODE = "dev_mode";
  static final String CA_FILE = "ca_file";

  /** What a source can say of an instance. */
  static final List<String> KEYS =
      List.of(
          BASE_URL,
          CLIENT_ID,
          CLIENT_SECRET,
          ACCESS_TOKEN,
          "verify_ssl",
          CA_FILE,
          "timeout",
          "looker_url",
          "redirect_uri",
          WRITES,
          DEV_MODE);

  private static final Set<String> SECRET = Set.of(CLIENT_SECRET, ACCESS_TOKEN);

  private final List<SettingsSource> sources;

  /**
   * @param sources the one that goes first last
   */
  SettingsValues(List<SettingsSource> sources) {
    this.sources = List.copyOf(sources).reversed();
  }

  /** The same with a source below all others. */
  SettingsValues over(SettingsSource lowest) {
    List<SettingsSource> all = new ArrayList<>(sources.reversed());
    all.addFirst(lowest);
    return new SettingsValues(all);
  }

  @Nullable String get(String key) {
    SettingsSource source = source(key);
    return source == null ? null : source.values().get(key);
  }

  /** The source whose value is taken; null where none has one. */
  @Nullable SettingsSource source(String key) {
    int rank = rank(key);
    return rank < 0 ? null : sources.get(rank);
  }

  /** 0 for a value of the source that goes first, and so on; -1 where none has one. */
  int rank(String key) {
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).values().containsKey(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The names of the sources that give at least one value, the lowest first. */
  String described() {
    Set<String> names = new LinkedHashSet<>();
    for (SettingsSource source : sources.reversed()) {
      if (KEYS.stream().anyMatch(key -> source.equals(source(key)))) {
        names.add(source.name());
      }
    }
    return String.join(", ", names);
  }

  /** Where each value came from, in the order of {@link #KEYS}. */
  List<SettingOrigin> origins() {
    List<SettingOrigin> origins = new ArrayList<>();
    for (String key : KEYS) {
      List<SettingsSource> all = sources.stream().filter(s -> s.values().containsKey(key)).toList();
      if (!all.isEmpty()) {
        String value = String.valueOf(get(key));
        origins.add(
            new SettingOrigin(
                key,
                SECRET.contains(key) ? "***" : value,
                all.getFirst().name(),
                all.stream()
                    .skip(1)
                    .filter(s -> !value.equals(s.values().get(key)))
                    .map(SettingsSource::name)
                    .toList()));
      }
    }
    return origins;
  }
}
