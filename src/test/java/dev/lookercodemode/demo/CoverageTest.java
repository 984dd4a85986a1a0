package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.api.ApiDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private final Coverage coverage = DemoInstance.coverage();

  @Test
  void eachOperationIsServedInOneWayOrNot() {
    List<String> all = new ArrayList<>(coverage.stateful());
    all.addAll(coverage.generic());
    all.addAll(coverage.missing());

    assertThat(all).doesNotHaveDuplicates().hasSize(coverage.total());
    assertThat(coverage.total()).isEqualTo(ApiDocument.embedded().operations().size());
    assertThat(coverage.stateful()).contains("create_dashboard", "render_task", "commit");
    assertThat(coverage.generic()).contains("create_theme");
    assertThat(coverage.missing()).contains("all_integration_hubs");
    assertThat(coverage.stateful().size() + coverage.generic().size()).isGreaterThanOrEqualTo(180);
    assertThat(DemoInstance.implementedOperations())
        .hasSize(coverage.stateful().size() + coverage.generic().size());
  }

  @Test
  void theDocsStateTheCount() throws IOException {
    String docs = Files.readString(Path.of("docs", "demo.md"));

    assertThat(docs)
        .contains(
            "%d operations: %d stateful, %d generic, %d answer 501"
                .formatted(
                    coverage.total(),
                    coverage.stateful().size(),
                    coverage.generic().size(),
                    coverage.missing().size()));
  }
}
