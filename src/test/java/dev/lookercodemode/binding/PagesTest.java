package dev.lookercodemode.binding;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
  private BindingFixture looker;

  @BeforeEach
  void start() throws Exception {
    looker = new BindingFixture(false);
    page(0, "[{\"id\":\"1\"},{\"id\":\"2\"}]");
    page(2, "[{\"id\":\"2\"},{\"id\":\"3\"}]");
    page(4, "[{\"id\":\"4\"}]");
  }

  @AfterEach
  void stop() {
    looker.close();
  }

  private void page(int offset, String items) {
    looker.http.stubFor(
        any(urlPathEqualTo("/api/4.0/users/search"))
            .withQueryParam("limit", equalTo("2"))
            .withQueryParam("offset", equalTo(Integer.toString(offset)))
            .willReturn(okJson(items)));
  }

  @Test
  void allItemsComeAsOneListAndNoneTwice() throws Exception {
    Reply reply =
        looker.binding.call(
            "all_pages", "[\"search_users\",{\"limit\":2,\"fields\":[\"id\"]}]", "{}");
    assertThat(reply)
        .isEqualTo(
            new Reply.Value("[{\"id\":\"1\"},{\"id\":\"2\"},{\"id\":\"3\"},{\"id\":\"4\"}]"));
    assertThat(looker.log.total()).isEqualTo(3);
  }

  @Test
  void keywordsWorkAsWell() throws Exception {
    Reply reply =
        looker.binding.call("all_pages", "[\"search_users\"]", "{\"limit\":2,\"offset\":4}");
    assertThat(reply).isEqualTo(new Reply.Value("[{\"id\":\"4\"}]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "[]|the name of a method",
        "[\"serch_users\"]|Did you mean 'search_users'",
        "[\"me\"]|does not page",
        "[\"search_users\",5]|an object of arguments",
        "[\"search_users\",{\"limit\":0}]|at least 1",
        "[\"search_users\",{\"nonsense\":1}]|unknown argument 'nonsense'",
      })
  void whatCannotBePagedIsRefused(String arguments, String message) throws Exception {
    Reply reply = looker.binding.call("all_pages", arguments, "{}");
    assertThat(reply)
        .isInstanceOfSatisfying(
            Reply.Failure.class, f -> assertThat(f.message()).contains(message));
    assertThat(looker.requests()).isEmpty();
  }
}
