package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;

/** The type {@code code} and its {@code co_} attributes: {@code codeobject.c}. */
final class PyCodeType {
  static final PyType TYPE =
      PyType.builtin("code", PyType.OBJECT, PyCodeTypeMethods.TABLE).makeFinal();

  private PyCodeType() {}

  @PyMethod("__repr__($self, /)")
  static String repr(PyCode self) {
    return "<code object "
        + self.name()
        + " at "
        + Identity.address(self)
        + ", file \""
        + self.fileName()
        + "\", line "
        + self.firstLine()
        + ">";
  }

  @PyMember("co_name")
  static String name(PyCode self) {
    return self.name();
  }

  @PyMember("co_qualname")
  static String qualifiedName(PyCode self) {
    return self.qualifiedName();
  }

  @PyMember("co_filename")
  static String fileName(PyCode self) {
    return self.fileName();
  }

  @PyMember("co_firstlineno")
  static int firstLine(PyCode self) {
    return self.firstLine();
  }

  @PyMember("co_flags")
  static int flags(PyCode self) {
    return self.flags();
  }

  @PyMember("co_argcount")
  static int argumentCount(PyCode self) {
    return self.argumentCount();
  }

  @PyMember("co_posonlyargcount")
  static int positionalOnlyCount(PyCode self) {
    return self.positionalOnlyCount();
  }

  @PyMember("co_kwonlyargcount")
  static int keywordOnlyCount(PyCode self) {
    return self.keywordOnlyCount();
  }

  @PyMember("co_nlocals")
  static int localCount(PyCode self) {
    return self.variableNames().length;
  }

  @PyGetter("co_varnames")
  static Object variableNames(PyCode self) {
    return tuple(self.variableNames());
  }

  @PyGetter("co_cellvars")
  static Object cellNames(PyCode self) {
    return tuple(self.cellNames());
  }

  @PyGetter("co_freevars")
  static Object freeNames(PyCode self) {
    return tuple(self.freeNames());
  }

  private static PyTuple tuple(String[] names) {
    Object[] items = new Object[names.length];
    System.arraycopy(names, 0, items, 0, names.length);
    return PyTuple.of(items);
  }

  /** The positions of the instructions that may raise: (line, end line, column, end column). */
  @PyMethod("co_positions($self, /)")
  static Object positions(PyCode self) {
    Positions positions = self.positions();
    Object[] items = new Object[positions.count()];
    for (int i = 0; i < items.length; i++) {
      items[i] =
          PyTuple.of(
              (long) positions.line(i),
              (long) positions.endLine(i),
              (long) positions.column(i),
              (long) positions.endColumn(i));
    }
    return PyTuple.of(items);
  }

  @PyMethod("replace($self, /, **kwargs)")
  static Object replace(PyCode self, PyDict keywords) {
    return CodeReplacement.replace(self, keywords);
  }
}
