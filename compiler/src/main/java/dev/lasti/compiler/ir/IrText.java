package dev.lasti.compiler.ir;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of the IR's text: what they stand for, and how names and constants are written so that
 * they cannot be taken for one.
 */
final class IrText {
  /** Operations by their mnemonic. */
  static final Map<String, Operation> OPERATIONS = operations();

  private static final Set<String> RESERVED = reserved();

  private IrText() {}

  private static Map<String, Operation> operations() {
    Map<String, Operation> operations = new HashMap<>();
    for (Operation operation : Operation.values()) {
      operations.put(operation.mnemonic(), operation);
    }
    return operations;
  }

  private static Set<String> reserved() {
    Set<String> words = new HashSet<>(OPERATIONS.keySet());
    words.addAll(List.of("move", "check_bound", "catch_exception", "make_function", "resume"));
    words.addAll(List.of("jump", "branch", "next", "return", "raise", "reraise", "switch"));
    words.addAll(List.of("yield", "delegate", "unreachable", "from", "else"));
    words.addAll(List.of("None", "True", "False", "Ellipsis", "unbound", "inf", "nan"));
    return words;
  }

  /** A variable's name, in backquotes where it would read as something else. */
  static String name(String name) {
    return RESERVED.contains(name) || isNumbered(name) ? "`" + name + "`" : name;
  }

  static boolean isReserved(String word) {
    return RESERVED.contains(word);
  }

  /** Whether a name looks like that of a temporary or block: {@code t12}, {@code b3}. */
  static boolean isNumbered(String name) {
    return name.length() > 1
        && (name.charAt(0) == 't' || name.charAt(0) == 'b')
        && name.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether a character can be part of a name in the text, hidden ones included. */
  static boolean isNamePart(char c) {
    return c >= 0x80 || c == '.' || Character.isJavaIdentifierPart(c);
  }

  /** The text of a constant's value. */
  static String constant(Object value) {
    if (value instanceof Integer raw) {
      return "#" + raw;
    }
    if (value instanceof Double number) {
      return number(number);
    }
    if (value instanceof Boolean truth) {
      return truth ? "True" : "False";
    }
    if (value instanceof String string) {
      return quote(string);
    }
    if (value instanceof Constant.Bytes bytes) {
      return "b" + quote(bytes.bytes());
    }
    if (value instanceof Constant.Complex complex) {
      return "complex(" + number(complex.real()) + ", " + number(complex.imaginary()) + ")";
    }
    if (value instanceof Constant.FrozenSet set) {
      return "frozenset" + tuple(set.elements());
    }
    if (value instanceof Constant.Code code) {
      return "code " + code.nested();
    }
    if (value instanceof Constant.Tuple tuple) {
      return tuple(tuple.elements());
    }
    return value instanceof Constant.Singleton singleton ? word(singleton) : value.toString();
  }

  private static String word(Constant.Singleton singleton) {
    return switch (singleton) {
      case NONE -> "None";
      case ELLIPSIS -> "Ellipsis";
      case UNBOUND -> "unbound";
    };
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    return Double.isNaN(value) ? "nan" : Double.toString(value);
  }

  private static String tuple(List<Object> elements) {
    String text = elements.stream().map(IrText::constant).collect(Collectors.joining(", "));
    return elements.size() == 1 ? "(" + text + ",)" : "(" + text + ")";
  }

  /** A string in double quotes; unpaired surrogates and control characters are escaped. */
  static String quote(String string) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < string.length(); i++) {
      appendEscaped(text, string.charAt(i));
    }
    return text.append('"').toString();
  }

  private static void appendEscaped(StringBuilder text, char c) {
    if (c == '"' || c == '\\') {
      text.append('\\').append(c);
    } else if (c == '\n') {
      text.append("\\n");
    } else if (isPrintable(c)) {
      text.append(c);
    } else {
      appendHex(text.append("\\u"), c, 4);
    }
  }

  private static boolean isPrintable(char c) {
    return !Character.isISOControl(c)
        && !Character.isSurrogate(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.LINE_SEPARATOR
        && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
  }

  private static void appendHex(StringBuilder text, int value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      text.append(Character.forDigit(value >> shift & 0xf, 16));
    }
  }

  private static String quote(byte[] bytes) {
    StringBuilder text = new StringBuilder("\"");
    for (byte b : bytes) {
      if (b < ' ' || b == '"' || b == '\\' || b == 0x7f) {
        appendHex(text.append("\\x"), b & 0xff, 2);
      } else {
        text.append((char) b);
      }
    }
    return text.append('"').toString();
  }

  /** The bytes of a string in which each char stands for one. */
  static Constant.Bytes bytes(String chars) {
    byte[] bytes = new byte[chars.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) chars.charAt(i);
    }
    return new Constant.Bytes(bytes);
  }

  /** The value of a number's text: one with a dot or an exponent is a {@code float}. */
  static Object number(String text) {
    if (text.equals("-inf")) {
      return Double.NEGATIVE_INFINITY;
    }
    if (text.indexOf('.') >= 0 || text.indexOf('E') >= 0) {
      return Double.valueOf(text);
    }
    return Constant.of(new BigInteger(text)).value();
  }
}
