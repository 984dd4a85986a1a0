package dev.lookercodemode.server;

import dev.lookercodemode.looker.auth.LoginAudience;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run says when its user has to log in again: to whoever hears its progress, and, where the
 * client can show a page, to the user directly. Safe for use by several threads.
 */
final class LoginNotices implements LoginAudience {
  private final WaitedPerson person;
  private final RunListener listener;

  LoginNotices(WaitedPerson person, RunListener listener) {
    this.person = person;
    this.listener = listener;
  }

  @Override
  public Waiting loginNeeded(String account, @Nullable URI url, Duration limit) {
    person.begin();
    listener.notice(words(account, url, limit));
    Runnable shown = url == null || !person.takesLinks() ? () -> {} : show(account, url, limit);
    return () -> {
      shown.run();
      listener.notice("");
      person.end();
    };
  }

  private static String words(String account, @Nullable URI url, Duration limit) {
    String where =
        url == null
            ? ": another looker-code-mode asks you already"
            : ". If no browser has opened, open " + url;
    long seconds = limit.toSeconds();
    String time = seconds < 120 ? seconds + " s" : Math.round(seconds / 60.0) + " minutes";
    return "The login of \""
        + account
        + "\" has run out. Log in to go on"
        + where
        + " (waits "
        + time
        + ")";
  }

  /** Offers the page beside the wait: what counts is the login, not whether they agreed to it. */
  private Runnable show(String account, URI url, Duration limit) {
    Person.Link link =
        new Person.Link(
            UUID.randomUUID().toString(),
            "Log in to Looker again (" + account + "): the script waits for it.",
            url);
    Thread offer =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    person.show(link, limit);
                  } catch (InterruptedException e) {
                    // the wait is over, whether they agreed or not
                  }
                });
    return () -> {
      offer.interrupt();
      person.done(link);
    };
  }
}
