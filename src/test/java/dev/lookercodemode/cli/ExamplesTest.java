package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.binding.CallPolicy;
import dev.lookercodemode.discovery.Answer;
import dev.lookercodemode.discovery.Discovery;
import dev.lookercodemode.discovery.Notation;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.server.RunListener;
import dev.lookercodemode.server.RunRequest;
import dev.lookercodemode.server.RunResult;
import dev.lookercodemode.server.RunService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scripts that `examples` hands out, run against the demo instance. */
class ExamplesTest {
  private static final Pattern SCRIPT = Pattern.compile("(?s)```(?:js|python)\\n(.*?)```");

  @ParameterizedTest
  @EnumSource
  void runAsTheyStand(Language language) throws Exception {
    InstanceOptions options = new InstanceOptions();
    options.demo = true;
    try (Wiring wiring = new Wiring()) {
      RunService service =
          new RunService(wiring.sandbox(), wiring.looker(options, CallPolicy.OPEN, 20));
      List<String> topics =
          examples(language, "")
              .lines()
              .filter(l -> l.startsWith("- "))
              .map(l -> l.substring(2))
              .toList();
      assertThat(topics).hasSizeGreaterThan(5);
      for (String topic : topics) {
        List<String> scripts =
            SCRIPT.matcher(examples(language, topic)).results().map(MatchResult::group).toList();
        assertThat(scripts).as(topic).isNotEmpty();
        Script script = new Script(language, scripts.getFirst(), Map.of());
        RunResult run =
            service.run(
                new RunRequest(script, null, false, false, Duration.ofSeconds(60)),
                RunListener.NONE);
        assertThat(run.outcome().error()).as(topic).isNull();
        assertThat(run.calls().total()).as(topic).isPositive();
      }
    }
  }

  private static String examples(Language language, String topic) throws Exception {
    Answer answer =
        Discovery.of(ApiDocument.embedded())
            .in(language == Language.PYTHON ? Notation.PYTHON : Notation.TYPESCRIPT)
            .call("examples", new ObjectMapper().writeValueAsString(List.of(topic)), "{}");
    return new ObjectMapper().readTree(((Answer.Value) answer).json()).asText();
  }
}
