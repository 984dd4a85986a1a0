package dev.lookercodemode.demo.core;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names of 22 letters and digits, the same for the same text. */
public final class Slugs {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 22;

  private Slugs() {}

  public static String of(String text) {
    BigInteger rest = new BigInteger(1, digest(text));
    StringBuilder slug = new StringBuilder();
    while (slug.length() < LENGTH) {
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(DIGITS.length()));
      slug.append(DIGITS.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    return slug.toString();
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
