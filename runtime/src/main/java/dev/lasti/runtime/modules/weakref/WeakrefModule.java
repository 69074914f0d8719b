package dev.lasti.runtime.modules.weakref;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyWeakReference;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.objects.WeakWatch;

/** The module {@code _weakref}: {@code _weakref.c}. */
public final class WeakrefModule {
  private WeakrefModule() {}

  /**
   * A new module.
   *
   * @param name {@code _weakref}, or {@code weakref} where that has no source
   */
  public static PyModule create(String name) {
    PyModule module = PyModule.nativeModule(name, null);
    ModuleFunctions.addAll(module, WeakrefModuleMethods.TABLE);
    module.global("ref", PyWeakReference.TYPE);
    module.global("ReferenceType", PyWeakReference.TYPE);
    module.global("ProxyType", WeakProxy.TYPE);
    module.global("CallableProxyType", WeakProxy.CALLABLE_TYPE);
    if (name.equals("weakref")) {
      module.global("ProxyTypes", PyTuple.of(WeakProxy.TYPE, WeakProxy.CALLABLE_TYPE));
    }
    return module;
  }

  @PyMethod("getweakrefcount(object, /)")
  static long count(Object object) {
    return WeakWatch.owners(object).size();
  }

  @PyMethod("getweakrefs(object, /)")
  static Object references(Object object) {
    PyList references = new PyList();
    for (Object owner : WeakWatch.owners(object)) {
      references.append(owner);
    }
    return references;
  }

  @PyMethod("proxy(object, callback=None, /)")
  static Object proxy(Object object, Object callback) {
    return WeakProxy.of(object, callback == PyNone.NONE ? null : callback);
  }

  /** Removes an entry of a WeakValueDictionary, if its object is gone. */
  @PyMethod("_remove_dead_weakref(dct, key, /)")
  static void removeDead(Object dictionary, Object key) {
    PyDict entries = (PyDict) Values.of(dictionary);
    boolean isDead =
        Values.of(entries.get(key)) instanceof PyWeakReference reference
            && reference.referent() == null;
    if (isDead) {
      entries.remove(key);
    }
  }
}
