package dev.lookercodemode.demo;

/** What an operation does. Runs under the instance's lock, unless it is said to run outside it. */
@FunctionalInterface
interface Handler {

  /** Carries out the call; throws {@link ApiError} for what Looker would refuse. */
  Answer handle(Call call);
}
