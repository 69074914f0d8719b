package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.objects.HasDictionary;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.Map;

/** The methods of {@code BaseException}: {@code exceptions.c}. */
final class BaseExceptionType {
  private BaseExceptionType() {}

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return new PyBaseException(type, PyTuple.of(arguments));
  }

  @PyMethod("__init__($self, /, *args, **kwargs)")
  static void init(PyBaseException self, Object[] arguments, PyDict keywords) {
    checkNoKeywords(self, keywords);
    self.arguments(PyTuple.of(arguments));
  }

  static void checkNoKeywords(PyBaseException self, PyDict keywords) {
    if (keywords.size() > 0) {
      throw PyErrors.typeError(self.type().name() + "() takes no keyword arguments");
    }
  }

  @PyMethod("__repr__($self, /)")
  static String repr(PyBaseException self) {
    PyTuple arguments = self.arguments();
    return arguments.size() == 1
        ? self.type().shortName() + "(" + ObjectProtocol.repr(arguments.get(0)) + ")"
        : self.type().shortName() + ObjectProtocol.repr(arguments);
  }

  @PyMethod("__str__($self, /)")
  static String str(PyBaseException self) {
    PyTuple arguments = self.arguments();
    return switch (arguments.size()) {
      case 0 -> "";
      case 1 -> ObjectProtocol.str(arguments.get(0));
      default -> ObjectProtocol.str(arguments);
    };
  }

  @PyMethod("with_traceback($self, object, /)")
  static Object withTraceback(PyBaseException self, Object traceback) {
    setTraceback(self, traceback);
    return self;
  }

  @PyMethod("add_note($self, object, /)")
  static void addNote(PyBaseException self, Object note) {
    if (!(Values.of(note) instanceof String)) {
      throw PyErrors.typeError("note must be a str, not '" + PyType.of(note).name() + "'");
    }
    Object notes = AttributeProtocol.find(self, "__notes__");
    if (notes == null) {
      notes = new PyList();
      AttributeProtocol.set(self, "__notes__", notes);
    }
    if (!(Values.of(notes) instanceof PyList list)) {
      throw PyErrors.typeError("Cannot add note: __notes__ is not a list");
    }
    list.add(note);
  }

  @PyMethod("__reduce__($self, /)")
  static Object reduce(PyBaseException self) {
    return self.dictionaryOrNull() == null
        ? PyTuple.of(self.type(), self.arguments())
        : PyTuple.of(self.type(), self.arguments(), self.dictionary());
  }

  @PyMethod("__setstate__($self, object, /)")
  static void setState(PyBaseException self, Object state) {
    if (state == PyNone.NONE) {
      return;
    }
    if (!(Values.of(state) instanceof PyDict attributes)) {
      throw PyErrors.typeError("state is not a dictionary");
    }
    for (Map.Entry<Object, Object> entry : attributes.entrySet()) {
      AttributeProtocol.set(self, (String) Values.of(entry.getKey()), entry.getValue());
    }
  }

  @PyGetter("args")
  static Object arguments(PyBaseException self) {
    return self.arguments();
  }

  @PySetter("args")
  static void setArguments(PyBaseException self, Object value) {
    if (value == null) {
      throw PyErrors.typeError("args may not be deleted");
    }
    self.arguments(PyTuple.from(value));
  }

  @PyGetter("__cause__")
  static Object cause(PyBaseException self) {
    return self.pythonCause() == null ? PyNone.NONE : self.pythonCause();
  }

  @PySetter("__cause__")
  static void setCause(PyBaseException self, Object value) {
    self.pythonCause(exceptionOrNull(value, "cause", "__cause__"));
  }

  @PyGetter("__context__")
  static Object context(PyBaseException self) {
    return self.context() == null ? PyNone.NONE : self.context();
  }

  @PySetter("__context__")
  static void setContext(PyBaseException self, Object value) {
    self.context(exceptionOrNull(value, "context", "__context__"));
  }

  private static PyBaseException exceptionOrNull(Object value, String what, String attribute) {
    if (value == null) {
      throw PyErrors.typeError(attribute + " may not be deleted");
    }
    if (value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyBaseException exception) {
      return exception;
    }
    throw PyErrors.typeError("exception " + what + " must be None or derive from BaseException");
  }

  @PyMember("__suppress_context__")
  static boolean suppressesContext(PyBaseException self) {
    return self.suppressesContext();
  }

  @PySetter("__suppress_context__")
  static void setSuppressesContext(PyBaseException self, Object value) {
    if (value == null) {
      throw PyErrors.typeError("can't delete numeric/char attribute");
    }
    if (!(value instanceof Boolean suppresses)) {
      throw PyErrors.typeError("attribute value type must be bool");
    }
    self.suppressesContext(suppresses);
  }

  @PyGetter("__traceback__")
  static Object traceback(PyBaseException self) {
    return self.traceback() == null ? PyNone.NONE : self.traceback();
  }

  @PySetter("__traceback__")
  static void setTraceback(PyBaseException self, Object value) {
    if (value == null) {
      throw PyErrors.typeError("__traceback__ may not be deleted");
    }
    if (value != PyNone.NONE && !(value instanceof Traceback)) {
      throw PyErrors.typeError("__traceback__ must be a traceback or None");
    }
    self.traceback(value instanceof Traceback traceback ? traceback : null);
  }

  @PyGetter("__dict__")
  static Object dictionary(PyBaseException self) {
    return self.dictionary();
  }

  @PySetter("__dict__")
  static void setDictionary(PyBaseException self, Object value) {
    self.dictionary(HasDictionary.checked(value));
  }
}
