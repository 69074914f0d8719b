package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Operation;
import dev.lasti.runtime.builtins.FrameFunctions;
import dev.lasti.runtime.builtins.Reduction;
import dev.lasti.runtime.errors.ExceptionGroups;
import dev.lasti.runtime.errors.Handlers;
import dev.lasti.runtime.lifetime.Lifetimes;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.AsyncProtocol;
import dev.lasti.runtime.protocol.ContextProtocol;
import dev.lasti.runtime.protocol.Displays;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.Matching;
import dev.lasti.runtime.protocol.NestedDisplays;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.typing.Generic;

/** The operations on one value that need nothing else. Those without a result give null. */
final class UnaryOperations {
  private UnaryOperations() {}

  static Object apply(Operation operation, Object a) {
    return switch (operation) {
      case NEGATE -> NumberProtocol.negative(a);
      case POSITIVE -> NumberProtocol.positive(a);
      case INVERT -> NumberProtocol.invert(a);
      case NOT -> ObjectProtocol.not(a);
      case TRUTH -> ObjectProtocol.isTrue(a);
      case END_REDUCTION -> ((Reduction) a).result();
      case FIND_LOST -> Lifetimes.findLost(a);
      case LENGTH -> (long) ObjectProtocol.length(a);
      case MAKE_CELL -> new PyCell(a);
      case BUILD_NESTED -> NestedDisplays.build((PyTuple) a);
      case LIST_TO_TUPLE -> Displays.tuple((PyList) a);
      case GET_ITERATOR -> IteratorProtocol.getIterator(a);
      case MATCH_SEQUENCE -> Matching.isSequence(a);
      case MATCH_MAPPING -> Matching.isMapping(a);
      case CONTEXT_ENTER -> ContextProtocol.enter(a);
      case ASYNC_CONTEXT_ENTER -> ContextProtocol.enterAsync(a);
      case DISPLAY_VALUE -> {
        FrameFunctions.displayValue(a);
        yield null;
      }
      default -> applyToSuspension(operation, a);
    };
  }

  private static Object applyToSuspension(Operation operation, Object a) {
    return switch (operation) {
      case GET_YIELD_FROM_ITERATOR -> AsyncProtocol.yieldFromIterator(a);
      case GET_ASYNC_ITERATOR -> AsyncProtocol.asyncIterator(a);
      case ASYNC_NEXT -> AsyncProtocol.asyncNext(a);
      case END_ASYNC_FOR -> AsyncProtocol.endAsyncFor(a);
      case ASYNC_GENERATOR_WRAP -> AsyncProtocol.wrap(a);
      default -> applyToException(operation, a);
    };
  }

  private static Object applyToException(Operation operation, Object a) {
    return switch (operation) {
      case PUSH_HANDLED -> Handlers.push(a);
      case SWAP_HANDLED -> Handlers.swap(a);
      case POP_HANDLED -> {
        Handlers.pop(a);
        yield null;
      }
      case CHECK_EXCEPT_STAR_TYPE -> {
        ExceptionGroups.checkType(a);
        yield null;
      }
      case SUBSCRIPT_GENERIC -> Generic.subscript(a);
      case WRAP_NAKED_EXCEPTION -> ExceptionGroups.wrapNaked(a);
      default -> throw new IllegalArgumentException(operation.mnemonic());
    };
  }
}
