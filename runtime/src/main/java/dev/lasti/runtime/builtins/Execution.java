package dev.lasti.runtime.builtins;

import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.spi.SourceCompiler.Mode;

/** Globals and locals for code to run in: what {@code eval()} and {@code exec()} share. */
final class Execution {
  private static final String BUILTINS = "__builtins__";

  private final PyModule globals;
  private final Object locals;

  /**
   * Enters {@code __builtins__} into the globals unless they have some.
   *
   * @param globals a dict
   */
  Execution(Object globals, Object locals) {
    PyDict dictionary = (PyDict) Values.of(globals);
    if (dictionary.get(BUILTINS) == null) {
      dictionary.put(BUILTINS, BuiltinsModule.MODULE.dictionary());
    }
    this.globals = PyModule.ofGlobals(dictionary, builtins(dictionary.get(BUILTINS)));
    this.locals = locals;
  }

  /** What stands for the builtins that globals name: a module or anything with items. */
  private static PyModule builtins(Object named) {
    if (named instanceof PyModule module) {
      return module;
    }
    boolean isUsual = named == BuiltinsModule.MODULE.dictionary();
    return isUsual ? BuiltinsModule.MODULE : PyModule.ofBuiltins(named);
  }

  /** Compiles and runs a text. Raises SyntaxError, and what the code raises. */
  Object run(String source, Mode mode) {
    return run(Sources.compile(source, "<string>", mode, 0, globals), new PyCell[0]);
  }

  /** Runs code. Raises what it raises. */
  Object run(PyCode code, PyCell[] closure) {
    PyCode bound = code.table().bind(code, globals);
    return bound.table().execute(bound, globals, locals, closure);
  }
}
