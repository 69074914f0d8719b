package dev.lasti.runtime.objects;

import java.util.HashMap;
import java.util.Map;

/**
 * The dictionary of a module: {@code globals()} and {@code __dict__}.
 *
 * <p>Its entries hold the {@link GlobalCell}s of the names that are bound. Cells of unbound names,
 * which generated code may already hold, are kept beside; a cell tells when it becomes bound or
 * unbound.
 */
public final class ModuleDict extends PyDict {
  private final ModuleDict builtins;

  /** What names mean that nobody has mentioned yet, or {@code null}. */
  private final LazyValues values;

  private final Map<Object, GlobalCell> cells = new HashMap<>();

  /**
   * @param builtins the dictionary whose names the globals fall back to, or {@code null}
   */
  public ModuleDict(ModuleDict builtins) {
    this(builtins, null);
  }

  /** The dictionary of a native module, whose values are made when they are first mentioned. */
  ModuleDict(ModuleDict builtins, LazyValues values) {
    this.builtins = builtins;
    this.values = values;
  }

  /** Whether Java classes are the module. */
  boolean isNative() {
    return values != null;
  }

  /** Makes all values that are still to be made. */
  void load() {
    if (values != null) {
      for (String name : values.names()) {
        cellOf(name);
      }
    }
  }

  /** The cell of a name, made unbound when there is none. */
  public GlobalCell cell(String name) {
    return cellOf(name);
  }

  private GlobalCell cellOf(Object key) {
    GlobalCell cell = cells.get(key);
    if (cell == null) {
      GlobalCell fallback = builtins == null ? null : builtins.cellOf(key);
      cell = new GlobalCell(this, key, fallback);
      cells.put(key, cell);
      loadInto(cell, key);
    }
    return cell;
  }

  private void loadInto(GlobalCell cell, Object key) {
    Object value = values != null && key instanceof String name ? values.load(name) : null;
    if (value != null) {
      cell.set(value);
    }
  }

  @Override
  int find(Object key, long hash) {
    if (values != null) {
      cellOf(key);
    }
    return super.find(key, hash);
  }

  /** Enters a cell that has just become bound. */
  void bound(GlobalCell cell) {
    super.put(cell.key(), cell);
  }

  /** Takes out a cell that has just become unbound. */
  void unbound(GlobalCell cell) {
    super.removeAt(find(cell.key()));
  }

  @Override
  Object valueAt(int entry) {
    return ((GlobalCell) super.valueAt(entry)).value();
  }

  @Override
  void storeAt(int entry, Object value) {
    ((GlobalCell) super.valueAt(entry)).set(value);
  }

  @Override
  public Object put(Object key, Object value) {
    GlobalCell cell = cellOf(key);
    Object before = cell.value();
    cell.set(value);
    return before;
  }

  @Override
  Object put(Object key, long hash, Object value) {
    return put(key, value);
  }

  @Override
  void add(Object key, long hash, Object value) {
    put(key, value);
  }

  @Override
  void removeAt(int entry) {
    ((GlobalCell) super.valueAt(entry)).delete();
  }

  @Override
  public void clear() {
    for (int i = next(-1); i >= 0; i = next(i)) {
      removeAt(i);
    }
  }
}
