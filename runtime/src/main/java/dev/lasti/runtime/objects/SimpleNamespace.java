package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.Map;

/** {@code types.SimpleNamespace}: an object that is its attributes; {@code namespaceobject.c}. */
public final class SimpleNamespace extends DerivableObject implements HasDictionary {
  public static final PyType TYPE =
      PyType.builtin("types.SimpleNamespace", PyType.OBJECT, SimpleNamespaceMethods.TABLE)
          .withDictionary();

  private final PyDict dictionary = new PyDict();

  private SimpleNamespace(PyType type) {
    super(type);
  }

  public SimpleNamespace() {
    this(TYPE);
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return new SimpleNamespace(type);
  }

  @PyMethod("__init__($self, /, *args, **kwargs)")
  void init(Object[] arguments, PyDict keywords) {
    if (arguments.length > 0) {
      throw PyErrors.typeError("no positional arguments expected");
    }
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      dictionary.put(entry.getKey(), entry.getValue());
    }
  }

  @Override
  @PyMember("__dict__")
  public PyDict dictionary() {
    return dictionary;
  }

  @Override
  public PyDict dictionaryOrNull() {
    return dictionary;
  }

  @PyMethod("__eq__($self, value, /)")
  Object equal(Object value) {
    return value instanceof SimpleNamespace other
        ? Comparison.equal(dictionary, other.dictionary)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__reduce__($self, /)")
  PyTuple reduce() {
    return PyTuple.of(type(), PyTuple.EMPTY, dictionary);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    String name = type() == TYPE ? "namespace" : type().shortName();
    return Representation.guarded(this, name + "(...)", self -> self.contents(name));
  }

  private String contents(String name) {
    StringBuilder out = new StringBuilder(name).append('(');
    String separator = "";
    for (Map.Entry<Object, Object> entry : dictionary.entrySet()) {
      if (entry.getKey() instanceof String attribute) {
        out.append(separator).append(attribute).append('=');
        out.append(ObjectProtocol.repr(entry.getValue()));
        separator = ", ";
      }
    }
    return out.append(')').toString();
  }
}
