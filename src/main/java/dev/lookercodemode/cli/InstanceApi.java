package dev.lookercodemode.cli;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.looker.DocumentCache;
import dev.lookercodemode.looker.DocumentUnavailableException;
import dev.lookercodemode.looker.Identity;
import dev.lookercodemode.looker.InstanceDocument;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.UnknownInstanceException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The API document that an instance serves, for a command that is of no use without it. */
final class InstanceApi {
  private InstanceApi() {}

  /**
   * Asks the instance.
   *
   * @param name of a looker.ini section or a saved account; the empty text where the instance of
   *     `run` is meant
   */
  static ApiDocument read(String name, @Nullable Path config)
      throws UsageException, UnavailableException, InterruptedException {
    Map<String, String> environment = System.getenv();
    Accounts accounts = new Accounts(environment);
    try {
      Identity identity =
          name.isEmpty()
              ? accounts.identities(config).own(null, List.of())
              // Who says a name means it, whatever the environment says.
              : accounts.identities(config).named(name);
      try (LookerInstance instance = accounts.open(identity)) {
        return new InstanceDocument(instance, DocumentCache.ofPlatform(environment)).own();
      }
    } catch (UnknownInstanceException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } catch (LookerSettingsException | DocumentUnavailableException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()));
    }
  }
}
