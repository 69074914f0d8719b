package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.KeywordArguments;
import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;

/** The type {@code function} and its attributes: {@code funcobject.c}. */
final class PyFunctionType {
  static final PyType TYPE =
      PyType.builtin("function", PyType.OBJECT, PyFunctionTypeMethods.TABLE)
          .withDictionary()
          .makeFinal();

  private PyFunctionType() {}

  /** {@code func_new}. The code keeps the globals that it was compiled for. */
  /**
   * {@code func_new_impl}. Compiled code keeps the globals of its module; code that is interpreted
   * gets those that are given. Raises TypeError, and ValueError for a closure of the wrong length.
   */
  @PyMethod("__new__($type, code, globals, name=None, argdefs=None, closure=None)")
  static Object create(
      PyType type, Object code, Object globals, Object name, Object defaults, Object closure) {
    if (!(code instanceof PyCode itsCode)) {
      throw PyErrors.typeError(
          "function() argument 'code' must be code, not " + PyType.of(code).name());
    }
    if (!(Values.of(globals) instanceof PyDict dictionary)) {
      throw PyErrors.typeError(
          "function() argument 'globals' must be dict, not " + PyType.of(globals).name());
    }
    boolean isNamed = name != null && name != PyNone.NONE;
    if (isNamed && !(Values.of(name) instanceof String)) {
      throw PyErrors.typeError("arg 3 (name) must be None or string");
    }
    boolean hasDefaults = defaults != null && defaults != PyNone.NONE;
    if (hasDefaults && !(defaults instanceof PyTuple)) {
      throw PyErrors.typeError("arg 4 (defaults) must be None or tuple");
    }
    PyCell[] cells = cells(itsCode, closure);
    PyCode bound =
        itsCode
            .table()
            .bind(itsCode, PyModule.ofGlobals(dictionary, itsCode.table().module().builtins()));
    Object[] values = hasDefaults ? ((PyTuple) defaults).items() : new Object[0];
    PyFunction function = new PyFunction(bound, bound.table().module(), values, null, cells);
    if (isNamed) {
      function.attributes().name((String) Values.of(name));
    }
    return function;
  }

  private static PyCell[] cells(PyCode code, Object closure) {
    int count = code.freeNames().length;
    if (count > 0 && (closure == null || closure == PyNone.NONE)) {
      throw PyErrors.typeError("arg 5 (closure) must be tuple");
    }
    PyCell[] cells = cells(closure);
    if (cells.length != count) {
      throw PyErrors.valueError(
          code.name() + " requires closure of length " + count + ", not " + cells.length);
    }
    return cells;
  }

  private static PyCell[] cells(Object closure) {
    if (closure == null || closure == PyNone.NONE) {
      return new PyCell[0];
    }
    if (!(closure instanceof PyTuple tuple)) {
      throw PyErrors.typeError("arg 5 (closure) must be None or tuple");
    }
    PyCell[] cells = new PyCell[tuple.size()];
    for (int i = 0; i < cells.length; i++) {
      if (!(tuple.get(i) instanceof PyCell cell)) {
        throw PyErrors.typeError(
            "arg 5 (closure) expected cell, found " + PyType.of(tuple.get(i)).name());
      }
      cells[i] = cell;
    }
    return cells;
  }

  @PyMethod("__repr__($self, /)")
  static String repr(PyFunction self) {
    return "<function " + self.qualifiedName() + " at " + Identity.address(self) + ">";
  }

  @PyMethod("__call__($self, /, *args, **kwargs)")
  static Object call(Object self, Object[] arguments, PyDict keywords) {
    KeywordArguments all = KeywordArguments.of(arguments, keywords);
    return CallProtocol.callKeywords(self, all.values(), all.names());
  }

  @PyMethod("__get__($self, instance, owner=None, /)")
  static Object get(Object self, Object instance, Object owner) {
    if (instance != PyNone.NONE) {
      return new PyBoundMethod(self, instance);
    }
    if (owner == null || owner == PyNone.NONE) {
      throw PyErrors.typeError("__get__(None, None) is invalid");
    }
    return self;
  }

  @PyGetter("__name__")
  static String name(PyFunction self) {
    return self.name();
  }

  @PySetter("__name__")
  static void setName(PyFunction self, Object value) {
    self.attributes().name(text("__name__", value));
  }

  @PyGetter("__qualname__")
  static String qualifiedName(PyFunction self) {
    return self.qualifiedName();
  }

  @PySetter("__qualname__")
  static void setQualifiedName(PyFunction self, Object value) {
    self.attributes().qualifiedName(text("__qualname__", value));
  }

  private static String text(String attribute, Object value) {
    String text = AttributeNames.textOrNull(value);
    if (text == null) {
      throw PyErrors.typeError(attribute + " must be set to a string object");
    }
    return text;
  }

  @PyGetter("__code__")
  static Object code(PyFunction self) {
    return self.code();
  }

  /** Raises ValueError for code with another number of free variables. */
  @PySetter("__code__")
  static void setCode(PyFunction self, Object value) {
    if (!(value instanceof PyCode code)) {
      throw PyErrors.typeError("__code__ must be set to a code object");
    }
    if (code.freeNames().length != self.closure().length) {
      throw PyErrors.valueError(
          self.name()
              + "() requires a code object with "
              + self.closure().length
              + " free vars, not "
              + code.freeNames().length);
    }
    // The names stay those of the code before.
    self.attributes();
    self.code(code);
  }

  @PyGetter("__defaults__")
  static Object defaults(PyFunction self) {
    return self.defaults().length == 0 ? PyNone.NONE : PyTuple.of(self.defaults());
  }

  @PySetter("__defaults__")
  static void setDefaults(PyFunction self, Object value) {
    if (value == null || value == PyNone.NONE) {
      self.defaults(new Object[0]);
    } else if (Values.of(value) instanceof PyTuple tuple) {
      self.defaults(tuple.items());
    } else {
      throw PyErrors.typeError("__defaults__ must be set to a tuple object");
    }
  }

  @PyGetter("__kwdefaults__")
  static Object keywordDefaults(PyFunction self) {
    return self.keywordDefaults() == null ? PyNone.NONE : self.keywordDefaults();
  }

  @PySetter("__kwdefaults__")
  static void setKeywordDefaults(PyFunction self, Object value) {
    self.keywordDefaults(dictOrNull("__kwdefaults__ must be set to a dict object", value));
  }

  private static PyDict dictOrNull(String message, Object value) {
    if (value == null || value == PyNone.NONE) {
      return null;
    }
    if (Values.of(value) instanceof PyDict dictionary) {
      return dictionary;
    }
    throw PyErrors.typeError(message);
  }

  @PyMember("__globals__")
  static Object globals(PyFunction self) {
    return self.module().dictionary();
  }

  @PyMember("__builtins__")
  static Object builtins(PyFunction self) {
    return self.module().builtins().dictionary();
  }

  @PyMember("__closure__")
  static Object closure(PyFunction self) {
    return self.closure().length == 0 ? PyNone.NONE : PyTuple.of((Object[]) self.closure().clone());
  }

  @PyGetter("__annotations__")
  static Object annotations(PyFunction self) {
    return self.attributes().annotations();
  }

  @PySetter("__annotations__")
  static void setAnnotations(PyFunction self, Object value) {
    self.attributes()
        .annotations(dictOrNull("__annotations__ must be set to a dict object", value));
  }

  @PyMember("__doc__")
  static Object documentation(PyFunction self) {
    return self.attributes().documentation();
  }

  @PySetter("__doc__")
  static void setDocumentation(PyFunction self, Object value) {
    self.attributes().documentation(value == null ? PyNone.NONE : value);
  }

  @PyMember("__module__")
  static Object moduleName(PyFunction self) {
    return self.attributes().moduleName();
  }

  @PySetter("__module__")
  static void setModuleName(PyFunction self, Object value) {
    self.attributes().moduleName(value == null ? PyNone.NONE : value);
  }

  @PyGetter("__type_params__")
  static Object typeParameters(PyFunction self) {
    return self.attributes().typeParameters();
  }

  @PySetter("__type_params__")
  static void setTypeParameters(PyFunction self, Object value) {
    if (!(value instanceof PyTuple parameters)) {
      throw PyErrors.typeError("__type_params__ must be set to a tuple");
    }
    self.attributes().typeParameters(parameters);
  }

  @PyGetter("__dict__")
  static Object dictionary(PyFunction self) {
    return self.dictionary();
  }

  @PySetter("__dict__")
  static void setDictionary(PyFunction self, Object value) {
    self.dictionary(HasDictionary.checked(value));
  }
}
