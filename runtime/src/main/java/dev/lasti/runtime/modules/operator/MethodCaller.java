package dev.lasti.runtime.modules.operator;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyCallable;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reduction;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.Arrays;
import java.util.Map;

/** {@code operator.methodcaller}. */
final class MethodCaller extends PyCallable {
  static final PyType TYPE =
      PyType.builtin("operator.methodcaller", PyType.OBJECT, MethodCallerMethods.TABLE)
          .makeFinal()
          .withModuleAttribute();

  private final String name;
  private final PyTuple arguments;
  private final PyDict keywords;

  private MethodCaller(String name, PyTuple arguments, PyDict keywords) {
    this.name = name;
    this.arguments = arguments;
    this.keywords = keywords;
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] all, PyDict keywords) {
    if (all.length == 0) {
      throw PyErrors.typeError("methodcaller needs at least one argument, the method name");
    }
    if (!(Values.of(all[0]) instanceof String name)) {
      throw PyErrors.typeError("method name must be a string");
    }
    PyTuple arguments = PyTuple.of(Arrays.copyOfRange(all, 1, all.length));
    return type.wrap(TYPE, new MethodCaller(name, arguments, keywords));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object call(Object object) {
    return CallProtocol.callSpread(AttributeProtocol.get(object, name), arguments, keywords);
  }

  @Override
  public Object callKeywords(Object[] given, String[] names) {
    return call(GetterArguments.single("methodcaller", given, names));
  }

  @PyMethod("__call__($self, /, *args, **kwargs)")
  Object callForPython(Object[] given, PyDict names) {
    return call(GetterArguments.single("methodcaller", given, names));
  }

  /** With keywords, a {@code functools.partial} makes it again. */
  @PyMethod("__reduce__($self, /)")
  Object reduce() {
    PyTuple all = PyTuple.of((Object) name).concatenate(arguments);
    if (keywords.isEmpty()) {
      return PyTuple.of(TYPE, all);
    }
    Object partial = Reduction.imported("functools", "partial");
    return PyTuple.of(
        CallProtocol.callSpread(partial, PyTuple.of(TYPE, name), keywords), arguments);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    StringBuilder out = new StringBuilder("operator.methodcaller(");
    out.append(ObjectProtocol.repr(name));
    for (Object argument : arguments.items()) {
      out.append(", ").append(ObjectProtocol.repr(argument));
    }
    for (Map.Entry<Object, Object> keyword : keywords.entrySet()) {
      out.append(", ").append(keyword.getKey()).append('=');
      out.append(ObjectProtocol.repr(keyword.getValue()));
    }
    return out.append(')').toString();
  }
}
