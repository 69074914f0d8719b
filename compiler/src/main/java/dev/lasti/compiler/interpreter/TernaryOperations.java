package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Operation;
import dev.lasti.runtime.frames.FrameLocals;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PySlice;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Displays;
import dev.lasti.runtime.protocol.ItemProtocol;

/** The operations on three values that need nothing else. Those without a result give null. */
final class TernaryOperations {
  private TernaryOperations() {}

  static Object apply(Operation operation, Object a, Object b, Object c) {
    return switch (operation) {
      case BUILD_SLICE -> PySlice.of(a, b, c);
      case CALL_SPREAD -> CallProtocol.callSpread(a, b, c);
      case UPDATE_LOCALS -> FrameLocals.update(a, b, c);
      case CALL_SUPER -> CallProtocol.callSuper(a, b, c);
      default -> {
        store(operation, a, b, c);
        yield null;
      }
    };
  }

  private static void store(Operation operation, Object a, Object b, Object c) {
    switch (operation) {
      case SET_ITEM -> ItemProtocol.set(a, b, c);
      case DICT_SET -> ((PyDict) a).put(b, c);
      case DICT_MERGE -> Displays.merge(a, (PyDict) b, c);
      default -> throw new IllegalArgumentException(operation.mnemonic());
    }
  }
}
