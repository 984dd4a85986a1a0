package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.demo.BrowserUser;
import dev.lookercodemode.demo.DemoInstance;
import dev.lookercodemode.demo.DemoSettings;
import dev.lookercodemode.demo.Fault;
import dev.lookercodemode.demo.RecordedRequest;
import dev.lookercodemode.looker.auth.Registration;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of `auth` against the demo instance, with a browser that decides by itself. */
class AuthCommandTest {
  private static final Pattern TOKEN = Pattern.compile("\"(?:token|refresh_token)\" : \"([^\"]+)");
  private static DemoInstance demo;

  @TempDir private Path folder;
  private final CapturedStreams streams = new CapturedStreams();
  private final Map<String, String> environment = new HashMap<>();
  private String decision = "allow";

  @BeforeAll
  static void start() throws IOException {
    demo = DemoInstance.start(DemoSettings.DEFAULT);
  }

  @AfterAll
  static void stop() {
    demo.close();
  }

  @BeforeEach
  void reset() {
    demo.hooks().reset();
    environment.put("LOOKER_CODE_MODE_CONFIG_DIR", folder.toString());
  }

  private int auth(String... arguments) {
    streams.clear();
    Streams own = streams.streams();
    List<String> line = new ArrayList<>(List.of("auth"));
    line.addAll(List.of(arguments));
    try (Wiring wiring = new Wiring()) {
      return Commands.execute(
          own,
          wiring,
          OptionSources.read(Map.of(), new String[0]),
          AuthCommand.of(
              own,
              environment,
              page -> {
                Thread.ofVirtual().start(() -> BrowserUser.visit(page, decision));
                return true;
              }),
          line.toArray(String[]::new));
    }
  }

  /** As an admin does it once. */
  private int register(String... more) {
    Map<String, String> key =
        Map.of(
            "LOOKERSDK_BASE_URL", demo.baseUrl().toString(),
            "LOOKERSDK_CLIENT_ID", demo.clientId(),
            "LOOKERSDK_CLIENT_SECRET", demo.clientSecret());
    environment.putAll(key);
    List<String> line = new ArrayList<>(List.of("register", "--client-id", "mine"));
    line.addAll(List.of(more));
    int code = auth(line.toArray(String[]::new));
    environment.keySet().removeAll(key.keySet());
    return code;
  }

  private int login(String... more) {
    List<String> line = new ArrayList<>(List.of("login", "--client-id", "mine", "--port", "0"));
    line.addAll(List.of("--base-url", demo.baseUrl() + "/api/4.0/"));
    line.addAll(List.of(more));
    return auth(line.toArray(String[]::new));
  }

  private String saved() throws IOException {
    return Files.readString(folder.resolve("accounts.json"));
  }

  private static long requests(String operation) {
    return demo.hooks().requests().stream()
        .map(RecordedRequest::operation)
        .filter(operation::equals)
        .count();
  }

  @Test
  void aUserLogsInWhereAnAdminHasRegisteredTheApp() throws Exception {
    assertThat(register("--port", "0")).as(streams.err()).isZero();
    assertThat(streams.out())
        .contains("Registered the app mine", "redirect http://localhost/callback")
        .contains("auth login --base-url " + demo.baseUrl() + " --client-id mine --port 0");

    assertThat(login("--instance-name", "shop", "--dev")).as(streams.err()).isZero();

    assertThat(streams.out())
        .contains("  " + demo.baseUrl() + "/auth?response_type=code")
        .contains("Logged in to 'shop' (" + demo.baseUrl() + ") as Ada Lovelace.")
        .doesNotContain("auth switch");
    assertThat(saved()).contains("\"dev_mode\" : \"true\"", "\"client_id\" : \"mine\"");
    Matcher token = TOKEN.matcher(saved());
    int tokens = 0;
    for (; token.find(); tokens++) {
      assertThat(streams.out() + streams.err()).doesNotContain(token.group(1));
    }
    assertThat(tokens).isEqualTo(2);
    assertThat(auth("list")).isZero();
    assertThat(streams.out()).isEqualTo("* shop  " + demo.baseUrl() + "  logged in, dev mode\n");
  }

  @Test
  void registersOnceAndChangesNothingUnasked() {
    assertThat(register()).isZero();
    assertThat(register()).isZero();
    assertThat(streams.out()).contains("There is already the app mine");
    assertThat(register("--port", "4711")).isEqualTo(69);
    assertThat(streams.err())
        .contains("is registered", "http://localhost:27182/callback", "--replace", "--client-id");
    assertThat(register("--port", "4711", "--replace")).isZero();
    assertThat(streams.out()).contains("Changed the app mine", "http://localhost:4711/callback");
    assertThat(register("--port", "4711")).isZero();
  }

  @Test
  void printsTheRegistrationToPaste() {
    assertThat(auth("register", "--print", "--port", "4711")).isZero();
    assertThat(streams.out())
        .startsWith("await sdk.register_oauth_client_app('looker-code-mode', {")
        .contains("redirect_uri: 'http://localhost:4711/callback'");
  }

  @Test
  void onlyAnAdminRegisters() {
    assertThat(auth("register", "--config", folder.resolve("none.ini").toString())).isEqualTo(69);
    environment.put("LOOKERSDK_BASE_URL", demo.baseUrl().toString());
    environment.put("LOOKERSDK_CLIENT_ID", "wrong");
    environment.put("LOOKERSDK_CLIENT_SECRET", "wrong-secret");
    assertThat(auth("register")).isEqualTo(69);
    assertThat(streams.err()).contains("not registered: ").doesNotContain("wrong-secret");
  }

  @Test
  void aDeniedLoginSavesNothing() {
    register("--port", "0");
    decision = "deny";

    assertThat(login()).isEqualTo(69);

    assertThat(DemoInstance.oauthRedirectUri())
        .isEqualTo(Registration.redirectUri(Registration.PORT));
    assertThat(streams.err()).contains("not logged in: the access was denied in the browser");
    assertThat(folder.resolve("accounts.json")).doesNotExist();
  }

  @Test
  void withoutABrowserTheAddressIsPrintedAndTheWaitEnds() {
    register("--port", "0");

    assertThat(login("--no-browser", "--timeout", "0.1")).isEqualTo(69);

    assertThat(streams.out()).contains("open this address", "/auth?response_type=code");
    assertThat(streams.err())
        .contains("nobody logged in within", "looker-code-mode auth register --client-id mine");
  }

  @Test
  void aPortInUseIsLeftAlone() throws Exception {
    try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(holder.getLocalPort());

      assertThat(auth("login", "--base-url", demo.baseUrl().toString(), "--port", port))
          .isEqualTo(69);

      assertThat(streams.err()).contains("port " + port + " of this machine is in use", "--port");
    }
  }

  @Test
  void severalAccountsAreSwitchedAndLoggedOutOneByOne() throws Exception {
    register("--port", "0");
    assertThat(login("--instance-name", "one")).isZero();
    assertThat(login("--instance-name", "two")).isZero();
    assertThat(streams.out()).contains("To use it by default: looker-code-mode auth switch two");

    assertThat(auth("switch", "two")).isZero();
    assertThat(auth("list")).isZero();
    assertThat(streams.out()).contains("  one  ", "* two  ");
    assertThat(auth("switch", "three")).isEqualTo(69);
    assertThat(streams.err()).contains("no saved account 'three'; there are: one, two");

    assertThat(auth("logout")).isZero();
    assertThat(streams.out()).contains("Logged out of 'two'.");
    assertThat(requests("logout")).isGreaterThanOrEqualTo(1);
    assertThat(saved()).doesNotContain("two").contains("one");

    assertThat(auth("logout", "--all")).isZero();
    assertThat(auth("list")).isZero();
    assertThat(streams.out()).contains("Nobody is logged in");
    assertThat(TOKEN.matcher(saved()).find()).isFalse();
    assertThat(auth("logout")).isEqualTo(2);
  }

  @Test
  void loggingOutEverywhereEndsTheOtherLoginsToo() {
    register("--port", "0");
    login("--instance-name", "here");
    login("--instance-name", "there");
    demo.hooks().expireTokens();

    // The access token here is dead, so Looker cannot be told with it: the account goes anyway.
    assertThat(auth("logout", "here")).isZero();
    assertThat(streams.err()).isEmpty();
    assertThat(login("--instance-name", "here")).isZero();
    assertThat(auth("logout", "here", "--everywhere")).isZero();
    assertThat(streams.err()).isEmpty();

    assertThat(requests("deactivate_app_user")).isEqualTo(1);
    assertThat(auth("logout", "there", "--everywhere")).isZero();
    assertThat(streams.err()).contains("forgotten here, but Looker could not be told");
  }

  @Test
  void whatLookerCannotBeToldIsForgottenHere() {
    register("--port", "0");
    login("--instance-name", "shop");
    demo.hooks().fault(Fault.status(500).on("logout"));

    assertThat(auth("logout", "shop")).isZero();

    assertThat(streams.out()).contains("Logged out of 'shop'.");
    assertThat(streams.err()).contains("forgotten here, but Looker could not be told");
    auth("list");
    assertThat(streams.out()).contains("Nobody is logged in");
  }

  @Test
  void loggingInAgainNeedsNoOptionsAndKeepsWhatWasSet() throws Exception {
    register("--port", "0");
    login("--instance-name", "shop", "--dev");
    String before = saved();

    assertThat(auth("login", "--instance-name", "shop")).as(streams.err()).isZero();

    assertThat(saved())
        .contains("\"dev_mode\" : \"true\"", "\"client_id\" : \"mine\"")
        .isNotEqualTo(before);
    assertThat(auth("login", "--no-dev")).as(streams.err()).isZero();
    assertThat(saved()).contains("\"dev_mode\" : \"false\"");
    auth("list");
    assertThat(streams.out().lines()).hasSize(1);
  }

  @Test
  void anotherInstanceDoesNotTakeAnAccountsName() {
    register("--port", "0");
    login("--instance-name", "shop");

    int code =
        auth(
            "login",
            "--instance-name",
            "shop",
            "--base-url",
            "https://other.example",
            "--port",
            "0");

    assertThat(code).isEqualTo(2);
    assertThat(streams.err()).contains("another --instance-name", "auth logout shop");
  }

  @Test
  void saysWhatIsWrongWithTheCommandLine() {
    assertThat(auth("login")).isEqualTo(2);
    assertThat(streams.err()).contains("--base-url https://company.cloud.looker.com");
    assertThat(auth("login", "--base-url", "secret@key")).isEqualTo(2);
    assertThat(streams.err()).contains("--base-url is not the address").doesNotContain("secret");
    assertThat(auth("login", "--base-url", "my.looker.com", "--port", "70000")).isEqualTo(2);
    assertThat(auth("login", "--base-url", "my.looker.com", "--timeout", "soon")).isEqualTo(2);
    assertThat(auth()).isEqualTo(2);
    assertThat(streams.err()).contains("login", "register", "list", "switch", "logout");
    assertThat(auth("logout", "x", "--all")).isEqualTo(2);
  }

  @Test
  void eachCommandHelps() {
    for (String command : List.of("login", "register", "list", "switch", "logout")) {
      assertThat(auth(command, "--help")).isZero();
      assertThat(streams.out()).contains("Usage: looker-code-mode auth " + command, "Example");
      assertThat(streams.out().lines()).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(80));
    }
  }
}
