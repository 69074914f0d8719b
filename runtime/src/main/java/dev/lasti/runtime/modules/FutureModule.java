package dev.lasti.runtime.modules;

import static dev.lasti.runtime.modules.FutureFeature.release;

import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;

/**
 * The module {@code __future__}. A {@code from __future__ import} is the compiler's business, but
 * the module is imported like any other, and there to look at.
 */
public final class FutureModule {
  private final PyModule module = PyModule.nativeModule("__future__", null);
  private final PyList names = new PyList();
  private final PyList all = PyList.of("all_feature_names");

  private FutureModule() {}

  /** A new module. */
  public static PyModule create() {
    FutureModule future = new FutureModule();
    future.addFlags();
    future.addFeatures();
    future.module.global("_Feature", FutureFeature.TYPE);
    future.module.global("all_feature_names", future.names);
    future.module.global("__all__", future.all);
    return future.module;
  }

  private void addFlags() {
    module.global("CO_NESTED", 0x10L);
    module.global("CO_GENERATOR_ALLOWED", 0L);
    module.global("CO_FUTURE_DIVISION", 0x20000L);
    module.global("CO_FUTURE_ABSOLUTE_IMPORT", 0x40000L);
    module.global("CO_FUTURE_WITH_STATEMENT", 0x80000L);
    module.global("CO_FUTURE_PRINT_FUNCTION", 0x100000L);
    module.global("CO_FUTURE_UNICODE_LITERALS", 0x200000L);
    module.global("CO_FUTURE_BARRY_AS_BDFL", 0x400000L);
    module.global("CO_FUTURE_GENERATOR_STOP", 0x800000L);
    module.global("CO_FUTURE_ANNOTATIONS", 0x1000000L);
  }

  private void addFeatures() {
    PyTuple three = release(3, 0, "alpha", 0);
    add("nested_scopes", release(2, 1, "beta", 1), release(2, 2, "alpha", 0), 0x10);
    add("generators", release(2, 2, "alpha", 1), release(2, 3, "final", 0), 0);
    add("division", release(2, 2, "alpha", 2), three, 0x20000);
    add("absolute_import", release(2, 5, "alpha", 1), three, 0x40000);
    add("with_statement", release(2, 5, "alpha", 1), release(2, 6, "alpha", 0), 0x80000);
    add("print_function", release(2, 6, "alpha", 2), three, 0x100000);
    add("unicode_literals", release(2, 6, "alpha", 2), three, 0x200000);
    add("barry_as_FLUFL", release(3, 1, "alpha", 2), release(4, 0, "alpha", 0), 0x400000);
    add("generator_stop", release(3, 5, "beta", 1), release(3, 7, "alpha", 0), 0x800000);
    add("annotations", release(3, 7, "beta", 1), PyNone.NONE, 0x1000000);
  }

  private void add(String name, PyTuple optional, Object mandatory, long flag) {
    module.global(name, new FutureFeature(optional, mandatory, flag));
    names.append(name);
    all.append(name);
  }
}
