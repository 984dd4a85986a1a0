package dev.lookercodemode.cli;

import dev.lookercodemode.folders.UserFolder;
import dev.lookercodemode.looker.Identities;
import dev.lookercodemode.looker.Identity;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.SettingsSource;
import dev.lookercodemode.looker.auth.OAuthServices;
import dev.lookercodemode.looker.auth.SystemBrowser;
import dev.lookercodemode.looker.auth.TokenStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who the command line, the environment, a looker.ini and the saved accounts can mean. */
final class Accounts {
  private final Map<String, String> environment;
  private final @Nullable TokenStore store;
  private final @Nullable OAuthServices oauth;

  Accounts(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
    Path folder = UserFolder.CONFIG.of(environment);
    this.store = folder == null ? null : new TokenStore(folder);
    this.oauth =
        store == null ? null : OAuthServices.of(store, new SystemBrowser(this.environment));
  }

  /** The saved accounts; null where no folder for them is known. */
  @Nullable TokenStore store() {
    return store;
  }

  Identities identities(@Nullable Path iniFile) {
    return new Identities(environment, iniFile, store);
  }

  /** Who is meant by the options. */
  Identity own(InstanceOptions options) throws LookerSettingsException {
    List<SettingsSource> given = new ArrayList<>(GivenSettings.of(options));
    SettingsSource asked = options.mayAsk ? GivenSettings.asked(options, environment) : null;
    if (asked != null) {
      given.add(asked);
    }
    Identities identities = identities(options.config);
    if (options.account == null) {
      return identities.own(options.section, given);
    }
    if (options.section != null) {
      throw new LookerSettingsException("give --account or --section, not both");
    }
    return identities.account(options.account, given);
  }

  /** Connects to nothing yet. */
  LookerInstance open(Identity identity) {
    return new LookerInstance(identity.settings(), oauth);
  }
}
