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
import java.util.List;
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

  @Option(names = "--dev", description = "Let scripts work in dev mode with this account.")
  private boolean dev;

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
    List<SavedAccount> known = AuthPlace.accounts(store);
    OAuthApp at = app.at(instance(known), lookerUrl);
    String account = name == null ? Names.of(at.baseUrl()) : name;
    refuseOtherInstance(known, account, at.baseUrl());
    boolean verifySsl = place.verifySsl();
    OAuthTokens tokens = logIn(at, verifySsl);
    Map<String, String> settings = new LinkedHashMap<>();
    if (dev) {
      settings.put("dev_mode", "true");
    }
    if (!verifySsl) {
      settings.put("verify_ssl", "false");
    }
    SavedAccount saved = SavedAccount.fresh(account, at, settings, tokens);
    try {
      store.save(saved);
    } catch (IOException e) {
      throw new UnavailableException(
          "logged in, but the account could not be saved: " + e.getMessage());
    }
    report(store, saved);
    return ExitCode.OK.number();
  }

  /** What is named, else what the environment names, else that of a saved account. */
  private URI instance(List<SavedAccount> known) throws UsageException {
    String given = baseUrl == null ? place.variable(BASE_URL) : baseUrl;
    if (given != null) {
      return AppOptions.url(baseUrl == null ? BASE_URL : "--base-url", given);
    }
    for (SavedAccount each : known) {
      if (each.name().equals(name) || (name == null && known.size() == 1)) {
        return each.app().baseUrl();
      }
    }
    throw new UsageException(
        "say which instance to log in to: --base-url https://company.cloud.looker.com");
  }

  private static void refuseOtherInstance(List<SavedAccount> known, String account, URI baseUrl)
      throws UsageException {
    for (SavedAccount each : known) {
      if (each.name().equals(account) && !each.app().baseUrl().equals(baseUrl)) {
        throw new UsageException(
            "the saved account '"
                + account
                + "' is one of "
                + each.app().baseUrl()
                + "; give this one another --instance-name, or log that one out:"
                + " looker-code-mode auth logout "
                + account);
      }
    }
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
