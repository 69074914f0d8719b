package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.lifetime.WeakWatches;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code weakref.ref}: {@code weakrefobject.c}. Called, it answers its object, or None. */
public final class PyWeakReference extends PyCallable {
  public static final PyType TYPE =
      PyType.builtin("weakref.ReferenceType", PyType.OBJECT, PyWeakReferenceMethods.TABLE);

  private static final int MAXIMUM_ARGUMENTS = 2;

  private final WeakWatch watch;
  private boolean hasHash;
  private long hash;

  private PyWeakReference(WeakWatch watch) {
    this.watch = watch;
  }

  /** A reference without a callback; an object has only one of them. Raises TypeError. */
  public static Object to(Object object) {
    return make(TYPE, object, null);
  }

  private static Object make(PyType type, Object object, Object callback) {
    if (type == TYPE && callback == null) {
      Object known = WeakWatch.plainReference(object);
      if (known != null) {
        return known;
      }
    }
    WeakWatch watch = new WeakWatch(object, callback);
    Object made = type.wrap(TYPE, new PyWeakReference(watch));
    watch.owner(made);
    WeakWatches.add(object, watch);
    return made;
  }

  /** {@code weakref___new__}: what else a subclass takes is for its {@code __init__}. */
  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    check("__new__", arguments);
    Object callback = arguments.length < 2 || arguments[1] == PyNone.NONE ? null : arguments[1];
    return make(type, arguments[0], callback);
  }

  @PyMethod("__init__($self, *args, **kwargs)")
  static void init(Object self, Object[] arguments, PyDict keywords) {
    if (keywords.size() > 0) {
      throw PyErrors.typeError("ref() takes no keyword arguments");
    }
    check("__init__", arguments);
  }

  private static void check(String function, Object[] arguments) {
    int count = arguments.length;
    if (count == 0) {
      throw PyErrors.typeError(function + " expected at least 1 argument, got 0");
    }
    if (count > MAXIMUM_ARGUMENTS) {
      throw PyErrors.typeError(function + " expected at most 2 arguments, got " + count);
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Whether nobody is told when the object is gone. */
  boolean isPlain() {
    return !watch.hasCallback();
  }

  /** The object, or {@code null} when it is gone. */
  public Object referent() {
    return watch.get();
  }

  @Override
  public Object call() {
    Object object = watch.get();
    return object == null ? PyNone.NONE : object;
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    checkNoArguments(arguments.length, keywords != null && keywords.length > 0);
    return call();
  }

  @PyMethod("__call__($self, /, *args, **kwargs)")
  Object callForPython(Object[] arguments, PyDict keywords) {
    checkNoArguments(arguments.length, !keywords.isEmpty());
    return call();
  }

  private static void checkNoArguments(int count, boolean hasKeywords) {
    if (hasKeywords) {
      throw PyErrors.typeError("weakref() takes no keyword arguments");
    }
    if (count > 0) {
      throw PyErrors.typeError("weakref expected 0 arguments, got " + count);
    }
  }

  /** None when there is none, or when it has been called. */
  @PyMember("__callback__")
  Object callback() {
    Object callback = watch.callback();
    return callback == null ? PyNone.NONE : callback;
  }

  /** The hash of the object, which is remembered. Raises TypeError when it is too late. */
  @PyMethod("__hash__($self, /)")
  long hash() {
    if (!hasHash) {
      Object object = watch.get();
      if (object == null) {
        throw PyErrors.typeError("weak object has gone away");
      }
      hash = ObjectProtocol.hash(object);
      hasHash = true;
    }
    return hash;
  }

  @PyMethod("__eq__($self, value, /)")
  static Object isEqual(Object self, Object other) {
    if (!(Values.of(other) instanceof PyWeakReference second)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    Object a = ((PyWeakReference) Values.of(self)).referent();
    Object b = second.referent();
    return a == null || b == null ? self == other : Comparison.equal(a, b);
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    String start = "<weakref at " + Identity.address(self) + "; ";
    Object object = ((PyWeakReference) Values.of(self)).referent();
    return object == null ? start + "dead>" : start + "to " + described(object) + ">";
  }

  private static String described(Object object) {
    String text = "'" + PyType.of(object).name() + "' at " + Identity.address(object);
    return name(object) instanceof String name ? text + " (" + name + ")" : text;
  }

  private static Object name(Object object) {
    try {
      return AttributeProtocol.find(object, "__name__");
    } catch (PyBaseException e) {
      return null;
    }
  }

  @PyMethod("__class_getitem__($cls, item, /)")
  static Object generic(PyType type, Object item) {
    return new GenericAlias(type, item);
  }
}
