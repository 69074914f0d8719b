package dev.lasti.compiler.ir;

import java.util.List;
import java.util.Locale;

/**
 * The calls of the runtime that an {@link Instr.Operate} can be. The comment on each gives its
 * operands in the order of evaluation, with the immediate in brackets, and its value.
 */
public enum Operation {
  // Unary and binary operators: the slots of CPython's number protocol.

  /** {@code -x} */
  NEGATE(1, Result.OBJECT, Effect.RAISES),
  /** {@code +x} */
  POSITIVE(1, Result.OBJECT, Effect.RAISES),
  /** {@code ~x} */
  INVERT(1, Result.OBJECT, Effect.RAISES),
  /** {@code not x} */
  NOT(1, Result.BOOLEAN, Effect.RAISES),
  ADD(2, Result.OBJECT, Effect.RAISES),
  SUBTRACT(2, Result.OBJECT, Effect.RAISES),
  MULTIPLY(2, Result.OBJECT, Effect.RAISES),
  TRUE_DIVIDE(2, Result.OBJECT, Effect.RAISES),
  FLOOR_DIVIDE(2, Result.OBJECT, Effect.RAISES),
  REMAINDER(2, Result.OBJECT, Effect.RAISES),
  POWER(2, Result.OBJECT, Effect.RAISES),
  MATRIX_MULTIPLY(2, Result.OBJECT, Effect.RAISES),
  LEFT_SHIFT(2, Result.OBJECT, Effect.RAISES),
  RIGHT_SHIFT(2, Result.OBJECT, Effect.RAISES),
  AND(2, Result.OBJECT, Effect.RAISES),
  OR(2, Result.OBJECT, Effect.RAISES),
  XOR(2, Result.OBJECT, Effect.RAISES),

  // Augmented assignment.

  INPLACE_ADD(2, Result.OBJECT, Effect.RAISES),
  INPLACE_SUBTRACT(2, Result.OBJECT, Effect.RAISES),
  INPLACE_MULTIPLY(2, Result.OBJECT, Effect.RAISES),
  INPLACE_TRUE_DIVIDE(2, Result.OBJECT, Effect.RAISES),
  INPLACE_FLOOR_DIVIDE(2, Result.OBJECT, Effect.RAISES),
  INPLACE_REMAINDER(2, Result.OBJECT, Effect.RAISES),
  INPLACE_POWER(2, Result.OBJECT, Effect.RAISES),
  INPLACE_MATRIX_MULTIPLY(2, Result.OBJECT, Effect.RAISES),
  INPLACE_LEFT_SHIFT(2, Result.OBJECT, Effect.RAISES),
  INPLACE_RIGHT_SHIFT(2, Result.OBJECT, Effect.RAISES),
  INPLACE_AND(2, Result.OBJECT, Effect.RAISES),
  INPLACE_OR(2, Result.OBJECT, Effect.RAISES),
  INPLACE_XOR(2, Result.OBJECT, Effect.RAISES),

  // Comparisons and tests. A branch on one of them needs no Python bool.

  LESS(2, Result.OBJECT, Effect.RAISES),
  LESS_EQUAL(2, Result.OBJECT, Effect.RAISES),
  EQUAL(2, Result.OBJECT, Effect.RAISES),
  NOT_EQUAL(2, Result.OBJECT, Effect.RAISES),
  GREATER(2, Result.OBJECT, Effect.RAISES),
  GREATER_EQUAL(2, Result.OBJECT, Effect.RAISES),
  IS(2, Result.BOOLEAN, Effect.PURE),
  IS_NOT(2, Result.BOOLEAN, Effect.PURE),
  /** (item, container) */
  IN(2, Result.BOOLEAN, Effect.RAISES),
  /** (item, container) */
  NOT_IN(2, Result.BOOLEAN, Effect.RAISES),
  /** (object): its truth. {@code PyObject_IsTrue} */
  TRUTH(1, Result.BOOLEAN, Effect.RAISES),

  // Attributes and items.

  /** [name] (object) */
  GET_ATTRIBUTE(1, Result.OBJECT, Effect.RAISES, Immediate.NAME),
  /** [name] (object, value) */
  SET_ATTRIBUTE(2, Result.NONE, Effect.RAISES, Immediate.NAME),
  /** [name] (object) */
  DELETE_ATTRIBUTE(1, Result.NONE, Effect.RAISES, Immediate.NAME),
  /** (container, key) */
  GET_ITEM(2, Result.OBJECT, Effect.RAISES),
  /** (container, key, value) */
  SET_ITEM(3, Result.NONE, Effect.RAISES),
  /** (container, key) */
  DELETE_ITEM(2, Result.NONE, Effect.RAISES),
  /** (start, stop, step), each may be {@code None} */
  BUILD_SLICE(3, Result.OBJECT, Effect.PURE),

  // Calls.

  /** (callee, arguments...) */
  CALL(-1, Result.OBJECT, Effect.RAISES),
  /**
   * [name] (receiver): looks up the method that a later call of this name calls, and gives what
   * that call takes as its receiver
   */
  LOAD_METHOD(1, Result.OBJECT, Effect.RAISES, Immediate.NAME),
  /** [name] (receiver, arguments...): {@code receiver.name(arguments)} */
  CALL_METHOD(-1, Result.OBJECT, Effect.RAISES, Immediate.NAME),
  /** [keyword names] (callee, arguments..., keyword values...) */
  CALL_KEYWORDS(-1, Result.OBJECT, Effect.RAISES, Immediate.NAMES),
  /** [method and keyword names] (receiver, arguments..., keyword values...) */
  CALL_METHOD_KEYWORDS(-1, Result.OBJECT, Effect.RAISES, Immediate.CALL_SHAPE),
  /**
   * (callee, arguments, dict of keywords or unbound): {@code f(*a, **k)}. The arguments are a list
   * or tuple, or in {@code f(*a)} any {@code a}, of which the callee's name complains if it is not
   * iterable.
   */
  CALL_SPREAD(3, Result.OBJECT, Effect.RAISES),
  /**
   * (callee, cell of {@code __class__}, first argument of the function or unbound): {@code
   * super()}, which needs both where it is the builtin
   */
  CALL_SUPER(3, Result.OBJECT, Effect.RAISES),
  /**
   * (callee, tuple of arguments, mapping of the local variables or unbound in a module): {@code
   * locals()}, {@code eval()} and their kin, which need the variables where they are the builtins
   */
  CALL_IN_FRAME(3, Result.OBJECT, Effect.RAISES),
  /**
   * (dict of a function's variables or unbound, constant tuple of their names, tuple of the
   * variables, which may be unbound or cells): that dict, or a new one, with the present values
   */
  UPDATE_LOCALS(3, Result.OBJECT, Effect.WRITES),
  /**
   * (constant tuple of variable names, tuple of the cells of all variables): a frame that shows
   * them while the function runs
   */
  ENTER_FRAME(2, Result.OBJECT, Effect.WRITES),
  /** (frame, what leaves the function as an exception or unbound): the function is left */
  LEAVE_FRAME(2, Result.NONE, Effect.WRITES),
  /** counts a call of a function; raises RecursionError beyond {@code sys.getrecursionlimit()} */
  ENTER_RECURSIVE_CALL(0, Result.NONE, Effect.RAISES),
  /** the call that was counted ends */
  LEAVE_RECURSIVE_CALL(0, Result.NONE, Effect.WRITES),
  /** (value): the value, behind a look for generators that the code before may have lost */
  FIND_LOST(1, Result.OBJECT, Effect.WRITES),
  /** (value): hands the value of an interactive statement to {@code sys.displayhook} */
  DISPLAY_VALUE(1, Result.NONE, Effect.RAISES),

  /**
   * [name of a builtin] (callee): what {@link #REDUCE} feeds instead of calling it with an
   * iterable, or {@code None} if the callee is something else
   */
  BEGIN_REDUCTION(1, Result.OBJECT, Effect.PURE, Immediate.LABEL),
  /** (reduction, item): whether it needs no more items */
  REDUCE(2, Result.BOOLEAN, Effect.RAISES),
  /** (reduction): what the builtin returns */
  END_REDUCTION(1, Result.OBJECT, Effect.RAISES),

  // Names: globals, the namespace of a class body, cells.

  /** [name]: the module's global, or else the builtin */
  LOAD_GLOBAL(0, Result.OBJECT, Effect.RAISES, Immediate.NAME),
  /** [name] (value) */
  STORE_GLOBAL(1, Result.NONE, Effect.WRITES, Immediate.NAME),
  /** [name] */
  DELETE_GLOBAL(0, Result.NONE, Effect.RAISES, Immediate.NAME),
  /** [name] (namespace): from the namespace, or else the global, or else the builtin */
  LOAD_NAME(1, Result.OBJECT, Effect.RAISES, Immediate.NAME),
  /** [name] (namespace, cell): CPython's {@code LOAD_FROM_DICT_OR_DEREF} */
  LOAD_NAME_OR_CELL(2, Result.OBJECT, Effect.RAISES, Immediate.LABEL),
  /** [name] (namespace, value) */
  STORE_NAME(2, Result.NONE, Effect.RAISES, Immediate.NAME),
  /** [name] (namespace) */
  DELETE_NAME(1, Result.NONE, Effect.RAISES, Immediate.NAME),
  /** (namespace), or () in a module: makes {@code __annotations__} unless there is one */
  SETUP_ANNOTATIONS(-1, Result.NONE, Effect.RAISES),
  /** (first value or unbound): a new cell */
  MAKE_CELL(1, Result.OBJECT, Effect.PURE),
  /** [index]: the cell of a free variable, from the function object's closure */
  FREE_CELL(0, Result.OBJECT, Effect.PURE, Immediate.INTEGER),
  /** [name] (cell): raises {@code UnboundLocalError} if empty */
  LOAD_CELL(1, Result.OBJECT, Effect.RAISES, Immediate.LABEL),
  /** [name] (cell of an outer function): raises {@code NameError} if empty */
  LOAD_FREE(1, Result.OBJECT, Effect.RAISES, Immediate.LABEL),
  /** (cell, value) */
  STORE_CELL(2, Result.NONE, Effect.WRITES),
  /** [name] (cell): raises {@code UnboundLocalError} if empty */
  DELETE_CELL(1, Result.NONE, Effect.RAISES, Immediate.LABEL),
  /** [name] (cell of an outer function): raises {@code NameError} if empty */
  DELETE_FREE(1, Result.NONE, Effect.RAISES, Immediate.LABEL),

  // Displays and f-strings.

  BUILD_TUPLE(-1, Result.OBJECT, Effect.PURE),
  BUILD_LIST(-1, Result.OBJECT, Effect.PURE),
  BUILD_SET(-1, Result.OBJECT, Effect.RAISES),
  /** (key, value, key, value, ...) */
  BUILD_DICT(-1, Result.OBJECT, Effect.RAISES),
  /** (parts...), all of them {@code str}: the pieces of an f-string joined */
  BUILD_STRING(-1, Result.OBJECT, Effect.PURE),
  /** (list, value) */
  LIST_APPEND(2, Result.NONE, Effect.WRITES),
  /** (list, iterable): {@code [*iterable]} and {@code f(*iterable)} */
  LIST_EXTEND(2, Result.NONE, Effect.RAISES),
  /** (set, value) */
  SET_ADD(2, Result.NONE, Effect.RAISES),
  /** (set, iterable) */
  SET_UPDATE(2, Result.NONE, Effect.RAISES),
  /** (dict, key, value) */
  DICT_SET(3, Result.NONE, Effect.RAISES),
  /** (dict, mapping): <code>{**mapping}</code> */
  DICT_UPDATE(2, Result.NONE, Effect.RAISES),
  /** (callee, dict, mapping): {@code f(**mapping)}, where no key may come twice */
  DICT_MERGE(3, Result.NONE, Effect.RAISES),
  /** (constant tuple that describes it): a large display of constants, nested ones included */
  BUILD_NESTED(1, Result.OBJECT, Effect.PURE),
  /** (list) */
  LIST_TO_TUPLE(1, Result.OBJECT, Effect.PURE),
  /** [conversion] (value, format spec or unbound) */
  FORMAT_VALUE(2, Result.OBJECT, Effect.RAISES, Immediate.CONVERSION),

  // Iteration and suspension.

  GET_ITERATOR(1, Result.OBJECT, Effect.RAISES),
  /** (iterable): as {@code GET_ITERATOR}, but a coroutine only where coroutines may be awaited */
  GET_YIELD_FROM_ITERATOR(1, Result.OBJECT, Effect.RAISES),
  /** [{@code __aenter__}, {@code __aexit__} or null, for the message] (awaitable) */
  GET_AWAITABLE(1, Result.OBJECT, Effect.RAISES, Immediate.OPTIONAL_LABEL),
  GET_ASYNC_ITERATOR(1, Result.OBJECT, Effect.RAISES),
  /** (asynchronous iterator): the awaitable of its next item */
  ASYNC_NEXT(1, Result.OBJECT, Effect.RAISES),
  /** (exception): whether it is a {@code StopAsyncIteration}, which ends {@code async for} */
  END_ASYNC_FOR(1, Result.BOOLEAN, Effect.PURE),
  /** (value): marks what an asynchronous generator yields, against what it awaits */
  ASYNC_GENERATOR_WRAP(1, Result.OBJECT, Effect.PURE),

  // Unpacking: arrays that only ELEMENT reads.

  /** [count] (iterable) */
  UNPACK(1, Result.ARRAY, Effect.RAISES, Immediate.INTEGER),
  /** [counts around the star] (iterable): the starred element is a list */
  UNPACK_STARRED(1, Result.ARRAY, Effect.RAISES, Immediate.STARRED_SHAPE),
  /** [index] (array) */
  ELEMENT(1, Result.OBJECT, Effect.PURE, Immediate.INTEGER),

  // Exceptions.

  /** (exception): makes it {@code sys.exception()}; its value is the previous one or null */
  PUSH_HANDLED(1, Result.OBJECT, Effect.WRITES),
  /** (previous): makes it {@code sys.exception()} again */
  POP_HANDLED(1, Result.NONE, Effect.WRITES),
  /** (exception or null): makes it {@code sys.exception()}; its value is what was there */
  SWAP_HANDLED(1, Result.OBJECT, Effect.WRITES),
  /** (exception, class or tuple of classes) */
  EXCEPTION_MATCHES(2, Result.BOOLEAN, Effect.RAISES),
  /** (class or tuple of classes): raises if {@code except*} cannot take it */
  CHECK_EXCEPT_STAR_TYPE(1, Result.NONE, Effect.RAISES),
  /** (exception): itself if it is a group, else a group of it alone */
  WRAP_NAKED_EXCEPTION(1, Result.OBJECT, Effect.PURE),
  /**
   * (exception or None, class or tuple of classes): [matching part as a group or None, rest or
   * None]. CPython's {@code exception_group_match}
   */
  SPLIT_GROUP(2, Result.ARRAY, Effect.RAISES),
  /** (original, list of raised ones and rest): what to raise, or None */
  RERAISE_GROUP(2, Result.OBJECT, Effect.RAISES),
  LOAD_ASSERTION_ERROR(0, Result.OBJECT, Effect.PURE),
  /** raises KeyboardInterrupt after Ctrl-C; CPython's instruction has the same name */
  CHECK_EVAL_BREAKER(0, Result.NONE, Effect.RAISES),

  // The with statement.

  /** (manager): [bound {@code __exit__}, value of {@code __enter__()}] */
  CONTEXT_ENTER(1, Result.ARRAY, Effect.RAISES),
  /** (bound exit, exception or None): what {@code __exit__} returned */
  CONTEXT_EXIT(2, Result.OBJECT, Effect.RAISES),
  /** (manager): [bound {@code __aexit__}, awaitable of {@code __aenter__()}] */
  ASYNC_CONTEXT_ENTER(1, Result.ARRAY, Effect.RAISES),
  /** (bound exit, exception or None): the awaitable that {@code __aexit__} returned */
  ASYNC_CONTEXT_EXIT(2, Result.OBJECT, Effect.RAISES),

  // Imports and classes.

  /** [name] (level, names after {@code from} or None) */
  IMPORT_NAME(2, Result.OBJECT, Effect.RAISES, Immediate.NAME),
  /** [name] (module) */
  IMPORT_FROM(1, Result.OBJECT, Effect.RAISES, Immediate.NAME),
  /** (module), or (module, namespace) for code with a namespace: {@code from module import *} */
  IMPORT_STAR(-1, Result.NONE, Effect.RAISES),
  /** [name] (body function, tuple of bases, dict of keywords or unbound) */
  BUILD_CLASS(3, Result.OBJECT, Effect.RAISES, Immediate.LABEL),

  // The match statement.

  /** (subject): whether it is a sequence but not a {@code str}, {@code bytes}, {@code bytearray} */
  MATCH_SEQUENCE(1, Result.BOOLEAN, Effect.PURE),
  /** (subject) */
  MATCH_MAPPING(1, Result.BOOLEAN, Effect.PURE),
  /** (subject, tuple of keys): the tuple of their values, or None */
  MATCH_KEYS(2, Result.OBJECT, Effect.RAISES),
  /** [keyword names] (subject, class, number of positional patterns): tuple or None */
  MATCH_CLASS(3, Result.OBJECT, Effect.RAISES, Immediate.NAMES),
  /** (object): {@code len} of it, a Python int */
  LENGTH(1, Result.OBJECT, Effect.RAISES),
  /** (subject, tuple of keys): the {@code **rest} of a mapping pattern */
  DICT_WITHOUT_KEYS(2, Result.OBJECT, Effect.RAISES),

  // Type parameters (PEP 695).

  /** [name] (function giving the bound or unbound, function giving the constraints or unbound) */
  MAKE_TYPE_VARIABLE(2, Result.OBJECT, Effect.PURE, Immediate.LABEL),
  /** [name] */
  MAKE_PARAM_SPEC(0, Result.OBJECT, Effect.PURE, Immediate.LABEL),
  /** [name] */
  MAKE_TYPE_VARIABLE_TUPLE(0, Result.OBJECT, Effect.PURE, Immediate.LABEL),
  /** [name] (tuple of type parameters or unbound, function giving the value) */
  MAKE_TYPE_ALIAS(2, Result.OBJECT, Effect.PURE, Immediate.LABEL),
  /** (tuple of type parameters): {@code Generic[...]} */
  SUBSCRIPT_GENERIC(1, Result.OBJECT, Effect.RAISES),
  /** (function, tuple of type parameters): sets {@code __type_params__} */
  SET_TYPE_PARAMETERS(2, Result.NONE, Effect.WRITES);

  /** What the runtime method returns. */
  public enum Result {
    /** Nothing: the instruction has no result. */
    NONE,
    /** A Python value. */
    OBJECT,
    /** A Java {@code boolean}, made a Python bool where it is stored. */
    BOOLEAN,
    /** A Java array, for {@link Operation#ELEMENT} alone. */
    ARRAY
  }

  /** What may be seen of an operation besides its value. */
  public enum Effect {
    /** Nothing: it may be left out if its value is not used. */
    PURE,
    /** It changes something, but never raises. */
    WRITES,
    /** It may raise, or run any Python code. */
    RAISES
  }

  /** What an operation needs besides operands. */
  public enum Immediate {
    /** Null. */
    NONE,
    /** A String that {@code co_names} lists: a global, an attribute, a module. */
    NAME,
    /** Another String, for messages or as a {@code __name__}. */
    LABEL,
    /** A String or null. */
    OPTIONAL_LABEL,
    /** A List of Strings. */
    NAMES,
    /** An Integer. */
    INTEGER,
    /** A Character {@code 's'}, {@code 'r'}, {@code 'a'}, or null. */
    CONVERSION,
    /** A {@link dev.lasti.compiler.ir.CallShape}. */
    CALL_SHAPE,
    /** A {@link dev.lasti.compiler.ir.StarredShape}. */
    STARRED_SHAPE;

    /** Whether a value is of the type that this asks for. */
    public boolean accepts(Object value) {
      return switch (this) {
        case NONE -> value == null;
        case NAME, LABEL -> value instanceof String;
        case OPTIONAL_LABEL -> value == null || value instanceof String;
        case NAMES ->
            value instanceof List<?> names && names.stream().allMatch(String.class::isInstance);
        case INTEGER -> value instanceof Integer;
        case CONVERSION ->
            value == null
                || value instanceof Character conversion && "sra".indexOf(conversion) >= 0;
        case CALL_SHAPE -> value instanceof CallShape;
        case STARRED_SHAPE -> value instanceof StarredShape;
      };
    }
  }

  private final int operandCount;
  private final Result result;
  private final Effect effect;
  private final Immediate immediate;
  private final String mnemonic = name().toLowerCase(Locale.ROOT);

  Operation(int operandCount, Result result, Effect effect) {
    this(operandCount, result, effect, Immediate.NONE);
  }

  Operation(int operandCount, Result result, Effect effect, Immediate immediate) {
    this.operandCount = operandCount;
    this.result = result;
    this.effect = effect;
    this.immediate = immediate;
  }

  /** How many operands there are, or -1 where that depends. */
  public int operandCount() {
    return operandCount;
  }

  public Result result() {
    return result;
  }

  public Effect effect() {
    return effect;
  }

  public Immediate immediate() {
    return immediate;
  }

  /** Whether it may be left out if its value is not used. */
  public boolean isPure() {
    return effect == Effect.PURE;
  }

  public boolean mayRaise() {
    return effect == Effect.RAISES;
  }

  /** Whether the value is an int where all operands are ints. */
  public boolean isIntegerArithmetic() {
    return switch (this) {
      case TRUE_DIVIDE,
          POWER,
          MATRIX_MULTIPLY,
          INPLACE_TRUE_DIVIDE,
          INPLACE_POWER,
          INPLACE_MATRIX_MULTIPLY,
          NOT ->
          false;
      default -> compareTo(INPLACE_XOR) <= 0;
    };
  }

  /** Whether this is one of the six operators that classes overload as comparisons. */
  public boolean isRichComparison() {
    return compareTo(LESS) >= 0 && compareTo(GREATER_EQUAL) <= 0;
  }

  /** Whether this is an operator that comparison chains are made of. */
  public boolean isComparison() {
    return compareTo(LESS) >= 0 && compareTo(NOT_IN) <= 0;
  }

  /** The name in the IR's text. */
  public String mnemonic() {
    return mnemonic;
  }
}
