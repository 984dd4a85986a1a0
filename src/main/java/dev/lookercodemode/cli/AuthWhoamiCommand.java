package dev.lookercodemode.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.Identity;
import dev.lookercodemode.looker.LookerException;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerRequest;
import dev.lookercodemode.looker.LookerSettingsException;
import dev.lookercodemode.looker.SettingOrigin;
import dev.lookercodemode.looker.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says who calls which instance, which source decided that, and asks the instance whether so. */
@Command(
    name = "whoami",
    description = "Say who you are to Looker, which source decided that, and why.",
    footer = {
      "",
      "Takes the options of `run` and `sandbox`, and finds out what they would find out.",
      "",
      "Examples:",
      "  looker-code-mode auth whoami",
      "  looker-code-mode auth whoami --instance staging"
    })
final class AuthWhoamiCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LookerRequest ME =
      new LookerRequest("me", Verb.GET, "/user", List.of(), null, true, null);

  private final Streams streams;
  private final Map<String, String> environment;

  @Mixin private final InstanceOptions options = new InstanceOptions();

  @Option(
      names = "--instance",
      paramLabel = "NAME",
      description = "That of a section of the looker.ini or a saved account, as on(NAME) has it.")
  private @Nullable String name;

  @Option(names = "--json", description = "Print it for programs.")
  private boolean json;

  AuthWhoamiCommand(Streams streams, Map<String, String> environment) {
    this.streams = streams;
    this.environment = Map.copyOf(environment);
  }

  @Override
  public Integer call() throws UnavailableException, InterruptedException {
    if (options.demo) {
      throw new UnavailableException("--demo starts an instance for one run; its user is an admin");
    }
    Accounts accounts = new Accounts(environment);
    options.mayAsk = true;
    Identity identity = identity(accounts);
    try (LookerInstance instance = accounts.open(identity)) {
      JsonNode me = JSON.readTree(instance.send(ME, Workspace.PRODUCTION).content());
      print(identity, me);
      return ExitCode.OK.number();
    } catch (LookerException e) {
      if (!json) {
        streams.err().print(how(identity));
      }
      throw new UnavailableException(e.getMessage() + ". " + e.hint());
    } catch (IOException e) {
      throw new UnavailableException(
          identity.settings().baseUrl() + " did not answer JSON: check that it is the API's host");
    }
  }

  private Identity identity(Accounts accounts) throws UnavailableException {
    try {
      return name == null ? accounts.own(options) : accounts.identities(options.config).named(name);
    } catch (LookerSettingsException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()));
    }
  }

  private void print(Identity identity, JsonNode me) {
    if (json) {
      streams.out().println(document(identity, me));
    } else {
      String email = me.path("email").asText();
      streams
          .out()
          .println(
              me.path("display_name").asText()
                  + " (user "
                  + me.path("id").asText()
                  + (email.isEmpty() ? "" : ", " + email)
                  + ") on "
                  + identity.settings().baseUrl());
      streams.out().print(how(identity));
    }
    streams.out().flush();
  }

  private static String how(Identity identity) {
    StringBuilder text = new StringBuilder();
    text.append("by       ").append(identity.settings().credential().described()).append('\n');
    text.append("because  ").append(identity.why()).append('\n');
    for (SettingOrigin origin : identity.origins()) {
      text.append("%-13s  %s  from %s".formatted(origin.key(), origin.shown(), origin.source()));
      if (!origin.overruled().isEmpty()) {
        text.append(", goes before ").append(String.join(", ", origin.overruled()));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String document(Identity identity, JsonNode me) {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode user = root.putObject("user");
    user.set("id", me.path("id"));
    user.set("display_name", me.path("display_name"));
    user.set("email", me.path("email"));
    root.put("base_url", identity.settings().baseUrl().toString());
    root.put("by", identity.settings().credential().described());
    root.put("because", identity.why());
    ObjectNode settings = root.putObject("settings");
    for (SettingOrigin origin : identity.origins()) {
      ObjectNode setting = settings.putObject(origin.key());
      setting.put("value", origin.shown()).put("source", origin.source());
      origin.overruled().forEach(setting.putArray("overruled")::add);
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a tree of texts
    }
  }
}
