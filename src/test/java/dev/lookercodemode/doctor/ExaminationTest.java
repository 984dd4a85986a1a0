package dev.lookercodemode.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.doctor.Finding.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExaminationTest {

  private record Fixed(String name, List<String> needs, Finding finding) implements Check {
    @Override
    public Finding find() {
      return finding;
    }
  }

  private record Faulty(String name) implements Check {
    @Override
    public Finding find() {
      throw new IllegalStateException("s3cret");
    }
  }

  @Test
  void leavesOutWhatMakesNoSenseAnyMore() throws Exception {
    List<String> heard = new ArrayList<>();
    List<Examination.Entry> entries =
        new Examination(
                List.of(
                    new Fixed("a", List.of(), Finding.warn("so so", "better")),
                    new Fixed("b", List.of("a"), Finding.fail("bad", "mend it")),
                    new Fixed("c", List.of("a", "b"), Finding.ok("never asked")),
                    new Fixed("d", List.of("c"), Finding.ok("never asked")),
                    new Fixed("e", List.of("a"), Finding.ok("fine"))))
            .run(e -> heard.add(e.check()));
    assertThat(entries)
        .extracting(e -> e.finding().level())
        .containsExactly(Level.WARN, Level.FAIL, Level.SKIP, Level.SKIP, Level.OK);
    assertThat(entries.get(2).finding().what()).isEqualTo("not examined, because of: b");
    assertThat(heard).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void aFaultOfACheckIsAFindingAndTheOthersGoOn() throws Exception {
    List<Examination.Entry> entries =
        new Examination(List.of(new Faulty("a"), new Fixed("b", List.of(), Finding.ok("fine"))))
            .run(e -> {});
    assertThat(entries).extracting(e -> e.finding().level()).containsExactly(Level.FAIL, Level.OK);
    assertThat(entries.getFirst().finding().what()).doesNotContain("s3cret");
  }
}
