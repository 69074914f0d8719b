package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Operation;
import dev.lasti.runtime.builtins.Reduction;
import dev.lasti.runtime.errors.ExceptionGroups;
import dev.lasti.runtime.errors.Handlers;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PySet;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ContextProtocol;
import dev.lasti.runtime.protocol.Displays;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.Matching;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.SequenceProtocol;

/** The operations on two values that need nothing else. Those without a result give null. */
final class BinaryOperations {
  private BinaryOperations() {}

  static Object apply(Operation operation, Object a, Object b) {
    return switch (operation) {
      case LESS -> Comparison.less(a, b);
      case LESS_EQUAL -> Comparison.lessEqual(a, b);
      case EQUAL -> Comparison.equal(a, b);
      case NOT_EQUAL -> Comparison.notEqual(a, b);
      case GREATER -> Comparison.greater(a, b);
      case GREATER_EQUAL -> Comparison.greaterEqual(a, b);
      case IS -> ObjectProtocol.is(a, b);
      case IS_NOT -> ObjectProtocol.isNot(a, b);
      case IN -> SequenceProtocol.contains(a, b);
      case NOT_IN -> SequenceProtocol.notContains(a, b);
      case REDUCE -> ((Reduction) a).add(b);
      case GET_ITEM -> ItemProtocol.get(a, b);
      case EXCEPTION_MATCHES -> Handlers.matches(a, b);
      case SPLIT_GROUP -> ExceptionGroups.split(a, b);
      case RERAISE_GROUP -> ExceptionGroups.reraise(a, b);
      case CONTEXT_EXIT -> ContextProtocol.exit(a, b);
      case ASYNC_CONTEXT_EXIT -> ContextProtocol.exitAsync(a, b);
      case ENTER_FRAME, LEAVE_FRAME -> null;
      case MATCH_KEYS -> Matching.keys(a, (PyTuple) b);
      case DICT_WITHOUT_KEYS -> Matching.rest(a, (PyTuple) b);
      default -> {
        store(operation, a, b);
        yield null;
      }
    };
  }

  private static void store(Operation operation, Object a, Object b) {
    switch (operation) {
      case STORE_CELL -> ((PyCell) a).value = b;
      case LIST_APPEND -> ((PyList) a).append(b);
      case LIST_EXTEND -> Displays.extend((PyList) a, b);
      case SET_ADD -> Displays.add((PySet) a, b);
      case SET_UPDATE -> Displays.update((PySet) a, b);
      case DICT_UPDATE -> Displays.update((PyDict) a, b);
      case SET_TYPE_PARAMETERS -> ((PyFunction) a).attributes().typeParameters((PyTuple) b);
      case DELETE_ITEM -> ItemProtocol.delete(a, b);
      default -> throw new IllegalArgumentException(operation.mnemonic());
    }
  }
}
