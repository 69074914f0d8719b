package dev.lasti.runtime.modules.struct;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The module {@code _struct}. Its functions remember the formats that they have parsed. */
public final class StructModule {
  static final PyType ERROR = PyType.builtin("struct.error", ExceptionTypes.EXCEPTION, null);

  private static final int MAX_CACHED = 100;
  private static final Map<Object, PyStruct> CACHE = new HashMap<>();

  private StructModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("_struct", null);
    ModuleFunctions.addAll(module, StructModuleMethods.TABLE);
    module.global("Struct", PyStruct.TYPE);
    module.global("error", ERROR);
    return module;
  }

  /** A {@code struct.error}. */
  static PyBaseException error(String message) {
    return PyErrors.create(ERROR, message);
  }

  private static synchronized PyStruct struct(Object format) {
    Object key = format instanceof PyBytes bytes ? bytes.toString() : format;
    PyStruct known = key instanceof String ? CACHE.get(key) : null;
    if (known != null) {
      return known;
    }
    PyStruct struct = new PyStruct();
    struct.init(format);
    if (CACHE.size() >= MAX_CACHED) {
      CACHE.clear();
    }
    if (key instanceof String) {
      CACHE.put(key, struct);
    }
    return struct;
  }

  private static PyStruct first(Object[] arguments) {
    if (arguments.length == 0) {
      throw PyErrors.typeError("missing format argument");
    }
    return struct(arguments[0]);
  }

  private static Object[] rest(Object[] arguments) {
    return Arrays.copyOfRange(arguments, 1, arguments.length);
  }

  @PyMethod("calcsize(format, /)")
  static Object calculateSize(Object format) {
    return struct(format).size();
  }

  @PyMethod("pack(*args)")
  static Object pack(Object[] arguments) {
    return first(arguments).pack(rest(arguments));
  }

  @PyMethod("pack_into(*args)")
  static void packInto(Object[] arguments) {
    first(arguments).packInto(rest(arguments));
  }

  @PyMethod("unpack(format, buffer, /)")
  static Object unpack(Object format, Object buffer) {
    return struct(format).unpack(buffer);
  }

  @PyMethod("unpack_from(format, /, buffer, offset=0)")
  static Object unpackFrom(Object format, Object buffer, Object offset) {
    return struct(format).unpackFrom(buffer, offset);
  }

  @PyMethod("iter_unpack(format, buffer, /)")
  static Object iterateUnpacking(Object format, Object buffer) {
    return struct(format).iterateUnpacking(buffer);
  }

  @PyMethod("_clearcache()")
  static synchronized void clearCache() {
    CACHE.clear();
  }
}
