package dev.lookercodemode.demo.oauth;

import dev.lookercodemode.demo.core.DemoFailure;
import dev.lookercodemode.demo.core.Json;

/** The error documents of the token endpoint (RFC 6749, 5.2). */
final class OAuthError {
  private OAuthError() {}

  static DemoFailure invalidRequest(String description) {
    return of("invalid_request", description);
  }

  static DemoFailure invalidClient() {
    return of("invalid_client", "No enabled app is registered under this client_id.");
  }

  static DemoFailure invalidGrant(String description) {
    return of("invalid_grant", description);
  }

  static DemoFailure unsupportedGrantType() {
    return of(
        "unsupported_grant_type", "The grant_type must be authorization_code or refresh_token.");
  }

  private static DemoFailure of(String error, String description) {
    return new DemoFailure(
        400, Json.object().put("error", error).put("error_description", description));
  }
}
