package dev.lookercodemode.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.LookerException;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerRequest;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.RequestBody;
import dev.lookercodemode.looker.Workspace;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Registration;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Registers looker-code-mode with an instance, so that its users can log in with the browser. */
@Command(
    name = "register",
    description = "Let the users of an instance log in with the browser (once, by an admin).",
    footer = {
      "",
      "Takes an admin's API key from LOOKERSDK_* or a looker.ini.",
      "",
      "Examples:",
      "  looker-code-mode auth register --config admin.ini",
      "  looker-code-mode auth register --print"
    })
final class AuthRegisterCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Streams streams;
  private final AuthPlace place;

  @Mixin private final AppOptions app = new AppOptions();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "A looker.ini file; the environment (LOOKERSDK_*) goes before it.")
  private @Nullable Path config;

  @Option(
      names = "--section",
      paramLabel = "NAME",
      description = "The section of the looker.ini file; default: the first.")
  private @Nullable String section;

  @Option(
      names = "--replace",
      description = "Change the redirect of an app that is registered with another one.")
  private boolean replace;

  @Option(names = "--print", description = "Only print the call, to be pasted into run_js_code.")
  private boolean print;

  AuthRegisterCommand(Streams streams, AuthPlace place) {
    this.streams = streams;
    this.place = place;
  }

  @Override
  public Integer call() throws UsageException, UnavailableException, InterruptedException {
    URI redirect = app.redirectUri();
    if (print) {
      streams.out().println(Registration.call(app.clientId(), redirect));
      return ExitCode.OK.number();
    }
    LookerSettings settings = settings();
    try (LookerInstance instance = new LookerInstance(settings)) {
      String registered = redirectOf(instance);
      if (registered == null) {
        send(instance, "register_oauth_client_app", Verb.POST, whole(redirect));
        tell("Registered", settings, redirect);
      } else if (registered.equals(redirect.toString())) {
        tell("There is already", settings, redirect);
      } else if (replace) {
        send(instance, "update_oauth_client_app", Verb.PATCH, redirectAlone(redirect));
        tell("Changed", settings, redirect);
      } else {
        throw new UnavailableException(
            app.clientId()
                + " is registered at "
                + settings.baseUrl()
                + " with "
                + registered
                + ". Use another --client-id, or change it with --replace: then those who log in"
                + " with the old one no longer can.");
      }
    } catch (LookerException e) {
      throw new UnavailableException(
          "not registered: " + e.getMessage() + ". Only an admin can register an app.");
    }
    return ExitCode.OK.number();
  }

  private LookerSettings settings() throws UnavailableException {
    try {
      LookerSettings settings = LookerSettings.from(place.environment(), config, section);
      if (settings.credential() instanceof ApiKey) {
        return settings;
      }
      throw new UnavailableException(
          "an admin's API key is needed, and the settings hold "
              + settings.credential().described());
    } catch (LookerSettingsException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()));
    }
  }

  private String path() {
    return "/oauth_client_apps/"
        + URLEncoder.encode(app.clientId(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The redirect that the app is registered with; null if it is not. */
  private @Nullable String redirectOf(LookerInstance instance)
      throws LookerException, InterruptedException {
    LookerRequest request =
        new LookerRequest("oauth_client_app", Verb.GET, path(), List.of(), null, true, null);
    try {
      byte[] json = instance.send(request, Workspace.PRODUCTION).content();
      return JSON.readTree(json).path("redirect_uri").asText();
    } catch (LookerException e) {
      if (e.status() == 404) {
        return null;
      }
      throw e;
    } catch (IOException e) {
      return ""; // no JSON, so no redirect either
    }
  }

  private void send(LookerInstance instance, String operation, Verb verb, String json)
      throws LookerException, InterruptedException {
    RequestBody body = new RequestBody("application/json", json);
    instance.send(
        new LookerRequest(operation, verb, path(), List.of(), body, false, null),
        Workspace.PRODUCTION);
  }

  private static String redirectAlone(URI redirect) {
    return JSON.createObjectNode().put("redirect_uri", redirect.toString()).toString();
  }

  private static String whole(URI redirect) {
    return JSON.createObjectNode()
        .put("redirect_uri", redirect.toString())
        .put("display_name", Registration.DISPLAY_NAME)
        .put("description", Registration.DESCRIPTION)
        .put("enabled", true)
        .toString();
  }

  private void tell(String verb, LookerSettings settings, URI redirect) {
    streams
        .out()
        .println(
            verb
                + " the app "
                + app.clientId()
                + " at "
                + settings.baseUrl()
                + ", redirect "
                + redirect
                + ".");
    streams
        .out()
        .println(
            "Its users log in with: looker-code-mode auth login --base-url "
                + settings.baseUrl()
                + Registration.options(app.clientId(), redirect));
  }
}
