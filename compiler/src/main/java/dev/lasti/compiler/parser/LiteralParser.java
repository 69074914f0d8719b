package dev.lasti.compiler.parser;

import dev.lasti.compiler.ast.Bytes;
import dev.lasti.compiler.ast.Complex;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.source.Span;
import java.math.BigInteger;

/** Reads the values of numeric and string literals (language reference, 2.4). */
final class LiteralParser {
  private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);

  /** The most digits of a decimal integer: {@code sys.int_info.default_max_str_digits}. */
  private static final int MAX_DIGITS = 4300;

  /** A decimal number with so many digits always fits a long. */
  private static final int SAFE_LONG_DIGITS = 18;

  private final Diagnostics diagnostics;

  LiteralParser(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  // -------------------------------------------------------------------------- numbers

  Expr.Constant number(PythonToken token) {
    String digits = token.getText();
    if (digits.indexOf('_') >= 0) {
      digits = digits.replace("_", "");
    }
    return new Expr.Constant(number(digits, token.span()), null, token.span());
  }

  private static Object number(String digits, Span span) {
    if (digits.length() > 2 && digits.charAt(0) == '0') {
      int radix = radix(digits.charAt(1));
      if (radix != 10) {
        return normalized(new BigInteger(digits.substring(2), radix));
      }
    }
    int last = digits.charAt(digits.length() - 1) | 0x20;
    if (last == 'j') {
      String imaginary = digits.substring(0, digits.length() - 1);
      return new Complex(0.0, Double.parseDouble(imaginary));
    }
    return isInteger(digits) ? integer(digits, span) : (Object) Double.valueOf(digits);
  }

  private static int radix(char letter) {
    return switch (letter | 0x20) {
      case 'x' -> 16;
      case 'o' -> 8;
      case 'b' -> 2;
      default -> 10;
    };
  }

  private static boolean isInteger(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (!TokenScanner.isDigit(digits.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Object integer(String digits, Span span) {
    if (digits.length() <= SAFE_LONG_DIGITS) {
      return Long.valueOf(digits);
    }
    if (digits.length() > MAX_DIGITS) {
      throw new SyntaxException(
          span,
          "Exceeds the limit (4300 digits) for integer string conversion: value has "
              + digits.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit"
              + " - Consider hexadecimal for huge integer literals to avoid decimal conversion"
              + " limits.");
    }
    return normalized(new BigInteger(digits));
  }

  /** A long where the value fits one. */
  private static Object normalized(BigInteger value) {
    boolean fits = value.bitLength() < Long.SIZE || value.equals(MIN_LONG);
    return fits ? (Object) value.longValue() : value;
  }

  // -------------------------------------------------------------------------- strings

  /** The constant that one string or bytes literal stands for. */
  Expr.Constant string(PythonToken token) {
    String literal = token.getText();
    int open = 0;
    while (literal.charAt(open) != '"' && literal.charAt(open) != '\'') {
      open++;
    }
    StringPrefix prefix = StringPrefix.of(literal.substring(0, open));
    String body = body(literal, open);
    Object value = prefix.isBytes() ? bytes(body, prefix, token) : text(body, prefix, token);
    String kind = literal.charAt(0) == 'u' ? "u" : null;
    return new Expr.Constant(value, kind, token.span());
  }

  private static String body(String literal, int open) {
    char quote = literal.charAt(open);
    boolean isTriple =
        literal.length() >= open + 6
            && literal.charAt(open + 1) == quote
            && literal.charAt(open + 2) == quote;
    int quotes = isTriple ? 3 : 1;
    return literal.substring(open + quotes, literal.length() - quotes);
  }

  private String text(String body, StringPrefix prefix, PythonToken token) {
    if (prefix.isRaw() || body.indexOf('\\') < 0) {
      return body;
    }
    EscapeDecoder decoder = new EscapeDecoder(body, token.span());
    String text = decoder.text(false);
    warn(decoder, token);
    return text;
  }

  private Bytes bytes(String body, StringPrefix prefix, PythonToken token) {
    for (int i = 0; i < body.length(); i++) {
      if (body.charAt(i) >= 0x80) {
        throw new SyntaxException(token.span(), "bytes can only contain ASCII literal characters");
      }
    }
    if (prefix.isRaw() || body.indexOf('\\') < 0) {
      return new Bytes(body.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    EscapeDecoder decoder = new EscapeDecoder(body, token.span());
    Bytes bytes = new Bytes(decoder.bytes());
    warn(decoder, token);
    return bytes;
  }

  /**
   * The text that a piece of an f-string stands for; its braces are doubled.
   *
   * @param end the closing quotes, where CPython shows an error
   */
  String formatText(PythonToken token, boolean isRaw, PythonToken end) {
    String body = token.getText();
    if (isRaw) {
      return body.replace("{{", "{").replace("}}", "}");
    }
    if (body.indexOf('\\') < 0 && body.indexOf('{') < 0 && body.indexOf('}') < 0) {
      return body;
    }
    EscapeDecoder decoder = new EscapeDecoder(body, end.span());
    String text = decoder.text(true);
    warn(decoder, token);
    return text;
  }

  /**
   * The text that a part of an f-string's source stands for as text.
   *
   * @param end the closing quotes, where CPython shows an error
   */
  String sourceText(String source, boolean isRaw, PythonToken end) {
    return isRaw || source.indexOf('\\') < 0
        ? source
        : new EscapeDecoder(source, end.span()).text(false);
  }

  private void warn(EscapeDecoder decoder, PythonToken token) {
    if (decoder.warning() != null) {
      diagnostics.report(DiagnosticCode.SYNTAX_WARNING, token.span(), decoder.warning());
    }
  }
}
