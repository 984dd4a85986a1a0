package dev.lookercodemode.demo.oauth;

import org.jspecify.annotations.Nullable;

/**
 * What an app asks for in a user's browser, once it has been found to be in order (RFC 6749, 4.1.1;
 * RFC 7636, 4.3).
 *
 * @param state what the app gets back untouched, null if it sent none
 * @param challenge the base64url text of the verifier's SHA-256
 */
record AuthorizationRequest(
    RegisteredApp app, String redirectUri, @Nullable String state, String challenge) {}
