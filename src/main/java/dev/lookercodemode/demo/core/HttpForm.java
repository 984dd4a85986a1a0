package dev.lookercodemode.demo.core;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code a=b&c=d}, of a query string or a form. */
public final class HttpForm {
  private HttpForm() {}

  /**
   * The values by name; of several of one name the last.
   *
   * @throws DemoFailure 400 if a percent sign is not followed by two hex digits
   */
  public static Map<String, String> decode(@Nullable String form) {
    Map<String, String> values = new HashMap<>();
    if (form != null) {
      for (String pair : form.split("&", -1)) {
        int eq = pair.indexOf('=');
        String name = eq < 0 ? pair : pair.substring(0, eq);
        values.put(text(name), eq < 0 ? "" : text(pair.substring(eq + 1)));
      }
    }
    return values;
  }

  private static String text(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ApiErrors.badRequest("The query string is not well-formed: a % needs two hex digits.");
    }
  }
}
