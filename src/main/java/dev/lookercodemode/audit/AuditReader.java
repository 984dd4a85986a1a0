package dev.lookercodemode.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The reader of an audit log and of the older files beside it, oldest line first. What is no line,
 * or only the beginning of one, is left out. For use by one thread.
 */
public final class AuditReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_LINE = 8 << 20;
  private static final int MOST_FILES = 1_000;
  private static final Duration LOOK = Duration.ofMillis(200);

  private final Path file;
  private final Consumer<JsonNode> lines;
  private final ByteArrayOutputStream part = new ByteArrayOutputStream();
  private @Nullable Object readKey;
  private long readBytes;
  private int unreadable;

  /**
   * @param lines takes each line
   */
  public AuditReader(Path file, Consumer<JsonNode> lines) {
    this.file = file;
    this.lines = lines;
  }

  /** Reads what is there; nothing where there is no file. */
  public void read() throws IOException {
    int oldest = 0;
    while (oldest < MOST_FILES && Files.exists(AuditFile.older(file, oldest + 1))) {
      oldest++;
    }
    for (int age = oldest; age >= 0; age--) {
      readKey = key(); // of the last one that is read, the file itself
      readBytes = 0;
      try (InputStream in = Files.newInputStream(age == 0 ? file : AuditFile.older(file, age))) {
        take(in);
        readBytes -= part.size(); // half a line is read again when it is whole
        end();
      } catch (NoSuchFileException e) {
        // put aside, or thrown away, while we read
      }
    }
  }

  /**
   * Reads on from where {@link #read} came to, as lines come, through changes of the file; ends by
   * an interrupt alone.
   */
  public void follow() throws IOException, InterruptedException {
    while (true) {
      Object key = key();
      if (key == null) {
        Thread.sleep(LOOK);
        continue;
      }
      try (InputStream in = Files.newInputStream(file)) {
        if (key.equals(readKey)) {
          in.skipNBytes(readBytes);
        }
        readKey = null; // a number may be given again to another file
        while (Objects.equals(key, key())) {
          take(in);
          Thread.sleep(LOOK);
        }
        take(in); // what came before the file was put aside
        end();
      }
    }
  }

  /** How many lines could not be read, half a last line not counted. */
  public int unreadable() {
    return unreadable;
  }

  private @Nullable Object key() throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? file : key;
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private void take(InputStream in) throws IOException {
    byte[] chunk = new byte[64 << 10];
    for (int n = in.read(chunk); n > 0; n = in.read(chunk)) {
      readBytes += n;
      int from = 0;
      for (int i = 0; i < n; i++) {
        if (chunk[i] == '\n') {
          keep(chunk, from, i);
          from = i + 1;
          if (!line()) {
            unreadable++;
          }
        }
      }
      keep(chunk, from, n);
    }
  }

  private void keep(byte[] chunk, int from, int to) {
    if (part.size() <= MAX_LINE) {
      part.write(chunk, from, to - from);
    }
  }

  /** The last line of a file may be half: its process may have been killed. */
  private void end() {
    line();
  }

  private boolean line() {
    String text = part.toString(StandardCharsets.UTF_8);
    part.reset();
    if (text.isBlank()) {
      return true;
    }
    try {
      JsonNode line = JSON.readTree(text);
      if (line.isObject() && line.path("event").isTextual()) {
        lines.accept(line);
        return true;
      }
    } catch (JsonProcessingException e) {
      // counted by the caller
    }
    return false;
  }
}
