package dev.lasti.runtime.call;

import dev.lasti.runtime.objects.CodeContents;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyModule;

/**
 * The bodies of the functions of a module, by number: how a function object reaches its code.
 *
 * <p>A generated class overrides each method with a {@code switch} to the static method that is the
 * body; the interpreter has a subclass that looks the function up. All parameters are bound by
 * then: {@code *args} is a tuple, {@code **kwargs} a dict.
 */
public abstract class CodeTable {

  /** The module whose globals the bodies see, or {@code null} where it is not known. */
  public PyModule module() {
    return null;
  }

  public Object call(int index, PyFunction function) {
    return callArray(index, function, new Object[0]);
  }

  public Object call(int index, PyFunction function, Object a) {
    return callArray(index, function, new Object[] {a});
  }

  public Object call(int index, PyFunction function, Object a, Object b) {
    return callArray(index, function, new Object[] {a, b});
  }

  public Object call(int index, PyFunction function, Object a, Object b, Object c) {
    return callArray(index, function, new Object[] {a, b, c});
  }

  public Object call(int index, PyFunction function, Object a, Object b, Object c, Object d) {
    return callArray(index, function, new Object[] {a, b, c, d});
  }

  /** A call with all parameters, however many, in an array. */
  public abstract Object callArray(int index, PyFunction function, Object[] arguments);

  /** What the code object of a function lists. */
  public CodeContents contents(int index) {
    return CodeContents.NONE;
  }

  /** Whether a function of this table was made of the same code as one of another table. */
  public boolean isSameBody(int index, CodeTable other, int otherIndex) {
    return this == other && index == otherIndex;
  }

  /**
   * The same code for other globals. The globals of compiled code are fixed: it stays as it is.
   *
   * @param code code of this table
   */
  public PyCode bind(PyCode code, PyModule globals) {
    return code;
  }

  /**
   * Runs code as {@code exec()} does. Raises TypeError for a function's code that needs arguments,
   * and what the code raises.
   *
   * @param code code of this table, bound to the globals
   * @param locals the mapping that holds the variables of code that is no function's
   */
  public Object execute(PyCode code, PyModule globals, Object locals, PyCell[] closure) {
    return new PyFunction(code, globals, new Object[0], null, closure).call();
  }

  /** What a table answers that has no function of this number. */
  protected static IllegalStateException noSuchFunction(int index) {
    return new IllegalStateException("no function " + index + " with so many parameters");
  }
}
