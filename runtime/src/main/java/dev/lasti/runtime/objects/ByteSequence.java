package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.Sequences;
import dev.lasti.runtime.text.Codecs;
import dev.lasti.runtime.text.Padding;
import java.util.Arrays;
import java.util.List;

/**
 * What {@code bytes} and {@code bytearray} have in common: most of their methods, which share one
 * table. Results are of the receiver's builtin type.
 *
 * <p>The algorithms are in {@link ByteSearch}, {@link ByteSplitting}, {@link ByteCharacters} and
 * {@link ByteMethods}.
 */
public abstract class ByteSequence implements Buffer {

  /** A new object of the same type; the array becomes its own. */
  abstract ByteSequence make(byte[] contents);

  /** The bytes; nobody changes them, and the caller must not. */
  abstract byte[] contents();

  /** The bytes or bytearray inside of an instance of a subclass, or itself, else {@code null}. */
  static ByteSequence valueOrNull(Object object) {
    if (object instanceof ByteSequence bytes) {
      return bytes;
    }
    return object instanceof PyInstance instance && instance.value() instanceof ByteSequence bytes
        ? bytes
        : null;
  }

  /** {@code len}. */
  public final int size() {
    return byteCount();
  }

  /** The byte at an index in range, from 0 to 255. */
  public final int get(int index) {
    return storage()[offset() + index] & 0xFF;
  }

  /** The bytes of an argument. Raises TypeError for what is not bytes-like. */
  private static byte[] bytes(Object argument) {
    return PyBytes.require(argument);
  }

  private PyList list(List<byte[]> parts) {
    Object[] items = new Object[parts.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = make(parts.get(i));
    }
    return PyList.of(items);
  }

  private PyTuple tuple(List<byte[]> parts) {
    return PyTuple.of(make(parts.get(0)), make(parts.get(1)), make(parts.get(2)));
  }

  @PyMethod("fromhex($cls, string, /)")
  static Object fromHex(PyType type, String string) {
    PyBytes bytes = PyBytes.of(ByteHex.fromHex(string));
    return type == PyBytes.TYPE ? bytes : type.call(bytes);
  }

  @PyMethod("maketrans(frm, to, /)")
  static PyBytes makeTranslation(Object from, Object to) {
    return PyBytes.of(ByteMethods.makeTranslation(bytes(from), bytes(to)));
  }

  @PyMethod("hex($self, /, sep=<unrepresentable>, bytes_per_sep=1)")
  String hex(Object separator, Object bytesPerSeparator) {
    int group = bytesPerSeparator == null ? 1 : NumberProtocol.asInt(bytesPerSeparator);
    return ByteHex.toHex(contents(), separator, group);
  }

  @PyMethod("decode($self, /, encoding='utf-8', errors='strict')")
  String decode(String encoding, String errors) {
    byte[] contents = contents();
    if (contents.length == 0) {
      return "";
    }
    return Codecs.decode(
        contents,
        encoding == null ? "utf-8" : encoding,
        errors == null ? "strict" : errors,
        PyBytes.of(contents));
  }

  @PyMethod("capitalize($self, /)")
  ByteSequence capitalize() {
    return make(ByteCharacters.capitalize(contents()));
  }

  @PyMethod("lower($self, /)")
  ByteSequence lower() {
    return make(ByteCharacters.lower(contents()));
  }

  @PyMethod("swapcase($self, /)")
  ByteSequence swapCase() {
    return make(ByteCharacters.swapCase(contents()));
  }

  @PyMethod("title($self, /)")
  ByteSequence title() {
    return make(ByteCharacters.title(contents()));
  }

  @PyMethod("upper($self, /)")
  ByteSequence upper() {
    return make(ByteCharacters.upper(contents()));
  }

  @PyMethod("isalnum($self, /)")
  boolean isAlnum() {
    return ByteCharacters.all(contents(), ByteCharacters.Kind.ALNUM);
  }

  @PyMethod("isalpha($self, /)")
  boolean isAlpha() {
    return ByteCharacters.all(contents(), ByteCharacters.Kind.ALPHA);
  }

  @PyMethod("isascii($self, /)")
  boolean isAscii() {
    return ByteCharacters.isAscii(contents());
  }

  @PyMethod("isdigit($self, /)")
  boolean isDigit() {
    return ByteCharacters.all(contents(), ByteCharacters.Kind.DIGIT);
  }

  @PyMethod("islower($self, /)")
  boolean isLower() {
    return ByteCharacters.isLower(contents());
  }

  @PyMethod("isspace($self, /)")
  boolean isSpace() {
    return ByteCharacters.all(contents(), ByteCharacters.Kind.SPACE);
  }

  @PyMethod("istitle($self, /)")
  boolean isTitle() {
    return ByteCharacters.isTitle(contents());
  }

  @PyMethod("isupper($self, /)")
  boolean isUpper() {
    return ByteCharacters.isUpper(contents());
  }

  @PyMethod("center($self, width, fillchar=b' ', /)")
  ByteSequence center(long width, Object fill) {
    return make(ByteMethods.center(contents(), width, fillByte(fill, "center")));
  }

  @PyMethod("ljust($self, width, fillchar=b' ', /)")
  ByteSequence ljust(long width, Object fill) {
    byte b = fillByte(fill, "ljust");
    return make(ByteMethods.pad(contents(), 0, Padding.missing(width, size()), b));
  }

  @PyMethod("rjust($self, width, fillchar=b' ', /)")
  ByteSequence rjust(long width, Object fill) {
    byte b = fillByte(fill, "rjust");
    return make(ByteMethods.pad(contents(), Padding.missing(width, size()), 0, b));
  }

  private static byte fillByte(Object fill, String method) {
    if (fill == null) {
      return ' ';
    }
    ByteSequence bytes = valueOrNull(fill);
    if (bytes == null || bytes.size() != 1) {
      throw PyErrors.typeError(
          method
              + "() argument 2 must be a byte string of length 1, not "
              + PyType.of(fill).name());
    }
    return (byte) bytes.get(0);
  }

  @PyMethod("zfill($self, width, /)")
  ByteSequence zfill(long width) {
    return make(ByteMethods.zfill(contents(), width));
  }

  @PyMethod("expandtabs($self, /, tabsize=8)")
  ByteSequence expandTabs(Object tabSize) {
    int size = tabSize == null ? 8 : NumberProtocol.asInt(tabSize);
    return make(ByteMethods.expandTabs(contents(), size));
  }

  @PyMethod("count($self, sub[, start[, end]], /)")
  long count(Object sub, Object start, Object end) {
    SearchBounds bounds = SearchBounds.of(start, end);
    byte[] wanted = wanted(sub);
    long first = bounds.first(size());
    int last = bounds.last(size());
    return first > last
        ? 0
        : ByteSearch.count(storage(), offset() + (int) first, offset() + last, wanted);
  }

  @PyMethod("find($self, sub[, start[, end]], /)")
  long find(Object sub, Object start, Object end) {
    SearchBounds bounds = SearchBounds.of(start, end);
    byte[] wanted = wanted(sub);
    long first = bounds.first(size());
    int last = bounds.last(size());
    if (first > last) {
      return -1;
    }
    int from = offset() + (int) first;
    int found = ByteSearch.indexOf(storage(), from, offset() + last, wanted);
    return found < 0 ? -1 : found - offset();
  }

  @PyMethod("rfind($self, sub[, start[, end]], /)")
  long rfind(Object sub, Object start, Object end) {
    SearchBounds bounds = SearchBounds.of(start, end);
    byte[] wanted = wanted(sub);
    long first = bounds.first(size());
    int last = bounds.last(size());
    if (first > last) {
      return -1;
    }
    int from = offset() + (int) first;
    int found = ByteSearch.lastIndexOf(storage(), from, offset() + last, wanted);
    return found < 0 ? -1 : found - offset();
  }

  /** The bytes to look for, or one given as an int: {@code parse_args_finds_byte}. */
  private static byte[] wanted(Object sub) {
    byte[] bytes = PyBytes.contentsOrNull(sub);
    if (bytes != null) {
      return bytes;
    }
    if (!NumberProtocol.isIndex(sub)) {
      throw PyErrors.typeError(
          "argument should be integer or bytes-like object, not '" + PyType.of(sub).name() + "'");
    }
    return new byte[] {BytesConstruction.toByte(sub, "byte")};
  }

  @PyMethod("index($self, sub[, start[, end]], /)")
  long index(Object sub, Object start, Object end) {
    return found(find(sub, start, end));
  }

  @PyMethod("rindex($self, sub[, start[, end]], /)")
  long rindex(Object sub, Object start, Object end) {
    return found(rfind(sub, start, end));
  }

  private static long found(long index) {
    if (index < 0) {
      throw PyErrors.valueError("subsection not found");
    }
    return index;
  }

  @PyMethod("__contains__($self, key, /)")
  boolean contains(Object key) {
    byte[] wanted =
        NumberProtocol.isIndex(key)
            ? new byte[] {BytesConstruction.toByte(key, "byte")}
            : bytes(key);
    return ByteSearch.indexOf(storage(), offset(), offset() + size(), wanted) >= 0;
  }

  @PyMethod("startswith($self, prefix[, start[, end]], /)")
  boolean startsWith(Object prefix, Object start, Object end) {
    return hasAffix(prefix, SearchBounds.of(start, end), "startswith", true);
  }

  @PyMethod("endswith($self, suffix[, start[, end]], /)")
  boolean endsWith(Object suffix, Object start, Object end) {
    return hasAffix(suffix, SearchBounds.of(start, end), "endswith", false);
  }

  /** {@code _Py_bytes_tailmatch}, of one affix or any of a tuple. */
  private boolean hasAffix(Object affix, SearchBounds bounds, String method, boolean atStart) {
    PyTuple tuple = PyTuple.valueOrNull(affix);
    if (tuple != null) {
      for (Object item : tuple.items()) {
        if (matches(bytes(item), bounds, atStart)) {
          return true;
        }
      }
      return false;
    }
    byte[] bytes = PyBytes.contentsOrNull(affix);
    if (bytes == null) {
      throw PyErrors.typeError(
          method + " first arg must be bytes or a tuple of bytes, not " + PyType.of(affix).name());
    }
    return matches(bytes, bounds, atStart);
  }

  private boolean matches(byte[] affix, SearchBounds bounds, boolean atStart) {
    long first = bounds.first(size());
    int last = bounds.last(size());
    if (last - first < affix.length) {
      return false;
    }
    int at = atStart ? (int) first : last - affix.length;
    return ByteSearch.matches(storage(), offset() + at, affix);
  }

  @PyMethod("strip($self, bytes=None, /)")
  ByteSequence strip(Object chars) {
    return strip(chars, true, true);
  }

  @PyMethod("lstrip($self, bytes=None, /)")
  ByteSequence lstrip(Object chars) {
    return strip(chars, true, false);
  }

  @PyMethod("rstrip($self, bytes=None, /)")
  ByteSequence rstrip(Object chars) {
    return strip(chars, false, true);
  }

  private ByteSequence strip(Object chars, boolean atStart, boolean atEnd) {
    byte[] stripped = chars == null || chars == PyNone.NONE ? null : bytes(chars);
    return make(ByteMethods.strip(contents(), stripped, atStart, atEnd));
  }

  @PyMethod("removeprefix($self, prefix, /)")
  ByteSequence removePrefix(Object prefix) {
    return make(ByteMethods.removePrefix(contents(), bytes(prefix)));
  }

  @PyMethod("removesuffix($self, suffix, /)")
  ByteSequence removeSuffix(Object suffix) {
    return make(ByteMethods.removeSuffix(contents(), bytes(suffix)));
  }

  @PyMethod("replace($self, old, new, count=-1, /)")
  ByteSequence replace(Object old, Object replacement, long count) {
    return make(ByteMethods.replace(contents(), bytes(old), bytes(replacement), count));
  }

  @PyMethod("translate($self, table, /, delete=b'')")
  ByteSequence translate(Object table, Object delete) {
    byte[] mapping = table == PyNone.NONE ? null : bytes(table);
    if (mapping != null && mapping.length != 256) {
      throw PyErrors.valueError("translation table must be 256 characters long");
    }
    byte[] deleted = delete == null ? new byte[0] : bytes(delete);
    return make(ByteMethods.translate(contents(), mapping, deleted));
  }

  @PyMethod("split($self, /, sep=None, maxsplit=-1)")
  PyList split(Object sep, long maxsplit) {
    return list(
        sep == null || sep == PyNone.NONE
            ? ByteSplitting.split(contents(), maxsplit)
            : ByteSplitting.split(contents(), bytes(sep), maxsplit));
  }

  @PyMethod("rsplit($self, /, sep=None, maxsplit=-1)")
  PyList rsplit(Object sep, long maxsplit) {
    return list(
        sep == null || sep == PyNone.NONE
            ? ByteSplitting.rsplit(contents(), maxsplit)
            : ByteSplitting.rsplit(contents(), bytes(sep), maxsplit));
  }

  @PyMethod("splitlines($self, /, keepends=False)")
  PyList splitLines(boolean keepends) {
    return list(ByteSplitting.splitLines(contents(), keepends));
  }

  @PyMethod("partition($self, sep, /)")
  PyTuple partition(Object sep) {
    return tuple(ByteSplitting.partition(contents(), bytes(sep)));
  }

  @PyMethod("rpartition($self, sep, /)")
  PyTuple rpartition(Object sep) {
    return tuple(ByteSplitting.rpartition(contents(), bytes(sep)));
  }

  @PyMethod("join($self, iterable_of_bytes, /)")
  ByteSequence join(Object iterable) {
    return make(ByteJoining.join(this, iterable));
  }

  @PyMethod("__len__($self, /)")
  long length() {
    return size();
  }

  @PyMethod("__add__($self, value, /)")
  static ByteSequence add(Object self, Object value) {
    byte[] other = PyBytes.contentsOrNull(value);
    if (other == null) {
      throw PyErrors.typeError(
          "can't concat " + PyType.of(value).name() + " to " + PyType.of(self).name());
    }
    ByteSequence bytes = valueOrNull(self);
    return bytes.make(ByteMethods.concatenate(bytes.contents(), other));
  }

  @PyMethod("__mul__($self, value, /)")
  ByteSequence multiply(Object value) {
    return make(ByteMethods.repeat(contents(), Sequences.repeatCount(value, size())));
  }

  @PyMethod("__rmul__($self, value, /)")
  ByteSequence reflectedMultiply(Object value) {
    return multiply(value);
  }

  @PyMethod("__iter__($self, /)")
  PyIterator iterate() {
    return new ByteIterator(this);
  }

  @PyMethod("__str__($self, /)")
  static String str(Object self) {
    return ObjectProtocol.repr(self);
  }

  @PyMethod("__buffer__($self, flags, /)")
  static PyMemoryView buffer(Object self, Object flags) {
    return PyMemoryView.ofBuffer(self, valueOrNull(self), flags);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByteSequence bytes && Arrays.equals(contents(), bytes.contents());
  }

  @Override
  public int hashCode() {
    return (int) Hashing.ofBytes(contents());
  }

  @Override
  public String toString() {
    return ObjectProtocol.repr(this);
  }
}
