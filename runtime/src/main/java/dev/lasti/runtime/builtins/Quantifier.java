package dev.lasti.runtime.builtins;

import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code any()} and {@code all()}, which end at the first item that decides. */
final class Quantifier extends Reduction {
  private final boolean deciding;
  private boolean isDecided;

  /**
   * @param deciding the truth of an item that decides: true for {@code any()}
   */
  Quantifier(boolean deciding) {
    this.deciding = deciding;
  }

  @Override
  public boolean add(Object item) {
    isDecided = ObjectProtocol.isTrue(item) == deciding;
    return isDecided;
  }

  @Override
  public Object result() {
    return isDecided == deciding;
  }
}
