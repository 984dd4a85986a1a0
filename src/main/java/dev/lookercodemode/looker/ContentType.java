package dev.lookercodemode.looker;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@code Content-Type} header, read by the official SDKs' rule of what is text.
 *
 * @param mediaType type and subtype in lower case, or empty
 */
record ContentType(String mediaType, boolean text, Charset charset) {
  // Word boundaries, or the xlsx type (openxmlformats...) would pass for XML.
  private static final Pattern TEXT =
      Pattern.compile(
          "^application/.*\\b(json|xml|sql|graphql|javascript|x-www-form-urlencoded)\\b"
              + "|^text/|\\+xml\\b|;.*charset=");
  // A charset on these is a server's habit, not a promise: as text they would be destroyed.
  private static final Pattern BINARY =
      Pattern.compile(
          "^(image/(?!svg)|audio/|video/|font/|application/(pdf|zip|gzip|octet-stream|vnd\\.))"
              + "(?!.*\\+(json|xml))");
  private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\";\\s]+)");

  static ContentType of(@Nullable String header) {
    String value = header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
    int end = value.indexOf(';');
    boolean text = TEXT.matcher(value).find() && !BINARY.matcher(value).find();
    return new ContentType(end < 0 ? value : value.substring(0, end).strip(), text, charset(value));
  }

  private static Charset charset(String value) {
    Matcher matcher = CHARSET.matcher(value);
    if (matcher.find()) {
      try {
        return Charset.forName(matcher.group(1));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return StandardCharsets.UTF_8;
      }
    }
    return StandardCharsets.UTF_8;
  }
}
