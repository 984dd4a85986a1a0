package dev.lookercodemode.binding;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.binding.WriteApproval.Verdict;
import dev.lookercodemode.looker.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the policy lets out, through bindings to a Looker behind real HTTP. */
class RunGuardTest {
  private final List<List<String>> asked = new ArrayList<>();
  private Function<List<PlannedWrite>, Verdict> verdict = waiting -> new Verdict.These();
  private BindingFixture looker;

  @BeforeEach
  void start() throws Exception {
    looker = new BindingFixture(false);
  }

  @AfterEach
  void stop() {
    looker.close();
  }

  private static CallPolicy policy(String allow, String deny, int maxCalls, int maxWrites) {
    return new CallPolicy(
        WriteRule.OPEN,
        MethodPatterns.of(List.of(allow.split(","))),
        MethodPatterns.of(List.of(deny.split(","))),
        maxCalls,
        maxWrites,
        CallPolicy.PATIENCE);
  }

  private RunGuard guard(CallPolicy policy) {
    WriteApproval approval =
        new WriteApproval() {
          @Override
          public boolean available() {
            return true;
          }

          @Override
          public Verdict ask(List<PlannedWrite> waiting) {
            asked.add(waiting.stream().map(PlannedWrite::kind).toList());
            return verdict.apply(waiting);
          }
        };
    return new RunGuard(policy, approval, looker.log);
  }

  private Binding binding(RunGuard guard, WriteMode mode, String where) {
    return new Binding(
        ApiDocument.embedded(),
        looker.instance(),
        new RunOptions(where, null, Workspace.PRODUCTION, false, WriteRule.ofCommandLine(mode)),
        guard);
  }

  private Binding binding(CallPolicy policy) {
    return binding(guard(policy), policy.writes().mode(), null);
  }

  private static String call(Binding binding, String method, String arguments) throws Exception {
    return switch (binding.call(method, arguments, "{}")) {
      case Reply.Failure(String type, String message, String hint, String details) -> {
        JsonNode members = BindingFixture.json(details);
        assertThat(type).isEqualTo("DeniedError");
        assertThat(message).isEqualTo(method + ": " + members.path("reason").asText());
        assertThat(members.path("method").asText()).isEqualTo(method);
        assertThat(hint).isNotBlank();
        yield members.path("rule").asText();
      }
      case Reply.Value value -> "sent";
      case Reply.Bytes bytes -> "sent";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "'',             '',          sent,  sent,  sent",
    "'',             delete_*,    deny,  sent,  sent",
    "'',             DELETE_Look, deny,  sent,  sent",
    "'',             tag:look,    deny,  sent,  deny",
    "'',             tag:Da*,     sent,  deny,  sent",
    "update_*,       '',          allow, sent,  sent",
    "tag:Dashboard,  '',          allow, sent,  sent",
    "delete_look,    delete_look, deny,  allow, sent",
    "*,              l*,          sent,  sent,  deny",
    "'a,delete_look','x,*_look',  deny,  allow, sent",
  })
  void patterns(String allow, String deny, String delete, String update, String read)
      throws Exception {
    Binding binding = binding(policy(allow, deny, CallPolicy.UNLIMITED, CallPolicy.UNLIMITED));
    assertThat(call(binding, "delete_look", "[1]")).isEqualTo(delete);
    assertThat(call(binding, "update_dashboard", "[1,{\"title\":\"x\"}]")).isEqualTo(update);
    assertThat(call(binding, "look", "[1]")).isEqualTo(read);
    long denied = Stream.of(delete, update, read).filter(d -> !d.equals("sent")).count();
    assertThat(looker.requests()).hasSize((int) (3 - denied));
    assertThat(looker.log.notable())
        .filteredOn(c -> c.outcome().equals("denied"))
        .hasSize((int) denied);
  }

  @Test
  void patternsThatMatchNothingAreNamed() {
    MethodPatterns patterns =
        MethodPatterns.of(List.of("delete_*", " ", "delte_*", "tag:Auth", "tag:Oauth", "(a+)+"));
    assertThat(patterns.idle(ApiDocument.embedded()))
        .containsExactly("delte_*", "tag:Oauth", "(a+)+");
  }

  @Test
  void budgetsCountOverAllBindingsOfTheRun() throws Exception {
    RunGuard guard = guard(policy("", "", 5, 2));
    Binding here = binding(guard, WriteMode.ALLOW, null);
    Binding there = binding(guard, WriteMode.ALLOW, "on staging");
    assertThat(call(here, "delete_look", "[1]")).isEqualTo("sent");
    assertThat(call(there, "delete_look", "[1]")).isEqualTo("sent");
    assertThat(call(here, "delete_look", "[1]")).isEqualTo("max_writes");
    for (Binding binding : List.of(here, there, here)) {
      assertThat(call(binding, "me", "[]")).isEqualTo("sent");
    }
    assertThat(call(there, "me", "[]")).isEqualTo("max_calls");
    assertThat(looker.requests()).hasSize(5);
    assertThat(looker.log.written()).isEqualTo(2);
  }

  @Test
  void eachPageIsACall() throws Exception {
    looker.answer("/users/search", okJson("[{\"id\":\"1\"}]"));
    Binding binding = binding(policy("", "", 2, 0));
    Reply reply = binding.call("all_pages", "[\"search_users\",{\"limit\":1}]", "{}");
    assertThat(((Reply.Failure) reply).type()).isEqualTo("DeniedError");
    assertThat(looker.requests()).hasSize(2);
  }

  @Test
  void theStricterRuleWins() {
    WriteRule allow = WriteRule.OPEN;
    WriteRule deny = WriteRule.ofInstance(WriteMode.DENY);
    WriteRule confirm = WriteRule.ofCommandLine(WriteMode.CONFIRM);
    assertThat(allow.stricter(deny)).isEqualTo(deny);
    assertThat(deny.stricter(confirm)).isEqualTo(deny);
    assertThat(confirm.stricter(allow)).isEqualTo(confirm);
    assertThat(WriteMode.of("Confirm ")).contains(WriteMode.CONFIRM);
    assertThat(WriteMode.of("yes")).isEmpty();
  }

  @Test
  void oneWriteIsAllowedAndTheNextIsAskedAgain() throws Exception {
    Binding binding = binding(CallPolicy.of(WriteMode.CONFIRM));
    for (int i = 0; i < 2; i++) {
      assertThat(call(binding, "delete_look", "[1]")).isEqualTo("sent");
    }
    assertThat(call(binding, "look", "[1]")).isEqualTo("sent");
    assertThat(asked).containsExactly(List.of("delete_look"), List.of("delete_look"));
  }

  @Test
  void aKindIsAllowedOnceThereAndNowhereElse() throws Exception {
    RunGuard guard = guard(CallPolicy.of(WriteMode.CONFIRM));
    Binding here = binding(guard, WriteMode.CONFIRM, null);
    Binding there = binding(guard, WriteMode.CONFIRM, "on staging");
    verdict = waiting -> new Verdict.Kinds();
    for (int i = 0; i < 2; i++) {
      assertThat(call(here, "delete_look", "[1]")).isEqualTo("sent");
      assertThat(call(there, "delete_look", "[1]")).isEqualTo("sent");
    }
    assertThat(asked).containsExactly(List.of("delete_look"), List.of("delete_look on staging"));
  }

  @Test
  void aRefusalHoldsForItsKindAndAStopForAll() throws Exception {
    Binding binding = binding(CallPolicy.of(WriteMode.CONFIRM));
    verdict = waiting -> new Verdict.Refuse("no");
    assertThat(call(binding, "delete_look", "[1]")).isEqualTo("user");
    assertThat(call(binding, "delete_look", "[2]")).isEqualTo("user");
    verdict = waiting -> new Verdict.Stop("gone");
    assertThat(call(binding, "delete_user", "[1]")).isEqualTo("user");
    assertThat(call(binding, "delete_group", "[1]")).isEqualTo("user");
    assertThat(asked).containsExactly(List.of("delete_look"), List.of("delete_user"));
    assertThat(looker.requests()).isEmpty();
  }

  @Test
  void aRefusedWriteCostsNoBudget() throws Exception {
    CallPolicy confirm = CallPolicy.of(WriteMode.CONFIRM);
    Binding binding =
        binding(
            new CallPolicy(
                confirm.writes(), confirm.allow(), confirm.deny(), 1, 1, CallPolicy.PATIENCE));
    verdict = waiting -> new Verdict.Refuse("no");
    assertThat(call(binding, "delete_look", "[1]")).isEqualTo("user");
    verdict = waiting -> new Verdict.All();
    assertThat(call(binding, "delete_user", "[1]")).isEqualTo("sent");
    assertThat(call(binding, "delete_user", "[1]")).isEqualTo("max_writes");
  }

  @Test
  void writesAtTheSameTimeStandInOneQuestionAndShareItsAnswer() throws Exception {
    Binding binding = binding(CallPolicy.of(WriteMode.CONFIRM));
    CountDownLatch open = new CountDownLatch(1);
    verdict =
        waiting -> {
          await(open);
          return new Verdict.Kinds();
        };
    try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> all = new ArrayList<>();
      for (String method : List.of("delete_look", "delete_look", "delete_user", "delete_look")) {
        all.add(calls.submit(() -> call(binding, method, "[1]")));
      }
      open.countDown();
      for (Future<String> one : all) {
        assertThat(one.get(20, TimeUnit.SECONDS)).isEqualTo("sent");
      }
    }
    assertThat(asked.size()).isLessThanOrEqualTo(2); // of each kind once, at most
    assertThat(looker.requests()).hasSize(4);
  }

  @Test
  void aWriteThatIsStoppedWhileItWaitsWasNotSent() throws Exception {
    Binding binding = binding(CallPolicy.of(WriteMode.CONFIRM));
    CountDownLatch waits = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    verdict =
        waiting -> {
          waits.countDown();
          await(never);
          return new Verdict.Stop("the end");
        };
    Thread caller =
        Thread.startVirtualThread(
            () -> {
              try {
                binding.call("delete_look", "[1]", "{}");
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    assertThat(waits.await(20, TimeUnit.SECONDS)).isTrue();
    looker.log.markUnfinished();
    never.countDown();
    caller.join();
    assertThat(looker.log.notable()).extracting(CallRecord::outcome).containsExactly("cancelled");
    assertThat(looker.log.written()).isZero();
    assertThat(looker.requests()).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
