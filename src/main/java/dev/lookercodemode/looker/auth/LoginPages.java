package dev.lookercodemode.looker.auth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.StringSubstitutor;

/**
 * The pages that the browser shows at the end of a login. They hold no script and load nothing;
 * each text in them is escaped.
 */
final class LoginPages {
  private static final String TEMPLATE = read();

  private LoginPages() {}

  static String success(String host) {
    return page(
        "good",
        "Logged in",
        "You are logged in to " + host + ".",
        "You can close this tab and go back to your terminal or agent.");
  }

  static String failure(String title, String reason, String advice) {
    return page("bad", title, reason, advice);
  }

  private static String page(String mood, String title, String reason, String advice) {
    Map<String, String> values =
        Map.of(
            "mood",
            mood,
            "title",
            escape(title),
            "reason",
            escape(reason),
            "advice",
            escape(advice));
    return new StringSubstitutor(values, "{{", "}}")
        // What stands in the values is never filled in again.
        .setDisableSubstitutionInValues(true)
        .replace(TEMPLATE);
  }

  private static String escape(String text) {
    return StringEscapeUtils.escapeHtml4(text);
  }

  private static String read() {
    try (InputStream in = LoginPages.class.getResourceAsStream("/looker/login.html")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
