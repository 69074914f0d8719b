package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyStr;
import dev.lasti.runtime.protocol.CallProtocol;

/** What a match is replaced with: a literal, a template, or what a function makes of the match. */
sealed interface Replacement {

  /** Raises whatever {@code re._parser.parse_template} does. */
  static Replacement of(PyPattern pattern, Object replacement) {
    if (CallProtocol.isCallable(replacement)) {
      return new Function(replacement);
    }
    if (isLiteral(replacement)) {
      return new Literal(replacement);
    }
    Template template = Template.compile(pattern, replacement);
    Object literal = template.literalOrNull();
    return literal == null ? new Expansion(template) : new Literal(literal);
  }

  /** Whether it is a str or bytes without a backslash. */
  private static boolean isLiteral(Object replacement) {
    String text = PyStr.valueOrNull(replacement);
    if (text != null) {
      return text.indexOf('\\') < 0;
    }
    byte[] bytes = PyBytes.contentsOrNull(replacement);
    if (bytes == null) {
      return false;
    }
    for (byte character : bytes) {
      if (character == '\\') {
        return false;
      }
    }
    return true;
  }

  record Literal(Object text) implements Replacement {}

  record Expansion(Template template) implements Replacement {}

  record Function(Object function) implements Replacement {}
}
