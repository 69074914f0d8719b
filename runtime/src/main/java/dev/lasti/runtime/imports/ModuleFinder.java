package dev.lasti.runtime.imports;

import java.util.List;

/** Where compiled modules come from: CPython's {@code sys.meta_path} entries. */
public interface ModuleFinder {

  /**
   * The module of this dotted name, or {@code null} if there is none.
   *
   * @param path the directories to look in, where modules are files: {@code sys.path}, or the
   *     {@code __path__} of the package that the module is in
   */
  CompiledModule find(String name, List<String> path);
}
