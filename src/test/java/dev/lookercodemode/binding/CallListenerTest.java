package dev.lookercodemode.binding;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.Workspace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hears of calls hears of a write before it is sent, and of every call at its end. */
class CallListenerTest {

  @Test
  void hearsOfAWriteBeforeItIsSentAndCanKeepItBack() throws Exception {
    try (BindingFixture looker = new BindingFixture(false)) {
      looker.answer("/groups", okJson("{\"id\":\"7\"}"));
      List<String> heard = Collections.synchronizedList(new ArrayList<>());
      CallLog log =
          new CallLog(
              new CallListener() {
                @Override
                public void sending(CallEvent write) throws InterruptedException {
                  heard.add("sending " + write.path() + " after " + looker.requests().size());
                  if (write.verb() == Verb.DELETE) {
                    throw new InterruptedException();
                  }
                }

                @Override
                public void ended(CallEvent call, CallRecord how) {
                  heard.add(call.number() + " " + call.method() + " " + how.outcome());
                }
              });
      Binding binding = looker.binding(new RunOptions(Workspace.PRODUCTION, false), log);
      binding.call("all_groups", "[]", "{}");
      binding.call("create_group", "[{\"name\":\"x\"}]", "{}");
      binding.call("no_such", "[]", "{}");
      try {
        binding.call("delete_group", "[\"7\"]", "{}");
        heard.add("answered");
      } catch (InterruptedException e) {
        heard.add("interrupted");
      }
      assertThat(heard)
          .containsExactly(
              "1 all_groups ok",
              "sending /groups after 1",
              "2 create_group ok",
              "3 no_such refused",
              "sending /groups/7 after 2",
              "4 delete_group cancelled",
              "interrupted");
      assertThat(looker.requests()).hasSize(2);
    }
  }
}
