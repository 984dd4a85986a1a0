package dev.lookercodemode.looker.auth;

/**
 * The exchange of a refresh token for a fresh access token (RFC 6749, section 6). Safe for use by
 * several threads.
 */
public interface TokenRenewal {

  /**
   * Asks the token endpoint once; an interrupt cancels it.
   *
   * @throws OAuthException with {@link OAuthException.Reason#REFUSED} if the refresh token is dead
   */
  OAuthTokens refresh(OAuthApp app, Secret refresh) throws OAuthException, InterruptedException;
}
