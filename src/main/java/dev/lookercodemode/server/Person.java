package dev.lookercodemode.server;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * The person behind a run, as far as they can be reached while it goes on: asked to choose, or
 * shown a page. Safe for use by several threads.
 */
public interface Person {

  /** Where nobody can be reached. */
  Person NOBODY =
      new Person() {
        @Override
        public boolean takesQuestions() {
          return false;
        }

        @Override
        public boolean takesLinks() {
          return false;
        }

        @Override
        public Reply ask(Question question, Duration patience) {
          return new Reply.Silent("nobody can be asked here");
        }

        @Override
        public Reply show(Link link, Duration patience) {
          return new Reply.Silent("no page can be shown here");
        }
      };

  /** Whether {@link #ask} can reach them. */
  boolean takesQuestions();

  /** Whether {@link #show} can reach them. */
  boolean takesLinks();

  /**
   * Lets them choose. Blocks until they have, at most for {@code patience}; an interrupt takes the
   * question back.
   *
   * @return {@link Reply.Chosen} with one of the choices, or why there is none
   */
  Reply ask(Question question, Duration patience) throws InterruptedException;

  /**
   * Offers them a page. Blocks until they have agreed to open it, not until they are done there; at
   * most for {@code patience}. An interrupt takes the offer back.
   *
   * @return {@link Reply.Opened}, or why they have not
   */
  Reply show(Link link, Duration patience) throws InterruptedException;

  /** Says that what a page was shown for is done, so that whoever shows it may close it. */
  default void done(Link link) {}

  /**
   * A question with a few answers. Immutable.
   *
   * @param message what it is about, some lines of plain text
   * @param title what is to be chosen, in a few words
   * @param choices at least one, all different; the first is offered
   */
  record Question(String message, String title, List<String> choices) {
    public Question {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A page to open. Immutable.
   *
   * @param id tells it from others of the same run, in {@link #done}
   * @param message what it is for, in plain text
   */
  record Link(String id, String message, URI url) {}

  /** What a person said, or that they said nothing. */
  sealed interface Reply {

    /** One of the choices of a question. */
    record Chosen(String choice) implements Reply {}

    /** They agreed to open the page. */
    record Opened() implements Reply {}

    /** They said no. */
    record Declined() implements Reply {}

    /** They closed the question without an answer. */
    record Dismissed() implements Reply {}

    /**
     * There was no answer.
     *
     * @param why in a few words that go after "no answer: "
     */
    record Silent(String why) implements Reply {}
  }
}
