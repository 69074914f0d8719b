package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code UnicodeDecodeError(encoding, object, start, end, reason)}. */
final class UnicodeDecodeErrorType {
  private UnicodeDecodeErrorType() {}

  @PyMethod("__init__($self, /, *args, **kwargs)")
  static void init(PyBaseException self, Object[] arguments, PyDict keywords) {
    BaseExceptionType.init(self, arguments, keywords);
    UnicodeErrors.checkCount(arguments, 5);
    String encoding = UnicodeErrors.text(arguments, 0);
    PyBytes object = bytes(arguments[1]);
    UnicodeErrors.setMembers(
        self, object, arguments[2], arguments[3], UnicodeErrors.text(arguments, 4));
    self.member(Members.ENCODING, encoding);
  }

  private static PyBytes bytes(Object object) {
    if (Values.of(object) instanceof PyBytes bytes) {
      return bytes;
    }
    throw PyErrors.typeError(
        "a bytes-like object is required, not '" + PyType.of(object).name() + "'");
  }

  @PyMethod("__str__($self, /)")
  static String str(PyBaseException self) {
    if (self.member(Members.TEXT) == null) {
      return "";
    }
    return "'"
        + ObjectProtocol.str(self.member(Members.ENCODING))
        + "' codec can't decode "
        + UnicodeErrors.bytes(self)
        + ": "
        + UnicodeErrors.reason(self);
  }
}
