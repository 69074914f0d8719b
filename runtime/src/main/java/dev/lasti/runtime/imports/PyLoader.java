package dev.lasti.runtime.imports;

import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyType;

/**
 * The {@code __loader__} of a compiled module: where the modules that it imports are looked for.
 */
final class PyLoader implements PyObject {
  static final PyType TYPE = PyType.builtin("lasti.Loader", PyType.OBJECT, null).makeFinal();

  private final ModuleFinder finder;

  PyLoader(ModuleFinder finder) {
    this.finder = finder;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  ModuleFinder finder() {
    return finder;
  }
}
