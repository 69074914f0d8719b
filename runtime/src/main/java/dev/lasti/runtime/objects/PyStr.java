package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.Sequences;
import dev.lasti.runtime.protocol.SliceBounds;
import dev.lasti.runtime.text.CodePoints;
import dev.lasti.runtime.text.Codecs;
import dev.lasti.runtime.text.PercentFormat;
import dev.lasti.runtime.text.StringCase;
import dev.lasti.runtime.text.StringFormat;
import dev.lasti.runtime.text.StringMethods;
import dev.lasti.runtime.text.StringPredicates;
import dev.lasti.runtime.text.StringRepr;
import dev.lasti.runtime.text.StringSplitting;
import dev.lasti.runtime.text.TemplateFormat;
import java.util.List;

/**
 * {@code str}: Java's {@code String}, counted in code points; {@code unicodeobject.c}.
 *
 * <p>What the methods compute is in {@code dev.lasti.runtime.text}; here are the arguments that
 * Python code passes, and the texts of the errors when they are wrong.
 */
public final class PyStr {
  public static final PyType TYPE =
      PyType.builtin("str", PyType.OBJECT, PyStrMethods.TABLE)
          .withSequenceSlots()
          .with(TypeFlags.MATCH_SELF);

  private PyStr() {}

  /** The text of a str or of an instance of a subclass, else {@code null}. */
  public static String valueOrNull(Object object) {
    if (object instanceof String text) {
      return text;
    }
    return object instanceof PyInstance instance && instance.value() instanceof String text
        ? text
        : null;
  }

  /** The text of an argument without a name of its own: {@code must be str, not int}. */
  private static String text(Object argument) {
    String text = valueOrNull(argument);
    if (text == null) {
      throw PyErrors.typeError("must be str, not " + PyType.of(argument).name());
    }
    return text;
  }

  @PyMethod("__new__($type, object='', encoding='utf-8', errors='strict')")
  static Object create(PyType type, Object object, Object encoding, Object errors) {
    return StringConstruction.construct(type, object, encoding, errors);
  }

  @PyMethod("capitalize($self, /)")
  static String capitalize(String self) {
    return StringCase.capitalize(self);
  }

  @PyMethod("casefold($self, /)")
  static String casefold(String self) {
    return StringCase.casefold(self);
  }

  @PyMethod("lower($self, /)")
  static String lower(String self) {
    return StringCase.lower(self);
  }

  @PyMethod("swapcase($self, /)")
  static String swapCase(String self) {
    return StringCase.swapCase(self);
  }

  @PyMethod("title($self, /)")
  static String title(String self) {
    return StringCase.title(self);
  }

  @PyMethod("upper($self, /)")
  static String upper(String self) {
    return StringCase.upper(self);
  }

  @PyMethod("isalnum($self, /)")
  static boolean isAlnum(String self) {
    return StringPredicates.isAlnum(self);
  }

  @PyMethod("isalpha($self, /)")
  static boolean isAlpha(String self) {
    return StringPredicates.isAlpha(self);
  }

  @PyMethod("isascii($self, /)")
  static boolean isAscii(String self) {
    return StringPredicates.isAscii(self);
  }

  @PyMethod("isdecimal($self, /)")
  static boolean isDecimal(String self) {
    return StringPredicates.isDecimal(self);
  }

  @PyMethod("isdigit($self, /)")
  static boolean isDigit(String self) {
    return StringPredicates.isDigit(self);
  }

  @PyMethod("isidentifier($self, /)")
  static boolean isIdentifier(String self) {
    return StringPredicates.isIdentifier(self);
  }

  @PyMethod("islower($self, /)")
  static boolean isLower(String self) {
    return StringPredicates.isLower(self);
  }

  @PyMethod("isnumeric($self, /)")
  static boolean isNumeric(String self) {
    return StringPredicates.isNumeric(self);
  }

  @PyMethod("isprintable($self, /)")
  static boolean isPrintable(String self) {
    return StringPredicates.isPrintable(self);
  }

  @PyMethod("isspace($self, /)")
  static boolean isSpace(String self) {
    return StringPredicates.isSpace(self);
  }

  @PyMethod("istitle($self, /)")
  static boolean isTitle(String self) {
    return StringPredicates.isTitle(self);
  }

  @PyMethod("isupper($self, /)")
  static boolean isUpper(String self) {
    return StringPredicates.isUpper(self);
  }

  @PyMethod("center($self, width, fillchar=' ', /)")
  static String center(String self, long width, Object fill) {
    return StringMethods.center(self, width, fillCharacter(fill));
  }

  @PyMethod("ljust($self, width, fillchar=' ', /)")
  static String ljust(String self, long width, Object fill) {
    return StringMethods.ljust(self, width, fillCharacter(fill));
  }

  @PyMethod("rjust($self, width, fillchar=' ', /)")
  static String rjust(String self, long width, Object fill) {
    return StringMethods.rjust(self, width, fillCharacter(fill));
  }

  /** {@code convert_uc}; the length is checked where the character is used. */
  private static String fillCharacter(Object fill) {
    if (fill == null) {
      return " ";
    }
    String text = valueOrNull(fill);
    if (text == null) {
      throw PyErrors.typeError(
          "The fill character must be a unicode character, not " + PyType.of(fill).name());
    }
    return text;
  }

  @PyMethod("zfill($self, width, /)")
  static String zfill(String self, long width) {
    return StringMethods.zfill(self, width);
  }

  @PyMethod("expandtabs($self, /, tabsize=8)")
  static String expandTabs(String self, Object tabSize) {
    return StringMethods.expandTabs(self, tabSize == null ? 8 : NumberProtocol.asInt(tabSize));
  }

  @PyMethod("count($self, sub[, start[, end]], /)")
  static long count(String self, Object sub, Object start, Object end) {
    SearchBounds bounds = SearchBounds.of(start, end);
    return CodePoints.count(self, text(sub), bounds.start(), bounds.end());
  }

  @PyMethod("find($self, sub[, start[, end]], /)")
  static long find(String self, Object sub, Object start, Object end) {
    SearchBounds bounds = SearchBounds.of(start, end);
    return CodePoints.find(self, text(sub), bounds.start(), bounds.end());
  }

  @PyMethod("rfind($self, sub[, start[, end]], /)")
  static long rfind(String self, Object sub, Object start, Object end) {
    SearchBounds bounds = SearchBounds.of(start, end);
    return CodePoints.rfind(self, text(sub), bounds.start(), bounds.end());
  }

  @PyMethod("index($self, sub[, start[, end]], /)")
  static long index(String self, Object sub, Object start, Object end) {
    return found(find(self, sub, start, end));
  }

  @PyMethod("rindex($self, sub[, start[, end]], /)")
  static long rindex(String self, Object sub, Object start, Object end) {
    return found(rfind(self, sub, start, end));
  }

  private static long found(long index) {
    if (index < 0) {
      throw PyErrors.valueError("substring not found");
    }
    return index;
  }

  @PyMethod("startswith($self, prefix[, start[, end]], /)")
  static boolean startsWith(String self, Object prefix, Object start, Object end) {
    SearchBounds bounds = SearchBounds.of(start, end);
    for (Object candidate : alternatives(prefix, "startswith")) {
      String text = alternative(candidate, "startswith");
      if (CodePoints.startsWith(self, text, bounds.start(), bounds.end())) {
        return true;
      }
    }
    return false;
  }

  @PyMethod("endswith($self, suffix[, start[, end]], /)")
  static boolean endsWith(String self, Object suffix, Object start, Object end) {
    SearchBounds bounds = SearchBounds.of(start, end);
    for (Object candidate : alternatives(suffix, "endswith")) {
      String text = alternative(candidate, "endswith");
      if (CodePoints.endsWith(self, text, bounds.start(), bounds.end())) {
        return true;
      }
    }
    return false;
  }

  private static Object[] alternatives(Object argument, String method) {
    PyTuple tuple = PyTuple.valueOrNull(argument);
    if (tuple != null) {
      return tuple.items();
    }
    if (valueOrNull(argument) == null) {
      throw PyErrors.typeError(
          method + " first arg must be str or a tuple of str, not " + PyType.of(argument).name());
    }
    return new Object[] {argument};
  }

  private static String alternative(Object candidate, String method) {
    String text = valueOrNull(candidate);
    if (text == null) {
      throw PyErrors.typeError(
          "tuple for " + method + " must only contain str, not " + PyType.of(candidate).name());
    }
    return text;
  }

  @PyMethod("strip($self, chars=None, /)")
  static String strip(String self, Object chars) {
    String stripped = characters(chars, "strip");
    return stripped == null ? StringMethods.strip(self) : StringMethods.strip(self, stripped);
  }

  @PyMethod("lstrip($self, chars=None, /)")
  static String lstrip(String self, Object chars) {
    String stripped = characters(chars, "lstrip");
    return stripped == null ? StringMethods.lstrip(self) : StringMethods.lstrip(self, stripped);
  }

  @PyMethod("rstrip($self, chars=None, /)")
  static String rstrip(String self, Object chars) {
    String stripped = characters(chars, "rstrip");
    return stripped == null ? StringMethods.rstrip(self) : StringMethods.rstrip(self, stripped);
  }

  /** The characters to strip, {@code null} for whitespace. */
  private static String characters(Object chars, String method) {
    if (chars == null || chars == PyNone.NONE) {
      return null;
    }
    String text = valueOrNull(chars);
    if (text == null) {
      throw PyErrors.typeError(method + " arg must be None or str");
    }
    return text;
  }

  @PyMethod("removeprefix($self, prefix, /)")
  static String removePrefix(String self, String prefix) {
    return StringMethods.removePrefix(self, prefix);
  }

  @PyMethod("removesuffix($self, suffix, /)")
  static String removeSuffix(String self, String suffix) {
    return StringMethods.removeSuffix(self, suffix);
  }

  @PyMethod("replace($self, old, new, count=-1, /)")
  static String replace(String self, String old, String replacement, long count) {
    return StringMethods.replace(self, old, replacement, count);
  }

  @PyMethod("split($self, /, sep=None, maxsplit=-1)")
  static PyList split(String self, Object sep, Object maxsplit) {
    String separator = separator(sep);
    long limit = limit(maxsplit);
    return list(
        separator == null
            ? StringSplitting.split(self, limit)
            : StringSplitting.split(self, separator, limit));
  }

  @PyMethod("rsplit($self, /, sep=None, maxsplit=-1)")
  static PyList rsplit(String self, Object sep, Object maxsplit) {
    long limit = limit(maxsplit);
    String separator = separator(sep);
    return list(
        separator == null
            ? StringSplitting.rsplit(self, limit)
            : StringSplitting.rsplit(self, separator, limit));
  }

  private static long limit(Object maxsplit) {
    return maxsplit == null ? -1 : NumberProtocol.asSize(maxsplit);
  }

  /** The separator, {@code null} for whitespace. */
  private static String separator(Object sep) {
    if (sep == null || sep == PyNone.NONE) {
      return null;
    }
    String text = valueOrNull(sep);
    if (text == null) {
      throw PyErrors.typeError("must be str or None, not " + PyType.of(sep).name());
    }
    return text;
  }

  private static PyList list(List<String> parts) {
    return PyList.of(parts.toArray());
  }

  @PyMethod("splitlines($self, /, keepends=False)")
  static PyList splitLines(String self, boolean keepends) {
    return list(StringSplitting.splitLines(self, keepends));
  }

  @PyMethod("partition($self, sep, /)")
  static PyTuple partition(String self, Object sep) {
    return PyTuple.of(StringSplitting.partition(self, text(sep)).toArray());
  }

  @PyMethod("rpartition($self, sep, /)")
  static PyTuple rpartition(String self, Object sep) {
    return PyTuple.of(StringSplitting.rpartition(self, text(sep)).toArray());
  }

  @PyMethod("join($self, iterable, /)")
  static String join(String self, Object iterable) {
    return StringJoining.join(self, iterable);
  }

  @PyMethod("encode($self, /, encoding='utf-8', errors='strict')")
  static PyBytes encode(String self, String encoding, String errors) {
    return PyBytes.of(
        Codecs.encode(
            self, encoding == null ? "utf-8" : encoding, errors == null ? "strict" : errors));
  }

  @PyMethod("maketrans(x, y=<unrepresentable>, z=<unrepresentable>, /)")
  static PyDict makeTranslation(Object x, Object y, Object z) {
    return StringTranslation.makeTable(x, y, z);
  }

  @PyMethod("translate($self, table, /)")
  static String translate(String self, Object table) {
    return StringMethods.translate(self, new StringTranslation(table));
  }

  @PyMethod("format($self, /, *args, **kwargs)")
  static String format(String self, Object[] arguments, PyDict keywords) {
    return TemplateFormat.format(self, arguments, new TemplateFields(keywords));
  }

  @PyMethod("format_map($self, mapping, /)")
  static String formatMap(String self, Object mapping) {
    return TemplateFormat.format(self, null, new TemplateFields(mapping));
  }

  @PyMethod("__format__($self, format_spec, /)")
  static String formatBySpecification(Object self, String formatSpec) {
    return formatSpec.isEmpty()
        ? ObjectProtocol.str(self)
        : StringFormat.format(valueOrNull(self), formatSpec, PyType.of(self).name());
  }

  /** {@code PyUnicode_Format}. */
  @PyMethod("__mod__($self, value, /)")
  static String percentFormat(String self, Object value) {
    PyTuple tuple = PyTuple.valueOrNull(value);
    if (tuple != null) {
      return PercentFormat.format(self, tuple.items(), PercentConversions.OF_STR);
    }
    boolean isMapping =
        valueOrNull(value) == null && PyType.of(value).special(SpecialMethod.GETITEM) != null;
    return PercentFormat.format(self, value, isMapping, PercentConversions.OF_STR);
  }

  @PyMethod("__rmod__($self, value, /)")
  static Object reflectedPercentFormat(Object self, Object value) {
    String format = valueOrNull(value);
    return format == null ? PyNotImplemented.NOT_IMPLEMENTED : percentFormat(format, self);
  }

  @PyMethod("__add__($self, value, /)")
  static String add(String self, Object value) {
    String other = valueOrNull(value);
    if (other == null) {
      throw PyErrors.typeError(
          "can only concatenate str (not \"" + PyType.of(value).name() + "\") to str");
    }
    return self.concat(other);
  }

  @PyMethod("__mul__($self, value, /)")
  static String multiply(String self, Object value) {
    return self.repeat(Sequences.repeatCount(value, self.length()));
  }

  @PyMethod("__rmul__($self, value, /)")
  static String reflectedMultiply(String self, Object value) {
    return multiply(self, value);
  }

  @PyMethod("__len__($self, /)")
  static long length(String self) {
    return CodePoints.length(self);
  }

  /** {@code self[index]}. Raises IndexError. */
  public static String getItem(String self, long index) {
    int length = CodePoints.length(self);
    return CodePoints.get(self, Sequences.checkIndex(index, length, "string index out of range"));
  }

  @PyMethod("__getitem__($self, key, /)")
  static String getItem(String self, Object key) {
    if (NumberProtocol.isIndex(key)) {
      return getItem(self, NumberProtocol.asIndex(key));
    }
    if (key instanceof PySlice slice) {
      SliceBounds bounds = slice.bounds(CodePoints.length(self));
      return CodePoints.slice(self, bounds.start(), bounds.step(), bounds.count());
    }
    throw PyErrors.typeError(
        "string indices must be integers, not '" + PyType.of(key).name() + "'");
  }

  @PyMethod("__contains__($self, key, /)")
  static boolean contains(String self, Object key) {
    String sub = valueOrNull(key);
    if (sub == null) {
      throw PyErrors.typeError(
          "'in <string>' requires string as left operand, not " + PyType.of(key).name());
    }
    return CodePoints.contains(self, sub);
  }

  @PyMethod("__iter__($self, /)")
  public static PyIterator iterate(String self) {
    return new StringIterator(self);
  }

  @PyRichCompare
  static Object compare(String self, Object value, ComparisonOperation operation) {
    String other = valueOrNull(value);
    return other == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) operation.holdsFor(CodePoints.compare(self, other));
  }

  @PyMethod("__hash__($self, /)")
  static long hash(String self) {
    return Hashing.ofString(self);
  }

  @PyMethod("__repr__($self, /)")
  static String repr(String self) {
    return StringRepr.repr(self);
  }

  @PyMethod("__str__($self, /)")
  static String str(String self) {
    return self;
  }

  @PyMethod("__getnewargs__($self, /)")
  static PyTuple newArguments(String self) {
    return PyTuple.of(self);
  }

  /** What CPython's compact representation takes: 1, 2 or 4 bytes a character. */
  @PyMethod("__sizeof__($self, /)")
  static long sizeOf(String self) {
    if (StringPredicates.isAscii(self)) {
      return 41L + self.length();
    }
    int largest = 0;
    for (int codePoint : CodePoints.toArray(self)) {
      largest = Math.max(largest, codePoint);
    }
    int width = largest < 0x100 ? 1 : largest < 0x10000 ? 2 : 4;
    return 56L + (CodePoints.length(self) + 1L) * width;
  }
}
