package dev.lasti.runtime.imports;

import dev.lasti.runtime.builtins.BuiltinsModule;
import dev.lasti.runtime.call.CodeTable;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyModule;
import java.nio.charset.StandardCharsets;

/**
 * A module of Python code. The class that the compiler makes of a module extends this one, has the
 * module's dotted name, and a public constructor without parameters.
 *
 * <p>It is also the code table of the module's first functions.
 */
public abstract class CompiledModule extends CodeTable {
  private static final String PACKAGE_FILE = "__init__.py";

  /** The module object, whose global variables the code uses. */
  public abstract PyModule module();

  /** Runs the code of the module. Raises what it raises. */
  public abstract Object body();

  /**
   * The source file as tracebacks show it; for a namespace package, which has none, its directory
   * with a slash behind.
   */
  public abstract String sourceFile();

  /** Whether the module is a directory without code: PEP 420. */
  final boolean isNamespace() {
    return sourceFile().endsWith("/");
  }

  /** Whether the module is a package. */
  final boolean isPackage() {
    String file = sourceFile();
    int start = file.length() - PACKAGE_FILE.length();
    return isNamespace()
        || file.endsWith(PACKAGE_FILE)
            && (start == 0 || "/\\".indexOf(file.charAt(start - 1)) >= 0);
  }

  /** A module object for generated code, which falls back to the builtins. */
  public static PyModule newModule(String name) {
    return new PyModule(name, BuiltinsModule.MODULE);
  }

  /** Splits a text at its commas: names in generated code. */
  public static String[] names(String joined) {
    if (joined.isEmpty()) {
      return new String[0];
    }
    int count = 1;
    for (int i = joined.indexOf(','); i >= 0; i = joined.indexOf(',', i + 1)) {
      count++;
    }
    String[] names = new String[count];
    int start = 0;
    for (int i = 0; i < count; i++) {
      int end = joined.indexOf(',', start);
      names[i] = joined.substring(start, end < 0 ? joined.length() : end);
      start = end + 1;
    }
    return names;
  }

  /** A bytes constant of generated code: each character is one byte. */
  public static PyBytes bytes(String text) {
    return PyBytes.of(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
