package dev.lasti.runtime.modules.collections;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Descriptor;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code _collections._tuplegetter}: the attribute of a named tuple that reads one item. */
final class TupleGetter implements PyObject, Descriptor {
  static final PyType TYPE =
      PyType.builtin("collections._tuplegetter", PyType.OBJECT, TupleGetterMethods.TABLE);

  private final long index;
  private Object doc;

  private TupleGetter(long index, Object doc) {
    this.index = index;
    this.doc = doc;
  }

  @PyMethod("__new__($type, index, doc, /)")
  static Object create(PyType type, Object index, Object doc) {
    return type.wrap(TYPE, new TupleGetter(NumberProtocol.asSize(index), doc));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public Object get(Object instance, PyType owner) {
    PyTuple tuple = instance == null ? null : PyTuple.valueOrNull(instance);
    if (tuple == null) {
      if (instance == null || instance == PyNone.NONE) {
        return this;
      }
      throw PyErrors.typeError(
          "descriptor for index '"
              + index
              + "' for tuple subclasses doesn't apply to '"
              + PyType.of(instance).name()
              + "' object");
    }
    if (index < 0 || index >= tuple.size()) {
      throw PyErrors.indexError("tuple index out of range");
    }
    return tuple.get((int) index);
  }

  @Override
  public void set(Object instance, Object value) {
    throw PyErrors.attributeError(
        value == null ? "can't delete attribute" : "can't set attribute", null, null);
  }

  @PyMethod("__get__($self, instance, owner=None, /)")
  Object getForPython(Object instance, Object owner) {
    return get(instance == PyNone.NONE ? null : instance, null);
  }

  @PyMethod("__set__($self, instance, value, /)")
  void setForPython(Object instance, Object value) {
    set(instance, value);
  }

  @PyMethod("__delete__($self, instance, /)")
  void deleteForPython(Object instance) {
    set(instance, null);
  }

  @PyGetter("__doc__")
  Object doc() {
    return doc;
  }

  @PySetter("__doc__")
  void doc(Object newDoc) {
    doc = newDoc == null ? PyNone.NONE : newDoc;
  }

  @PyMethod("__reduce__($self, /)")
  Object reduce() {
    return PyTuple.of(TYPE, PyTuple.of(index, doc));
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "_tuplegetter(" + index + ", " + ObjectProtocol.repr(doc) + ")";
  }
}
