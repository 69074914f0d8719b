package dev.lasti.runtime.modules;

import dev.lasti.runtime.objects.PyModule;

/** The module {@code _random}: {@code _randommodule.c}. */
public final class RandomModule {
  private RandomModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("_random", null);
    module.global("Random", MersenneTwister.TYPE);
    return module;
  }
}
