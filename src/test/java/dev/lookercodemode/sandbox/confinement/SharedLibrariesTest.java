package dev.lookercodemode.sandbox.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedLibrariesTest {

  @Test
  void foldersOfTheSystemsLibrariesAndTheirLoaderAreFound() {
    SharedLibraries found =
        SharedLibraries.of(
            List.of(
                "55f0-55f1 r--p 00000000 fe:00 1   /opt/jdk/bin/java",
                "7f00-7f01 rw-p 00000000 00:00 0 ",
                "7f02-7f03 r-xp 00001000 fe:00 2   /opt/jdk/lib/server/libjvm.so",
                "7f04-7f05 r-xp 00001000 fe:00 3   /usr/lib/x86_64-linux-gnu/libc.so.6",
                "7f06-7f07 r-xp 00001000 fe:00 4   /usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2",
                "7f08-7f09 r--s 00000000 fe:00 5   /opt/jdk/lib/modules",
                "7f0a-7f0b r--p 00000000 fe:00 6   /usr/lib/locale/C.utf8/LC_CTYPE",
                "7f0c-7f0d r-xp 00000000 00:00 0   [vdso]"),
            "/opt/jdk");
    assertThat(found.folders()).containsExactly("/usr/lib/x86_64-linux-gnu");
    assertThat(found.loader()).isEqualTo("/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2");
  }

  @Test
  void thoseOfMuslAreFoundToo() {
    SharedLibraries found =
        SharedLibraries.of(
            List.of(
                "7f04-7f05 r-xp 00001000 fe:00 3   /lib/ld-musl-x86_64.so.1",
                "7f06-7f07 r-xp 00001000 fe:00 4   /usr/lib/libz.so.1.3.1"),
            "/opt/jdk");
    assertThat(found.folders()).containsExactly("/lib", "/usr/lib");
    assertThat(found.loader()).isEqualTo("/lib/ld-musl-x86_64.so.1");
  }
}
