package dev.lookercodemode.sandbox.worker;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the media type of bytes of which the script did not say it: by content first, then by name.
 */
final class MediaTypes {
  private static final Map<String, String> BY_ENDING =
      Map.of(
          "csv", "text/csv",
          "json", "application/json",
          "txt", "text/plain",
          "md", "text/markdown",
          "html", "text/html",
          "svg", "image/svg+xml",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "zip", "application/zip");

  private MediaTypes() {}

  static String of(String said, String name, byte[] content) {
    if (!said.isEmpty()) {
      return said;
    }
    String head = new String(content, 0, Math.min(8, content.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF")) {
      return "application/pdf";
    }
    if (head.startsWith("\u0089PNG")) {
      return "image/png";
    }
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return "image/jpeg";
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_ENDING.getOrDefault(ending, "application/octet-stream");
  }

  /** The usual file ending of a media type, with its dot. */
  static String ending(String mediaType) {
    String base = mediaType.split(";", 2)[0].trim();
    return switch (base) {
      case "application/pdf" -> ".pdf";
      case "image/png" -> ".png";
      case "image/jpeg" -> ".jpg";
      case "image/svg+xml" -> ".svg";
      case "text/csv" -> ".csv";
      case "application/zip" -> ".zip";
      case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> ".xlsx";
      default -> ".bin";
    };
  }
}
