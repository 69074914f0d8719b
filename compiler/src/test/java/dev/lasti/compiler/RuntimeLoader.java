package dev.lasti.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Loads the runtime, the interpreter and the driver anew, so that a program finds none of the state
 * that another one has left: {@code sys.modules}, changed types, open files. It holds the program's
 * own classes too.
 */
final class RuntimeLoader extends ClassLoader {
  private static final List<String> OWN =
      List.of(
          "dev.lasti.runtime.",
          "dev.lasti.compiler.interpreter.",
          "dev.lasti.compiler.driver.",
          IsolatedProgram.class.getName());

  /** Class files by name, which all loaders share. */
  private static final Map<String, byte[]> CLASS_FILES = new ConcurrentHashMap<>();

  private final Map<String, byte[]> program;

  /**
   * @param program the class files of a compiled program by class name
   */
  RuntimeLoader(Map<String, byte[]> program) {
    super(RuntimeLoader.class.getClassLoader());
    this.program = program;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      byte[] classFile = program.get(name);
      if (classFile == null && OWN.stream().anyMatch(name::startsWith)) {
        classFile = CLASS_FILES.computeIfAbsent(name, this::read);
      }
      return classFile == null
          ? super.loadClass(name, resolve)
          : defineClass(name, classFile, 0, classFile.length);
    }
  }

  /** The class file, or null. */
  private byte[] read(String name) {
    try (InputStream stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
