package dev.lasti.runtime.builtins;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.io.PyTextIOWrapper;
import dev.lasti.runtime.modules.SysModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** The builtin functions that talk to the user: {@code print} and {@code input}. */
final class OutputFunctions {
  private OutputFunctions() {}

  @PyMethod("print(*args, sep=' ', end='\\n', file=None, flush=False)")
  static void print(Object[] arguments, Object separator, Object end, Object file, Object flush) {
    Object target = file == null || file == PyNone.NONE ? standardOutput() : file;
    if (target == PyNone.NONE) {
      return;
    }
    String between = text("sep", separator, " ");
    String last = text("end", end, "\n");
    for (int i = 0; i < arguments.length; i++) {
      if (i > 0) {
        write(target, between);
      }
      write(target, ObjectProtocol.str(arguments[i]));
    }
    write(target, last);
    if (flush != null && ObjectProtocol.isTrue(flush)) {
      flush(target);
    }
  }

  private static Object standardOutput() {
    Object file = SysModule.standardOutput();
    if (file == null) {
      throw PyErrors.runtimeError("lost sys.stdout");
    }
    return file;
  }

  private static String text(String parameter, Object argument, String otherwise) {
    if (argument == null || argument == PyNone.NONE) {
      return otherwise;
    }
    if (Values.of(argument) instanceof String text) {
      return text;
    }
    throw PyErrors.typeError(
        parameter + " must be None or a string, not " + PyType.of(argument).name());
  }

  private static void write(Object file, String text) {
    if (file instanceof PyTextIOWrapper stream) {
      stream.print(text);
    } else {
      CallProtocol.call(AttributeProtocol.get(file, "write"), text);
    }
  }

  private static void flush(Object file) {
    if (file instanceof PyTextIOWrapper stream) {
      stream.flush();
    } else {
      CallProtocol.call(AttributeProtocol.get(file, "flush"));
    }
  }

  /** {@code builtin_input}. Raises RuntimeError where a stream is missing, and EOFError. */
  @PyMethod("input(prompt='', /)")
  static String input(Object prompt) {
    Object in = standard("stdin", SysModule.standardInput());
    Object output = standard("stdout", SysModule.standardOutput());
    flushIgnoringErrors(standard("stderr", SysModule.standardError()));
    if (prompt != null) {
      write(output, ObjectProtocol.str(prompt));
    }
    flushIgnoringErrors(output);
    String line = readLine(in);
    if (line.isEmpty()) {
      throw PyErrors.create(ExceptionTypes.EOF_ERROR, "EOF when reading a line");
    }
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }

  private static void flushIgnoringErrors(Object file) {
    try {
      flush(file);
    } catch (PyBaseException e) {
      // A stream need not have flush(): builtin_input clears the error, too.
      return;
    }
  }

  private static Object standard(String name, Object file) {
    if (file == null || file == PyNone.NONE) {
      throw PyErrors.runtimeError("input(): lost sys." + name);
    }
    return file;
  }

  private static String readLine(Object file) {
    if (file instanceof PyTextIOWrapper stream) {
      return stream.readLine();
    }
    Object line = CallProtocol.call(AttributeProtocol.get(file, "readline"));
    if (Values.of(line) instanceof String text) {
      return text;
    }
    throw PyErrors.typeError("object.readline() returned non-string");
  }
}
