package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** A string among type arguments: {@code typing.ForwardRef}. */
final class ForwardReference implements PyObject {
  static final PyType TYPE =
      PyType.builtin("typing.ForwardRef", PyType.OBJECT, ForwardReferenceMethods.TABLE).makeFinal();

  private final String argument;

  ForwardReference(String argument) {
    this.argument = argument;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyGetter("__forward_arg__")
  String argument() {
    return argument;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "ForwardRef(" + ObjectProtocol.repr(argument) + ")";
  }

  @PyMethod("__eq__($self, value, /)")
  Object equal(Object value) {
    return value instanceof ForwardReference other
        ? (Object) argument.equals(other.argument)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__hash__($self, /)")
  long hash() {
    return ObjectProtocol.hash(argument);
  }
}
