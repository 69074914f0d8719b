package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.SequenceProtocol;

/**
 * A view of a mapping that cannot be changed: {@code types.MappingProxyType}, {@code
 * descrobject.c}.
 */
public class MappingProxy implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("mappingproxy", PyType.OBJECT, MappingProxyMethods.TABLE)
          .makeFinal()
          .with(TypeFlags.MAPPING);

  private final Object mapping;

  public MappingProxy(Object mapping) {
    this.mapping = mapping;
  }

  @PyMethod("__new__($type, mapping)")
  static Object create(PyType type, Object mapping) {
    PyType mappingType = PyType.of(mapping);
    boolean isSequence =
        mappingType.isSubtypeOf(PyList.TYPE) || mappingType.isSubtypeOf(PyTuple.TYPE);
    if (isSequence || mappingType.special(SpecialMethod.GETITEM) == null) {
      throw PyErrors.typeError(
          "mappingproxy() argument must be a mapping, not " + mappingType.name());
    }
    return new MappingProxy(mapping);
  }

  @Override
  public final PyType type() {
    return TYPE;
  }

  /** The mapping behind the view. */
  public Object mapping() {
    return mapping;
  }

  private Object call(String method) {
    return CallProtocol.call(AttributeProtocol.get(mapping(), method));
  }

  @PyMethod("__getitem__($self, key, /)")
  Object getItem(Object key) {
    return ItemProtocol.get(mapping(), key);
  }

  @PyMethod("__contains__($self, key, /)")
  boolean contains(Object key) {
    return SequenceProtocol.contains(key, mapping());
  }

  @PyMethod("__len__($self, /)")
  int length() {
    return ObjectProtocol.length(mapping());
  }

  @PyMethod("__iter__($self, /)")
  Object iterate() {
    return IteratorProtocol.getIterator(mapping());
  }

  @PyMethod("__reversed__($self, /)")
  Object reversed() {
    return call("__reversed__");
  }

  @PyMethod("get($self, key, default=None, /)")
  Object get(Object key, Object otherwise) {
    Object get = AttributeProtocol.get(mapping(), "get");
    return CallProtocol.call(get, key, otherwise == null ? PyNone.NONE : otherwise);
  }

  @PyMethod("keys($self, /)")
  Object keys() {
    return call("keys");
  }

  @PyMethod("values($self, /)")
  Object values() {
    return call("values");
  }

  @PyMethod("items($self, /)")
  Object items() {
    return call("items");
  }

  @PyMethod("copy($self, /)")
  Object copy() {
    return call("copy");
  }

  private static Object behind(Object value) {
    return value instanceof MappingProxy proxy ? proxy.mapping() : value;
  }

  /** {@code mappingproxy_richcompare}: another proxy is asked in its turn. */
  @PyRichCompare
  Object compare(Object value, ComparisonOperation operation) {
    return operation.apply(mapping(), value);
  }

  @PyMethod("__hash__($self, /)")
  long hash() {
    return ObjectProtocol.hash(mapping());
  }

  @PyMethod("__or__($self, value, /)")
  Object or(Object value) {
    return NumberProtocol.or(mapping(), behind(value));
  }

  @PyMethod("__ror__($self, value, /)")
  Object reflectedOr(Object value) {
    return NumberProtocol.or(behind(value), mapping());
  }

  @PyMethod("__ior__($self, value, /)")
  static Object inPlaceOr(Object self, Object value) {
    throw PyErrors.typeError("'|=' is not supported by mappingproxy; use '|' instead");
  }

  @PyMethod("__str__($self, /)")
  String str() {
    return ObjectProtocol.str(mapping());
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "mappingproxy(" + ObjectProtocol.repr(mapping()) + ")";
  }

  @PyMethod("__class_getitem__($cls, item, /)")
  static Object generic(PyType type, Object item) {
    return new GenericAlias(type, item);
  }
}
