package dev.lookercodemode.looker.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * A bearer token of Looker and the moment until which it is used. Immutable.
 *
 * @param validUntil ten seconds before Looker forgets it, so that a request under way does not lose
 *     it
 */
public record AccessToken(Secret value, Instant validUntil) {
  private static final Duration LAG = Duration.ofSeconds(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads the answer to a login.
   *
   * @param issued when the login was sent: the earliest moment Looker may count from
   * @throws IOException if the answer holds no token; its message never quotes the answer
   */
  public static AccessToken read(byte[] json, Instant issued) throws IOException {
    JsonNode answer;
    try {
      answer = JSON.readTree(json);
    } catch (IOException e) {
      // The parser's message quotes the text, which may hold a token.
      throw new IOException("the answer to the login is not JSON");
    }
    String token = answer.path("access_token").asText();
    if (token.isEmpty()) {
      throw new IOException("the answer to the login holds no access_token");
    }
    long seconds = answer.path("expires_in").asLong(3600);
    return new AccessToken(new Secret(token), issued.plusSeconds(seconds).minus(LAG));
  }

  /** Whether a request may still be sent with it. */
  public boolean validAt(Instant now) {
    return now.isBefore(validUntil);
  }
}
