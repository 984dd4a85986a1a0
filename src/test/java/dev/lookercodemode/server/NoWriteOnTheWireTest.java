package dev.lookercodemode.server;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Parameter;
import dev.lookercodemode.api.Type;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.binding.CallPolicy;
import dev.lookercodemode.binding.MethodPatterns;
import dev.lookercodemode.binding.WriteMode;
import dev.lookercodemode.binding.WriteRule;
import dev.lookercodemode.looker.LookerInstance;
import dev.lookercodemode.looker.LookerSettings;
import dev.lookercodemode.looker.auth.ApiKey;
import dev.lookercodemode.looker.auth.Secret;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.sandbox.WorkerCommand;
import dev.lookercodemode.sandbox.WorkerSandbox;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a script tries, in either language: where writes are not sent, none is on the wire. The
 * list of what may be there is the test's own, not the server's.
 */
class NoWriteOnTheWireTest {
  /** What changes nothing though its verb is another than GET, and what the server itself does. */
  private static final Set<String> MAY_BE_SENT =
      Set.of(
          ("login login_user logout update_session create_query create_query_task"
               + " create_merge_query create_sql_query create_sql_interface_query run_inline_query"
               + " run_key_driver_analysis connection_cost_estimate create_look_render_task"
               + " create_query_render_task create_dashboard_render_task"
               + " create_dashboard_element_render_task validate_project validate_theme"
               + " test_connection test_connection_config test_integration"
               + " test_ldap_config_connection test_ldap_config_auth test_ldap_config_user_info"
               + " test_ldap_config_user_auth parse_saml_idp_metadata"
               + " fetch_and_parse_saml_idp_metadata fetch_integration_form")
              .split(" "));

  private static final Set<String> ACTING_GETS = Set.of("start_pdt_build", "stop_pdt_build");
  private static final ApiDocument API = ApiDocument.embedded();
  private static final List<Address> ADDRESSES =
      API.operations().stream().map(Address::of).toList();
  private static final WireMockServer LOOKER = new WireMockServer(options().dynamicPort());
  private static WorkerSandbox sandbox;
  private static LookerInstance instance;

  private record Address(Operation operation, Pattern path, int variables) {
    static Address of(Operation operation) {
      String path = operation.path();
      return new Address(
          operation,
          Pattern.compile("/api/4.0" + path.replaceAll("\\{\\w+}", "[^/]+")),
          path.split("\\{").length);
    }
  }

  @BeforeAll
  static void start() {
    LOOKER.start();
    LOOKER.stubFor(any(anyUrl()).willReturn(okJson("{\"id\":\"1\"}")));
    LOOKER.stubFor(
        post(urlPathMatching("/api/4.0/login(/.*)?"))
            .willReturn(okJson("{\"access_token\":\"t\",\"expires_in\":3600}")));
    instance =
        new LookerInstance(
            LookerSettings.of(
                URI.create(LOOKER.baseUrl()), new ApiKey("id", new Secret("secret")), "test"));
    sandbox =
        new WorkerSandbox(
            WorkerCommand.ofInstallation(Language.JAVASCRIPT),
            WorkerCommand.ofInstallation(Language.PYTHON));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
    instance.close();
    LOOKER.stop();
  }

  private static BoundLooker looker(CallPolicy policy, String own) {
    return new BoundLooker(
        new BoundLooker.InstanceSource() {
          @Override
          public LookerInstance instance() {
            return instance;
          }

          @Override
          public LookerInstance instance(String name) {
            return new LookerInstance(
                LookerSettings.of(
                        URI.create(LOOKER.baseUrl()),
                        new ApiKey("id", new Secret("secret")),
                        "test")
                    .withWrites(own));
          }
        },
        null,
        policy);
  }

  /** Calls that would go out: each method with what it needs. */
  private static String calls() {
    ArrayNode calls = new ObjectMapper().createArrayNode();
    for (Operation operation : API.operations()) {
      if (operation.verb() == Verb.GET && !ACTING_GETS.contains(operation.name())) {
        continue;
      }
      ObjectNode arguments = calls.addObject().put("name", operation.name()).putObject("args");
      for (Parameter parameter : operation.parameters()) {
        if (parameter.required() || parameter.in() == Parameter.Place.PATH) {
          arguments.put(parameter.name(), "1");
        }
      }
      if (operation.body() != null) {
        switch (operation.body().type()) {
          case Type.Listing listing -> arguments.putArray("body");
          case Type.Text text -> arguments.put("body", "x");
          default -> arguments.putObject("body");
        }
      }
    }
    return calls.toString();
  }

  private static RunResult run(
      Language language, String code, CallPolicy policy, boolean dryRun, Person person) {
    return run(language, code, looker(policy, null), dryRun, person);
  }

  private static RunResult run(
      Language language, String code, BoundLooker looker, boolean dryRun, Person person) {
    LOOKER.resetRequests();
    return new RunService(sandbox, looker)
        .run(
            new RunRequest(
                new Script(language, code, Map.of("calls", calls())),
                null,
                false,
                dryRun,
                Duration.ofSeconds(120)),
            RunListener.NONE,
            person);
  }

  /** The operations of the requests that came in and are none of a reader. */
  private static Set<String> written() {
    Set<String> written = new TreeSet<>();
    for (ServeEvent event : LOOKER.getAllServeEvents()) {
      Verb verb = Verb.valueOf(event.getRequest().getMethod().getName());
      String path = event.getRequest().getUrl().replaceFirst("\\?.*", "");
      String name = operation(verb, path);
      if ((verb != Verb.GET || ACTING_GETS.contains(name)) && !MAY_BE_SENT.contains(name)) {
        written.add(name);
      }
    }
    return written;
  }

  /** The operation with this address; the one with the fewest variables where several fit. */
  private static String operation(Verb verb, String path) {
    return ADDRESSES.stream()
        .filter(a -> a.operation().verb() == verb && a.path().matcher(path).matches())
        .min(Comparator.comparingInt(Address::variables))
        .map(a -> a.operation().name())
        .orElse(verb + " " + path);
  }

  private static String direct(Language language) {
    return language == Language.JAVASCRIPT
        ? """
        const errors = {};
        for (const {name, args} of calls) {
          try { await sdk[name](args) } catch (e) { errors[e.name] = (errors[e.name] ?? 0) + 1 }
        }
        return errors
        """
        : """
        errors = {}
        for c in calls:
            try:
                getattr(sdk, c["name"])(**c["args"])
            except Exception as e:
                errors[type(e).__name__] = errors.get(type(e).__name__, 0) + 1
        return errors
        """;
  }

  @Test
  void underAllowTheyAllAreThere() {
    String code = "await Promise.all(calls.map(({name, args}) => sdk[name](args).catch(() => {})))";
    run(Language.JAVASCRIPT, code, CallPolicy.OPEN, false, Person.NOBODY);
    assertThat(written()).hasSizeGreaterThan(225).contains("delete_user", "start_pdt_build");
  }

  private static CallPolicy policy(String allow, String deny, int maxWrites) {
    return new CallPolicy(
        WriteRule.OPEN,
        MethodPatterns.of(List.of(allow)),
        MethodPatterns.of(List.of(deny)),
        CallPolicy.UNLIMITED,
        maxWrites,
        CallPolicy.PATIENCE);
  }

  /** What says no. */
  private static Person saying(Person.Reply reply) {
    return new Person() {
      @Override
      public boolean takesQuestions() {
        return true;
      }

      @Override
      public boolean takesLinks() {
        return true;
      }

      @Override
      public Reply ask(Question question, Duration patience) {
        return reply;
      }

      @Override
      public Reply show(Link link, Duration patience) {
        return reply;
      }
    };
  }

  static Stream<Arguments> strict() {
    List<Arguments> all = new ArrayList<>();
    CallPolicy confirm = CallPolicy.of(WriteMode.CONFIRM);
    for (Language language : Language.values()) {
      all.add(Arguments.of(language, "deny", CallPolicy.of(WriteMode.DENY), false, null));
      all.add(Arguments.of(language, "--deny *", policy("", "*", 9999), false, null));
      all.add(Arguments.of(language, "--max-writes 0", policy("", "", 0), false, null));
      all.add(Arguments.of(language, "--allow", policy("no_such", "", 9999), false, null));
      all.add(Arguments.of(language, "dry_run", CallPolicy.OPEN, true, null));
      all.add(Arguments.of(language, "confirm, nobody", confirm, false, null));
      all.add(
          Arguments.of(
              language, "confirm, closed", confirm, false, saying(new Person.Reply.Dismissed())));
      all.add(
          Arguments.of(
              language, "confirm, other", confirm, false, saying(new Person.Reply.Chosen("*"))));
      all.add(
          Arguments.of(
              language, "confirm, a page", confirm, false, saying(new Person.Reply.Opened())));
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("strict")
  void directCallsOfAllMethods(
      Language language, String name, CallPolicy policy, boolean dryRun, Person person) {
    RunResult run =
        run(language, direct(language), policy, dryRun, person == null ? Person.NOBODY : person);
    assertThat(run.outcome().error()).isNull();
    assertThat(written()).isEmpty();
    assertThat(run.calls().written()).isZero();
    assertThat(run.calls().writes()).isGreaterThan(225);
    if (!run.planned()) {
      assertThat(run.outcome().result()).contains("\"DeniedError\":2");
      assertThat(run.calls().list()).anyMatch(c -> c.outcome().equals("denied") && c.status() == 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theInstancesOwnWordGoesBeforeOurs(Language language) {
    for (String own : List.of("confirm", " DENY ")) {
      RunResult run =
          run(
              language,
              direct(language).replace("sdk", "on('other')"),
              looker(CallPolicy.OPEN, own),
              false,
              Person.NOBODY);
      assertThat(run.outcome().error()).isNull();
      assertThat(written()).as(own).isEmpty();
    }
    RunResult odd =
        run(language, "on('other')", looker(CallPolicy.OPEN, "maybe"), false, Person.NOBODY);
    assertThat(odd.outcome().error().message())
        .contains("must be allow, confirm or deny, not 'maybe'");
  }

  private static final String JS_TRICKS =
      """
      const waysOf = [
        (name) => globalThis[name],
        (name) => Reflect.get(sdk, name),
        (name) => (args) => sdk.ok(sdk[name](args)),
        (name) => on('other')[name],
        (name) => as_user(2)[name],
        (name) => on('other').as_user(2)[name],
      ];
      let denied = 0, others = [];
      const tried = async (what) => {
        try { await what() } catch (e) { if (e instanceof DeniedError && e.method && e.reason && e.hint) denied++; else others.push(String(e)) }
      };
      for (const way of waysOf) for (const {name, args} of calls) await tried(() => way(name)(args));
      for (const {name, args} of calls.slice(0, 20)) {
        await tried(() => sdk[name]({...args, transport_options: {timeout: 5, headers: {'X-HTTP-Method-Override': 'DELETE'}}}));
        await tried(() => all_pages(name, args));
        await tried(() => all_pages(sdk[name], {...args, limit: 1, offset: 0}));
      }
      for (const name of ['deleteUser', 'DELETE_USER', ' delete_user', 'delete_user ', 'delete_user\\u0000', 'me/../delete_user', '__proto__', 'constructor'])
        await tried(() => sdk[name]('1'));
      Object.defineProperty(sdk.me, 'name', {value: 'delete_user'});
      await tried(() => sdk.me('1'));
      await tried(() => all_pages(sdk.me, {user_id: '1'}));
      await tried(() => sdk.update_session({workspace_id: 'dev', body: {workspace_id: 'dev'}}));
      await tried(() => sdk.run_sql_query('slug', 'json'));
      await tried(() => sdk.user('1/../../users/2'));
      await tried(() => sdk.user('2', 'id&_method=DELETE'));
      await tried(() => sdk.search_users({fields: 'id', _method: 'DELETE'}));
      Object.prototype.dry_run = false; Object.prototype.writes = 'allow'; Object.prototype.as_user = '2';
      Array.prototype.toJSON = function () { return ['1'] };
      await tried(() => sdk.delete_user('1'));
      delete Array.prototype.toJSON;
      JSON.stringify = () => '{"method":"me"}'; JSON.parse = () => ({}); Promise.prototype.then = undefined;
      String.prototype.startsWith = () => true; Function.prototype.call = Function.prototype.apply = () => sdk.me;
      try { sdk.delete_user('1').catch(() => {}) } catch {}
      return [denied, others.length]
      """;

  private static final String PYTHON_TRICKS =
      """
      import sys, looker_sdk
      denied = [0]
      others = []
      def tried(what):
          try:
              what()
          except DeniedError as e:
              denied[0] += bool(e.method and e.reason and e.hint)
          except BaseException as e:
              others.append(repr(e))
      ways = [
          lambda name: globals()[name] if name in globals() else getattr(sdk, name),
          lambda name: sdk.__getattr__(name),
          lambda name: getattr(looker_sdk.init40(), name),
          lambda name: getattr(on('other'), name),
          lambda name: getattr(as_user(2), name),
          lambda name: getattr(on('other').as_user(2), name),
      ]
      for way in ways:
          for c in calls:
              tried(lambda: way(c['name'])(**c['args']))
      for c in calls[:20]:
          tried(lambda: getattr(sdk, c['name'])(**c['args'], transport_options={'timeout': 5, 'headers': {'X-HTTP-Method-Override': 'DELETE'}}))
          tried(lambda: all_pages(c['name'], **c['args']))
      Method = type(sdk.me)
      tried(lambda: Method('delete_user')('1'))
      forged = Method('me')
      forged.__name__ = 'delete_user'
      tried(lambda: forged('1'))
      scopes = ['{}', '{"on":"other"}', '{"as_user":"2"}', '{"dry_run":false,"writes":"allow"}', '[]', 'null', '{"on":"other","as_user":"../2"}']
      for raw in ('_host', '_outside', '_invoke'):
          f = Method.__call__.__globals__.get(raw)
          for scope in scopes:
              if raw == '_invoke':
                  tried(lambda: f('delete_user', ('1',), {}, scope))
              elif f is not None:
                  tried(lambda: others.append(str(f('call', 'delete_user', '["1"]', '{}', scope))))
      tried(lambda: sdk.update_session({'workspace_id': 'dev'}))
      tried(lambda: sdk.run_sql_query('slug', 'json'))
      tried(lambda: sdk.user('1/../../users/2'))
      tried(lambda: sdk.search_users(fields='id&_method=DELETE'))
      return [denied[0], len(others)]
      """;

  @ParameterizedTest
  @EnumSource
  void aliasesAndTricks(Language language) throws Exception {
    String code = language == Language.JAVASCRIPT ? JS_TRICKS : PYTHON_TRICKS;
    RunResult run = run(language, code, CallPolicy.of(WriteMode.DENY), false, Person.NOBODY);
    assertThat(run.outcome().error()).isNull();
    assertThat(written()).isEmpty();
    JsonNode told = new ObjectMapper().readTree(run.outcome().result());
    assertThat(told.path(0).asInt()).as(told.toString()).isGreaterThan(6 * 225);
    assertThat(run.calls().written()).isZero();
  }
}
