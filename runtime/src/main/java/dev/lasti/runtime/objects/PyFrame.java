package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;

/**
 * {@code frame}: a look at the execution of a function: of a suspended generator, of an entry of a
 * traceback, or of a call that is running.
 */
public abstract class PyFrame implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("frame", PyType.OBJECT, PyFrameMethods.TABLE).makeFinal();

  @Override
  public final PyType type() {
    return TYPE;
  }

  @PyGetter("f_code")
  public abstract PyCode code();

  /** {@code f_lasti}: an offset that grows with the position in the code; -1 before the start. */
  @PyGetter("f_lasti")
  public abstract int offset();

  @PyGetter("f_lineno")
  public abstract int line();

  /** The module whose globals the code sees, or {@code null} where that is not known. */
  protected abstract PyModule module();

  @PyGetter("f_locals")
  protected abstract Object locals();

  /** {@code frame.clear()}. Raises RuntimeError while the frame runs. */
  @PyMethod("clear($self, /)")
  protected abstract void clear();

  @PyGetter("f_globals")
  Object globals() {
    PyModule module = module();
    return module == null ? new PyDict() : module.dictionary();
  }

  @PyGetter("f_builtins")
  Object builtins() {
    PyModule module = module();
    return module == null ? new PyDict() : module.builtins().dictionary();
  }

  @PyGetter("f_back")
  protected Object back() {
    return PyNone.NONE;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "<frame at "
        + Identity.address(this)
        + ", file '"
        + code().fileName()
        + "', line "
        + line()
        + ", code "
        + code().name()
        + ">";
  }
}
