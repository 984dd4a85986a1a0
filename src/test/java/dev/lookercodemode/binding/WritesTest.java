package dev.lookercodemode.binding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Operation;
import dev.lookercodemode.api.Verb;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WritesTest {
  private static final ApiDocument API = ApiDocument.embedded();

  @Test
  void everyOperationIsClassified() {
    Map<Verb, Long> writes = counts(Writes::isWrite);
    Map<Verb, Long> reads = counts(o -> !Writes.isWrite(o));

    assertThat(reads)
        .containsOnly(
            Map.entry(Verb.GET, 229L),
            Map.entry(Verb.POST, 18L),
            Map.entry(Verb.PUT, 6L),
            Map.entry(Verb.PATCH, 1L));
    assertThat(writes)
        .containsOnly(
            Map.entry(Verb.GET, 2L),
            Map.entry(Verb.POST, 90L),
            Map.entry(Verb.PUT, 18L),
            Map.entry(Verb.PATCH, 61L),
            Map.entry(Verb.DELETE, 66L));
  }

  @Test
  void theListNamesOnlyOperationsThatExist() {
    assertThat(Writes.exceptions()).allMatch(n -> API.operation(n).isPresent());
  }

  private static Map<Verb, Long> counts(Predicate<Operation> which) {
    return API.operations().stream().filter(which).collect(groupingBy(Operation::verb, counting()));
  }
}
