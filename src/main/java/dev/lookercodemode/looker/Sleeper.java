package dev.lookercodemode.looker;

import java.time.Duration;

/** Waits between two tries; tests do not. */
interface Sleeper {
  void sleep(Duration pause) throws InterruptedException;
}
