package dev.lookercodemode.looker;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.folders.PrivateFiles;
import dev.lookercodemode.folders.UserFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The API documents of instances on disk, one for each instance: the file is named by the release
 * and a hash of the instance's address, written whole or not at all, and readable by the user
 * alone. A cache that cannot be read or written is no failure. Safe for use by several threads and
 * processes.
 */
public final class DocumentCache {
  private static final Logger log = LoggerFactory.getLogger(DocumentCache.class);

  /** Keeps nothing. */
  public static final DocumentCache NONE = new DocumentCache(null);

  private final @Nullable Path folder;

  private DocumentCache(@Nullable Path folder) {
    this.folder = folder;
  }

  /** A cached document: the release it is of, and its bytes as they came. */
  @SuppressWarnings("ArrayRecordComponent") // large, and handed on once
  record Entry(String fullVersion, byte[] json) {}

  /** The cache in a folder, which is made when it is first written to. */
  public static DocumentCache in(Path folder) {
    return new DocumentCache(folder);
  }

  /**
   * The cache in the platform's folder for caches, or in {@code LOOKER_CODE_MODE_CACHE_DIR}.
   *
   * @param environment the variables of the process
   */
  public static DocumentCache ofPlatform(Map<String, String> environment) {
    Path platform = UserFolder.CACHE.of(environment);
    return platform == null ? NONE : in(platform.resolve("api"));
  }

  /** The document of this instance that was written last; null where there is none. */
  @Nullable Entry read(URI baseUrl) {
    Path file = newest(baseUrl);
    if (file == null) {
      return null;
    }
    try {
      if (Files.size(file) > ApiDocument.MAX_BYTES) {
        log.warn("deleted {}: it is too large for an API document", file);
        discard(baseUrl);
        return null;
      }
      String name = file.getFileName().toString();
      String version = name.substring(0, name.length() - suffix(baseUrl).length());
      return new Entry(version, Files.readAllBytes(file));
    } catch (IOException e) {
      log.warn("cannot read the cached API document {}: {}", file, e.toString());
      return null;
    }
  }

  /** Keeps a document in place of the instance's older ones. */
  void write(URI baseUrl, String fullVersion, byte[] json) {
    if (folder == null) {
      return;
    }
    try {
      PrivateFiles.makeFolder(folder);
      Path file = folder.resolve(plain(fullVersion) + suffix(baseUrl));
      PrivateFiles.replace(file, json);
      deleteAllBut(file, baseUrl);
    } catch (IOException e) {
      log.warn(
          "the API document is not cached ({}); it will be fetched again on the next start. Set {}"
              + " to a folder that can be written.",
          e.toString(),
          UserFolder.CACHE.variable());
    }
  }

  /** Deletes the instance's documents. */
  void discard(URI baseUrl) {
    try {
      deleteAllBut(null, baseUrl);
    } catch (IOException e) {
      log.warn("cannot delete the cached API document: {}", e.toString());
    }
  }

  /** The form in which {@link #read} gives a release back. */
  static String plain(String fullVersion) {
    String plain = fullVersion.replaceAll("[^A-Za-z0-9._]", "_");
    return plain.isEmpty() ? "unknown" : plain.substring(0, Math.min(40, plain.length()));
  }

  private void deleteAllBut(@Nullable Path kept, URI baseUrl) throws IOException {
    if (folder == null) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + suffix(baseUrl))) {
      for (Path file : files) {
        if (!file.equals(kept)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private @Nullable Path newest(URI baseUrl) {
    if (folder == null) {
      return null;
    }
    Path newest = null;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + suffix(baseUrl))) {
      for (Path file : files) {
        if (newest == null
            || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(newest)) > 0) {
          newest = file;
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      return null; // nothing was written yet, or nothing can be: writing tells
    } catch (IOException e) {
      log.warn("cannot read the cache of API documents in {}: {}", folder, e.toString());
    }
    return newest;
  }

  private static String suffix(URI baseUrl) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(baseUrl.toString().getBytes(StandardCharsets.UTF_8));
      return "-" + HexFormat.of().formatHex(hash, 0, 8) + ".json";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
