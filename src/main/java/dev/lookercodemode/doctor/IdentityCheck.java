package dev.lookercodemode.doctor;

import dev.lookercodemode.looker.Identity;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.LookerSettingsException;
import java.util.List;

/** Which instance is meant, and which source of settings won. */
public final class IdentityCheck extends InstanceCheck {

  /** Looks at the settings of the instance. */
  public IdentityCheck(ExaminedInstance examined) {
    super(examined, IDENTITY, List.of());
  }

  @Override
  Finding find(ExaminedInstance instance) throws LookerSettingsException {
    Identity identity = instance.identity();
    LookerSettings settings = identity.settings();
    String what =
        "%s by %s; %s"
            .formatted(settings.baseUrl(), settings.credential().described(), identity.why());
    return settings.verifySsl()
        ? Finding.ok(what)
        : Finding.warn(
            what + ", without a check of its certificate (verify_ssl)",
            "Anyone on the way could read the API key. Name the instance's authority in"
                + " LOOKER_CODE_MODE_CA_FILE (ca_file) instead.");
  }
}
