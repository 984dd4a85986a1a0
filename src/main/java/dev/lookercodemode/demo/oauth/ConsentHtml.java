package dev.lookercodemode.demo.oauth;

import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.StringSubstitutor;

/** The pages that a browser shows on the way of a login. Each value in them is escaped. */
final class ConsentHtml {
  private static final String PAGE = read("page.html");
  private static final String CONSENT = read("consent.html");
  private static final String REFUSAL = read("refusal.html");

  private ConsentHtml() {}

  static DemoAnswer consent(AuthorizationRequest request, String user, String ticket) {
    String name = request.app().displayName();
    String target = origin(request.redirectUri());
    String content =
        fill(
            CONSENT,
            Map.of(
                "app",
                escape(name),
                "description",
                escape(request.app().description()),
                "user",
                escape(user),
                "target",
                escape(target),
                "ticket",
                escape(ticket)));
    // The browser holds the target of a form, and what it redirects to, against the policy.
    return page(200, "Allow " + name + "?", content, "'self' " + target);
  }

  static DemoAnswer refusal(String title, String reason, String quoted) {
    String content =
        fill(
            REFUSAL,
            Map.of("title", escape(title), "reason", escape(reason), "quoted", escape(quoted)));
    return page(400, title, content, "'none'");
  }

  private static DemoAnswer page(int status, String title, String content, String formTargets) {
    String html = fill(PAGE, Map.of("title", escape(title), "content", content));
    return new DemoAnswer(
        status,
        "text/html;charset=utf-8",
        Json.missing(),
        html.getBytes(StandardCharsets.UTF_8),
        Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri"
                + " 'none'; form-action "
                + formTargets,
            "X-Frame-Options",
            "DENY",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store"));
  }

  private static String origin(String uri) {
    URI parsed = URI.create(uri);
    String authority = parsed.getRawAuthority();
    return parsed.getScheme() + (authority == null ? ":" : "://" + authority);
  }

  /** What stands in the values is never filled in again. */
  private static String fill(String template, Map<String, String> escaped) {
    StringSubstitutor filler = new StringSubstitutor(escaped, "{{", "}}");
    return filler.setDisableSubstitutionInValues(true).replace(template);
  }

  private static String escape(String text) {
    return StringEscapeUtils.escapeHtml4(text);
  }

  private static String read(String name) {
    try (InputStream in = ConsentHtml.class.getResourceAsStream("/demo/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
