package dev.lookercodemode.cli;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.looker.DocumentCache;
import dev.lookercodemode.looker.DocumentUnavailableException;
import dev.lookercodemode.looker.InstanceDocument;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.LookerSettingsException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The API document that an instance serves, for a command that is of no use without it. */
final class InstanceApi {
  private InstanceApi() {}

  /**
   * Asks the instance.
   *
   * @param section of the looker.ini file; the empty text where the instance of `run` is meant
   */
  static ApiDocument read(String section, @Nullable Path config)
      throws UnavailableException, InterruptedException {
    Map<String, String> environment = System.getenv();
    try (LookerInstance instance =
        new LookerInstance(
            section.isEmpty()
                ? LookerSettings.from(environment, config, null)
                // Who names a section means it, whatever the environment says.
                : LookerSettings.from(Map.of(), config, section))) {
      return new InstanceDocument(instance, DocumentCache.ofPlatform(environment)).own();
    } catch (LookerSettingsException | DocumentUnavailableException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()));
    }
  }
}
