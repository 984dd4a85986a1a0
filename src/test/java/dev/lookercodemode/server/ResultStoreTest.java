package dev.lookercodemode.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultStoreTest {

  @Test
  void keepsTheLastOnes() {
    ResultStore store = new ResultStore(2, 1000);
    String first = store.put(new byte[1], "a/b");
    String second = store.put(new byte[2], "a/b");
    String third = store.put(new byte[3], "c/d");
    assertThat(store.get(first)).isNull();
    assertThat(store.get(second).content()).hasSize(2);
    assertThat(store.get(third).mediaType()).isEqualTo("c/d");
  }

  @Test
  void staysWithinItsBytes() {
    ResultStore store = new ResultStore(20, 100);
    String small = store.put(new byte[10], "a/b");
    String large = store.put(new byte[95], "a/b");
    assertThat(store.get(small)).isNull();
    assertThat(store.get(large)).isNotNull();
    assertThat(store.put(new byte[101], "a/b")).isNull();
    assertThat(store.get(large)).as("what cannot be kept drives nothing out").isNotNull();
  }

  @Test
  void givesIdsThatCannotBeGuessed() {
    ResultStore store = new ResultStore();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      ids.add(store.put(new byte[1], "a/b"));
    }
    assertThat(ids).hasSize(1000).allMatch(id -> id.matches("[0-9a-f]{18}"));
  }
}
