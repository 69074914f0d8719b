package dev.lasti.runtime.imports;

/** Where compiled modules come from: CPython's {@code sys.meta_path} entries. */
public interface ModuleFinder {

  /** The module of this dotted name, or {@code null} if there is none. */
  CompiledModule find(String name);
}
