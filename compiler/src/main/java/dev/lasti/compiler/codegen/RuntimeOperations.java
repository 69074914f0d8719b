package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.Operation;

/** Which method of the runtime does what an operation of the IR says. */
final class RuntimeOperations {
  private RuntimeOperations() {}

  /**
   * The method that takes the operands and then the immediate; null for an operation that {@link
   * OperationEmitter} writes in another way.
   */
  static RuntimeMethod of(Operation operation) {
    return switch (operation) {
      case NEGATE -> RuntimeMethod.NEGATIVE;
      case POSITIVE -> RuntimeMethod.POSITIVE;
      case INVERT -> RuntimeMethod.INVERT;
      case NOT -> RuntimeMethod.NOT;
      case ADD -> RuntimeMethod.ADD;
      case SUBTRACT -> RuntimeMethod.SUBTRACT;
      case MULTIPLY -> RuntimeMethod.MULTIPLY;
      case TRUE_DIVIDE -> RuntimeMethod.TRUE_DIVIDE;
      case FLOOR_DIVIDE -> RuntimeMethod.FLOOR_DIVIDE;
      case REMAINDER -> RuntimeMethod.REMAINDER;
      case POWER -> RuntimeMethod.POWER;
      case MATRIX_MULTIPLY -> RuntimeMethod.MATRIX_MULTIPLY;
      case LEFT_SHIFT -> RuntimeMethod.LEFT_SHIFT;
      case RIGHT_SHIFT -> RuntimeMethod.RIGHT_SHIFT;
      case AND -> RuntimeMethod.AND;
      case OR -> RuntimeMethod.OR;
      case XOR -> RuntimeMethod.XOR;
      case INPLACE_ADD -> RuntimeMethod.IN_PLACE_ADD;
      case INPLACE_SUBTRACT -> RuntimeMethod.IN_PLACE_SUBTRACT;
      case INPLACE_MULTIPLY -> RuntimeMethod.IN_PLACE_MULTIPLY;
      case INPLACE_TRUE_DIVIDE -> RuntimeMethod.IN_PLACE_TRUE_DIVIDE;
      case INPLACE_FLOOR_DIVIDE -> RuntimeMethod.IN_PLACE_FLOOR_DIVIDE;
      case INPLACE_REMAINDER -> RuntimeMethod.IN_PLACE_REMAINDER;
      case INPLACE_POWER -> RuntimeMethod.IN_PLACE_POWER;
      case INPLACE_MATRIX_MULTIPLY -> RuntimeMethod.IN_PLACE_MATRIX_MULTIPLY;
      case INPLACE_LEFT_SHIFT -> RuntimeMethod.IN_PLACE_LEFT_SHIFT;
      case INPLACE_RIGHT_SHIFT -> RuntimeMethod.IN_PLACE_RIGHT_SHIFT;
      case INPLACE_AND -> RuntimeMethod.IN_PLACE_AND;
      case INPLACE_OR -> RuntimeMethod.IN_PLACE_OR;
      case INPLACE_XOR -> RuntimeMethod.IN_PLACE_XOR;
      case LESS -> RuntimeMethod.LESS;
      case LESS_EQUAL -> RuntimeMethod.LESS_EQUAL;
      case EQUAL -> RuntimeMethod.EQUAL;
      case NOT_EQUAL -> RuntimeMethod.NOT_EQUAL;
      case GREATER -> RuntimeMethod.GREATER;
      case GREATER_EQUAL -> RuntimeMethod.GREATER_EQUAL;
      case IS -> RuntimeMethod.IS;
      case IS_NOT -> RuntimeMethod.IS_NOT;
      case IN -> RuntimeMethod.CONTAINS;
      case NOT_IN -> RuntimeMethod.NOT_CONTAINS;
      case TRUTH -> RuntimeMethod.IS_TRUE;
      case DELETE_ATTRIBUTE -> RuntimeMethod.DELETE_ATTRIBUTE;
      case GET_ITEM -> RuntimeMethod.GET_ITEM;
      case BUILD_SLICE -> RuntimeMethod.SLICE_OF;
      case SET_ITEM -> RuntimeMethod.SET_ITEM;
      case DELETE_ITEM -> RuntimeMethod.DELETE_ITEM;
      case CALL_SPREAD -> RuntimeMethod.CALL_SPREAD;
      case BEGIN_REDUCTION -> RuntimeMethod.REDUCTION_OF;
      case REDUCE -> RuntimeMethod.REDUCTION_ADD;
      case END_REDUCTION -> RuntimeMethod.REDUCTION_RESULT;
      case CALL_SUPER -> RuntimeMethod.CALL_SUPER;
      case LOAD_NAME_OR_CELL -> RuntimeMethod.LOAD_NAME_OR_CELL;
      case DELETE_NAME -> RuntimeMethod.DELETE_NAME;
      case LIST_APPEND -> RuntimeMethod.LIST_APPEND;
      case LIST_EXTEND -> RuntimeMethod.LIST_EXTEND;
      case SET_ADD -> RuntimeMethod.SET_ADD;
      case SET_UPDATE -> RuntimeMethod.SET_UPDATE;
      case DICT_UPDATE -> RuntimeMethod.DICT_UPDATE;
      case DICT_MERGE -> RuntimeMethod.DICT_MERGE;
      case BUILD_NESTED -> RuntimeMethod.NESTED;
      case LIST_TO_TUPLE -> RuntimeMethod.LIST_TO_TUPLE;

      case GET_ITERATOR -> RuntimeMethod.GET_ITERATOR;
      case GET_YIELD_FROM_ITERATOR -> RuntimeMethod.YIELD_FROM_ITERATOR;
      case GET_AWAITABLE -> RuntimeMethod.AWAITABLE;
      case GET_ASYNC_ITERATOR -> RuntimeMethod.ASYNC_ITERATOR;
      case ASYNC_NEXT -> RuntimeMethod.ASYNC_NEXT;
      case END_ASYNC_FOR -> RuntimeMethod.END_ASYNC_FOR;
      case ASYNC_GENERATOR_WRAP -> RuntimeMethod.ASYNC_WRAP;
      case UNPACK -> RuntimeMethod.UNPACK;
      case UNPACK_STARRED -> RuntimeMethod.UNPACK_STARRED;
      case PUSH_HANDLED -> RuntimeMethod.PUSH_HANDLED;
      case POP_HANDLED -> RuntimeMethod.POP_HANDLED;
      case SWAP_HANDLED -> RuntimeMethod.SWAP_HANDLED;
      case EXCEPTION_MATCHES -> RuntimeMethod.EXCEPTION_MATCHES;
      case CHECK_EXCEPT_STAR_TYPE -> RuntimeMethod.CHECK_EXCEPT_STAR_TYPE;
      case WRAP_NAKED_EXCEPTION -> RuntimeMethod.WRAP_NAKED;
      case SPLIT_GROUP -> RuntimeMethod.SPLIT_GROUP;
      case RERAISE_GROUP -> RuntimeMethod.RERAISE_GROUP;
      case CONTEXT_ENTER -> RuntimeMethod.ENTER;
      case CONTEXT_EXIT -> RuntimeMethod.EXIT;
      case ASYNC_CONTEXT_ENTER -> RuntimeMethod.ENTER_ASYNC;
      case ASYNC_CONTEXT_EXIT -> RuntimeMethod.EXIT_ASYNC;
      case IMPORT_FROM -> RuntimeMethod.IMPORT_FROM;
      case MATCH_SEQUENCE -> RuntimeMethod.IS_SEQUENCE;
      case MATCH_MAPPING -> RuntimeMethod.IS_MAPPING;
      case MATCH_KEYS -> RuntimeMethod.MATCH_KEYS;
      case LENGTH -> RuntimeMethod.LENGTH;
      case DICT_WITHOUT_KEYS -> RuntimeMethod.MATCH_REST;
      case MAKE_TYPE_VARIABLE -> RuntimeMethod.TYPE_VARIABLE;
      case MAKE_PARAM_SPEC -> RuntimeMethod.PARAM_SPEC;
      case MAKE_TYPE_VARIABLE_TUPLE -> RuntimeMethod.TYPE_VARIABLE_TUPLE;
      case MAKE_TYPE_ALIAS -> RuntimeMethod.TYPE_ALIAS;
      case SUBSCRIPT_GENERIC -> RuntimeMethod.SUBSCRIPT_GENERIC;
      case UPDATE_LOCALS -> RuntimeMethod.UPDATE_LOCALS;
      case LEAVE_FRAME -> RuntimeMethod.LEAVE_FRAME;
      case ENTER_RECURSIVE_CALL -> RuntimeMethod.ENTER_RECURSIVE_CALL;
      case LEAVE_RECURSIVE_CALL -> RuntimeMethod.LEAVE_RECURSIVE_CALL;
      case DISPLAY_VALUE -> RuntimeMethod.DISPLAY_VALUE;
      case GET_ATTRIBUTE,
          SET_ATTRIBUTE,
          CALL,
          LOAD_METHOD,
          CALL_METHOD,
          CALL_KEYWORDS,
          CALL_METHOD_KEYWORDS,
          LOAD_GLOBAL,
          STORE_GLOBAL,
          DELETE_GLOBAL,
          LOAD_NAME,
          STORE_NAME,
          SETUP_ANNOTATIONS,
          MAKE_CELL,
          FREE_CELL,
          LOAD_CELL,
          LOAD_FREE,
          STORE_CELL,
          DELETE_CELL,
          DELETE_FREE,
          BUILD_TUPLE,
          BUILD_LIST,
          BUILD_SET,
          BUILD_DICT,
          BUILD_STRING,
          DICT_SET,
          ELEMENT,
          LOAD_ASSERTION_ERROR,
          CHECK_EVAL_BREAKER,
          CALL_IN_FRAME,
          ENTER_FRAME,
          FIND_LOST,
          IMPORT_NAME,
          IMPORT_STAR,
          BUILD_CLASS,
          MATCH_CLASS,
          SET_TYPE_PARAMETERS,
          FORMAT_VALUE ->
          null;
    };
  }

  /** The method that gives the truth of a comparison, without a Python value; null if none does. */
  static RuntimeMethod testOf(Operation operation) {
    return switch (operation) {
      case LESS -> RuntimeMethod.IS_LESS;
      case LESS_EQUAL -> RuntimeMethod.IS_LESS_EQUAL;
      case EQUAL -> RuntimeMethod.IS_EQUAL;
      case NOT_EQUAL -> RuntimeMethod.IS_NOT_EQUAL;
      case GREATER -> RuntimeMethod.IS_GREATER;
      case GREATER_EQUAL -> RuntimeMethod.IS_GREATER_EQUAL;
      default -> null;
    };
  }
}
