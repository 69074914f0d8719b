package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code KeyError}: shows the representation of the key, so that one sees an empty text. */
final class KeyErrorType {
  private KeyErrorType() {}

  @PyMethod("__str__($self, /)")
  static String str(PyBaseException self) {
    return self.arguments().size() == 1
        ? ObjectProtocol.repr(self.arguments().get(0))
        : BaseExceptionType.str(self);
  }
}
