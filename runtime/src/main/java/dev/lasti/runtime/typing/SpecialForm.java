package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyType;

/** {@code typing.Union} and {@code typing.Unpack}, the origins of what statements make of them. */
final class SpecialForm implements PyObject {
  static final PyType TYPE =
      PyType.builtin("typing._SpecialForm", PyType.OBJECT, SpecialFormMethods.TABLE).makeFinal();

  static final SpecialForm UNION = new SpecialForm("typing.Union");
  static final SpecialForm UNPACK = new SpecialForm("typing.Unpack");

  private final String name;

  private SpecialForm(String name) {
    this.name = name;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return name;
  }
}
