package dev.lasti.runtime.objects;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The dictionary of a module, which maps names to {@link GlobalCell}s: {@code globals()} and {@code
 * __dict__}.
 */
public final class ModuleDict extends PyDict {
  private final ModuleDict builtins;
  private final Map<String, GlobalCell> cells = new LinkedHashMap<>();

  ModuleDict(ModuleDict builtins) {
    this.builtins = builtins;
  }

  /** The cell of a name, made unbound when there is none. */
  GlobalCell cell(String name) {
    GlobalCell cell = cells.get(name);
    if (cell == null) {
      cell = new GlobalCell(name, builtins == null ? null : builtins.cell(name));
      cells.put(name, cell);
    }
    return cell;
  }

  @Override
  public Object get(Object key) {
    GlobalCell cell = cells.get(key);
    return cell == null ? null : cell.value();
  }

  @Override
  public Object put(Object key, Object value) {
    GlobalCell cell = cell((String) key);
    Object before = cell.value();
    cell.set(value);
    return before;
  }
}
