package dev.lookercodemode.doctor;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.looker.DocumentCache;
import dev.lookercodemode.looker.DocumentUnavailableException;
import dev.lookercodemode.looker.InstanceDocument;
import dev.lookercodemode.looker.LookerSettingsException;
import java.util.List;

/** Whether the instance's own description of its API can be used. */
public final class ApiDocumentCheck extends InstanceCheck {
  private final DocumentCache cache;

  /**
   * @param cache the one that the server uses
   */
  public ApiDocumentCheck(ExaminedInstance examined, DocumentCache cache) {
    super(examined, "API document", List.of(IDENTITY, CONNECTION, LoginCheck.LOGIN));
    this.cache = cache;
  }

  @Override
  Finding find(ExaminedInstance instance) throws LookerSettingsException, InterruptedException {
    try {
      ApiDocument own = new InstanceDocument(instance.instance(), cache).own();
      return Finding.ok(
          "the instance's own: release %s, %d methods"
              .formatted(own.version(), own.operations().size()));
    } catch (DocumentUnavailableException e) {
      return Finding.warn(
          String.valueOf(e.getMessage()),
          "Everything else works. Allow the API user to see the API's documentation, or tell"
              + " whoever runs a proxy before the instance.");
    }
  }
}
