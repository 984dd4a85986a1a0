package dev.lookercodemode.looker.auth;

import org.jspecify.annotations.Nullable;

/**
 * What the token endpoint gives (RFC 6749, section 5.1). Immutable.
 *
 * @param refresh null where the answer holds none: then the one that was used stays good
 */
public record OAuthTokens(AccessToken access, @Nullable Secret refresh) {}
