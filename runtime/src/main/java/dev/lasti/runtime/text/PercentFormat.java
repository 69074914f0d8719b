package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/**
 * Formatting with the {@code %} operator: {@code format % arguments} of str and, as Latin-1 text,
 * of bytes. Equals CPython's {@code PyUnicode_Format} and {@code _PyBytes_FormatEx}.
 */
public final class PercentFormat {

  private static final int DEFAULT_PRECISION = 6;

  private final PercentScanner scanner;
  private final PercentArguments arguments;
  private final Conversions conversions;
  private final Kind kind;
  private final StringBuilder out;

  private PercentFormat(
      String format, PercentArguments arguments, Conversions conversions, Kind kind) {
    this.scanner = new PercentScanner(format, arguments);
    this.arguments = arguments;
    this.conversions = conversions;
    this.kind = kind;
    this.out = new StringBuilder(format.length() + 16);
  }

  /** What is formatted, which decides some conversions and messages. */
  private enum Kind {
    STR("string", Character.MAX_CODE_POINT, "0x110000", "int or char"),
    BYTES("bytes", 255, "256", "an integer in range(256) or a single byte");

    final String name;
    final int lastCharacter;
    final String characters;
    final String character;

    Kind(String name, int lastCharacter, String characters, String character) {
      this.name = name;
      this.lastCharacter = lastCharacter;
      this.characters = characters;
      this.character = character;
    }
  }

  /** The Python operations that a format asks for. */
  public interface Conversions {
    /** {@code mapping[key]}; for bytes the key is Latin-1 text. */
    Object item(Object mapping, String key);

    /**
     * The text for {@code s}, {@code r}, {@code a}; for bytes Latin-1 text, {@code b} is like
     * {@code s}, and {@code r} is like {@code a}.
     */
    String text(Object value, char code);

    /** The code point of a str, or the byte of a bytes object, of length one; else -1. */
    int singleCharacter(Object value);

    /** An int, or an instance of a subclass, as a Long or BigInteger; else null. */
    Object exactInt(Object value);

    /** {@code int(value)} of a number as a Long or BigInteger; null for what is none. */
    Object toInt(Object value);

    /** {@code operator.index(value)} as a Long or BigInteger; null for what has none. */
    Object index(Object value);

    /** {@code float(value)} of a number; raises the TypeError for what is none. */
    double toDouble(Object value);

    /** The name of the type of {@code value}, for messages. */
    String typeName(Object value);
  }

  /**
   * {@code format % arguments} for a tuple of arguments.
   *
   * @throws PyBaseException ValueError for a malformed format, TypeError for too few or too many
   *     arguments or ones of the wrong type, OverflowError for numbers that are too large
   */
  public static String format(String format, Object[] arguments, Conversions conversions) {
    PercentArguments values = PercentArguments.tuple(arguments, conversions);
    return new PercentFormat(format, values, conversions, Kind.STR).format();
  }

  /**
   * {@code format % argument} for what is no tuple; raises as {@link #format(String, Object[],
   * Conversions)}.
   *
   * @param isMapping whether {@code argument} has items and is no str
   */
  public static String format(
      String format, Object argument, boolean isMapping, Conversions conversions) {
    PercentArguments values = PercentArguments.single(argument, isMapping, conversions);
    return new PercentFormat(format, values, conversions, Kind.STR).format();
  }

  /** As {@link #format(String, Object[], Conversions)}, for bytes as Latin-1 text. */
  public static String formatBytes(String format, Object[] arguments, Conversions conversions) {
    PercentArguments values = PercentArguments.tuple(arguments, conversions);
    return new PercentFormat(format, values, conversions, Kind.BYTES).format();
  }

  /** As {@link #format(String, Object, boolean, Conversions)}, for bytes as Latin-1 text. */
  public static String formatBytes(
      String format, Object argument, boolean isMapping, Conversions conversions) {
    PercentArguments values = PercentArguments.single(argument, isMapping, conversions);
    return new PercentFormat(format, values, conversions, Kind.BYTES).format();
  }

  private String format() {
    while (scanner.copyLiteral(out)) {
      convert(scanner.scan());
    }
    if (arguments.areLeft()) {
      throw PyErrors.typeError("not all arguments converted during " + kind.name + " formatting");
    }
    return out.toString();
  }

  private void convert(PercentSpecifier specifier) {
    Object value = arguments.next();
    switch (specifier.code()) {
      case 's', 'r', 'a' -> specifier.appendText(out, conversions.text(value, specifier.letter()));
      case 'd', 'i', 'u', 'o', 'x', 'X' -> specifier.appendNumber(out, integer(value, specifier));
      case 'e', 'E', 'f', 'F', 'g', 'G' -> specifier.appendNumber(out, real(value, specifier));
      case 'c' -> specifier.appendPadded(out, CodePoints.toString(character(value)));
      case 'b' -> {
        if (kind == Kind.STR) {
          throw unsupported(specifier.code());
        }
        specifier.appendText(out, conversions.text(value, 's'));
      }
      default -> throw unsupported(specifier.code());
    }
  }

  private PyBaseException unsupported(int code) {
    char shown = 31 <= code && code <= 126 ? (char) code : '?';
    return PyErrors.valueError(
        "unsupported format character '"
            + shown
            + "' (0x"
            + Integer.toHexString(code)
            + ") at index "
            + scanner.lastIndex());
  }

  /** Equals {@code mainformatlong}. */
  private String integer(Object value, PercentSpecifier specifier) {
    char code = specifier.letter();
    boolean exact = code == 'o' || code == 'x' || code == 'X';
    Object number = exact ? conversions.index(value) : conversions.toInt(value);
    if (number == null) {
      throw PyErrors.typeError(
          "%"
              + (code == 'i' && kind == Kind.BYTES ? 'd' : code)
              + " format: "
              + (exact ? "an integer" : "a real number")
              + " is required, not "
              + conversions.typeName(value));
    }
    return specifier.integer(number);
  }

  private String real(Object value, PercentSpecifier specifier) {
    double number = conversions.toDouble(value);
    int precision = specifier.precision() < 0 ? DEFAULT_PRECISION : specifier.precision();
    int flags = specifier.alternate() ? FloatRepr.ALTERNATE : 0;
    return FloatRepr.format(number, specifier.letter(), precision, flags);
  }

  /** Equals {@code formatchar} and {@code byte_converter}. */
  private int character(Object value) {
    int single = conversions.singleCharacter(value);
    if (single >= 0) {
      return single;
    }
    Object number = conversions.index(value);
    if (number == null) {
      throw PyErrors.typeError("%c requires " + kind.character);
    }
    if (!(number instanceof Long code) || code < 0 || code > kind.lastCharacter) {
      throw PyErrors.overflowError("%c arg not in range(" + kind.characters + ")");
    }
    return code.intValue();
  }
}
