package dev.lasti.runtime.builtins;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.spi.SourceCompiler;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.ServiceLoader;

/** Source texts that a program compiles while it runs. */
final class Sources {
  private static SourceCompiler compiler;

  private Sources() {}

  /** The compiler, looked for once. Raises RuntimeError where there is none. */
  private static SourceCompiler compiler() {
    if (compiler == null) {
      ClassLoader loader = SourceCompiler.class.getClassLoader();
      Iterator<SourceCompiler> found = ServiceLoader.load(SourceCompiler.class, loader).iterator();
      if (!found.hasNext()) {
        throw PyErrors.runtimeError(
            "eval(), exec() and compile() need the compiler, which this program was built"
                + " without; use 'lasti build --with-compiler'");
      }
      compiler = found.next();
    }
    return compiler;
  }

  /**
   * Compiles a text. Raises SyntaxError.
   *
   * @param globals the globals that the code will use, or {@code null} if they are not known yet
   */
  static PyCode compile(
      String source, String fileName, SourceCompiler.Mode mode, int flags, PyModule globals) {
    return compiler().compile(source, fileName, mode, flags, globals);
  }

  /**
   * The text of a source argument: {@code _Py_SourceAsString}. Raises TypeError for what is no
   * source, SyntaxError for a null character or what cannot be decoded.
   *
   * @param expected what the function takes, for the message
   */
  static String text(Object source, String function, String expected, String fileName) {
    Object value = Values.of(source);
    String text;
    if (value instanceof String string) {
      text = string;
    } else {
      byte[] bytes = PyBytes.contentsOrNull(value);
      if (bytes == null) {
        throw PyErrors.typeError(function + "() arg 1 must be a " + expected + " object");
      }
      text = compiler().decode(bytes, fileName);
    }
    if (text.indexOf('\0') >= 0) {
      String message = "source code string cannot contain null bytes";
      throw (PyBaseException) CallProtocol.call(ExceptionTypes.SYNTAX_ERROR, message);
    }
    return text;
  }

  /**
   * The name of a file as {@code str}: {@code PyUnicode_FSDecoder}. Raises TypeError for what is no
   * path.
   */
  static String fileName(Object path) {
    Object value = Values.of(path);
    if (value instanceof String name) {
      return name;
    }
    byte[] bytes = PyBytes.contentsOrNull(value);
    if (bytes != null) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    Object method = AttributeProtocol.find(PyType.of(path), "__fspath__");
    if (method == null) {
      throw PyErrors.typeError(
          "expected str, bytes or os.PathLike object, not " + PyType.of(path).name());
    }
    return fileName(CallProtocol.call(method, path));
  }

  /** An expression without the blanks before it, which {@code eval} ignores. */
  static String withoutIndentation(String source) {
    int start = 0;
    while (start < source.length()
        && (source.charAt(start) == ' ' || source.charAt(start) == '\t')) {
      start++;
    }
    return source.substring(start);
  }
}
