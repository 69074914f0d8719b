package dev.lasti.runtime.objects;

/** A builtin object that can be copied and pickled: how it is made again. */
public interface Reducible {

  /**
   * What {@code __reduce__} returns: a callable, its arguments, and for some a state for {@code
   * __setstate__}.
   *
   * @param type the object's own type, which may be a subclass
   */
  PyTuple reduce(PyType type);
}
