package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.server.Person;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scripts may write, said on the command line; and the question at the terminal. */
class PolicyOptionsTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Person.Question QUESTION =
      new Person.Question("Delete it?", "What may be sent?", List.of("this", "all"));

  private final CapturedStreams streams = new CapturedStreams();

  private int execute(String... args) {
    return streams.execute(args);
  }

  @ParameterizedTest
  @CsvSource({
    "--writes=maybe,          '--writes must be allow, confirm or deny, not ''maybe'''",
    "--deny=delte_*,          '--deny delte_*: no method has such a name or tag'",
    "'--allow=me,tag:Nobody', '--allow tag:Nobody: no method has such a name or tag'",
    "--max-writes=-1,         '--max-writes must be 0 or more, not -1'",
    "--confirm-timeout=0,     '--confirm-timeout must be from 1 to 3600 seconds, not 0 s'",
  })
  void whatCannotBeMeantIsAWrongCommandLine(String option, String message) {
    for (String command : List.of("sandbox", "run")) {
      streams.clear();
      int code =
          command.equals("run")
              ? execute(command, "--demo", option)
              : execute(command, "--demo", "--code", "1", option);
      assertThat(code).as(streams.err()).isEqualTo(2);
      assertThat(streams.err()).contains(message);
    }
  }

  @Test
  void aScriptIsHeldToThemAndToTheInstancesOwnWord(@TempDir Path folder) throws IOException {
    Path ini = folder.resolve("looker.ini");
    Files.writeString(
        ini,
        "[a]\nbase_url=http://127.0.0.1:9\nclient_id=i\nclient_secret=s\nwrites=deny\n"
            + "[b]\nbase_url=http://127.0.0.1:9\nclient_id=i\nclient_secret=s\nwrites=never\n");
    String[] call = {
      "sandbox", "--config", ini.toString(), "--section", "a", "--code", "await sdk.delete_look(1)"
    };
    assertThat(execute(call)).isEqualTo(1);
    assertThat(streams.err())
        .contains(
            "DeniedError: delete_look: writes are refused (the instance's setting writes = deny)");
    call[4] = "b";
    execute(call);
    assertThat(streams.err())
        .contains("the instance's setting writes must be allow, confirm or deny, not 'never'");
  }

  private TerminalPerson terminal(String typed) {
    Streams typing = streams.streams(typed);
    return new TerminalPerson(typing.in(), typing.err());
  }

  @Test
  void aTerminalAsksUntilItHasAnAnswer() throws Exception {
    TerminalPerson person = terminal("yes\n3\n2\n1\nN\n");
    assertThat(person.ask(QUESTION, LONG)).isEqualTo(new Person.Reply.Chosen("all"));
    assertThat(person.ask(QUESTION, LONG)).isEqualTo(new Person.Reply.Chosen("this"));
    assertThat(person.ask(QUESTION, LONG)).isEqualTo(new Person.Reply.Declined());
    assertThat(person.ask(QUESTION, LONG)).isEqualTo(new Person.Reply.Dismissed());
    assertThat(streams.err()).contains("Delete it?", "  1  this", "  2  all", "[1-2, n]");
  }

  @Test
  void aTerminalWithoutAnAnswerIsNotWaitedForForGood() throws Exception {
    try (PipedOutputStream typing = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(typing)) {
      TerminalPerson person = new TerminalPerson(in, streams.streams().err());
      assertThat(person.ask(QUESTION, Duration.ofMillis(50)))
          .isInstanceOf(Person.Reply.Silent.class);
    }
  }
}
