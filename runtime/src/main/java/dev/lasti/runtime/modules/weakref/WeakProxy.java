package dev.lasti.runtime.modules.weakref;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.lifetime.WeakWatches;
import dev.lasti.runtime.objects.Identity;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.WeakWatch;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.SequenceProtocol;

/**
 * {@code weakref.proxy}: behaves like its object as long as that is there, and raises
 * ReferenceError then. {@code weakrefobject.c}.
 */
final class WeakProxy implements PyObject {
  static final PyType TYPE =
      ForwardedMethod.install(
          PyType.builtin("weakref.ProxyType", PyType.OBJECT, WeakProxyMethods.TABLE).makeFinal());
  static final PyType CALLABLE_TYPE =
      ForwardedMethod.install(
          PyType.builtin(
                  "weakref.CallableProxyType",
                  PyType.OBJECT,
                  WeakProxyMethods.TABLE,
                  CallableProxyMethods.TABLE)
              .makeFinal());

  private final PyType type;
  private final WeakWatch watch;

  private WeakProxy(PyType type, WeakWatch watch) {
    this.type = type;
    this.watch = watch;
  }

  /**
   * {@code PyWeakref_NewProxy}; an object has only one without a callback. Raises TypeError.
   *
   * @param callback may be {@code null}
   */
  static WeakProxy of(Object object, Object callback) {
    for (Object owner : WeakWatch.owners(object)) {
      if (callback == null && owner instanceof WeakProxy proxy && !proxy.watch.hasCallback()) {
        return proxy;
      }
    }
    WeakWatch watch = new WeakWatch(object, callback);
    PyType type = CallProtocol.isCallable(object) ? CALLABLE_TYPE : TYPE;
    WeakProxy proxy = new WeakProxy(type, watch);
    watch.owner(proxy);
    WeakWatches.add(object, watch);
    return proxy;
  }

  @Override
  public PyType type() {
    return type;
  }

  /** The object behind a proxy, every other object itself. Raises ReferenceError. */
  static Object unwrap(Object object) {
    return object instanceof WeakProxy proxy ? proxy.referent() : object;
  }

  private Object referent() {
    Object object = watch.get();
    if (object == null) {
      throw PyErrors.create(
          ExceptionTypes.REFERENCE_ERROR, "weakly-referenced object no longer exists");
    }
    return object;
  }

  @PyMethod("__getattribute__($self, name, /)")
  Object attribute(Object name) {
    return AttributeProtocol.get(referent(), (String) name);
  }

  @PyMethod("__setattr__($self, name, value, /)")
  void setAttribute(Object name, Object value) {
    AttributeProtocol.set(referent(), (String) name, value);
  }

  @PyMethod("__delattr__($self, name, /)")
  void deleteAttribute(Object name) {
    AttributeProtocol.delete(referent(), (String) name);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    Object object = watch.get();
    String target = object == null ? "NoneType" : PyType.of(object).name();
    return "<weakproxy at "
        + Identity.address(this)
        + " to "
        + target
        + " at "
        + Identity.address(object == null ? this : object)
        + ">";
  }

  @PyMethod("__str__($self, /)")
  String str() {
    return ObjectProtocol.str(referent());
  }

  @PyMethod("__bool__($self, /)")
  boolean isTrue() {
    return ObjectProtocol.isTrue(referent());
  }

  @PyMethod("__hash__($self, /)")
  long hash() {
    throw PyErrors.typeError("unhashable type: '" + type.name() + "'");
  }

  @PyMethod("__len__($self, /)")
  long length() {
    return ObjectProtocol.length(referent());
  }

  @PyMethod("__contains__($self, key, /)")
  boolean contains(Object item) {
    return SequenceProtocol.contains(item, referent());
  }

  @PyMethod("__getitem__($self, key, /)")
  Object item(Object key) {
    return ItemProtocol.get(referent(), unwrap(key));
  }

  @PyMethod("__setitem__($self, key, value, /)")
  void setItem(Object key, Object value) {
    ItemProtocol.set(referent(), key, value);
  }

  @PyMethod("__delitem__($self, key, /)")
  void deleteItem(Object key) {
    ItemProtocol.delete(referent(), key);
  }

  @PyMethod("__iter__($self, /)")
  Object iterate() {
    return IteratorProtocol.getIterator(referent());
  }

  @PyMethod("__next__($self, /)")
  Object next() {
    Object object = referent();
    if (!IteratorProtocol.isIterator(object)) {
      throw PyErrors.typeError(
          "Weakref proxy referenced a non-iterator '" + PyType.of(object).name() + "' object");
    }
    return IteratorProtocol.nextOrStop(object);
  }
}
