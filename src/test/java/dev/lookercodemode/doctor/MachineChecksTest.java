package dev.lookercodemode.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookercodemode.doctor.Finding.Level;
import dev.lookercodemode.folders.UserFolder;
import dev.lookercodemode.sandbox.HostFunctions;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.sandbox.Limits;
import dev.lookercodemode.sandbox.Outcome;
import dev.lookercodemode.sandbox.Sandbox;
import dev.lookercodemode.sandbox.Script;
import dev.lookercodemode.sandbox.ScriptError;
import dev.lookercodemode.sandbox.WorkerCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks that look at this machine only. */
class MachineChecksTest {
  @TempDir private Path folder;

  @Test
  void knowsWhereTheJdkWasFound() {
    String home = System.getProperty("java.home");
    assertThat(new JdkCheck(Map.of("LOOKER_CODE_MODE_JAVA_HOME", home)).find().what())
        .contains(Runtime.version().toString(), home, "from LOOKER_CODE_MODE_JAVA_HOME");
    assertThat(
            new JdkCheck(Map.of("LOOKER_CODE_MODE_JAVA_HOME", "/other", "JAVA_HOME", home + "/."))
                .find()
                .what())
        .contains("from JAVA_HOME");
    assertThat(new JdkCheck(Map.of()).find().what()).contains("on PATH or in the usual folders");
  }

  @Test
  void countsTheCachesOfThisBuildAndJdk() throws Exception {
    Files.writeString(folder.resolve("build"), "b1\n");
    Path caches = Files.createDirectory(folder.resolve("cache"));
    Files.createFile(caches.resolve("server-b0-25.aot"));
    Files.createFile(caches.resolve("server-b1-" + Runtime.version() + ".aot"));
    Finding some = new CachesCheck(folder).find();
    assertThat(some.level()).isEqualTo(Level.WARN);
    assertThat(some.what()).contains("2 of 3 are missing", "1 of another build or JDK");
    assertThat(some.advice()).contains("looker-code-mode cache");
    for (Language language : Language.values()) {
      Files.createFile(WorkerCommand.cacheFile(folder, language));
    }
    assertThat(new CachesCheck(folder).find().level()).isEqualTo(Level.OK);
    assertThat(new CachesCheck(null).find().level()).isEqualTo(Level.WARN);
    assertThat(new CachesCheck(folder.resolve("none")).find().level()).isEqualTo(Level.FAIL);
  }

  @Test
  void findsAFileThatOthersCanRead() throws Exception {
    Path ini = Files.writeString(folder.resolve("looker.ini"), "[a]\nclient_secret=s3cret\n");
    FilesCheck check = new FilesCheck(List.of(folder.resolve("none.json"), ini));
    Files.setPosixFilePermissions(ini, PosixFilePermissions.fromString("rw-r--r--"));
    Finding open = check.find();
    assertThat(open.level()).isEqualTo(Level.WARN);
    assertThat(open.advice()).contains("chmod 600 " + ini);
    Files.setPosixFilePermissions(ini, PosixFilePermissions.fromString("rw-------"));
    assertThat(check.find()).isEqualTo(Finding.ok("only yours: " + ini));
    Files.delete(ini);
    assertThat(check.find()).isEqualTo(Finding.ok("none"));
  }

  @Test
  void looksAtTheFoldersThatAreWrittenTo() throws Exception {
    Finding fine = new FoldersCheck(folders(folder.resolve("not/yet/there"))).find();
    assertThat(fine.level()).isEqualTo(Level.OK);
    assertThat(fine.what())
        .contains("caches " + folder, "settings " + folder, "audit log " + folder, "free)");
    Path file = Files.createFile(folder.resolve("file"));
    Finding blocked = new FoldersCheck(folders(file.resolve("below"))).find();
    assertThat(blocked.level()).isEqualTo(Level.FAIL);
    assertThat(blocked.what()).contains(file + " is no folder");
  }

  private static Map<String, String> folders(Path below) {
    return Arrays.stream(UserFolder.values())
        .collect(Collectors.toMap(UserFolder::variable, f -> below.resolve(f.name()).toString()));
  }

  @Test
  void tellsWhatAWorkerThatDoesNotWorkSays() {
    Finding works = worker(new Outcome(Outcome.Status.OK, "42", false, List.of(), null, List.of()));
    assertThat(works.level()).isEqualTo(Level.OK);
    assertThat(works.what()).matches("started and ran a line in \\d+ ms, the next one in \\d+ ms");
    assertThat(
            worker(new Outcome(Outcome.Status.OK, "41", false, List.of(), null, List.of())).what())
        .isEqualTo("answered 41");
    ScriptError error = new ScriptError("E", "no worker could be started", 0, 0, "", "", "");
    Finding fails =
        worker(new Outcome(Outcome.Status.ERROR, "null", true, List.of(), error, List.of()));
    assertThat(fails.level()).isEqualTo(Level.FAIL);
    assertThat(fails.what()).isEqualTo("no worker could be started");
  }

  private static Finding worker(Outcome outcome) {
    Sandbox sandbox =
        new Sandbox() {
          @Override
          public Outcome run(Script script, @Nullable HostFunctions host, Limits limits) {
            return outcome;
          }

          @Override
          public void close() {
            // nothing runs
          }
        };
    return new WorkerCheck(Language.JAVASCRIPT, () -> sandbox).find();
  }
}
