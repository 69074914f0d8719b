package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.ArgumentBinder;
import dev.lasti.runtime.call.CodeTable;

/**
 * A function that Python code defined. Its attributes for Python are in {@link PyFunctionType}.
 *
 * <p>A call whose arguments are exactly the plain positional parameters goes straight to the body;
 * all others go through {@link ArgumentBinder}.
 */
public final class PyFunction extends PyCallable implements HasDictionary {
  private static final Object[] NO_DEFAULTS = {};
  private static final PyCell[] NO_CLOSURE = {};

  private PyCode code;
  private CodeTable table;
  private int index;
  private int simpleArgumentCount;
  private final PyModule module;
  private final PyCell[] closure;
  private Object[] defaults;
  private PyDict keywordDefaults;
  private PyFunctionAttributes attributes;

  public PyFunction(PyCode code, PyModule module) {
    this(code, module, NO_DEFAULTS, null, NO_CLOSURE);
  }

  /**
   * @param defaults the values of the last positional parameters
   * @param keywordDefaults the defaults of keyword-only parameters by name, or {@code null}
   * @param closure the cells of the free variables, in the order of {@code co_freevars}
   */
  public PyFunction(
      PyCode code, PyModule module, Object[] defaults, PyDict keywordDefaults, PyCell[] closure) {
    this.module = module;
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
    this.closure = closure;
    code(code);
  }

  @Override
  public PyType type() {
    return PyFunctionType.TYPE;
  }

  @Override
  public boolean bindsReceiver() {
    return true;
  }

  @Override
  public Object call() {
    return simpleArgumentCount == 0 ? table.call(index, this) : bind(new Object[0], null);
  }

  @Override
  public Object call(Object a) {
    return switch (missing(1)) {
      case 0 -> table.call(index, this, a);
      case 1 -> table.call(index, this, a, lastDefault(1));
      case 2 -> table.call(index, this, a, lastDefault(2), lastDefault(1));
      default -> bind(new Object[] {a}, null);
    };
  }

  /** How many of the last arguments must come from defaults; -1 for a call that needs binding. */
  private int missing(int given) {
    int missing = simpleArgumentCount - given;
    return missing <= defaults.length ? missing : -1;
  }

  /** The default of the last parameter, of the one before it, … */
  private Object lastDefault(int fromEnd) {
    return defaults[defaults.length - fromEnd];
  }

  @Override
  public Object call(Object a, Object b) {
    return switch (missing(2)) {
      case 0 -> table.call(index, this, a, b);
      case 1 -> table.call(index, this, a, b, lastDefault(1));
      case 2 -> table.call(index, this, a, b, lastDefault(2), lastDefault(1));
      default -> bind(new Object[] {a, b}, null);
    };
  }

  @Override
  public Object call(Object a, Object b, Object c) {
    return switch (missing(3)) {
      case 0 -> table.call(index, this, a, b, c);
      case 1 -> table.call(index, this, a, b, c, lastDefault(1));
      default -> bind(new Object[] {a, b, c}, null);
    };
  }

  @Override
  public Object call(Object a, Object b, Object c, Object d) {
    return simpleArgumentCount == 4
        ? table.call(index, this, a, b, c, d)
        : bind(new Object[] {a, b, c, d}, null);
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    return bind(arguments, keywords);
  }

  private Object bind(Object[] arguments, String[] keywords) {
    Object[] bound = ArgumentBinder.bind(this, arguments, keywords);
    return switch (bound.length) {
      case 0 -> table.call(index, this);
      case 1 -> table.call(index, this, bound[0]);
      case 2 -> table.call(index, this, bound[0], bound[1]);
      case 3 -> table.call(index, this, bound[0], bound[1], bound[2]);
      case 4 -> table.call(index, this, bound[0], bound[1], bound[2], bound[3]);
      default -> table.callArray(index, this, bound);
    };
  }

  public PyCode code() {
    return code;
  }

  /** {@code function.__code__ = code}. */
  public void code(PyCode newCode) {
    code = newCode;
    table = newCode.table();
    index = newCode.index();
    simpleArgumentCount = newCode.simpleArgumentCount();
  }

  /** The module whose globals the body sees. */
  public PyModule module() {
    return module;
  }

  public PyCell[] closure() {
    return closure;
  }

  /**
   * The cell of the free variable with this number; generated code calls it at the entry of a body.
   */
  public PyCell freeCell(int number) {
    return closure[number];
  }

  public Object[] defaults() {
    return defaults;
  }

  public void defaults(Object[] newDefaults) {
    defaults = newDefaults;
  }

  /** The defaults of keyword-only parameters, or {@code null}. */
  public PyDict keywordDefaults() {
    return keywordDefaults;
  }

  public void keywordDefaults(PyDict newDefaults) {
    keywordDefaults = newDefaults;
  }

  /**
   * What only few ask for: names, documentation, annotations, {@code __dict__}. Made when asked
   * for.
   */
  public PyFunctionAttributes attributes() {
    if (attributes == null) {
      attributes = new PyFunctionAttributes(this);
    }
    return attributes;
  }

  public String name() {
    return attributes == null ? code.name() : attributes.name();
  }

  public String qualifiedName() {
    return attributes == null ? code.qualifiedName() : attributes.qualifiedName();
  }

  @Override
  public PyDict dictionary() {
    return attributes().dictionary();
  }

  @Override
  public PyDict dictionaryOrNull() {
    return attributes != null && attributes.hasDictionary() ? attributes.dictionary() : null;
  }

  @Override
  public void dictionary(PyDict newDictionary) {
    attributes().dictionary(newDictionary);
  }

  @Override
  public String toString() {
    return dev.lasti.runtime.protocol.ObjectProtocol.repr(this);
  }
}
