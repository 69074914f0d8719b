package dev.lasti.runtime.modules.warnings;

import dev.lasti.runtime.modules.SysModule;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.protocol.AttributeProtocol;

/** The library's module {@code warnings}, if the program has imported it. */
final class LibraryWarnings {
  private LibraryWarnings() {}

  /** An attribute of the module, or {@code null}: {@code get_warnings_attr}. */
  static Object attribute(String name) {
    Object modules = SysModule.MODULE.global("modules");
    Object module = modules instanceof PyDict loaded ? loaded.get("warnings") : null;
    return module == null || module == PyNone.NONE ? null : AttributeProtocol.find(module, name);
  }
}
