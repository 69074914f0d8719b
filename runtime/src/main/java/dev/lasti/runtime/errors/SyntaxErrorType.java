package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code SyntaxError(msg, (filename, lineno, offset, text, end_lineno, end_offset))}. */
final class SyntaxErrorType {
  private SyntaxErrorType() {}

  @PyMethod("__init__($self, /, *args, **kwargs)")
  static void init(PyBaseException self, Object[] arguments, PyDict keywords) {
    BaseExceptionType.init(self, arguments, keywords);
    if (arguments.length > 0) {
      self.member(Members.SYNTAX_MESSAGE, arguments[0]);
    }
    if (arguments.length == 2) {
      setPosition(self, PyTuple.from(arguments[1]));
    }
  }

  private static void setPosition(PyBaseException self, PyTuple position) {
    int count = position.size();
    if (count < 4 || count > 6) {
      throw PyErrors.typeError(
          "function takes at "
              + (count < 4 ? "least 4" : "most 6")
              + " arguments ("
              + count
              + " given)");
    }
    for (int i = 0; i < count; i++) {
      self.member(Members.SYNTAX_FILE + i, position.get(i));
    }
    if (count == 5) {
      throw PyErrors.typeError("end_offset must be provided when end_lineno is provided");
    }
  }

  /** With the last part of the file's path and the line, where they are known. */
  @PyMethod("__str__($self, /)")
  static String str(PyBaseException self) {
    Object message = self.member(Members.SYNTAX_MESSAGE);
    String text = ObjectProtocol.str(message == null ? PyNone.NONE : message);
    boolean hasFile = self.member(Members.SYNTAX_FILE) instanceof String;
    boolean hasLine = self.member(Members.SYNTAX_LINE) instanceof Long;
    if (!hasFile && !hasLine) {
      return text;
    }
    String file = hasFile ? baseName((String) self.member(Members.SYNTAX_FILE)) : "";
    String line = hasLine ? "line " + self.member(Members.SYNTAX_LINE) : "";
    return text + " (" + file + (hasFile && hasLine ? ", " : "") + line + ")";
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
