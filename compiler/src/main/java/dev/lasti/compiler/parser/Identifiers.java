package dev.lasti.compiler.parser;

import static dev.lasti.runtime.text.UnicodeDatabase.isIdentifierPart;
import static dev.lasti.runtime.text.UnicodeDatabase.isIdentifierStart;
import static dev.lasti.runtime.text.UnicodeDatabase.isPrintable;

import dev.lasti.compiler.source.Span;
import java.text.Normalizer;

/** Names with characters outside of ASCII (language reference, 2.3; PEP 3131). */
final class Identifiers {
  private Identifiers() {}

  /** The name as the program means it: in normal form KC. */
  static String normalize(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
      }
    }
    return name;
  }

  /** Refuses a name with a character that names cannot have; the cursor stands behind it. */
  static void check(String name, SourceCursor cursor) {
    int column = 0;
    for (int i = 0; i < name.length(); column++) {
      int codePoint = name.codePointAt(i);
      if (!(i == 0 ? isIdentifierStart(codePoint) : isIdentifierPart(codePoint))) {
        throw invalid(codePoint, cursor.tokenStartSpan(0), column);
      }
      i += Character.charCount(codePoint);
    }
  }

  private static SyntaxException invalid(int codePoint, Span start, int column) {
    int at = start.column() + column;
    Span span = new Span(start.line(), at, start.line(), at + 1);
    String number = String.format("U+%04X", codePoint);
    return isPrintable(codePoint)
        ? SyntaxException.atPlace(
            span, "invalid character '" + Character.toString(codePoint) + "' (" + number + ")")
        : SyntaxException.atPlace(span, "invalid non-printable character " + number);
  }
}
