package dev.lasti.runtime.frames;

import dev.lasti.runtime.call.CodeTable;
import dev.lasti.runtime.generators.GeneratorFrame;
import dev.lasti.runtime.objects.PyCode;
import java.lang.reflect.Field;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the code object of a method that the compiler has made, by the fields of its classes. */
final class CompiledCode {
  private static final ConcurrentHashMap<Method, Entry> KNOWN = new ConcurrentHashMap<>();

  private CompiledCode() {}

  private record Method(Class<?> type, String name) {}

  /** What is known of a method; the code is {@code null} where it is no body of Python code. */
  private record Entry(PyCode code) {}

  /** The code that a Java method is the body of, or {@code null}. */
  static PyCode of(Class<?> type, String method) {
    boolean isGenerator = GeneratorFrame.class.isAssignableFrom(type);
    boolean isBody =
        isGenerator && (method.equals("resume") || method.equals("resumeBody"))
            || CodeTable.class.isAssignableFrom(type) && method.indexOf('$') > 0;
    return isBody
        ? KNOWN.computeIfAbsent(new Method(type, method), CompiledCode::find).code()
        : null;
  }

  private static Entry find(Method method) {
    if (GeneratorFrame.class.isAssignableFrom(method.type())) {
      return new Entry(read(method.type(), "CODE"));
    }
    String field = "code$" + method.name();
    PyCode code = read(method.type(), field);
    String module = moduleName(method.type().getName());
    Class<?> holder = load(module, method.type());
    for (int i = 1; code == null && holder != null; i++) {
      code = read(holder, field);
      holder = load(module + "$Pool" + i, method.type());
    }
    return new Entry(code);
  }

  /** The class of the module that a further code table belongs to. */
  private static String moduleName(String table) {
    int suffix = table.lastIndexOf("$Code");
    return suffix < 0 ? table : table.substring(0, suffix);
  }

  private static Class<?> load(String name, Class<?> neighbour) {
    try {
      return Class.forName(name, false, neighbour.getClassLoader());
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      return null;
    }
  }

  private static PyCode read(Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return (PyCode) field.get(null);
    } catch (NoSuchFieldException e) {
      return null;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot read the code of " + type.getName(), e);
    }
  }
}
