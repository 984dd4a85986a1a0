package dev.lookercodemode.typings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.api.ApiDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keeps the committed files equal to what is generated. {@code mvn test -Dtest=SnapshotsTest
 * -Dsnapshots=write} writes them anew; look at the difference before committing it.
 */
class SnapshotsTest {
  private static final ApiDocument API = ApiDocument.embedded();
  private static final String RESOURCES = "src/main/resources/dev/lookercodemode/typings/";

  private static final Path DOCS = Path.of("docs/typings.md");

  static Stream<Arguments> files() throws IOException {
    return Stream.of(
        Arguments.of("typings/looker.d.ts", TypeScriptTypings.of(API, Size.STANDARD)),
        Arguments.of("typings/looker.pyi", PythonTypings.of(API, Size.STANDARD)),
        Arguments.of(DOCS.toString(), docs()),
        description(Language.TYPESCRIPT, Size.COMPACT),
        description(Language.TYPESCRIPT, Size.STANDARD),
        description(Language.PYTHON, Size.COMPACT),
        description(Language.PYTHON, Size.STANDARD));
  }

  /** The page with the table that {@code typings --tokens} prints today. */
  private static String docs() throws IOException {
    String table = new TokenTable(API, ApiDocument.embeddedText()).markdown();
    return Files.readString(DOCS)
        .replaceFirst(
            "(?m)^Looker API \\S+, tokens of .*\\n\\n(\\|.*\\n)+", Matcher.quoteReplacement(table));
  }

  private static Arguments description(Language language, Size size) {
    return Arguments.of(
        RESOURCES + ToolDescription.snapshot(language, size),
        ToolDescription.of(API, language, size) + "\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void theCommittedFileIsWhatIsGenerated(String file, String generated) throws IOException {
    Path path = Path.of(file);
    if ("write".equals(System.getProperty("snapshots"))) {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, generated);
    }
    assertThat(path)
        .as("regenerate with mvn test -Dtest=SnapshotsTest -Dsnapshots=write")
        .exists()
        .hasContent(generated);
  }
}
