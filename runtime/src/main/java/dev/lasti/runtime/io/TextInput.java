package dev.lasti.runtime.io;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.text.IncrementalDecoder;
import java.util.Arrays;

/**
 * The reading half of a text stream: decodes the bytes of a buffered stream chunk by chunk.
 *
 * <p>{@code decoded} holds text from {@code used} on that the program has not read yet. It comes
 * from the bytes in {@code chunk}, but for the first {@code carried} characters, which were left
 * over from the chunk before.
 */
final class TextInput {
  private static final byte[] NOTHING = {};

  private final Object buffer;
  private final LineEnd lineEnd;
  private final IncrementalDecoder decoder;
  private final NewlineDecoder newlines;
  private final String readMethod;
  private String decoded = "";
  private int used;
  private int carried;
  private byte[] chunk = NOTHING;
  private IncrementalDecoder atChunk;
  private boolean isReturnPendingAtChunk;

  TextInput(Object buffer, String encoding, String errors, LineEnd lineEnd) {
    this.buffer = buffer;
    this.lineEnd = lineEnd;
    this.decoder = new IncrementalDecoder(encoding, errors);
    this.newlines = lineEnd.isUniversal() ? new NewlineDecoder(lineEnd.translatesInput()) : null;
    boolean readsOnce =
        buffer instanceof PyBuffered || AttributeProtocol.find(buffer, "read1") != null;
    this.readMethod = readsOnce ? "read1" : "read";
  }

  /** The line ends so far, or {@code null} where they are not looked at. */
  Object newlines() {
    return newlines == null ? null : newlines.newlines();
  }

  /** Whether something was read, so that the encoding cannot change any more. */
  boolean hasBegun() {
    return atChunk != null;
  }

  /** Forgets what was read ahead, and goes on somewhere else in the stream. */
  void clear(boolean isAtStart) {
    forgetDecoded();
    if (isAtStart) {
      decoder.reset();
    } else {
      decoder.clear();
    }
    if (newlines != null) {
      newlines.isReturnPending(false);
    }
  }

  private void forgetDecoded() {
    decoded = "";
    used = 0;
    carried = 0;
    chunk = NOTHING;
  }

  private byte[] readBytes(int size) {
    if (buffer instanceof PyBuffered stream) {
      return stream.readOnce(size);
    }
    return checked(Streams.call(buffer, readMethod, (long) size), readMethod);
  }

  private static byte[] checked(Object result, String method) {
    byte[] bytes = PyBytes.contentsOrNull(result);
    if (bytes == null) {
      throw PyErrors.typeError(
          "underlying "
              + method
              + "() should have returned a bytes-like object, not '"
              + PyType.of(result).name()
              + "'");
    }
    return bytes;
  }

  private String decode(byte[] bytes, boolean isLast) {
    String text = decoder.decode(bytes, 0, bytes.length, isLast);
    return newlines == null ? text : newlines.decode(text, isLast);
  }

  /** Decodes the next chunk behind what is left of the last one; false at the end. */
  private boolean readChunk(int size) {
    byte[] waiting = decoder.pending();
    atChunk = decoder.fork();
    isReturnPendingAtChunk = newlines != null && newlines.isReturnPending();
    byte[] bytes = readBytes(size);
    boolean isAtEnd = bytes.length == 0;
    chunk = joined(waiting, bytes);
    String rest = decoded.substring(used);
    String text = decode(bytes, isAtEnd);
    decoded = rest.isEmpty() ? text : rest + text;
    used = 0;
    carried = rest.length();
    return !isAtEnd || !text.isEmpty();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    if (first.length == 0) {
      return second;
    }
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private String take(int end) {
    String text = decoded.substring(used, end);
    used = end;
    return text;
  }

  /** All that is left. */
  String readAll() {
    String first = take(decoded.length());
    byte[] rest =
        buffer instanceof PyBuffered stream
            ? checked(stream.read(-1), "read")
            : checked(Streams.call(buffer, "read"), "read");
    String text = decode(rest, true);
    forgetDecoded();
    return first.isEmpty() ? text : first + text;
  }

  /** So many characters, fewer at the end. */
  String read(int count, int chunkSize) {
    StringBuilder text = null;
    int left = count;
    while (true) {
      int available = decoded.codePointCount(used, decoded.length());
      int taken = Math.min(left, available);
      String part = take(decoded.offsetByCodePoints(used, taken));
      left -= taken;
      if (left == 0 && text == null) {
        return part;
      }
      text = text == null ? new StringBuilder() : text;
      text.append(part);
      if (left == 0 || !readChunk(chunkSize)) {
        return text.toString();
      }
    }
  }

  /**
   * The next line with its end, at most {@code limit} characters of it if that is not negative; an
   * empty text at the end.
   */
  String readLine(int limit, int chunkSize) {
    StringBuilder line = null;
    int left = limit < 0 ? Integer.MAX_VALUE : limit;
    while (true) {
      int end = lineEnd.find(decoded, used);
      int whole = end >= 0 ? end : decoded.length() - lineEnd.partAtEnd(decoded);
      int most = offset(left, Math.max(used, whole));
      boolean isComplete = most < whole || end >= 0 || left == 0;
      left -= limit < 0 ? 0 : decoded.codePointCount(used, most);
      String part = take(most);
      if (isComplete && line == null) {
        return part;
      }
      line = line == null ? new StringBuilder() : line;
      line.append(part);
      if (isComplete || left == 0) {
        return line.toString();
      }
      if (!readChunk(chunkSize)) {
        return line.append(take(decoded.length())).toString();
      }
    }
  }

  /** Where so many characters from {@code used} on end, at most at {@code end}. */
  private int offset(int count, int end) {
    if (count >= end - used) {
      return end;
    }
    return count >= decoded.codePointCount(used, end)
        ? end
        : decoded.offsetByCodePoints(used, count);
  }

  /**
   * Where the program is, for {@code tell}.
   *
   * @param end the position of the buffered stream, which has read ahead
   */
  TextPosition position(long end) {
    long start = end - chunk.length;
    int characters = Math.max(0, used - carried);
    if (characters == 0) {
      return TextPosition.of(start);
    }
    int length = shortestPrefix(characters);
    Prefix prefix = prefix(length);
    if (prefix.characters() <= characters) {
      long position = start + length - prefix.waiting();
      return new TextPosition(position, prefix.isReturnPending(), 0, 0);
    }
    Prefix before = prefix(length - 1);
    int fed = 1 + before.waiting();
    return new TextPosition(
        start + length - fed, before.isReturnPending(), fed, characters - before.characters());
  }

  /** Goes on at a position, to whose start the buffered stream has moved. */
  void seek(TextPosition position) {
    clear(position.start() == 0 && !position.isReturnPending());
    if (newlines != null) {
      newlines.isReturnPending(position.isReturnPending());
    }
    if (position.charactersToSkip() > 0) {
      readChunk(position.bytesToFeed());
      used = Math.min(decoded.length(), position.charactersToSkip());
    }
  }

  /** How many bytes of the chunk it takes to get at least so many characters. */
  private int shortestPrefix(int characters) {
    int low = 0;
    int high = chunk.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (prefix(middle).characters() >= characters) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** What the first bytes of the chunk give. */
  private Prefix prefix(int length) {
    if (atChunk == null) {
      return new Prefix(0, 0, false);
    }
    IncrementalDecoder replay = atChunk.fork();
    String text = replay.decode(chunk, 0, length, false);
    int waiting = replay.pending().length;
    if (newlines == null) {
      return new Prefix(text.length(), waiting, false);
    }
    NewlineDecoder replayed = new NewlineDecoder(lineEnd.translatesInput());
    replayed.isReturnPending(isReturnPendingAtChunk);
    int characters = replayed.decode(text, false).length();
    return new Prefix(characters, waiting, replayed.isReturnPending());
  }

  /**
   * @param waiting how many bytes at the end are the beginning of another character
   */
  private record Prefix(int characters, int waiting, boolean isReturnPending) {}
}
