package dev.lookercodemode.typings;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.lookercodemode.api.ApiDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a tool says of itself, and how long that may be. */
class ToolDescriptionTest {
  private static final ApiDocument API = ApiDocument.embedded();
  private static final Encoding TOKENS =
      Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSizesHold(Language language) {
    assertThat(tokens(language, Size.COMPACT)).isLessThan(1_500);
    assertThat(tokens(language, Size.STANDARD)).isLessThan(5_000);
  }

  private static int tokens(Language language, Size size) {
    return TOKENS.countTokensOrdinary(ToolDescription.embedded(language, size));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatAClientCutsOffIsNotNeeded(Language language) {
    String shown =
        ToolDescription.embedded(language, Size.COMPACT).substring(0, ToolDescription.CUT);
    assertThat(shown)
        .contains("search(", "describe(", "types(", "all_pages(", "dry_run", "404")
        .contains("\nsearch_users(", "\nrun_inline_query(", "\nsearch_groups(")
        .contains("\nExample\n", "\n\nMore calls\n");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void fullNamesEveryMethod(Language language) {
    String text = ToolDescription.embedded(language, Size.FULL);
    assertThat(API.operations())
        .filteredOn(o -> o.callable())
        .allSatisfy(o -> assertThat(text).contains("\n" + o.name() + "("));
  }

  @Test
  void everythingChosenForADescriptionExists() {
    CommonCalls calls = new CommonCalls();
    List<CommonCalls.Line> chosen =
        Stream.of("first", "more", "tags").flatMap(s -> calls.section(s).stream()).toList();
    assertThat(chosen).hasSizeGreaterThan(120);
    assertThat(chosen.stream().map(CommonCalls.Line::name)).doesNotHaveDuplicates();
    CallLine line = new CallLine(API, Language.TYPESCRIPT);
    assertThat(chosen)
        .allSatisfy(
            call ->
                assertThat(line.of(call).orElse("missing: " + call.name())).contains(named(call)));
    assertThat(calls.section("types"))
        .allSatisfy(type -> assertThat(line.ofType(type).orElse("missing")).contains(named(type)));
  }

  private static List<String> named(CommonCalls.Line line) {
    return Stream.of(List.of(line.name()), line.shown(), line.body())
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void whatTheDocumentLacksIsLeftOut() throws Exception {
    ApiDocument small =
        ApiDocument.parse(
            """
            {"swagger": "2.0", "paths": {"/user": {"get": {"operationId": "me", "responses": {}}}}}
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(ToolDescription.of(small, Language.TYPESCRIPT, Size.STANDARD))
        .contains("\nme()\n")
        .doesNotContain("\nsearch_users(", "{{");
  }
}
