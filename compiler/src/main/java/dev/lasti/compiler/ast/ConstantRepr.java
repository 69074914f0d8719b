package dev.lasti.compiler.ast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** Writes the value of an {@link Expr.Constant} as Python's {@code repr} does. */
public final class ConstantRepr {
  private static final int MAX_DIGITS = 17;

  private ConstantRepr() {}

  /** The {@code repr} of a constant's value. */
  public static String of(Object value) {
    if (value instanceof String string) {
      return ofString(string);
    }
    if (value instanceof Bytes bytes) {
      return ofBytes(bytes.value());
    }
    if (value instanceof Double number) {
      return ofDouble(number, ".0");
    }
    if (value instanceof Complex complex) {
      return ofComplex(complex);
    }
    if (value instanceof Boolean truth) {
      return truth ? "True" : "False";
    }
    if (value instanceof Singleton singleton) {
      return singleton == Singleton.NONE ? "None" : "Ellipsis";
    }
    return value.toString();
  }

  /** CPython's {@code unicode_repr}. */
  private static String ofString(String value) {
    char quote = quoteFor(value);
    StringBuilder out = new StringBuilder().append(quote);
    value.codePoints().forEach(codePoint -> appendCodePoint(out, codePoint, quote));
    return out.append(quote).toString();
  }

  /** CPython's {@code bytes_repr}. */
  private static String ofBytes(byte[] value) {
    String latin1 = new String(value, StandardCharsets.ISO_8859_1);
    char quote = quoteFor(latin1);
    StringBuilder out = new StringBuilder("b").append(quote);
    for (char c : latin1.toCharArray()) {
      if (c < 0x7F) {
        appendCodePoint(out, c, quote);
      } else {
        out.append(String.format("\\x%02x", (int) c));
      }
    }
    return out.append(quote).toString();
  }

  private static char quoteFor(String value) {
    return value.indexOf('\'') >= 0 && value.indexOf('"') < 0 ? '"' : '\'';
  }

  private static void appendCodePoint(StringBuilder out, int codePoint, char quote) {
    switch (codePoint) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\\' -> out.append("\\\\");
      default -> {
        if (codePoint == quote) {
          out.append('\\').append(quote);
        } else if (isPrintable(codePoint)) {
          out.appendCodePoint(codePoint);
        } else {
          appendEscape(out, codePoint);
        }
      }
    }
  }

  private static void appendEscape(StringBuilder out, int codePoint) {
    String format = codePoint <= 0xFF ? "\\x%02x" : codePoint <= 0xFFFF ? "\\u%04x" : "\\U%08x";
    out.append(String.format(format, codePoint));
  }

  /** Python's {@code str.isprintable}: no control, unassigned or separator but the space. */
  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> true;
    };
  }

  private static String ofComplex(Complex value) {
    String imaginary = ofDouble(value.imag(), "") + "j";
    if (Double.doubleToRawLongBits(value.real()) == 0) {
      return imaginary;
    }
    String sign = imaginary.startsWith("-") ? "" : "+";
    return "(" + ofDouble(value.real(), "") + sign + imaginary + ")";
  }

  /** CPython's {@code float_repr}: the shortest digits that read back as the same number. */
  private static String ofDouble(double value, String integralSuffix) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0" + integralSuffix;
    }
    BigDecimal shortest = shortest(new BigDecimal(Math.abs(value))).stripTrailingZeros();
    String digits = shortest.unscaledValue().toString();
    return sign + layOut(digits, digits.length() - shortest.scale(), integralSuffix);
  }

  private static BigDecimal shortest(BigDecimal exact) {
    double value = exact.doubleValue();
    for (int precision = 1; precision < MAX_DIGITS; precision++) {
      BigDecimal rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded;
      }
    }
    return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN));
  }

  /** Writes 0.DIGITS times ten to the power of {@code point}. */
  private static String layOut(String digits, int point, String integralSuffix) {
    if (point <= -4 || point > 16) {
      String mantissa =
          digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
      return mantissa + String.format("e%+03d", point - 1);
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return point >= digits.length()
        ? digits + "0".repeat(point - digits.length()) + integralSuffix
        : digits.substring(0, point) + "." + digits.substring(point);
  }
}
