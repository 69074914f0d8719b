package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code UnicodeEncodeError(encoding, object, start, end, reason)}. */
final class UnicodeEncodeErrorType {
  private UnicodeEncodeErrorType() {}

  @PyMethod("__init__($self, /, *args, **kwargs)")
  static void init(PyBaseException self, Object[] arguments, PyDict keywords) {
    BaseExceptionType.init(self, arguments, keywords);
    UnicodeErrors.checkCount(arguments, 5);
    String encoding = UnicodeErrors.text(arguments, 0);
    String object = UnicodeErrors.text(arguments, 1);
    UnicodeErrors.setMembers(
        self, object, arguments[2], arguments[3], UnicodeErrors.text(arguments, 4));
    self.member(Members.ENCODING, encoding);
  }

  @PyMethod("__str__($self, /)")
  static String str(PyBaseException self) {
    if (self.member(Members.TEXT) == null) {
      return "";
    }
    return "'"
        + ObjectProtocol.str(self.member(Members.ENCODING))
        + "' codec can't encode "
        + UnicodeErrors.characters(self)
        + ": "
        + UnicodeErrors.reason(self);
  }
}
