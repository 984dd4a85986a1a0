package dev.lookercodemode.looker;

/**
 * A release of API 4.0 that an instance says it serves. Immutable.
 *
 * @param fullVersion e.g. {@code 4.0.26.12}; empty where the instance does not tell
 * @param document the address of its API document as the instance writes it, or empty
 */
record Release(String fullVersion, String document) {}
