package dev.lookercodemode.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
  @TempDir Path folder;

  @Test
  void aFolderIsMadeForTheUserAloneAndSoAreThoseAboveIt() throws IOException {
    Path made = folder.resolve("a/looker-code-mode");

    PrivateFiles.makeFolder(made);
    PrivateFiles.makeFolder(made);

    assertThat(rights(made)).isEqualTo("rwx------");
    assertThat(rights(made.getParent())).isEqualTo("rwx------");
  }

  @Test
  void theRightsOfAFolderThatIsThereAreLeft() throws IOException {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));

    PrivateFiles.makeFolder(open);

    assertThat(rights(open)).isEqualTo("rwxr-xr-x");
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
