package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code __future__._Feature}: since when a feature can be had, and since when it must. */
final class FutureFeature implements PyObject {
  static final PyType TYPE =
      PyType.builtin("__future__._Feature", PyType.OBJECT, FutureFeatureMethods.TABLE);

  private final Object optional;
  private final Object mandatory;
  private final long flag;

  /**
   * @param mandatory the release, or None for a feature that waits
   * @param flag what {@code compile()} takes
   */
  FutureFeature(PyTuple optional, Object mandatory, long flag) {
    this.optional = optional;
    this.mandatory = mandatory;
    this.flag = flag;
  }

  /** A release as {@code sys.version_info} shows it. */
  static PyTuple release(long major, long minor, String level, long serial) {
    return PyTuple.of(major, minor, 0L, level, serial);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyGetter("optional")
  @PyMethod("getOptionalRelease($self, /)")
  Object optional() {
    return optional;
  }

  @PyGetter("mandatory")
  @PyMethod("getMandatoryRelease($self, /)")
  Object mandatory() {
    return mandatory;
  }

  @PyGetter("compiler_flag")
  long flag() {
    return flag;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "_Feature" + ObjectProtocol.repr(PyTuple.of(optional, mandatory, flag));
  }
}
