package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.lifetime.Lifetimes;

/**
 * One global variable of a module, or one builtin name.
 *
 * <p>The dictionary of a module maps names to these cells, and generated code holds the cell of
 * each global that it names in a {@code static final} field: reading a global is one load and a
 * null test.
 */
public class GlobalCell {
  private final ModuleDict owner;
  private final Object key;
  private final GlobalCell fallback;

  /** The value, or {@code null} while unbound. */
  private Object value;

  /**
   * @param fallback the cell of the builtin of the same name, or {@code null} for a builtin's own
   *     cell
   */
  GlobalCell(ModuleDict owner, Object key, GlobalCell fallback) {
    this.owner = owner;
    this.key = key;
    this.fallback = fallback;
  }

  /** The name; any key that Python code stored in {@code globals()}. */
  public Object key() {
    return key;
  }

  /** The global's own value, or {@code null}. */
  public Object value() {
    return value;
  }

  /** {@code STORE_GLOBAL}; an object that it may have replaced for good is looked after. */
  public void set(Object newValue) {
    if (value == null) {
      value = newValue;
      owner.bound(this);
    } else if (newValue == PyNone.NONE
        || value instanceof PyInstance
        || value instanceof PyIterator) {
      Lifetimes.letGo(exchange(newValue));
    } else {
      value = newValue;
    }
  }

  private Object exchange(Object newValue) {
    Object before = value;
    value = newValue;
    return before;
  }

  /** The value of the global or else of the builtin; {@code LOAD_GLOBAL}. Raises NameError. */
  public Object get() {
    Object own = value;
    return own != null ? own : builtin();
  }

  private Object builtin() {
    Object found = fallback == null ? null : fallback.value;
    if (found == null) {
      throw PyErrors.nameError((String) key);
    }
    return found;
  }

  /** {@code DELETE_GLOBAL}. Raises NameError. */
  public void delete() {
    if (value == null) {
      throw PyErrors.nameError((String) key);
    }
    owner.unbound(this);
    Lifetimes.letGo(exchange(null));
  }
}
