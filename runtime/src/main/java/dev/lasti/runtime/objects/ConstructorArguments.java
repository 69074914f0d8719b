package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * What {@code __getnewargs_ex__} or {@code __getnewargs__} say that {@code __new__} needs: {@code
 * _PyObject_GetNewArguments}.
 *
 * @param keywords the keyword arguments, or {@code null} for none
 */
record ConstructorArguments(PyTuple positional, PyDict keywords) {

  /** The arguments, or {@code null} where the object says nothing. Raises TypeError, ValueError. */
  static ConstructorArguments of(Object self) {
    PyType type = PyType.of(self);
    if (type.lookup("__getnewargs_ex__") != null) {
      return checkedPair(CallProtocol.call(AttributeProtocol.get(self, "__getnewargs_ex__")));
    }
    if (type.lookup("__getnewargs__") == null) {
      return null;
    }
    Object given = CallProtocol.call(AttributeProtocol.get(self, "__getnewargs__"));
    if (!(Values.of(given) instanceof PyTuple arguments)) {
      throw PyErrors.typeError(
          "__getnewargs__ should return a tuple, not '" + PyType.of(given).name() + "'");
    }
    return new ConstructorArguments(arguments, null);
  }

  private static ConstructorArguments checkedPair(Object given) {
    if (!(Values.of(given) instanceof PyTuple pair)) {
      throw PyErrors.typeError(
          "__getnewargs_ex__ should return a tuple, not '" + PyType.of(given).name() + "'");
    }
    if (pair.size() != 2) {
      throw PyErrors.valueError(
          "__getnewargs_ex__ should return a tuple of length 2, not " + pair.size());
    }
    if (!(Values.of(pair.get(0)) instanceof PyTuple arguments)) {
      throw wrongItem("first", "tuple", pair.get(0));
    }
    if (!(Values.of(pair.get(1)) instanceof PyDict keywords)) {
      throw wrongItem("second", "dict", pair.get(1));
    }
    return new ConstructorArguments(arguments, keywords);
  }

  private static RuntimeException wrongItem(String which, String expected, Object actual) {
    return PyErrors.typeError(
        which
            + " item of the tuple returned by __getnewargs_ex__ must be a "
            + expected
            + ", not '"
            + PyType.of(actual).name()
            + "'");
  }

  boolean hasKeywords() {
    return keywords != null && !keywords.isEmpty();
  }

  /** The arguments of {@code copyreg.__newobj__} or {@code copyreg.__newobj_ex__}. */
  PyTuple forClass(Object cls) {
    if (hasKeywords()) {
      return PyTuple.of(cls, positional, keywords);
    }
    Object[] all = new Object[positional.size() + 1];
    all[0] = cls;
    System.arraycopy(positional.items(), 0, all, 1, positional.size());
    return PyTuple.of(all);
  }
}
