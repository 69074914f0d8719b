package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.CodeAttributes;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.runtime.objects.CodeContents;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyComplex;
import dev.lasti.runtime.objects.PyEllipsis;
import dev.lasti.runtime.objects.PyFrozenSet;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import java.util.List;

/** The runtime's objects for the constants of the IR. */
final class ConstantValues {
  private ConstantValues() {}

  /** The Python value, an Integer for a raw one, or null for unbound. */
  static Object of(Constant constant) {
    return of(constant.value());
  }

  /** What a code object lists. */
  static CodeContents contents(CodeAttributes attributes, List<PyCode> nested) {
    Object[] constants = new Object[attributes.constants().size()];
    for (int i = 0; i < constants.length; i++) {
      Object value = attributes.constants().get(i);
      constants[i] = value instanceof Constant.Code code ? nested.get(code.nested()) : of(value);
    }
    return new CodeContents(PyTuple.of(attributes.names().toArray()), PyTuple.of(constants));
  }

  private static Object of(Object value) {
    if (value instanceof Constant.Singleton singleton) {
      return switch (singleton) {
        case NONE -> PyNone.NONE;
        case ELLIPSIS -> PyEllipsis.ELLIPSIS;
        case UNBOUND -> null;
      };
    }
    if (value instanceof Constant.Tuple tuple) {
      return PyTuple.of(tuple.elements().stream().map(ConstantValues::of).toArray());
    }
    if (value instanceof Constant.FrozenSet set) {
      return PyFrozenSet.from(
          PyTuple.of(set.elements().stream().map(ConstantValues::of).toArray()));
    }
    if (value instanceof Constant.Bytes bytes) {
      return PyBytes.of(bytes.bytes());
    }
    if (value instanceof Constant.Complex complex) {
      return new PyComplex(complex.real(), complex.imaginary());
    }
    return value;
  }
}
