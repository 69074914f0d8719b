package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.Arguments;
import dev.lasti.runtime.call.MethodTable;
import dev.lasti.runtime.call.Signature;
import dev.lasti.runtime.errors.PyErrors;

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
  private final boolean isConstructor;
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
    this.isConstructor = self instanceof PyType && name.equals("__new__");
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

  /** {@code __text_signature__}. */
  Object textSignature() {
    return Signature.textOf(table.signatures()[index]);
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
    if (arity == 0 && signature().acceptsPlain(0)) {
      return table.call(index);
    }
    return arity == 1 && signature().acceptsShort(0)
        ? table.call(index, null)
        : bind(Arguments.NONE, null);
  }

  @Override
  public Object call(Object a) {
    checkType(a);
    if (arity == 1 && signature().acceptsPlain(1)) {
      return table.call(index, a);
    }
    return arity == 2 && signature().acceptsShort(1)
        ? table.call(index, a, null)
        : bind(new Object[] {a}, null);
  }

  @Override
  public Object call(Object a, Object b) {
    checkType(a);
    if (arity == 2 && signature().acceptsPlain(2)) {
      return table.call(index, a, b);
    }
    return arity == 3 && signature().acceptsShort(2)
        ? table.call(index, a, b, null)
        : bind(new Object[] {a, b}, null);
  }

  @Override
  public Object call(Object a, Object b, Object c) {
    checkType(a);
    if (arity == 3 && signature().acceptsPlain(3)) {
      return table.call(index, a, b, c);
    }
    return arity == 4 && signature().acceptsShort(3)
        ? table.call(index, a, b, c, null)
        : bind(new Object[] {a, b, c}, null);
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    int named = keywords == null ? 0 : keywords.length;
    if (arguments.length > named) {
      checkType(arguments[0]);
    }
    return bind(arguments, keywords);
  }

  /**
   * The first argument of a {@code __new__} must be the type or a subclass whose own layout it can
   * make: {@code tp_new_wrapper}.
   */
  private void checkType(Object first) {
    if (isConstructor && first != self) {
      checkSubtype((PyType) self, first);
    }
  }

  private static void checkSubtype(PyType owner, Object first) {
    if (!(first instanceof PyType type)) {
      throw PyErrors.typeError(
          owner.name() + ".__new__(X): X is not a type object (" + PyType.of(first).name() + ")");
    }
    if (!type.isSubtypeOf(owner)) {
      throw PyErrors.typeError(
          owner.name()
              + ".__new__("
              + type.name()
              + "): "
              + type.name()
              + " is not a subtype of "
              + owner.name());
    }
    PyType made = type;
    while (!(made.special(SpecialMethod.NEW) instanceof PyBuiltinFunction)) {
      made = made.base();
    }
    if (made.special(SpecialMethod.NEW) != owner.special(SpecialMethod.NEW)) {
      throw PyErrors.typeError(
          owner.name()
              + ".__new__("
              + type.name()
              + ") is not safe, use "
              + made.name()
              + ".__new__()");
    }
  }

  private Object bind(Object[] arguments, String[] keywords) {
    return table.invoke(index, signature().bind(self, arguments, keywords));
  }
}
