package dev.lookercodemode.looker.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenStoreTest {
  private static final Instant SOON = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir Path temporary;

  private Path folder;
  private TokenStore store;

  @BeforeEach
  void store() {
    folder = temporary.resolve("config/looker-code-mode");
    store = new TokenStore(folder);
  }

  static SavedAccount account(String name, String access, String refresh) {
    return SavedAccount.fresh(
        name,
        new OAuthApp(
            URI.create("https://a.example.com"),
            URI.create("https://a.example.com:19999"),
            "looker-code-mode",
            URI.create("http://127.0.0.1:7400/callback")),
        Map.of("verify_ssl", "false"),
        new OAuthTokens(new AccessToken(new Secret(access), SOON), new Secret(refresh)));
  }

  @Test
  void anAccountComesBackAsItWasSaved() throws Exception {
    SavedAccount prod = account("prod", "access-1", "refresh-1");
    SavedAccount dev =
        prod.renewed(
            "development",
            new OAuthTokens(new AccessToken(new Secret("access-2"), SOON.plusSeconds(9)), null));

    store.save(dev);
    store.save(account("Größe / \"x\"", "access-3", "refresh-3"));

    assertThat(new TokenStore(folder).account("prod")).isEqualTo(dev);
    assertThat(new TokenStore(folder).accounts())
        .extracting(SavedAccount::name)
        .containsExactly("prod", "Größe / \"x\"");
    assertThat(dev.refresh()).isEqualTo(new Secret("refresh-1"));
  }

  @Test
  void theFirstAccountIsTheCurrentOneUntilAnotherIsSelected() throws Exception {
    assertThat(store.current()).isNull();
    store.save(account("a", "access-a", "refresh-a"));
    store.save(account("b", "access-b", "refresh-b"));
    assertThat(store.current().name()).isEqualTo("a");

    store.select("b");
    assertThat(store.current().name()).isEqualTo("b");

    store.remove("b");
    assertThat(store.current().name()).isEqualTo("a");
  }

  @Test
  void thisUserAloneCanReadWhatIsSaved() throws Exception {
    store.save(account("prod", "access-1", "refresh-1"));

    assertThat(rights(folder)).isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isNotEmpty().allMatch(f -> rights(f).equals("rw-------"));
    }
  }

  @Test
  void aFileThatWasOpenedToOthersIsClosedAgain() throws Exception {
    store.save(account("prod", "access-1", "refresh-1"));
    Files.setPosixFilePermissions(store.file(), PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(store.account("prod")).isNotNull();
    assertThat(rights(store.file())).isEqualTo("rw-------");
  }

  @Test
  void aFileThatCannotBeUnderstoodIsSetAsideAndKept() throws Exception {
    store.save(account("prod", "access-1", "refresh-1"));
    byte[] whole = Files.readAllBytes(store.file());
    for (byte[] bad :
        List.of(
            new byte[0],
            java.util.Arrays.copyOf(whole, whole.length / 2),
            "{\"version\":1,\"accounts\":{\"prod\":{}}}".getBytes(StandardCharsets.UTF_8),
            "[]".getBytes(StandardCharsets.UTF_8))) {
      Files.write(store.file(), bad);

      assertThat(store.accounts()).isEmpty();
      List<Path> aside = aside();
      assertThat(aside).hasSize(1);
      assertThat(Files.readAllBytes(aside.getFirst())).isEqualTo(bad);
      assertThat(rights(aside.getFirst())).isEqualTo("rw-------");

      store.save(account("prod", "access-1", "refresh-1"));
      assertThat(store.account("prod")).isNotNull();
      Files.delete(aside.getFirst());
    }
  }

  @Test
  void aFileOfALaterReleaseIsLeftAlone() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(store.file(), "{\"version\":2,\"accounts\":[]}");

    assertThatThrownBy(() -> store.accounts()).hasMessageContaining("later release");
    assertThatThrownBy(() -> store.save(account("a", "access-a", "refresh-a")))
        .hasMessageContaining("later release");
    assertThat(store.file()).hasContent("{\"version\":2,\"accounts\":[]}");
  }

  @Test
  void aLeftoverOfAKilledProcessDoesNoHarm() throws Exception {
    store.save(account("prod", "access-1", "refresh-1"));
    Files.writeString(folder.resolve("accounts.json-123.tmp"), "{\"versi");

    store.save(account("other", "access-2", "refresh-2"));

    assertThat(store.accounts()).hasSize(2);
  }

  @Test
  void aFullDiskKeepsTheOldFile() throws Exception {
    store.save(account("prod", "access-1", "refresh-1"));
    byte[] before = Files.readAllBytes(store.file());

    // The limit on a file's size ends a write half-way, as a full disk does.
    Process writer =
        new ProcessBuilder(
                "bash",
                "-c",
                "trap '' XFSZ; ulimit -f 64; exec \"$@\"",
                "bash",
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                LargeAccount.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(said).contains("File too large");
    assertThat(Files.readAllBytes(store.file())).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(f -> f.toString().endsWith(".tmp"));
    }
  }

  @Test
  void processesThatWriteAtOnceLoseNothing() throws Exception {
    List<Process> writers = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      writers.add(
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElseThrow(),
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  ManyAccounts.class.getName(),
                  folder.toString(),
                  name)
              .redirectErrorStream(true)
              .redirectOutput(new File(temporary.toFile(), name + ".log"))
              .start());
    }
    for (Process writer : writers) {
      assertThat(writer.waitFor()).as(Files.readString(temporary.resolve("a.log"))).isZero();
    }

    assertThat(store.accounts()).hasSize(3 * ManyAccounts.COUNT);
    assertThat(aside()).isEmpty();
  }

  @Test
  void theRightToRenewIsGivenToOneAtATime() throws Exception {
    try (FileMutex held = store.lock("renewal", "prod", Duration.ofSeconds(5))) {
      assertThat(held).isNotNull();
      Thread other =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      assertThat(store.lock("renewal", "prod", Duration.ofMillis(50))).isNull();
                    } catch (IOException | InterruptedException e) {
                      throw new AssertionError(e);
                    }
                  });
      other.join();
    }
    try (FileMutex again = store.lock("renewal", "prod", Duration.ZERO)) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "");

    TokenStore nowhere = new TokenStore(file.resolve("below"));

    assertThat(nowhere.file()).doesNotExist();
    assertThatThrownBy(() -> nowhere.save(account("a", "access-a", "refresh-a")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("file");
  }

  private List<Path> aside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().contains(".corrupt-")).toList();
    }
  }

  private static String rights(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A process that saves an account which is too large for its limit. */
  static final class LargeAccount {
    public static void main(String[] args) {
      try {
        new TokenStore(Path.of(args[0])).save(account("large", "x".repeat(1 << 20), "refresh"));
      } catch (IOException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  /** A process that saves many accounts, one after another. */
  static final class ManyAccounts {
    static final int COUNT = 20;

    public static void main(String[] args) throws IOException {
      TokenStore store = new TokenStore(Path.of(args[0]));
      for (int i = 0; i < COUNT; i++) {
        store.save(account(args[1] + i, "access-" + i, "refresh-" + i));
      }
    }
  }
}
