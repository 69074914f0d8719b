package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code P.args} and {@code P.kwargs} of a parameter specification. */
final class ParamSpecPart implements PyObject {
  static final PyType ARGUMENTS_TYPE =
      PyType.builtin("typing.ParamSpecArgs", PyType.OBJECT, ParamSpecPartMethods.TABLE)
          .withModuleAttribute()
          .makeFinal();
  static final PyType KEYWORDS_TYPE =
      PyType.builtin("typing.ParamSpecKwargs", PyType.OBJECT, ParamSpecPartMethods.TABLE)
          .withModuleAttribute()
          .makeFinal();

  private final PyType type;
  private final Object origin;

  private ParamSpecPart(PyType type, Object origin) {
    this.type = type;
    this.origin = origin;
  }

  static ParamSpecPart positional(ParamSpec origin) {
    return new ParamSpecPart(ARGUMENTS_TYPE, origin);
  }

  static ParamSpecPart keywords(ParamSpec origin) {
    return new ParamSpecPart(KEYWORDS_TYPE, origin);
  }

  @PyMethod("__new__($type, origin)")
  static Object create(PyType type, Object origin) {
    return new ParamSpecPart(type, origin);
  }

  @Override
  public PyType type() {
    return type;
  }

  @PyGetter("__origin__")
  Object origin() {
    return origin;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    String of = origin instanceof ParamSpec spec ? spec.name() : ObjectProtocol.repr(origin);
    return of + (type == ARGUMENTS_TYPE ? ".args" : ".kwargs");
  }

  @PyMethod("__eq__($self, value, /)")
  Object equal(Object value) {
    return value instanceof ParamSpecPart other && other.type == type
        ? (Object) Comparison.isEqual(origin, other.origin)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__mro_entries__($self, bases, /)")
  Object resolutionOrderEntries(Object bases) {
    throw PyErrors.typeError("Cannot subclass an instance of " + type.shortName());
  }
}
