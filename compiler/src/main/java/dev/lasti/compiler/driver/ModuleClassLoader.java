package dev.lasti.compiler.driver;

import dev.lasti.compiler.codegen.ClassFile;
import dev.lasti.runtime.imports.ClassPathFinder;
import dev.lasti.runtime.imports.CompiledModule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Defines the classes of one module that was compiled in memory. */
final class ModuleClassLoader extends ClassLoader {
  private final Map<String, ClassFile> files = new HashMap<>();

  private ModuleClassLoader(List<ClassFile> classes) {
    super(ModuleClassLoader.class.getClassLoader());
    for (ClassFile file : classes) {
      files.put(file.name().replace('/', '.'), file);
    }
  }

  /** Makes the module of a list of classes, the module's own one first. */
  static CompiledModule load(List<ClassFile> classes) {
    String name = classes.get(0).name().replace('/', '.');
    return new ClassPathFinder(new ModuleClassLoader(classes)).find(name, List.of());
  }

  /** The module's own classes go before any that the compiler has under the same name. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!files.containsKey(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    ClassFile file = files.get(name);
    if (file == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, file.bytes(), 0, file.bytes().length);
  }
}
