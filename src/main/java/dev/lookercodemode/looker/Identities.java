package dev.lookercodemode.looker;

import dev.lookercodemode.api.NearNames;
import dev.lookercodemode.looker.auth.OAuthAccount;
import dev.lookercodemode.looker.auth.SavedAccount;
import dev.lookercodemode.looker.auth.TokenStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The finder of who is meant. Of the sources a later one goes before an earlier one: saved
 * accounts, a looker.ini, the environment, the command line. Safe for use by several threads; asks
 * the files again each time.
 */
public final class Identities {
  private static final Path DEFAULT_FILE = Path.of("looker.ini");

  private final Map<String, String> environment;
  private final @Nullable Path iniFile;
  private final @Nullable TokenStore accounts;

  /**
   * @param environment the variables of the process
   * @param iniFile the looker.ini to read, or null for the one in the current folder, if any
   * @param accounts null where there are no saved accounts
   */
  public Identities(
      Map<String, String> environment, @Nullable Path iniFile, @Nullable TokenStore accounts) {
    this.environment = Map.copyOf(environment);
    this.iniFile = iniFile;
    this.accounts = accounts;
  }

  /**
   * Who is meant where no name is given.
   *
   * @param section of the looker.ini; null for the first
   * @param flags what the command line says, the source that goes first last
   */
  public Identity own(@Nullable String section, List<SettingsSource> flags)
      throws LookerSettingsException {
    List<SettingsSource> sources = new ArrayList<>();
    SettingsSource ini = ini(section);
    if (ini != null) {
      sources.add(ini);
    }
    sources.add(environment());
    sources.addAll(flags);
    return identity(new SettingsValues(sources));
  }

  /**
   * Who is meant by a name: a section of the looker.ini, else a saved account, whatever the
   * environment says of other instances.
   */
  public Identity named(String name) throws LookerSettingsException {
    if (sections().contains(name)) {
      List<SettingsSource> sources = new ArrayList<>();
      SettingsSource ini = ini(name);
      if (ini != null) {
        sources.add(ini);
      }
      return identity(new SettingsValues(sources));
    }
    return account(name, List.of());
  }

  /**
   * The saved account of this name.
   *
   * @param flags what the command line says of how to reach it
   */
  public Identity account(String name, List<SettingsSource> flags) throws LookerSettingsException {
    SavedAccount account =
        accounts == null ? null : this.<@Nullable SavedAccount>saved(store -> store.account(name));
    if (account == null) {
      throw new UnknownInstanceException(name, names(), login(name));
    }
    return of(account, new SettingsValues(flags), "it was named");
  }

  /** The names that {@link #named} takes. */
  public List<String> names() throws LookerSettingsException {
    Set<String> names = new LinkedHashSet<>(sections());
    if (accounts != null) {
      saved(TokenStore::accounts).forEach(account -> names.add(account.name()));
    }
    return List.copyOf(names);
  }

  List<String> sections() throws LookerSettingsException {
    Path file = iniFile == null ? DEFAULT_FILE : iniFile;
    return Files.exists(file) ? List.copyOf(IniFile.read(file).sections().keySet()) : List.of();
  }

  private Identity identity(SettingsValues values) throws LookerSettingsException {
    SettingsReader.refuseUnexpanded(values);
    LookerSettings given = SettingsReader.read(values);
    if (given != null) {
      return new Identity(given, SettingsReader.why(values, given), values.origins());
    }
    SavedAccount account = accounts == null ? null : fitting(values);
    if (account == null) {
      throw SettingsReader.missing(values);
    }
    String base = values.get(SettingsValues.BASE_URL);
    return of(
        account,
        values,
        base == null
            ? "no other source says who is calling, and it is the current one"
            : "it is the one of "
                + SettingsReader.baseUrl(base)
                + ", and no source gives a secret");
  }

  /** The account of the address that is given; where none is given, the current one. */
  private @Nullable SavedAccount fitting(SettingsValues values) throws LookerSettingsException {
    String base = values.get(SettingsValues.BASE_URL);
    String client = values.get(SettingsValues.CLIENT_ID);
    SavedAccount current = this.<@Nullable SavedAccount>saved(TokenStore::current);
    if (base == null && client == null) {
      return current;
    }
    URI url = base == null ? null : SettingsReader.baseUrl(base);
    List<SavedAccount> fitting =
        saved(TokenStore::accounts).stream()
            .filter(a -> url == null || a.app().baseUrl().equals(url))
            .filter(a -> client == null || a.app().clientId().equals(client))
            .toList();
    if (current != null && fitting.contains(current)) {
      return current;
    }
    return fitting.isEmpty() ? null : fitting.getFirst();
  }

  private static Identity of(SavedAccount account, SettingsValues above, String because)
      throws LookerSettingsException {
    Map<String, String> own = new HashMap<>(account.settings());
    own.put(SettingsValues.BASE_URL, account.app().baseUrl().toString());
    own.put(SettingsValues.CLIENT_ID, account.app().clientId());
    own.put("looker_url", account.app().lookerUrl().toString());
    own.put("redirect_uri", account.app().redirectUri().toString());
    String name = "saved account \"" + account.name() + "\"";
    SettingsValues values = above.over(new SettingsSource(name, own));
    return new Identity(
        SettingsReader.settings(values, new OAuthAccount(account.name(), account.app())),
        name + ": " + because,
        values.origins());
  }

  private @Nullable SettingsSource ini(@Nullable String section) throws LookerSettingsException {
    Path file = iniFile == null ? DEFAULT_FILE : iniFile;
    if (iniFile == null && !Files.exists(file)) {
      if (section != null) {
        throw new LookerSettingsException(
            "there is no looker.ini in the current folder to take section ["
                + section
                + "] from. Give the file's path.");
      }
      return null;
    }
    Map<String, Map<String, String>> sections = IniFile.read(file).sections();
    if (sections.isEmpty()) {
      throw new LookerSettingsException(
          file + " has no section. Put the settings below a line [Looker].");
    }
    String name = section == null ? sections.keySet().iterator().next() : section;
    Map<String, String> found = sections.get(name);
    if (found == null) {
      throw new LookerSettingsException(
          file
              + " has no section ["
              + name
              + "]."
              + NearNames.suggestion(name, sections.keySet())
              + " It has: "
              + String.join(", ", sections.keySet()));
    }
    return new SettingsSource(file + " [" + name + "]", found);
  }

  private SettingsSource environment() {
    Map<String, String> values = new HashMap<>();
    for (String key : SettingsReader.VARIABLES) {
      String value = environment.get(SettingsReader.variable(key));
      if (value != null) {
        values.put(key, value);
      }
    }
    return new SettingsSource("environment", values);
  }

  private static String login(String name) {
    return "To save one: looker-code-mode auth login --instance-name "
        + (name.matches("[A-Za-z0-9_.-]+") ? name : "NAME")
        + " --base-url URL";
  }

  private interface Question<T extends @Nullable Object> {
    T ask(TokenStore store) throws IOException;
  }

  private <T extends @Nullable Object> T saved(Question<T> question)
      throws LookerSettingsException {
    TokenStore store = accounts;
    if (store == null) {
      throw new IllegalStateException("without accounts");
    }
    try {
      return question.ask(store);
    } catch (IOException e) {
      throw new LookerSettingsException(String.valueOf(e.getMessage()));
    }
  }
}
