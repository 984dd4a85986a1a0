package dev.lookercodemode.sandbox.worker;

import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/**
 * A file system in which everything is forbidden. Guest code sees that as its language's usual
 * error; without any file system the engine fails with an internal one. Immutable.
 */
final class ClosedFileSystem implements FileSystem {
  private static final Path ROOT = Path.of("/");

  @Override
  public Path parsePath(URI uri) {
    throw new UnsupportedOperationException("no URIs");
  }

  @Override
  public Path parsePath(String path) {
    return Path.of(path);
  }

  @Override
  public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options)
      throws AccessDeniedException {
    throw denied(path);
  }

  @Override
  public void createDirectory(Path path, FileAttribute<?>... attributes)
      throws AccessDeniedException {
    throw denied(path);
  }

  @Override
  public void delete(Path path) throws AccessDeniedException {
    throw denied(path);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws AccessDeniedException {
    throw denied(path);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path path, DirectoryStream.Filter<? super Path> filter) throws AccessDeniedException {
    throw denied(path);
  }

  @Override
  public Path toAbsolutePath(Path path) {
    return ROOT.resolve(path);
  }

  @Override
  public Path toRealPath(Path path, LinkOption... options) throws AccessDeniedException {
    throw denied(path);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws AccessDeniedException {
    throw denied(path);
  }

  private static AccessDeniedException denied(Path path) {
    return new AccessDeniedException(path.toString());
  }
}
