package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/**
 * What the three views of a dict have in common. The type {@code dict_values} has these methods
 * alone.
 */
abstract class DictView implements PyObject {
  final PyDict dict;
  private final PyType type;
  private final DictIterator.Kind kind;

  DictView(PyDict dict, PyType type, DictIterator.Kind kind) {
    this.dict = dict;
    this.type = type;
    this.kind = kind;
  }

  @Override
  public PyType type() {
    return type;
  }

  @PyMethod("__len__($self, /)")
  long length() {
    return dict.size();
  }

  @PyMethod("__iter__($self, /)")
  PyIterator iterate() {
    return dict.iterator(kind);
  }

  @PyMethod("__reversed__($self, /)")
  PyIterator reversed() {
    return dict.reverseIterator(kind);
  }

  @PyGetter("mapping")
  Object mapping() {
    return new MappingProxy(dict);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return Representation.guarded(
        this,
        "...",
        view -> type().name() + "(" + ObjectProtocol.repr(IteratorProtocol.toList(view)) + ")");
  }
}
