package dev.lasti.runtime.modules.operator;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyCallable;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;

/** {@code operator.attrgetter}: attributes by dotted names. */
final class AttributeGetter extends PyCallable {
  static final PyType TYPE =
      PyType.builtin("operator.attrgetter", PyType.OBJECT, AttributeGetterMethods.TABLE)
          .makeFinal()
          .withModuleAttribute();

  private final Object[] names;

  private AttributeGetter(Object[] names) {
    this.names = names;
  }

  @PyMethod("__new__($type, *attrs)")
  static Object create(PyType type, Object[] attributes) {
    if (attributes.length == 0) {
      throw PyErrors.typeError("attrgetter expected 1 argument, got 0");
    }
    for (Object attribute : attributes) {
      if (!(Values.of(attribute) instanceof String)) {
        throw PyErrors.typeError("attribute name must be a string");
      }
    }
    return type.wrap(TYPE, new AttributeGetter(attributes));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object call(Object object) {
    if (names.length == 1) {
      return get(object, (String) Values.of(names[0]));
    }
    Object[] found = new Object[names.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = get(object, (String) Values.of(names[i]));
    }
    return PyTuple.of(found);
  }

  private static Object get(Object object, String path) {
    Object found = object;
    int start = 0;
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', start)) {
      found = AttributeProtocol.get(found, path.substring(start, dot));
      start = dot + 1;
    }
    return AttributeProtocol.get(found, path.substring(start));
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    return call(GetterArguments.single("attrgetter", arguments, keywords));
  }

  @PyMethod("__call__($self, /, *args, **kwargs)")
  Object callForPython(Object[] given, PyDict keywords) {
    return call(GetterArguments.single("attrgetter", given, keywords));
  }

  @PyMethod("__reduce__($self, /)")
  Object reduce() {
    return PyTuple.of(TYPE, PyTuple.of(names));
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "operator.attrgetter" + GetterArguments.repr(names);
  }
}
