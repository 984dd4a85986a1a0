package dev.lookercodemode.discovery;

import dev.lookercodemode.api.ApiDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** x */
public final class Discovery {
  private final Ranking ranking;

  private Discovery(ApiDocument api) {
    this.ranking = new Ranking(api, Synonyms.STANDARD, AskedAs.standard());
  }

  public static Discovery of(ApiDocument api) {
    return new Discovery(api);
  }

  public List<Hit> search(String intent, @Nullable String tag, int limit) {
    return ranking.rank(intent).stream()
        .limit(limit)
        .map(r -> new Hit(r.operation().name(), "", r.operation().summary(), r.score()))
        .toList();
  }
}
