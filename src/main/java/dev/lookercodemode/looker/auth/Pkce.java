package dev.lookercodemode.looker.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The proof that who redeems a code is who asked for it (RFC 7636, method S256). Immutable.
 *
 * @param verifier goes to the token endpoint alone
 * @param challenge its SHA-256, for the browser's address
 */
record Pkce(Secret verifier, String challenge) {
  /**
   * Makes a text of 86 characters: one of 64 could happen to be read as hexadecimal digits, which
   * Looker takes for something else.
   */
  private static final int VERIFIER_BYTES = 64;

  private static final SecureRandom RANDOM = new SecureRandom();

  static Pkce create() {
    return of(random(VERIFIER_BYTES));
  }

  static Pkce of(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return new Pkce(new Secret(verifier), base64(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JVM has no SHA-256", e);
    }
  }

  /** A text that nobody can guess, of characters that an address can hold. */
  static String random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return base64(random);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
