package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyDict;

/** {@code UnicodeTranslateError(object, start, end, reason)}. */
final class UnicodeTranslateErrorType {
  private UnicodeTranslateErrorType() {}

  @PyMethod("__init__($self, /, *args, **kwargs)")
  static void init(PyBaseException self, Object[] arguments, PyDict keywords) {
    BaseExceptionType.init(self, arguments, keywords);
    UnicodeErrors.checkCount(arguments, 4);
    String object = UnicodeErrors.text(arguments, 0);
    UnicodeErrors.setMembers(
        self, object, arguments[1], arguments[2], UnicodeErrors.text(arguments, 3));
  }

  @PyMethod("__str__($self, /)")
  static String str(PyBaseException self) {
    if (self.member(Members.TEXT) == null) {
      return "";
    }
    return "can't translate " + UnicodeErrors.characters(self) + ": " + UnicodeErrors.reason(self);
  }
}
