package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdminTest extends DemoTest {
  private static final String TARGET =
      "https://shop.example.com/dashboards/1?Order%20Date=7%20days";

  @ParameterizedTest
  @CsvSource({
    "PATCH, /setting, timezone, Europe/Paris",
    "PUT, /whitelabel_configuration, default_title, The Shop",
    "PATCH, /session_config, session_minutes, 60",
    "PATCH, /password_config, min_length, 12",
  })
  void aSettingIsKept(String verb, String path, String name, String value) {
    assertThat(api.get(path).json().path(name).asText()).isNotEqualTo(value);
    api.send(verb, path, "{'" + name + "':'" + value + "'}");

    assertThat(api.get(path).json().path(name).asText()).isEqualTo(value);
    demo.hooks().reset();
    assertThat(Caller.of(demo).get(path).json().path(name).asText()).isNotEqualTo(value);
  }

  @Test
  void anEmbedUrlIsSignedWithASecret() {
    String body =
        "{'target_url':'%s','external_user_id':'u1','models':['thelook'],'permissions':['see_looks']}"
            .formatted(TARGET);
    assertThat(api.post("/embed/sso_url", body).status()).isEqualTo(422);
    api.post("/embed_config/secrets", "{}");

    JsonNode answer = api.post("/embed/sso_url", body).json();

    String url = answer.path("url").asText();
    assertThat(url)
        .startsWith(
            "https://shop.example.com/login/embed/%2Fembed%2Fdashboards%2F1%3FOrder%2520Date")
        .contains("&external_user_id=%22u1%22&", "&signature=");
    assertThat(api.get("/embed/sso/validate?url=" + encoded(url)).json()).isEqualTo(answer);
    assertThat(api.get("/embed/sso/validate?url=" + encoded(url.replace("u1", "u2"))).status())
        .isEqualTo(400);
    assertThat(
            api.post(
                    "/embed/sso_url",
                    "{'target_url':'%s','external_user_id':'u1'}".formatted(TARGET))
                .status())
        .isEqualTo(422);
  }

  @Test
  void anEmbedUrlOfTheCallersNeedsNoSecret() {
    JsonNode answer =
        api.post(
                "/embed/token_url/me",
                "{'target_url':'https://shop.example.com/embed/dashboards/1'}")
            .json();

    String url = answer.path("url").asText();
    assertThat(url).contains("/login/embed/%2Fembed%2Fdashboards%2F1?", "&user_id=1&");
    assertThat(api.get("/embed/sso/validate?url=" + encoded(url)).status()).isEqualTo(200);
    assertThat(api.post("/embed/token_url/me", "{'target_url':'%s'}".formatted(TARGET)).status())
        .isEqualTo(422);
  }

  @Test
  void zonesAndLanguagesAreThoseThatThereAre() {
    assertThat(all(api.get("/timezones").json(), "value")).contains("UTC", "Europe/Paris");
    assertThat(all(api.get("/locales").json(), "english_name")).contains("German (Germany)");
    assertThat(api.get("/models/thelook").json().path("connection").asText())
        .isEqualTo("thelook_db");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
