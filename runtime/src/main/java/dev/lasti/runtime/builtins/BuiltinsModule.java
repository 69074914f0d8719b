package dev.lasti.runtime.builtins;

import dev.lasti.runtime.objects.Builtins;
import dev.lasti.runtime.objects.PyModule;

/** The module {@code builtins}, to whose names the globals of all other modules fall back. */
public final class BuiltinsModule {
  public static final PyModule MODULE = PyModule.nativeModule("builtins", new BuiltinNames());

  static {
    Builtins.provide(MODULE);
  }

  private BuiltinsModule() {}
}
