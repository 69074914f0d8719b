package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.Namespaces;

/**
 * A builtin name for code whose globals say that something else stands for the builtins: any object
 * that has items may be their {@code __builtins__}.
 */
final class BuiltinCell extends GlobalCell {
  private final Object builtins;

  BuiltinCell(Object builtins, String name) {
    super(null, name, null);
    this.builtins = builtins;
  }

  /** Raises whatever the object raises, but not KeyError. */
  @Override
  public Object value() {
    return Namespaces.find(builtins, key());
  }

  @Override
  public Object get() {
    throw new UnsupportedOperationException("builtins are asked by the cells of globals");
  }
}
