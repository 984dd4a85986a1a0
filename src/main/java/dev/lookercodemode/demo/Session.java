package dev.lookercodemode.demo;

import java.time.Instant;

/** A login: whose, until when, and in which workspace. Guarded by the instance's lock. */
final class Session {
  private final String userId;
  private volatile Instant validUntil;
  private volatile String workspace = "production";

  Session(String userId, Instant validUntil) {
    this.userId = userId;
    this.validUntil = validUntil;
  }

  String userId() {
    return userId;
  }

  Instant validUntil() {
    return validUntil;
  }

  void expire() {
    validUntil = Instant.EPOCH;
  }

  String workspace() {
    return workspace;
  }

  void workspace(String name) {
    workspace = name;
  }
}
