package dev.lookercodemode.cli;

import dev.lookercodemode.looker.LookerException;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.auth.Browser;
import dev.lookercodemode.looker.auth.BrowserLogin;
import dev.lookercodemode.looker.auth.OAuthApp;
import dev.lookercodemode.looker.auth.OAuthException;
import dev.lookercodemode.looker.auth.OAuthTokens;
import dev.lookercodemode.looker.auth.SavedAccount;
import dev.lookercodemode.looker.auth.TokenStore;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Logs the user in with the browser and saves the account. */
@Command(
    name = "login",
    description = "Log in with the browser, and keep the login.",
    footer = {
      "",
      "A Looker admin registers the app once: looker-code-mode auth register",
      "",
      "Examples:",
      "  looker-code-mode auth login --base-url https://my.looker.com",
      "  looker-code-mode auth login --instance-name staging --dev \\",
      "    --base-url https://staging.looker.com"
    })
final class AuthLoginCommand implements Callable<Integer> {
  private static final String BASE_URL = "LOOKERSDK_BASE_URL";

  private final Streams streams;
  private final AuthPlace place;
  private final Browser browser;

  @Option(
      names = "--instance-name",
      paramLabel = "NAME",
      description = "What you call the instance; default: the first part of its host's name.")
  private @Nullable String name;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The instance's API, e.g. https://my.looker.com.")
  private @Nullable String baseUrl;

  @Option(
      names = "--looker-url",
      paramLabel = "URL",
      description = "Where you use Looker with the browser; default: the same host.")
  private @Nullable String lookerUrl;

  @Mixin private final AppOptions app = new AppOptions();

  @Option(
      names = "--dev",
      negatable = true,
      description = "Let scripts work in dev mode with this account, or no longer.")
  private @Nullable Boolean dev;

  @Option(names = "--no-browser", description = "Only print the address; open no browser.")
  private boolean noBrowser;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      defaultValue = "5m",
      converter = Seconds.class,
      description = "How long to wait for you, e.g. 90 or 10m; default: ${DEFAULT-VALUE}.")
  private Duration timeout = BrowserLogin.LIMIT;

  AuthLoginCommand(Streams streams, AuthPlace place, Browser browser) {
    this.streams = streams;
    this.place = place;
    this.browser = browser;
  }

  @Override
  public Integer call() throws UsageException, UnavailableException, InterruptedException {
    TokenStore store = place.store();
    SavedAccount again = known(store);
    URI instance = instance(again);
    refuseOtherInstance(again, instance);
    OAuthApp at = app.at(instance, lookerUrl, again == null ? null : again.app());
    boolean verifySsl = place.verifySsl();
    OAuthTokens tokens = logIn(at, verifySsl);
    String account = again != null ? again.name() : name != null ? name : Names.of(instance);
    SavedAccount saved = SavedAccount.fresh(account, at, settings(again, verifySsl), tokens);
    try {
      store.save(saved);
    } catch (IOException e) {
      throw new UnavailableException(
          "logged in, but the account could not be saved: " + e.getMessage());
    }
    report(store, saved);
    return ExitCode.OK.number();
  }

  /** The account that is logged in to again; null where it is a new one. */
  private @Nullable SavedAccount known(TokenStore store)
      throws UsageException, UnavailableException {
    String url = baseUrl == null ? place.variable(BASE_URL) : baseUrl;
    if (name == null && url == null) {
      return AuthPlace.current(store);
    }
    String wanted = name == null ? Names.of(AppOptions.url(source(), String.valueOf(url))) : name;
    return AuthPlace.accounts(store).stream()
        .filter(a -> a.name().equals(wanted))
        .findFirst()
        .orElse(null);
  }

  private String source() {
    return baseUrl == null ? BASE_URL : "--base-url";
  }

  /** What is named; else that of the account; else what the environment names. */
  private URI instance(@Nullable SavedAccount again) throws UsageException {
    if (baseUrl == null && again != null) {
      return again.app().baseUrl();
    }
    String given = baseUrl == null ? place.variable(BASE_URL) : baseUrl;
    if (given == null) {
      throw new UsageException(
          "say which instance to log in to: --base-url https://company.cloud.looker.com");
    }
    return AppOptions.url(source(), given);
  }

  private static void refuseOtherInstance(@Nullable SavedAccount again, URI instance)
      throws UsageException {
    if (again != null && !again.app().baseUrl().equals(instance)) {
      throw new UsageException(
          "the saved account '"
              + again.name()
              + "' is one of "
              + again.app().baseUrl()
              + "; give this one another --instance-name, or log that one out:"
              + " looker-code-mode auth logout "
              + again.name());
    }
  }

  /** What the account has been set to stays, but for what is said now. */
  private Map<String, String> settings(@Nullable SavedAccount again, boolean verifySsl) {
    Map<String, String> settings = new LinkedHashMap<>(again == null ? Map.of() : again.settings());
    if (dev != null) {
      settings.put("dev_mode", dev.toString());
    }
    if (!verifySsl) {
      settings.put("verify_ssl", "false");
    }
    return settings;
  }

  private OAuthTokens logIn(OAuthApp at, boolean verifySsl)
      throws UnavailableException, InterruptedException {
    Browser shown = noBrowser ? page -> false : browser;
    try {
      return new BrowserLogin(place.endpoint(at.baseUrl(), verifySsl), shown)
          .login(at, this::announce, timeout);
    } catch (OAuthException e) {
      throw new UnavailableException("not logged in: " + e.getMessage());
    }
  }

  private void announce(URI page) {
    streams
        .out()
        .println(
            noBrowser
                ? "To log in, open this address in a browser of this machine:"
                : "Your browser opens to log in. If it does not, go to:");
    streams.out().println();
    streams.out().println("  " + page);
    streams.out().println();
    streams.out().println("Waiting for " + timeout.toSeconds() + " s; Ctrl-C gives up.");
    streams.out().flush();
  }

  private void report(TokenStore store, SavedAccount saved)
      throws UnavailableException, InterruptedException {
    streams
        .out()
        .println(
            "Logged in to '" + saved.name() + "' (" + saved.app().baseUrl() + ")" + user(saved));
    SavedAccount current = AuthPlace.current(store);
    if (current == null || !current.name().equals(saved.name())) {
      streams.out().println("To use it by default: looker-code-mode auth switch " + saved.name());
    }
    if (place.variable("LOOKERSDK_CLIENT_SECRET") != null) {
      streams
          .out()
          .println("Note: LOOKERSDK_CLIENT_SECRET is set, and goes before saved accounts.");
    }
  }

  /** Who it is, as a proof that the token is good. */
  private static String user(SavedAccount saved) throws InterruptedException {
    try (LookerInstance instance =
        new LookerInstance(
            AuthPlace.settings(saved, saved.access().values().iterator().next().value()))) {
      return " as " + AppUser.me(instance).name() + ".";
    } catch (LookerException e) {
      return ". But its API does not answer: " + e.getMessage();
    }
  }
}
