package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.protocol.ObjectProtocol;

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

  @PyGetter("co_names")
  static Object names(PyCode self) {
    return self.contents().names();
  }

  @PyGetter("co_consts")
  static Object constants(PyCode self) {
    return self.contents().constants();
  }

  private static PyTuple tuple(String[] names) {
    Object[] items = new Object[names.length];
    System.arraycopy(names, 0, items, 0, names.length);
    return PyTuple.of(items);
  }

  /** A body here needs no stack but for the arguments of its calls; CPython's is about as deep. */
  @PyGetter("co_stacksize")
  static int stackSize(PyCode self) {
    return self.parameterCount() + 2;
  }

  @PyGetter("co_code")
  static Object code(PyCode self) {
    return CodePositions.code(self.positions());
  }

  @PyMethod("co_lines($self, /)")
  static Object lines(PyCode self) {
    return new TupleIterator(CodePositions.lines(self.positions()));
  }

  @PyMethod("co_positions($self, /)")
  static Object positions(PyCode self) {
    return new TupleIterator(CodePositions.of(self.positions()));
  }

  @PyMethod("__eq__($self, value, /)")
  static Object isEqual(PyCode self, Object other) {
    return other instanceof PyCode code ? self.isSame(code) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__hash__($self, /)")
  static long hash(PyCode self) {
    return ObjectProtocol.hash(
        PyTuple.of(self.name(), self.contents().names(), (long) self.firstLine()));
  }

  @PyMethod("replace($self, /, **kwargs)")
  static Object replace(PyCode self, PyDict keywords) {
    return CodeReplacement.replace(self, keywords);
  }
}
