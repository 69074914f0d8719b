package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;

/**
 * A global variable of code that runs with a plain dict as its globals, as {@code exec()} may ask
 * for. The dict itself holds the value.
 */
final class DictionaryCell extends GlobalCell {
  private final PyDict globals;
  private final GlobalCell builtin;

  /**
   * @param builtin the cell of the builtin of the same name
   */
  DictionaryCell(PyDict globals, String name, GlobalCell builtin) {
    super(null, name, builtin);
    this.globals = globals;
    this.builtin = builtin;
  }

  @Override
  public Object value() {
    return globals.get(key());
  }

  @Override
  public Object get() {
    Object own = value();
    if (own != null) {
      return own;
    }
    Object fallback = builtin.value();
    if (fallback == null) {
      throw PyErrors.nameError((String) key());
    }
    return fallback;
  }

  @Override
  public void set(Object newValue) {
    globals.put(key(), newValue);
  }

  @Override
  public void delete() {
    if (globals.remove(key()) == null) {
      throw PyErrors.nameError((String) key());
    }
  }
}
