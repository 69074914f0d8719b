package dev.lasti.runtime.modules.weakref;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyCallable;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;
import dev.lasti.runtime.protocol.CallProtocol;

/** An operator of a weak proxy, which the object behind it carries out. */
final class ForwardedMethod extends PyCallable {
  private static final PyType TYPE =
      PyType.builtin("wrapper_descriptor", PyType.OBJECT, null).makeFinal();

  private final SpecialMethod method;

  private ForwardedMethod(SpecialMethod method) {
    this.method = method;
  }

  /** Gives a type all operators. */
  static PyType install(PyType type) {
    for (SpecialMethod method : SpecialMethod.values()) {
      if (isOperator(method)) {
        type.attributes().put(method.pythonName(), new ForwardedMethod(method));
      }
    }
    return type;
  }

  /** Comparisons, arithmetic and conversions, which stand together in their enumeration. */
  private static boolean isOperator(SpecialMethod method) {
    boolean isComparison =
        method.compareTo(SpecialMethod.LT) >= 0 && method.compareTo(SpecialMethod.GE) <= 0;
    boolean isArithmetic =
        method.compareTo(SpecialMethod.ADD) >= 0 && method.compareTo(SpecialMethod.INDEX) <= 0;
    return method == SpecialMethod.BYTES
        || method == SpecialMethod.REVERSED
        || isComparison
        || isArithmetic && method != SpecialMethod.COMPLEX;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean bindsReceiver() {
    return true;
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    Object[] rest = new Object[arguments.length - 1];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = WeakProxy.unwrap(arguments[i + 1]);
    }
    Object self = WeakProxy.unwrap(arguments[0]);
    Object forwarded = PyType.of(self).special(method);
    if (forwarded != null) {
      return CallProtocol.callUnbound(forwarded, self, rest, keywords);
    }
    if (rest.length > 0) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    throw PyErrors.typeError(
        "'" + PyType.of(self).name() + "' object has no " + method.pythonName() + "()");
  }
}
