package dev.lasti.runtime.io;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.text.Codecs;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;

/** Opens files by their names: {@code open(2)}. */
final class FileOpening {
  private FileOpening() {}

  /**
   * {@code os.fspath}: a {@code str} or {@code bytes} for whatever names a file. Raises TypeError.
   */
  static Object path(Object file) {
    Object value = Values.of(file);
    if (value instanceof String || value instanceof PyBytes) {
      return value;
    }
    PyType type = PyType.of(file);
    Object method = type.lookup("__fspath__");
    Object path = method == null ? null : CallProtocol.callUnboundOrNull(method, file);
    if (path == null) {
      throw PyErrors.typeError(
          "expected str, bytes or os.PathLike object, not " + type.shortName());
    }
    if (Values.of(path) instanceof String || Values.of(path) instanceof PyBytes) {
      return path;
    }
    throw PyErrors.typeError(
        "expected "
            + type.shortName()
            + ".__fspath__() to return str or bytes, not "
            + PyType.of(path).shortName());
  }

  /** Whether the object is a path or has {@code __fspath__}. */
  static boolean isPath(Object file) {
    Object value = Values.of(file);
    return value instanceof String
        || value instanceof PyBytes
        || AttributeProtocol.find(PyType.of(file), "__fspath__") != null;
  }

  /**
   * Opens a file. Raises the OSError that has the path as its file name, and ValueError.
   *
   * @param path a {@code str} or {@code bytes}
   */
  static OpenFile open(Object path, OpenMode mode) {
    try {
      Path file = Path.of(text(path));
      if (Files.isDirectory(file)) {
        throw OsErrors.error(OsErrors.IS_DIRECTORY, path);
      }
      boolean appendsByHand = mode.kind() == 'a' && mode.isUpdating();
      FileChannel channel = FileChannel.open(file, options(mode));
      if (mode.kind() == 'a') {
        channel.position(channel.size());
      }
      return new ChannelFile(channel, appendsByHand, Terminal.isTerminal(file));
    } catch (IOException e) {
      throw OsErrors.of(e, path);
    } catch (InvalidPathException e) {
      throw OsErrors.error(OsErrors.NO_SUCH_FILE, path);
    }
  }

  /** The path for Java, which would take an empty one for the working directory. */
  private static String text(Object path) {
    String text =
        Values.of(path) instanceof PyBytes bytes
            ? Codecs.decode(bytes.contents(), "utf-8", "surrogateescape", bytes)
            : (String) Values.of(path);
    if (text.indexOf('\0') >= 0) {
      throw PyErrors.valueError("embedded null byte");
    }
    if (text.isEmpty()) {
      throw OsErrors.error(OsErrors.NO_SUCH_FILE, path);
    }
    return text;
  }

  /** Java refuses to read and append at once; such a file goes to its end before each write. */
  private static Set<OpenOption> options(OpenMode mode) {
    Set<StandardOpenOption> options = EnumSet.noneOf(StandardOpenOption.class);
    if (mode.isReadable()) {
      options.add(StandardOpenOption.READ);
    }
    if (mode.isWritable()) {
      options.add(StandardOpenOption.WRITE);
    }
    switch (mode.kind()) {
      case 'w' -> {
        options.add(StandardOpenOption.CREATE);
        options.add(StandardOpenOption.TRUNCATE_EXISTING);
      }
      case 'a' -> {
        options.add(StandardOpenOption.CREATE);
        if (!mode.isUpdating()) {
          options.add(StandardOpenOption.APPEND);
        }
      }
      case 'x' -> options.add(StandardOpenOption.CREATE_NEW);
      default -> {}
    }
    return Set.copyOf(options);
  }
}
