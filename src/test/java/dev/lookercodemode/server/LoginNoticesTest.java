package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.looker.auth.LoginAudience;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LoginNoticesTest {
  private static final URI PAGE = URI.create("https://my.looker.com/auth?state=x");

  private final List<String> said = new ArrayList<>();
  private final RunListener listener =
      new RunListener() {
        @Override
        public void progress(String message, double done, double total) {}

        @Override
        public void notice(String text) {
          said.add(text);
        }
      };

  /** A client whose user is shown a page and does not answer. */
  private static final class Shown implements Person {
    final CompletableFuture<Link> link = new CompletableFuture<>();
    final CompletableFuture<Link> done = new CompletableFuture<>();
    final CountDownLatch takenBack = new CountDownLatch(1);

    @Override
    public boolean takesQuestions() {
      return false;
    }

    @Override
    public boolean takesLinks() {
      return true;
    }

    @Override
    public Reply ask(Question question, Duration patience) {
      throw new AssertionError("a login is no question");
    }

    @Override
    public Reply show(Link page, Duration patience) throws InterruptedException {
      link.complete(page);
      try {
        Thread.sleep(patience);
        return new Reply.Silent("nobody answered");
      } catch (InterruptedException e) {
        takenBack.countDown();
        throw e;
      }
    }

    @Override
    public void done(Link page) {
      done.complete(page);
    }
  }

  @Test
  void aClientThatShowsPagesIsShownTheLoginUntilItIsDone() throws Exception {
    Shown person = new Shown();
    WaitedPerson waited = new WaitedPerson(person, listener);

    LoginAudience.Waiting waiting =
        new LoginNotices(waited, listener).loginNeeded("prod", PAGE, Duration.ofMinutes(5));
    Person.Link link = person.link.get(1, TimeUnit.MINUTES);
    assertThat(link.url()).isEqualTo(PAGE);
    assertThat(link.message()).contains("Log in to Looker again (prod)");
    waiting.close();

    assertThat(person.takenBack.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(person.done.get(1, TimeUnit.MINUTES)).isEqualTo(link);
    assertThat(said)
        .containsExactly(
            "The login of \"prod\" has run out. Log in to go on. If no browser has opened, open "
                + PAGE
                + " (waits 5 minutes)",
            "");
  }

  @Test
  void theTimeOfTheWaitIsNotTheScripts() {
    long[] now = {0};
    WaitedPerson waited = new WaitedPerson(Person.NOBODY, listener, () -> now[0]);

    LoginAudience.Waiting waiting =
        new LoginNotices(waited, listener).loginNeeded("prod", PAGE, Duration.ofSeconds(40));
    now[0] = Duration.ofSeconds(30).toNanos();
    waiting.close();
    now[0] = Duration.ofSeconds(99).toNanos();

    assertThat(waited.waited()).hasSeconds(30);
    assertThat(said.getFirst()).contains("(waits 40 s)");
  }

  @Test
  void whereAnotherProcessAsksThereIsNoPage() {
    Shown person = new Shown();

    new LoginNotices(new WaitedPerson(person, listener), listener)
        .loginNeeded("prod", null, Duration.ofMinutes(5))
        .close();

    assertThat(person.link).isNotDone();
    assertThat(said.getFirst()).contains("another looker-code-mode asks you already");
  }
}
