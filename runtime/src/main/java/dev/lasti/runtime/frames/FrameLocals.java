package dev.lasti.runtime.frames;

import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyTuple;

/** The dict that {@code locals()} and {@code f_locals} give in a function. */
public final class FrameLocals {
  private FrameLocals() {}

  /**
   * Brings the dict of a function's variables up to date: {@code PyFrame_FastToLocals}. Names that
   * {@code exec()} has added to it stay.
   *
   * @param dict the dict, or {@code null} for a new one
   * @param names the names of the variables
   * @param variables their values, {@code null} where unbound, or cells
   */
  public static Object update(Object dict, Object names, Object variables) {
    Object[] keys = ((PyTuple) names).items();
    Object[] values = ((PyTuple) variables).items();
    PyDict locals = dict == null ? new PyDict() : (PyDict) dict;
    for (int i = 0; i < keys.length; i++) {
      Object value = values[i] instanceof PyCell cell ? cell.value : values[i];
      if (value != null) {
        locals.put(keys[i], value);
      } else {
        locals.remove(keys[i]);
      }
    }
    return locals;
  }
}
