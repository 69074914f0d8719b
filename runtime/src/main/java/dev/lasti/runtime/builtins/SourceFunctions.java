package dev.lasti.runtime.builtins;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.frames.Call;
import dev.lasti.runtime.objects.PyBuiltinFunction;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.spi.SourceCompiler;
import dev.lasti.runtime.spi.SourceCompiler.Mode;

/** The builtin functions that run source: {@code eval}, {@code exec}, {@code compile}. */
final class SourceFunctions {
  /** The bits for future features, that of nested scopes among them: {@code PyCF_MASK}. */
  private static final int FUTURE_FLAGS = 0x1FE0010;

  /**
   * {@code PyCF_DONT_IMPLY_DEDENT}, {@code PyCF_TYPE_COMMENTS}, {@code
   * PyCF_ALLOW_INCOMPLETE_INPUT}.
   */
  private static final int IGNORED_FLAGS = 0x5200;

  private static final int MAX_OPTIMIZATION = 2;

  private SourceFunctions() {}

  /**
   * Calls {@code eval} or {@code exec} with the variables of the caller for what is left out.
   *
   * @param arguments source, globals and locals, as far as they were given
   */
  static Object run(
      PyBuiltinFunction function, Object[] arguments, PyDict callerGlobals, Object callerLocals) {
    boolean hasGlobals = arguments.length > 1 && arguments[1] != PyNone.NONE;
    if (hasGlobals || arguments.length > 3) {
      return CallProtocol.callArray(function, arguments);
    }
    boolean hasLocals = arguments.length > 2 && arguments[2] != PyNone.NONE;
    Object locals = hasLocals ? arguments[2] : callerLocals;
    return function.name().equals("eval")
        ? eval(arguments[0], callerGlobals, locals)
        : exec(arguments[0], callerGlobals, locals, null);
  }

  /**
   * Evaluates an expression: {@code builtin_eval}. Raises TypeError, SyntaxError, and what the
   * expression raises.
   */
  @PyMethod("eval(source, globals=None, locals=None, /)")
  static Object eval(Object source, Object globals, Object locals) {
    boolean hasLocals = isGiven(locals);
    if (hasLocals && !ItemProtocol.hasItems(locals)) {
      throw PyErrors.typeError("locals must be a mapping");
    }
    if (!isGiven(globals)) {
      Call caller = FrameFunctions.caller("eval");
      return eval(source, caller.globals(), hasLocals ? locals : localsOf(caller));
    }
    if (!(Values.of(globals) instanceof PyDict)) {
      throw PyErrors.typeError(
          ItemProtocol.hasItems(globals)
              ? "globals must be a real dict; try eval(expr, {}, mapping)"
              : "globals must be a dict");
    }
    Execution execution = new Execution(globals, hasLocals ? locals : globals);
    if (source instanceof PyCode code) {
      if (code.freeNames().length > 0) {
        throw PyErrors.typeError("code object passed to eval() may not contain free variables");
      }
      return execution.run(code, new PyCell[0]);
    }
    String text = Sources.text(source, "eval", "string, bytes or code", "<string>");
    return execution.run(Sources.withoutIndentation(text), Mode.EVAL);
  }

  /** Runs statements: {@code builtin_exec}. Raises TypeError, SyntaxError, and what they raise. */
  @PyMethod("exec(source, globals=None, locals=None, /, *, closure=None)")
  static Object exec(Object source, Object globals, Object locals, Object closure) {
    if (!isGiven(globals)) {
      Call caller = FrameFunctions.caller("exec");
      Object callerLocals = isGiven(locals) ? locals : localsOf(caller);
      return exec(source, caller.globals(), callerLocals, closure);
    }
    if (!(Values.of(globals) instanceof PyDict)) {
      throw PyErrors.typeError("exec() globals must be a dict, not " + PyType.of(globals).name());
    }
    boolean hasLocals = isGiven(locals);
    if (hasLocals && !ItemProtocol.hasItems(locals)) {
      throw PyErrors.typeError("locals must be a mapping or None, not " + PyType.of(locals).name());
    }
    Execution execution = new Execution(globals, hasLocals ? locals : globals);
    if (source instanceof PyCode code) {
      execution.run(code, cells(code, closure));
      return PyNone.NONE;
    }
    if (isGiven(closure)) {
      throw PyErrors.typeError("closure can only be used when source is a code object");
    }
    execution.run(Sources.text(source, "exec", "string, bytes or code", "<string>"), Mode.EXEC);
    return PyNone.NONE;
  }

  private static Object localsOf(Call caller) {
    Object known = caller.knownLocals();
    return known == null ? new PyDict() : known;
  }

  private static boolean isGiven(Object argument) {
    return argument != null && argument != PyNone.NONE;
  }

  private static PyCell[] cells(PyCode code, Object closure) {
    int count = code.freeNames().length;
    if (count == 0) {
      if (isGiven(closure)) {
        throw PyErrors.typeError("cannot use a closure with this code object");
      }
      return new PyCell[0];
    }
    PyCell[] cells = new PyCell[count];
    boolean fits = closure instanceof PyTuple tuple && tuple.size() == count;
    for (int i = 0; fits && i < count; i++) {
      fits = ((PyTuple) closure).get(i) instanceof PyCell;
      cells[i] = fits ? (PyCell) ((PyTuple) closure).get(i) : null;
    }
    if (!fits) {
      throw PyErrors.typeError("code object requires a closure of exactly length " + count);
    }
    return cells;
  }

  /**
   * Compiles source: {@code builtin_compile}. Syntax trees are not supported.
   *
   * @param doNotInherit has no effect: future features of the caller are not inherited
   */
  @PyMethod(
      "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *,"
          + " _feature_version=-1)")
  static Object compile(
      Object source,
      Object filename,
      String mode,
      Object flags,
      Object doNotInherit,
      Object optimize,
      Object featureVersion) {
    String file = Sources.fileName(filename);
    int given = flags == null ? 0 : NumberProtocol.asInt(flags);
    int passedOn = FUTURE_FLAGS | SourceCompiler.ALLOW_TOP_LEVEL_AWAIT;
    if ((given & ~(passedOn | IGNORED_FLAGS)) != 0) {
      throw PyErrors.valueError("compile(): unrecognised flags");
    }
    int level = optimize == null ? -1 : NumberProtocol.asInt(optimize);
    if (level < -1 || level > MAX_OPTIMIZATION) {
      throw PyErrors.valueError("compile(): invalid optimize value");
    }
    Mode kind = mode(mode);
    if (doNotInherit != null) {
      ObjectProtocol.isTrue(doNotInherit);
    }
    String text = Sources.text(source, "compile", "string, bytes or AST", file);
    return Sources.compile(text, file, kind, given & passedOn, null);
  }

  private static Mode mode(String name) {
    return switch (name) {
      case "exec" -> Mode.EXEC;
      case "eval" -> Mode.EVAL;
      case "single" -> Mode.SINGLE;
      case "func_type" ->
          throw PyErrors.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
      default -> throw PyErrors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
    };
  }
}
