package dev.lookercodemode.doctor;

import dev.lookercodemode.doctor.Finding.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** A round of checks, one after another. Not safe for use by several threads. */
public final class Examination {
  private final List<Check> checks;

  /**
   * A finding with the name of its check.
   *
   * @param check the name
   */
  public record Entry(String check, Finding finding) {}

  /** What is asked of the checks before it must stand before it. */
  public Examination(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /**
   * Carries the checks out.
   *
   * @param listener hears of each finding at once
   * @return all findings, in order
   */
  public List<Entry> run(Consumer<Entry> listener) throws InterruptedException {
    List<Entry> entries = new ArrayList<>();
    Map<String, Level> levels = new HashMap<>();
    for (Check check : checks) {
      Finding finding = find(check, levels);
      levels.put(check.name(), finding.level());
      Entry entry = new Entry(check.name(), finding);
      entries.add(entry);
      listener.accept(entry);
    }
    return entries;
  }

  private static Finding find(Check check, Map<String, Level> levels) throws InterruptedException {
    for (String need : check.needs()) {
      Level level = levels.get(need);
      if (level == Level.FAIL || level == Level.SKIP) {
        return new Finding(Level.SKIP, "not examined, because of: " + need, null);
      }
    }
    try {
      return check.find();
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(check.getClass())
          .error("a fault while {} was examined", check.name(), e);
      return Finding.fail(
          "a fault of looker-code-mode: " + e.getClass().getSimpleName(),
          "Please report it, with what the log says above.");
    }
  }
}
