package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.text.CodePoints;

/** What the three classes of UnicodeError with a position have in common. */
final class UnicodeErrors {
  private UnicodeErrors() {}

  static void checkCount(Object[] arguments, int count) {
    if (arguments.length != count) {
      throw PyErrors.typeError(
          "function takes exactly " + count + " arguments (" + arguments.length + " given)");
    }
  }

  static String text(Object[] arguments, int index) {
    if (Values.of(arguments[index]) instanceof String text) {
      return text;
    }
    throw PyErrors.typeError(
        "argument " + (index + 1) + " must be str, not " + PyType.of(arguments[index]).name());
  }

  /** Sets the members from the object on. */
  static void setMembers(
      PyBaseException self, Object object, Object start, Object end, String reason) {
    self.member(Members.TEXT, object);
    self.member(Members.START, NumberProtocol.index(start));
    self.member(Members.END, NumberProtocol.index(end));
    self.member(Members.REASON, reason);
  }

  static long start(PyBaseException self) {
    return Math.max(0, NumberProtocol.asLong(self.member(Members.START)));
  }

  static long end(PyBaseException self) {
    return NumberProtocol.asLong(self.member(Members.END));
  }

  static String reason(PyBaseException self) {
    return ObjectProtocol.str(self.member(Members.REASON));
  }

  /** Whether the error is about one character or byte that is there. */
  static boolean isSingle(PyBaseException self, int length) {
    return start(self) < length && end(self) == start(self) + 1;
  }

  /** {@code character '\xe9' in position 3} or {@code characters in position 3-5}. */
  static String characters(PyBaseException self) {
    String text = (String) self.member(Members.TEXT);
    long start = start(self);
    if (!isSingle(self, CodePoints.length(text))) {
      return "characters in position " + start + "-" + (end(self) - 1);
    }
    return "character '" + escape(CodePoints.at(text, (int) start)) + "' in position " + start;
  }

  private static String escape(int c) {
    String digits = Integer.toHexString(c);
    if (c < 0x100) {
      return "\\x" + "0".repeat(2 - digits.length()) + digits;
    }
    return c < 0x10000
        ? "\\u" + "0".repeat(4 - digits.length()) + digits
        : "\\U" + "0".repeat(8 - digits.length()) + digits;
  }

  /** {@code byte 0xff in position 3} or {@code bytes in position 3-5}. */
  static String bytes(PyBaseException self) {
    byte[] bytes = ((PyBytes) self.member(Members.TEXT)).contents();
    long start = start(self);
    if (!isSingle(self, bytes.length)) {
      return "bytes in position " + start + "-" + (end(self) - 1);
    }
    String digits = Integer.toHexString(bytes[(int) start] & 0xff);
    return "byte 0x" + "0".repeat(2 - digits.length()) + digits + " in position " + start;
  }
}
