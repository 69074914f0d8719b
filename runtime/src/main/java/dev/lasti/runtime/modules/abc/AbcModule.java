package dev.lasti.runtime.modules.abc;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.TypeFlags;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** The module {@code _abc}, which {@code abc.ABCMeta} is made of: {@code _abc.c}. */
public final class AbcModule {
  private static final String KIND = "__abc_tpflags__";

  private AbcModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("_abc", null);
    ModuleFunctions.addAll(module, AbcModuleMethods.TABLE);
    return module;
  }

  /** Every registration changes the token, which can be compared. */
  @PyMethod("get_cache_token()")
  static long cacheToken() {
    return AbcData.invalidationCounter();
  }

  /** Prepares a new abstract base class: its abstract methods, its data, how patterns match it. */
  @PyMethod("_abc_init(self, /)")
  static void init(Object self) {
    AbstractMethodNames.compute(self);
    new AbcData().storeIn(self);
    if (self instanceof PyType type) {
      setKind(type);
    }
  }

  private static void setKind(PyType type) {
    Object kind = type.attributes().get(KIND);
    if (kind == null) {
      return;
    }
    if (kind instanceof Long flags) {
      if ((flags & TypeFlags.COLLECTION) == TypeFlags.COLLECTION) {
        throw PyErrors.typeError(
            "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
      }
      type.replaceFlags(flags & TypeFlags.COLLECTION, flags & TypeFlags.COLLECTION);
    }
    type.deleteAttribute(KIND);
  }

  /** {@code ABCMeta.register}: patterns match the class as the abstract one from now on. */
  @PyMethod("_abc_register(self, subclass, /)")
  static Object register(Object self, Object subclass) {
    if (!(subclass instanceof PyType type)) {
      throw PyErrors.typeError("Can only register classes");
    }
    if (ObjectProtocol.isSubclass(subclass, self)) {
      return subclass;
    }
    if (ObjectProtocol.isSubclass(self, subclass)) {
      throw PyErrors.runtimeError("Refusing to create an inheritance cycle");
    }
    AbcData.of(self).register(type);
    if (self instanceof PyType abstractClass && abstractClass.has(TypeFlags.COLLECTION)) {
      long kind = abstractClass.has(TypeFlags.SEQUENCE) ? TypeFlags.SEQUENCE : TypeFlags.MAPPING;
      type.replaceFlags(TypeFlags.COLLECTION, kind);
    }
    return subclass;
  }

  @PyMethod("_abc_instancecheck(self, instance, /)")
  static Object isInstance(Object self, Object instance) {
    return VirtualSubclasses.isInstance(self, instance);
  }

  @PyMethod("_abc_subclasscheck(self, subclass, /)")
  static boolean isSubclass(Object self, Object subclass) {
    return VirtualSubclasses.isSubclass(self, subclass);
  }

  @PyMethod("_get_dump(self, /)")
  static Object dump(Object self) {
    return AbcData.of(self).dump();
  }

  @PyMethod("_reset_registry(self, /)")
  static Object resetRegistry(Object self) {
    AbcData.of(self).registry.clear();
    return PyNone.NONE;
  }

  @PyMethod("_reset_caches(self, /)")
  static Object resetCaches(Object self) {
    AbcData.of(self).clearCaches();
    return PyNone.NONE;
  }
}
