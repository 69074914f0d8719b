package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyTuple;

/** {@code ImportError}: with the module's name and file. */
final class ImportErrorType {
  private ImportErrorType() {}

  @PyMethod("__init__($self, /, *args, name=None, path=None, name_from=None)")
  static void init(
      PyBaseException self, Object[] arguments, Object name, Object path, Object nameFrom) {
    self.arguments(PyTuple.of(arguments));
    self.member(Members.NAME, name);
    self.member(Members.PATH, path);
    self.member(Members.NAME_FROM, nameFrom);
    self.member(Members.IMPORT_MESSAGE, arguments.length == 1 ? arguments[0] : null);
  }

  @PyMethod("__str__($self, /)")
  static String str(PyBaseException self) {
    return self.member(Members.IMPORT_MESSAGE) instanceof String message
        ? message
        : BaseExceptionType.str(self);
  }

  /** The arguments, and name and path as the state. */
  @PyMethod("__reduce__($self, /)")
  static Object reduce(PyBaseException self) {
    PyDict state = new PyDict();
    if (self.dictionaryOrNull() != null) {
      state.putAll(self.dictionary());
    }
    put(state, "name", self.member(Members.NAME));
    put(state, "path", self.member(Members.PATH));
    put(state, "name_from", self.member(Members.NAME_FROM));
    return state.size() == 0
        ? PyTuple.of(self.type(), self.arguments())
        : PyTuple.of(self.type(), self.arguments(), state);
  }

  private static void put(PyDict state, String key, Object value) {
    if (value != null) {
      state.put(key, value);
    }
  }
}
