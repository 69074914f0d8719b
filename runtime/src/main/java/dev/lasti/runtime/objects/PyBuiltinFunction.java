package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.MethodTable;
import dev.lasti.runtime.call.Signature;

/**
 * A function of a native module, or a static method of a builtin type: {@code
 * builtin_function_or_method}.
 */
public final class PyBuiltinFunction extends PyCallable {
  private final String name;
  private final MethodTable table;
  private final int index;
  private final int arity;
  private final Object self;
  private Signature signature;

  /**
   * @param self what {@code __self__} answers: the module, or the type of a static method
   */
  public PyBuiltinFunction(String name, MethodTable table, int index, Object self) {
    this.name = name;
    this.table = table;
    this.index = index;
    this.arity = table.arity(index);
    this.self = self;
  }

  @Override
  public PyType type() {
    return PyBuiltinFunctionType.TYPE;
  }

  public String name() {
    return name;
  }

  public Object self() {
    return self;
  }

  /** The parsed signature text. */
  public Signature signature() {
    if (signature == null) {
      signature = Signature.parse(table.signatures()[index]);
    }
    return signature;
  }

  @Override
  public Object call() {
    return arity == 0 ? table.call(index) : bind(new Object[0], null);
  }

  @Override
  public Object call(Object a) {
    return arity == 1 && signature().acceptsPlain(1)
        ? table.call(index, a)
        : bind(new Object[] {a}, null);
  }

  @Override
  public Object call(Object a, Object b) {
    return arity == 2 && signature().acceptsPlain(2)
        ? table.call(index, a, b)
        : bind(new Object[] {a, b}, null);
  }

  @Override
  public Object call(Object a, Object b, Object c) {
    return arity == 3 && signature().acceptsPlain(3)
        ? table.call(index, a, b, c)
        : bind(new Object[] {a, b, c}, null);
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    return bind(arguments, keywords);
  }

  private Object bind(Object[] arguments, String[] keywords) {
    return table.invoke(index, signature().bind(null, arguments, keywords));
  }
}
