package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.Arrays;

/**
 * {@code OSError}: {@code OSError(errno, strerror, filename, winerror, filename2)} makes the
 * subclass that the error number has. PEP 3151.
 */
final class OsErrorType {
  private OsErrorType() {}

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    if (parsesInInit(type)) {
      return new PyBaseException(type, PyTuple.EMPTY);
    }
    if (keywords.size() > 0) {
      throw PyErrors.typeError(type.name() + "() takes no keyword arguments");
    }
    PyType actual =
        type == ExceptionTypes.OS_ERROR && hasNumber(arguments) ? ofNumber(arguments[0]) : type;
    PyBaseException self = new PyBaseException(actual, PyTuple.of(arguments));
    parse(self, arguments);
    return self;
  }

  /** Whether a subclass overrides {@code __init__} only: {@code oserror_use_init}. */
  private static boolean parsesInInit(PyType type) {
    return type.special(SpecialMethod.NEW) == ExceptionTypes.OS_ERROR.special(SpecialMethod.NEW)
        && type.special(SpecialMethod.INIT) != ExceptionTypes.OS_ERROR.special(SpecialMethod.INIT);
  }

  @PyMethod("__init__($self, /, *args, **kwargs)")
  static void init(PyBaseException self, Object[] arguments, PyDict keywords) {
    if (parsesInInit(self.type())) {
      BaseExceptionType.init(self, arguments, keywords);
      parse(self, arguments);
    }
  }

  private static boolean hasNumber(Object[] arguments) {
    return arguments.length >= 2 && arguments.length <= 5;
  }

  /** {@code oserror_init}: a file name is no argument of the exception. */
  private static void parse(PyBaseException self, Object[] arguments) {
    if (!hasNumber(arguments)) {
      return;
    }
    self.member(Members.ERROR_NUMBER, arguments[0]);
    self.member(Members.ERROR_TEXT, arguments[1]);
    if (arguments.length == 2 || arguments[2] == PyNone.NONE) {
      return;
    }
    if (self.type() == ExceptionTypes.BLOCKING_IO_ERROR && NumberProtocol.isIndex(arguments[2])) {
      self.member(Members.CHARACTERS_WRITTEN, NumberProtocol.index(arguments[2]));
      return;
    }
    self.member(Members.FILE_NAME, arguments[2]);
    if (arguments.length == 5 && arguments[4] != PyNone.NONE) {
      self.member(Members.SECOND_FILE_NAME, arguments[4]);
    }
    self.arguments(PyTuple.of(Arrays.copyOf(arguments, 2)));
  }

  /** The class for an {@code errno} of Linux. */
  static PyType ofNumber(Object number) {
    if (!(number instanceof Long code)) {
      return ExceptionTypes.OS_ERROR;
    }
    return switch ((int) Math.min(code, Integer.MAX_VALUE)) {
      case 1, 13 -> ExceptionTypes.PERMISSION_ERROR;
      case 2 -> ExceptionTypes.FILE_NOT_FOUND_ERROR;
      case 3 -> ExceptionTypes.PROCESS_LOOKUP_ERROR;
      case 4 -> ExceptionTypes.INTERRUPTED_ERROR;
      case 10 -> ExceptionTypes.CHILD_PROCESS_ERROR;
      case 11, 114, 115 -> ExceptionTypes.BLOCKING_IO_ERROR;
      case 17 -> ExceptionTypes.FILE_EXISTS_ERROR;
      case 20 -> ExceptionTypes.NOT_A_DIRECTORY_ERROR;
      case 21 -> ExceptionTypes.IS_A_DIRECTORY_ERROR;
      case 32, 108 -> ExceptionTypes.BROKEN_PIPE_ERROR;
      case 103 -> ExceptionTypes.CONNECTION_ABORTED_ERROR;
      case 104 -> ExceptionTypes.CONNECTION_RESET_ERROR;
      case 110 -> ExceptionTypes.TIMEOUT_ERROR;
      case 111 -> ExceptionTypes.CONNECTION_REFUSED_ERROR;
      default -> ExceptionTypes.OS_ERROR;
    };
  }

  @PyMethod("__str__($self, /)")
  static String str(PyBaseException self) {
    Object number = self.member(Members.ERROR_NUMBER);
    Object text = self.member(Members.ERROR_TEXT);
    Object file = self.member(Members.FILE_NAME);
    if (file == null && (number == null || text == null)) {
      return BaseExceptionType.str(self);
    }
    String start = "[Errno " + str(number) + "] " + str(text);
    if (file == null) {
      return start;
    }
    Object second = self.member(Members.SECOND_FILE_NAME);
    return start
        + ": "
        + ObjectProtocol.repr(file)
        + (second == null ? "" : " -> " + ObjectProtocol.repr(second));
  }

  private static String str(Object member) {
    return member == null ? "None" : ObjectProtocol.str(member);
  }

  @PyMethod("__reduce__($self, /)")
  static Object reduce(PyBaseException self) {
    PyTuple arguments = self.arguments();
    Object file = self.member(Members.FILE_NAME);
    if (arguments.size() == 2 && file != null) {
      Object second = self.member(Members.SECOND_FILE_NAME);
      arguments =
          second == null
              ? PyTuple.of(arguments.get(0), arguments.get(1), file)
              : PyTuple.of(arguments.get(0), arguments.get(1), file, PyNone.NONE, second);
    }
    return self.dictionaryOrNull() == null
        ? PyTuple.of(self.type(), arguments)
        : PyTuple.of(self.type(), arguments, self.dictionary());
  }

  @PyGetter("characters_written")
  static Object charactersWritten(PyBaseException self) {
    Object count = self.member(Members.CHARACTERS_WRITTEN);
    if (count == null) {
      throw PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, "characters_written");
    }
    return count;
  }

  @PySetter("characters_written")
  static void setCharactersWritten(PyBaseException self, Object count) {
    if (count == null) {
      charactersWritten(self);
    }
    self.member(Members.CHARACTERS_WRITTEN, count == null ? null : NumberProtocol.index(count));
  }
}
