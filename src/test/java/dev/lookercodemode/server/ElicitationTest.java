package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.discovery.Discovery;
import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostReply;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that asks the person at the client, over the real transport. */
class ElicitationTest {
  private static final String FORMS = "{\"elicitation\":{}}";
  private static final String PAGES = "{\"elicitation\":{\"url\":{}}}";

  private Duration patience = Duration.ofMinutes(1);
  private boolean page;

  /** An instance whose method asks a person first, and answers what they said. */
  private LookerCalls asking(RunTerms terms) {
    return new LookerCalls() {
      @Override
      public List<String> methods() {
        return List.of("me");
      }

      @Override
      public Discovery discovery() {
        return Discovery.of(ApiDocument.embedded());
      }

      @Override
      public LookerCalls within(Scope scope) {
        return this;
      }

      @Override
      public HostReply call(HostCall call) throws InterruptedException {
        Person person = terms.person();
        Person.Link link = new Person.Link("l1", "Log in.", URI.create("https://x.example/a?b=1"));
        Person.Reply reply =
            page
                ? person.show(link, patience)
                : person.ask(
                    new Person.Question("Delete \u00fc?\nReally?", "Go on?", List.of("yes", "no")),
                    patience);
        if (page) {
          person.done(link);
        }
        return new HostReply.Failure("Error", reply.toString(), "", "{}");
      }

      @Override
      public CallReport end() {
        return CallReport.NONE;
      }
    };
  }

  private TestClient connect(String capabilities) throws IOException {
    return new TestClient(this::asking).initialized(capabilities);
  }

  private static void answer(TestClient client, JsonNode question, String result)
      throws IOException {
    client.send(
        "{\"jsonrpc\":\"2.0\",\"id\":" + question.path("id") + ",\"result\":" + result + "}");
  }

  private static String said(TestClient client) throws IOException {
    return said(client, 1);
  }

  private static String said(TestClient client, int call) throws IOException {
    JsonNode answer = client.receive();
    assertThat(answer.path("id").asInt()).as(answer.toString()).isEqualTo(call);
    return answer.path("result").path("structuredContent").path("error").path("message").asText();
  }

  @Test
  void aQuestionReachesTheClientWhileTheCallRuns() throws IOException {
    try (TestClient client = connect(FORMS)) {
      client.call(1, "call me");
      JsonNode question = client.receive();
      assertThat(question.path("method").asText()).isEqualTo("elicitation/create");
      assertThat(question.path("params").toString())
          .isEqualTo(
              "{\"message\":\"Delete \u00fc?\\n"
                  + "Really?\",\"requestedSchema\":{\"type\":\"object\",\"properties\":{\"choice\":{\"type\":\"string\",\"title\":\"Go"
                  + " on?\",\"enum\":[\"yes\",\"no\"],"
                  + "\"default\":\"yes\"}},\"required\":[\"choice\"]}}");
      client.ping(7);
      assertThat(client.receive().path("id").asInt()).isEqualTo(7);
      answer(client, question, "{\"action\":\"accept\",\"content\":{\"choice\":\"no\"}}");
      assertThat(said(client)).isEqualTo("Chosen[choice=no]");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"action":"decline"}                               | Declined[]
          {"action":"cancel","content":{"choice":"yes"}}     | Dismissed[]
          {"action":"accept"}                                | Silent[why=the client accepted without one of the choices]
          {"action":"accept","content":{}}                   | Silent[why=the client accepted without one of the choices]
          {"action":"accept","content":{"choice":"all"}}     | Silent[why=the client accepted without one of the choices]
          {"action":"accept","content":{"choice":["yes"]}}   | Silent[why=the client accepted without one of the choices]
          {"action":"accept","content":"yes"}                | Silent[why=the client accepted without one of the choices]
          {"action":"agree"}                                 | Silent[why=the client answered with the action 'agree']
          {}                                                 | Silent[why=the client answered with the action '']
          null                                               | Silent[why=the client answered with the action '']
          [1]                                                | Silent[why=the client answered with the action '']
          """)
  void onlyAChoiceIsAChoice(String result, String said) throws IOException {
    try (TestClient client = connect(FORMS)) {
      client.call(1, "call me");
      answer(client, client.receive(), result);
      assertThat(said(client)).isEqualTo(said);
    }
  }

  @Test
  void anErrorIsNoChoice() throws IOException {
    try (TestClient client = connect(FORMS)) {
      client.call(1, "call me");
      client.send(
          "{\"jsonrpc\":\"2.0\",\"id\":"
              + client.receive().path("id")
              + ",\"error\":{\"code\":-32601,\"message\":\"no such method\"}}");
      assertThat(said(client))
          .isEqualTo("Silent[why=the client refused the question (no such method)]");
    }
  }

  @Test
  void answersThatNobodyWaitsForArePassedOver() throws IOException {
    try (TestClient client = connect(FORMS)) {
      String yes = "{\"action\":\"accept\",\"content\":{\"choice\":\"yes\"}}";
      client.call(1, "call me");
      JsonNode question = client.receive();
      for (String id : List.of("\"server-99\"", "1", "\"init\"", "-1")) {
        client.send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":" + yes + "}");
      }
      answer(client, question, "{\"action\":\"decline\"}");
      answer(client, question, yes);
      assertThat(said(client)).isEqualTo("Declined[]");
      client.call(2, "call me");
      JsonNode second = client.receive();
      assertThat(second.path("id")).isNotEqualTo(question.path("id"));
      answer(client, question, yes);
      answer(client, second, "{\"action\":\"cancel\"}");
      assertThat(said(client, 2)).isEqualTo("Dismissed[]");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}
          {"sampling":{},"roots":{"listChanged":true}}
          {"elicitation":{"url":{}}}
          """)
  void aClientWithoutFormsIsNotAsked(String capabilities) throws IOException {
    try (TestClient client = connect(capabilities)) {
      client.call(1, "call me");
      assertThat(said(client)).isEqualTo("Silent[why=the client cannot ask its user]");
    }
  }

  @Test
  void whatAClientSaysOfItsFormsDoesNotMatter() throws IOException {
    try (TestClient client =
        connect("{\"elicitation\":{\"form\":{\"applyDefaults\":true},\"url\":{},\"new\":1}}")) {
      client.call(1, "call me");
      answer(client, client.receive(), "{\"action\":\"decline\"}");
      assertThat(said(client)).isEqualTo("Declined[]");
    }
  }

  @Test
  void aPageIsOfferedAndSaidToBeDone() throws IOException {
    page = true;
    try (TestClient client = connect(PAGES)) {
      client.call(1, "call me");
      JsonNode offer = client.receive();
      assertThat(offer.path("params").toString())
          .isEqualTo(
              "{\"mode\":\"url\",\"elicitationId\":\"l1\",\"url\":\"https://x.example/a?b=1\",\"message\":\"Log"
                  + " in.\"}");
      answer(client, offer, "{\"action\":\"accept\"}");
      JsonNode done = client.receive();
      assertThat(done.path("method").asText()).isEqualTo("notifications/elicitation/complete");
      assertThat(done.path("params").toString()).isEqualTo("{\"elicitationId\":\"l1\"}");
      assertThat(said(client)).isEqualTo("Opened[]");
    }
  }

  @Test
  void aClientWithoutPagesIsShownNone() throws IOException {
    page = true;
    try (TestClient client = connect(FORMS)) {
      client.call(1, "call me");
      assertThat(said(client)).isEqualTo("Silent[why=the client cannot show its user a page]");
    }
  }

  @Test
  void aQuestionThatNobodyAnswersIsTakenBack() throws IOException {
    patience = Duration.ofMillis(50);
    try (TestClient client = connect(FORMS)) {
      client.call(1, "call me");
      JsonNode question = client.receive();
      assertThat(taken(client)).isEqualTo(question.path("id"));
      assertThat(said(client)).startsWith("Silent[why=nobody answered within");
      answer(client, question, "{\"action\":\"accept\",\"content\":{\"choice\":\"yes\"}}");
      client.ping(2);
      assertThat(client.receive().path("id").asInt()).isEqualTo(2);
    }
  }

  /** The id of the request that the server takes back. */
  private static JsonNode taken(TestClient client) throws IOException {
    JsonNode message = client.receive();
    assertThat(message.path("method").asText()).isEqualTo("notifications/cancelled");
    return message.path("params").path("requestId");
  }

  @Test
  void aQuestionOfACancelledRunIsTakenBack() throws IOException, InterruptedException {
    try (TestClient client = connect(FORMS)) {
      client.call(1, "call me");
      JsonNode question = client.receive();
      client.send(
          "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}");
      assertThat(taken(client)).isEqualTo(question.path("id"));
      assertThat(client.reaches(client.sandbox.interrupted)).isTrue();
      client.ping(2);
      assertThat(client.receive().path("id").asInt()).isEqualTo(2);
    }
  }

  @Test
  void heartbeatsGoOnWhileAPersonIsWaitedFor() throws IOException {
    try (TestClient client =
        new TestClient(this::asking, StdioTransport.MAX_LINE_BYTES, 8, Duration.ofMillis(20))
            .initialized(FORMS)) {
      client.send(TestClient.callLine(1, "call me", ",\"_meta\":{\"progressToken\":\"tok\"}"));
      JsonNode message = client.receive();
      JsonNode question = null;
      while (!message.toString().contains("waiting for your answer")) {
        question = message.has("id") ? message : question;
        message = client.receive();
      }
      question = question == null ? client.receive() : question;
      answer(client, question, "{\"action\":\"decline\"}");
    }
  }

  @Test
  void aClientThatIsGoneHasNotAnswered() throws IOException, InterruptedException {
    try (TestClient client = connect(FORMS)) {
      client.call(1, "call me");
      client.receive();
      client.endInput();
      assertThat(said(client)).isEqualTo("Silent[why=the client is gone]");
      assertThat(client.serverEnds()).isTrue();
    }
  }

  @Test
  void aClientThatHangsUpEndsTheRun() throws IOException, InterruptedException {
    try (TestClient client = connect(FORMS)) {
      client.call(1, "call me");
      client.receive();
      client.disconnect();
      assertThat(client.serverEnds()).isTrue();
    }
  }
}
