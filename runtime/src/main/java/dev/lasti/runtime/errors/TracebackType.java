package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.objects.PyFrame;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;

/** The type {@code traceback}: {@code traceback.c}. */
final class TracebackType {
  static final PyType TYPE =
      PyType.builtin("traceback", PyType.OBJECT, TracebackTypeMethods.TABLE).makeFinal();

  private TracebackType() {}

  @PyMethod("__new__($type, tb_next, tb_frame, tb_lasti, tb_lineno)")
  static Object create(PyType type, Object next, Object frame, int lasti, int line) {
    if (!(frame instanceof PyFrame itsFrame)) {
      throw PyErrors.typeError(
          "traceback() argument 'tb_frame' must be frame, not " + PyType.of(frame).name());
    }
    Traceback nextEntry = entryOrNull(next, "traceback object or None");
    return new MadeTraceback(nextEntry, itsFrame, lasti, line);
  }

  private static Traceback entryOrNull(Object next, String expected) {
    if (next == PyNone.NONE) {
      return null;
    }
    if (next instanceof Traceback entry) {
      return entry;
    }
    throw PyErrors.typeError("expected " + expected + ", got '" + PyType.of(next).name() + "'");
  }

  @PyMember("tb_frame")
  static Object frame(Traceback self) {
    return self.frame();
  }

  @PyMember("tb_lasti")
  static int offset(Traceback self) {
    return self.offset();
  }

  @PyGetter("tb_lineno")
  static int line(Traceback self) {
    return self.line();
  }

  @PyGetter("tb_next")
  static Object next(Traceback self) {
    return self.next() == null ? PyNone.NONE : self.next();
  }

  /** Raises ValueError for a loop. */
  @PySetter("tb_next")
  static void setNext(Traceback self, Object value) {
    if (value == null) {
      throw PyErrors.typeError("can't delete tb_next attribute");
    }
    Traceback next = entryOrNull(value, "traceback object");
    for (Traceback entry = next; entry != null; entry = entry.next()) {
      if (entry == self) {
        throw PyErrors.valueError("traceback loop detected");
      }
    }
    self.next(next);
  }

  /** {@code tb_dir}: the attributes of its own alone. */
  @PyMethod("__dir__($self, /)")
  static PyList names(Traceback self) {
    return PyList.of("tb_frame", "tb_next", "tb_lasti", "tb_lineno");
  }
}
