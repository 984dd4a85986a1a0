package dev.lookercodemode.server;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.binding.CallPolicy;
import dev.lookercodemode.binding.WriteMode;
import dev.lookercodemode.binding.WriteRule;
import dev.lookercodemode.discovery.Discovery;
import dev.lookercodemode.looker.DocumentCache;
import dev.lookercodemode.looker.InstanceDocument;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.UnknownInstanceException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A Looker instance through the binding, found on first use, so that a server without settings can
 * start and say what is missing. Safe for use by several threads.
 */
public final class BoundLooker implements LookerAccess {
  private static final String UNSET =
      "Settings are read by looker-code-mode, not by the script: the user sets them in the MCP"
          + " client's configuration and restarts the server. `--demo` needs none.";

  private static final String OWN = "Leave `instance` out to use the server's own.";

  private final InstanceSource source;
  private final @Nullable DocumentCache cache;
  private final CallPolicy policy;
  private final Map<LookerInstance, InstanceDocument> documents = new ConcurrentHashMap<>();
  private volatile @Nullable InstanceDocument latest;

  /**
   * Of instances whose methods are those of the embedded document, as the demo's are; everything
   * may be called.
   */
  public BoundLooker(InstanceSource source) {
    this(source, null, CallPolicy.OPEN);
  }

  /**
   * Of instances whose methods are those of the document that they serve; everything may be called.
   */
  public BoundLooker(InstanceSource source, DocumentCache cache) {
    this(source, cache, CallPolicy.OPEN);
  }

  /**
   * @param cache where the documents are kept that instances serve; null where their methods are
   *     those of the embedded document
   * @param policy what the calls of each run may do
   */
  public BoundLooker(InstanceSource source, @Nullable DocumentCache cache, CallPolicy policy) {
    this.source = source;
    this.cache = cache;
    this.policy = policy;
  }

  /** Where the instance comes from. Safe for use by several threads; asked on each run. */
  public interface InstanceSource {
    LookerInstance instance() throws LookerSettingsException;

    /** The names of all instances; none where they are not known. */
    default List<String> names() {
      return List.of();
    }

    /**
     * Another instance, by its name.
     *
     * @throws LookerSettingsException if there is none of this name
     */
    default LookerInstance instance(String name) throws LookerSettingsException {
      throw new LookerSettingsException("there is only one instance");
    }
  }

  @Override
  public LookerCalls open(RunTerms terms) throws NotConfiguredException {
    String name = terms.instance();
    LookerInstance instance;
    try {
      instance = name == null ? source.instance() : source.instance(name);
    } catch (UnknownInstanceException e) {
      // Without a name it was the server's own account that is missing: that is a setting.
      throw new NotConfiguredException(
          String.valueOf(e.getMessage()), name == null ? UNSET : OWN, name != null);
    } catch (LookerSettingsException e) {
      throw new NotConfiguredException(String.valueOf(e.getMessage()), name == null ? UNSET : OWN);
    }
    try {
      return new BoundCalls(this, instance, terms);
    } catch (LookerSettingsException e) {
      throw new NotConfiguredException(String.valueOf(e.getMessage()), UNSET);
    }
  }

  @Override
  public List<String> instances() {
    return source.names();
  }

  @Override
  public ApiDocument document() {
    try {
      return inForce(source.instance());
    } catch (LookerSettingsException e) {
      return ApiDocument.embedded();
    }
  }

  @Override
  public @Nullable String missing() {
    try {
      source.instance();
      return null;
    } catch (LookerSettingsException e) {
      return e.getMessage();
    }
  }

  @Override
  public CallPolicy policy() {
    return policy;
  }

  /** What becomes of writes to an instance: the stricter of our word and its own. */
  WriteRule writes(LookerInstance instance) throws LookerSettingsException {
    String own = instance.writes();
    if (own == null) {
      return policy.writes();
    }
    WriteMode mode =
        WriteMode.of(own)
            .orElseThrow(
                () ->
                    new LookerSettingsException(
                        "the instance's setting writes must be allow, confirm or deny, not '"
                            + own
                            + "'"));
    return policy.writes().stricter(WriteRule.ofInstance(mode));
  }

  LookerInstance instance(String name) throws LookerSettingsException {
    return source.instance(name);
  }

  Discovery discovery(ApiDocument document) {
    return Discoveries.ALL.of(document);
  }

  @Nullable String documentNote(LookerInstance instance) {
    InstanceDocument own = documentOf(instance);
    return own == null ? null : own.note();
  }

  ApiDocument inForce(LookerInstance instance) {
    InstanceDocument own = documentOf(instance);
    latest = own;
    return own == null ? ApiDocument.embedded() : own.forRun();
  }

  @Override
  public @Nullable String documentNote() {
    InstanceDocument own = latest;
    return own == null ? null : own.note();
  }

  private @Nullable InstanceDocument documentOf(LookerInstance instance) {
    DocumentCache where = cache;
    return where == null
        ? null
        : documents.computeIfAbsent(instance, i -> new InstanceDocument(i, where));
  }
}
