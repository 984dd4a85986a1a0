package dev.lookercodemode.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookercodemode.demo.core.DemoAnswer;
import dev.lookercodemode.demo.core.Handlers;
import dev.lookercodemode.demo.core.Json;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The time zones and languages that users can choose. */
public final class Places {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "cs_CZ", "de_DE", "es_ES", "fi_FI", "fr_CA", "fr_FR", "hi_IN", "it_IT", "ja_JP",
          "ko_KR", "lt_LT", "nb_NO", "nl_NL", "pl_PL", "pt_BR", "pt_PT", "ru_RU", "sv_SE", "th_TH",
          "tr_TR", "uk_UA", "zh_CN", "zh_TW");

  private Places() {}

  /** Takes on the operations. */
  public static void register(Handlers on) {
    on.on("all_timezones", r -> DemoAnswer.json(Json.array(zones())));
    on.on("all_locales", r -> DemoAnswer.json(Json.array(locales())));
  }

  private static List<ObjectNode> zones() {
    return new TreeSet<>(ZoneId.getAvailableZoneIds())
        .stream()
            .filter(
                z -> z.equals("UTC") || z.matches("(Africa|America|Asia|Australia|Europe)/\\w+"))
            .map(z -> Json.object().put("value", z).put("label", label(z)).put("group", group(z)))
            .toList();
  }

  private static String label(String zone) {
    return zone.substring(zone.indexOf('/') + 1).replace('_', ' ');
  }

  private static String group(String zone) {
    return zone.contains("/") ? zone.substring(0, zone.indexOf('/')) : "";
  }

  private static List<ObjectNode> locales() {
    return LANGUAGES.stream()
        .map(
            code -> {
              Locale locale = Locale.forLanguageTag(code.replace('_', '-'));
              return Json.object()
                  .put("code", code)
                  .put("native_name", locale.getDisplayName(locale))
                  .put("english_name", locale.getDisplayName(Locale.ENGLISH));
            })
        .toList();
  }
}
