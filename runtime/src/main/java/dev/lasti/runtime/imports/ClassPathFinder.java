package dev.lasti.runtime.imports;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Finds compiled modules as the classes of a class loader. */
public final class ClassPathFinder implements ModuleFinder {
  private final ClassLoader loader;

  public ClassPathFinder(ClassLoader loader) {
    this.loader = loader;
  }

  /** The path has no meaning: the name of the class is all that counts. */
  @Override
  public CompiledModule find(String name, List<String> path) {
    Class<?> found = load(name);
    return found != null && CompiledModule.class.isAssignableFrom(found)
        ? create(found.asSubclass(CompiledModule.class))
        : null;
  }

  /** A file system that ignores case finds the class of another name: a NoClassDefFoundError. */
  private Class<?> load(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      return null;
    }
  }

  private static CompiledModule create(Class<? extends CompiledModule> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("cannot make the module " + type.getName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not a module of lasti: " + type.getName(), e);
    }
  }
}
