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
  private final DictIterator.Kind kind;

  DictView(PyDict dict, DictIterator.Kind kind) {
    this.dict = dict;
    this.kind = kind;
  }

  @PyMethod("__len__($self, /)")
  long length() {
    return dict.size();
  }

  @PyMethod("__iter__($self, /)")
  PyIterator iterate() {
    return new DictIterator(dict, kind);
  }

  @PyMethod("__reversed__($self, /)")
  PyIterator reversed() {
    return new DictReverseIterator(dict, kind);
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
