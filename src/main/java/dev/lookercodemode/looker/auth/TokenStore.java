package dev.lookercodemode.looker.auth;

import dev.lookercodemode.folders.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The saved accounts of one user of this machine, in one file that this user alone can read. A
 * change is written whole or not at all, one process at a time. A file that cannot be understood is
 * set aside under another name and reported, never lost. Safe for use by several threads and
 * processes.
 */
public final class TokenStore {
  private static final Logger log = LoggerFactory.getLogger(TokenStore.class);
  private static final String FILE = "accounts.json";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Path file;

  /** The store in a folder, which is made when it is first written to. */
  public TokenStore(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(FILE);
  }

  /** The file; it need not be there. */
  public Path file() {
    return file;
  }

  /** All accounts, in the order in which they were saved. */
  public List<SavedAccount> accounts() throws IOException {
    return List.copyOf(read().accounts().values());
  }

  /** The account of this name; null if there is none. */
  public @Nullable SavedAccount account(String name) throws IOException {
    return read().accounts().get(name);
  }

  /** The account that is used where none is named; null if there is none. */
  public @Nullable SavedAccount current() throws IOException {
    AccountsFile all = read();
    String name = all.current();
    if (name != null && all.accounts().containsKey(name)) {
      return all.accounts().get(name);
    }
    return all.accounts().size() == 1 ? all.accounts().values().iterator().next() : null;
  }

  /** Saves an account, in place of one of the same name; the first one becomes the current one. */
  public void save(SavedAccount account) throws IOException {
    change(
        all -> {
          AccountsFile with = all.with(account);
          return all.accounts().isEmpty()
              ? new AccountsFile(account.name(), with.accounts())
              : with;
        });
  }

  /**
   * Saves tokens of an account that is still there; one that another process has removed stays
   * removed.
   */
  void update(SavedAccount account) throws IOException {
    change(all -> all.accounts().containsKey(account.name()) ? all.with(account) : all);
  }

  /** Makes an account the one that is used where none is named. */
  public void select(String name) throws IOException {
    change(all -> all.accounts().containsKey(name) ? new AccountsFile(name, all.accounts()) : all);
  }

  /** Forgets an account and its tokens; they are not logged out. */
  public void remove(String name) throws IOException {
    change(all -> all.without(name));
  }

  /**
   * The right to do something with an account, which one thread of one process has at a time:
   * whoever gets it reads the account again first, because it may have been renewed meanwhile.
   *
   * @param purpose part of a file's name
   * @return null if another holds it all the time
   * @throws IOException if the folder cannot be written to
   */
  @Nullable FileMutex lock(String purpose, String name, Duration patience)
      throws IOException, InterruptedException {
    PrivateFiles.makeFolder(folder);
    // A name may hold what a file's name may not.
    return FileMutex.take(
        folder.resolve(purpose + "-" + Integer.toHexString(name.hashCode()) + ".lock"), patience);
  }

  private void change(UnaryOperator<AccountsFile> change) throws IOException {
    PrivateFiles.makeFolder(folder);
    try (FileMutex _ = mutex()) {
      AccountsFile before = readOrSetAside();
      AccountsFile after = change.apply(before);
      if (!after.equals(before)) {
        PrivateFiles.replace(file, after.write());
      }
    }
  }

  private FileMutex mutex() throws IOException {
    try {
      FileMutex mutex = FileMutex.take(folder.resolve("accounts.lock"), PATIENCE);
      if (mutex != null) {
        return mutex;
      }
      throw new IOException(
          "another process has held the lock of " + file + " for " + PATIENCE.toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the lock of " + file, e);
    }
  }

  private AccountsFile read() throws IOException {
    try {
      return readWhole();
    } catch (AccountsFile.Malformed e) {
      PrivateFiles.makeFolder(folder);
      try (FileMutex _ = mutex()) {
        return readOrSetAside();
      }
    }
  }

  /** Under the lock, so that no other process's fresh file is set aside in place of the bad one. */
  private AccountsFile readOrSetAside() throws IOException {
    try {
      return readWhole();
    } catch (AccountsFile.Malformed e) {
      Path aside = folder.resolve(FILE + ".corrupt-" + STAMP.format(Instant.now()));
      Files.move(file, aside);
      log.warn(
          "The saved accounts could not be read ({}). The file is kept as {}. Log in again:"
              + " looker-code-mode auth login",
          e.getMessage(),
          aside);
      return AccountsFile.EMPTY;
    }
  }

  private AccountsFile readWhole() throws IOException, AccountsFile.Malformed {
    byte[] text;
    try {
      text = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return AccountsFile.EMPTY;
    } catch (IOException e) {
      throw new IOException("cannot read the saved accounts in " + file + " (" + e + ")", e);
    }
    if (PrivateFiles.openToOthers(file)) {
      PrivateFiles.closeToOthers(file);
      log.warn(
          "{} could be read by others. It is closed to them now; if others use this machine, log"
              + " out and in again.",
          file);
    }
    try {
      return AccountsFile.parse(text);
    } catch (AccountsFile.TooNew e) {
      throw new IOException(
          file
              + " was written by a later release of looker-code-mode. Use that release, or set "
              + "another folder with LOOKER_CODE_MODE_CONFIG_DIR.",
          e);
    }
  }
}
