package dev.lasti.compiler.codegen;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Every method of the runtime that emitted code calls. A test looks each one up.
 *
 * <p>The operands of an operation are pushed in order, then what it has as its immediate.
 */
enum RuntimeMethod {
  // Operators.

  NEGATIVE(RuntimeClass.NUMBER, "negative", "(Ljava/lang/Object;)Ljava/lang/Object;"),
  POSITIVE(RuntimeClass.NUMBER, "positive", "(Ljava/lang/Object;)Ljava/lang/Object;"),
  INVERT(RuntimeClass.NUMBER, "invert", "(Ljava/lang/Object;)Ljava/lang/Object;"),
  ADD(RuntimeClass.NUMBER, "add", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  SUBTRACT(
      RuntimeClass.NUMBER, "subtract", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  MULTIPLY(
      RuntimeClass.NUMBER, "multiply", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  TRUE_DIVIDE(
      RuntimeClass.NUMBER,
      "trueDivide",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  FLOOR_DIVIDE(
      RuntimeClass.NUMBER,
      "floorDivide",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  REMAINDER(
      RuntimeClass.NUMBER, "remainder", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  POWER(RuntimeClass.NUMBER, "power", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  MATRIX_MULTIPLY(
      RuntimeClass.NUMBER,
      "matrixMultiply",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  LEFT_SHIFT(
      RuntimeClass.NUMBER, "leftShift", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  RIGHT_SHIFT(
      RuntimeClass.NUMBER,
      "rightShift",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  AND(RuntimeClass.NUMBER, "and", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  OR(RuntimeClass.NUMBER, "or", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  XOR(RuntimeClass.NUMBER, "xor", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IN_PLACE_ADD(
      RuntimeClass.NUMBER,
      "inPlaceAdd",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IN_PLACE_SUBTRACT(
      RuntimeClass.NUMBER,
      "inPlaceSubtract",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IN_PLACE_MULTIPLY(
      RuntimeClass.NUMBER,
      "inPlaceMultiply",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IN_PLACE_TRUE_DIVIDE(
      RuntimeClass.NUMBER,
      "inPlaceTrueDivide",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IN_PLACE_FLOOR_DIVIDE(
      RuntimeClass.NUMBER,
      "inPlaceFloorDivide",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IN_PLACE_REMAINDER(
      RuntimeClass.NUMBER,
      "inPlaceRemainder",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IN_PLACE_POWER(
      RuntimeClass.NUMBER,
      "inPlacePower",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IN_PLACE_MATRIX_MULTIPLY(
      RuntimeClass.NUMBER,
      "inPlaceMatrixMultiply",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IN_PLACE_LEFT_SHIFT(
      RuntimeClass.NUMBER,
      "inPlaceLeftShift",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IN_PLACE_RIGHT_SHIFT(
      RuntimeClass.NUMBER,
      "inPlaceRightShift",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IN_PLACE_AND(
      RuntimeClass.NUMBER,
      "inPlaceAnd",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IN_PLACE_OR(
      RuntimeClass.NUMBER, "inPlaceOr", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IN_PLACE_XOR(
      RuntimeClass.NUMBER,
      "inPlaceXor",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),

  // Comparisons and tests.

  LESS(RuntimeClass.COMPARISON, "less", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  LESS_EQUAL(
      RuntimeClass.COMPARISON,
      "lessEqual",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  EQUAL(
      RuntimeClass.COMPARISON, "equal", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  NOT_EQUAL(
      RuntimeClass.COMPARISON,
      "notEqual",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  GREATER(
      RuntimeClass.COMPARISON,
      "greater",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  GREATER_EQUAL(
      RuntimeClass.COMPARISON,
      "greaterEqual",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IS_LESS(RuntimeClass.COMPARISON, "isLess", "(Ljava/lang/Object;Ljava/lang/Object;)Z"),
  IS_LESS_EQUAL(RuntimeClass.COMPARISON, "isLessEqual", "(Ljava/lang/Object;Ljava/lang/Object;)Z"),
  IS_EQUAL(RuntimeClass.COMPARISON, "isEqualTo", "(Ljava/lang/Object;Ljava/lang/Object;)Z"),
  IS_NOT_EQUAL(RuntimeClass.COMPARISON, "isNotEqual", "(Ljava/lang/Object;Ljava/lang/Object;)Z"),
  IS_GREATER(RuntimeClass.COMPARISON, "isGreater", "(Ljava/lang/Object;Ljava/lang/Object;)Z"),
  IS_GREATER_EQUAL(
      RuntimeClass.COMPARISON, "isGreaterEqual", "(Ljava/lang/Object;Ljava/lang/Object;)Z"),
  NOT(RuntimeClass.OBJECTS, "not", "(Ljava/lang/Object;)Z"),
  IS_TRUE(RuntimeClass.OBJECTS, "isTrue", "(Ljava/lang/Object;)Z"),
  IS(RuntimeClass.OBJECTS, "is", "(Ljava/lang/Object;Ljava/lang/Object;)Z"),
  IS_NOT(RuntimeClass.OBJECTS, "isNot", "(Ljava/lang/Object;Ljava/lang/Object;)Z"),
  CONTAINS(RuntimeClass.SEQUENCE, "contains", "(Ljava/lang/Object;Ljava/lang/Object;)Z"),
  NOT_CONTAINS(RuntimeClass.SEQUENCE, "notContains", "(Ljava/lang/Object;Ljava/lang/Object;)Z"),

  // Attributes and items.

  SITE_GET(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.ATTRIBUTE_SITE,
      "get",
      "(Ljava/lang/Object;)Ljava/lang/Object;"),
  SITE_SET(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.ATTRIBUTE_SITE,
      "set",
      "(Ljava/lang/Object;Ljava/lang/Object;)V"),
  DELETE_ATTRIBUTE(RuntimeClass.ATTRIBUTES, "delete", "(Ljava/lang/Object;Ljava/lang/String;)V"),
  GET_ITEM(RuntimeClass.ITEMS, "get", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  SET_ITEM(RuntimeClass.ITEMS, "set", "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)V"),
  DELETE_ITEM(RuntimeClass.ITEMS, "delete", "(Ljava/lang/Object;Ljava/lang/Object;)V"),
  SLICE_OF(
      RuntimeClass.SLICE,
      "of",
      "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ldev/lasti/runtime/objects/PySlice;"),

  // Calls.

  CALL_0(RuntimeClass.CALL, "call", "(Ljava/lang/Object;)Ljava/lang/Object;"),
  CALL_1(RuntimeClass.CALL, "call", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  CALL_2(
      RuntimeClass.CALL,
      "call",
      "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  CALL_3(
      RuntimeClass.CALL,
      "call",
      "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  CALL_4(
      RuntimeClass.CALL,
      "call",
      "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  CALL_ARRAY(
      RuntimeClass.CALL, "callArray", "(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;"),
  CALL_KEYWORDS(
      RuntimeClass.CALL,
      "callKeywords",
      "(Ljava/lang/Object;[Ljava/lang/Object;[Ljava/lang/String;)Ljava/lang/Object;"),
  CALL_SPREAD(
      RuntimeClass.CALL,
      "callSpread",
      "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  CALL_SUPER(
      RuntimeClass.CALL,
      "callSuper",
      "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  SITE_CALL_0(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.METHOD_SITE,
      "call",
      "(Ljava/lang/Object;)Ljava/lang/Object;"),
  SITE_CALL_1(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.METHOD_SITE,
      "call",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  SITE_CALL_2(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.METHOD_SITE,
      "call",
      "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  SITE_CALL_3(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.METHOD_SITE,
      "call",
      "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  SITE_CALL_4(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.METHOD_SITE,
      "call",
      "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  SITE_CALL_ARRAY(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.METHOD_SITE,
      "callArray",
      "(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;"),
  SITE_CALL_KEYWORDS(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.METHOD_SITE,
      "callKeywords",
      "(Ljava/lang/Object;[Ljava/lang/Object;[Ljava/lang/String;)Ljava/lang/Object;"),
  RUNS(RuntimeClass.DIRECT_CALL, "runs", "(Ljava/lang/Object;Ldev/lasti/runtime/objects/PyCode;)Z"),
  OTHERWISE_CALL_0(RuntimeClass.DIRECT_CALL, "call", "(Ljava/lang/Object;)Ljava/lang/Object;"),
  OTHERWISE_CALL_1(
      RuntimeClass.DIRECT_CALL, "call", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  OTHERWISE_CALL_2(
      RuntimeClass.DIRECT_CALL,
      "call",
      "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  OTHERWISE_CALL_3(
      RuntimeClass.DIRECT_CALL,
      "call",
      "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  OTHERWISE_CALL_4(
      RuntimeClass.DIRECT_CALL,
      "call",
      "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  NO_SUCH_FUNCTION(
      RuntimeClass.CODE_TABLE, "noSuchFunction", "(I)Ljava/lang/IllegalStateException;"),

  // Functions.

  NEW_FUNCTION(
      Opcodes.INVOKESPECIAL,
      RuntimeClass.FUNCTION,
      "<init>",
      "(Ldev/lasti/runtime/objects/PyCode;Ldev/lasti/runtime/objects/PyModule;)V"),
  NEW_FULL_FUNCTION(
      Opcodes.INVOKESPECIAL,
      RuntimeClass.FUNCTION,
      "<init>",
      "(Ldev/lasti/runtime/objects/PyCode;Ldev/lasti/runtime/objects/PyModule;[Ljava/lang/Object;Ldev/lasti/runtime/objects/PyDict;[Ldev/lasti/runtime/objects/PyCell;)V"),
  FREE_CELL(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.FUNCTION,
      "freeCell",
      "(I)Ldev/lasti/runtime/objects/PyCell;"),
  FUNCTION_ATTRIBUTES(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.FUNCTION,
      "attributes",
      "()Ldev/lasti/runtime/objects/PyFunctionAttributes;"),
  SET_ANNOTATIONS(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.FUNCTION_ATTRIBUTES,
      "annotations",
      "(Ldev/lasti/runtime/objects/PyDict;)V"),
  SET_DOCUMENTATION(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.FUNCTION_ATTRIBUTES,
      "documentation",
      "(Ljava/lang/Object;)V"),
  SET_TYPE_PARAMETERS(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.FUNCTION_ATTRIBUTES,
      "typeParameters",
      "(Ldev/lasti/runtime/objects/PyTuple;)V"),
  NEW_CODE(
      Opcodes.INVOKESPECIAL,
      RuntimeClass.CODE,
      "<init>",
      "(Ldev/lasti/runtime/call/CodeTable;ILjava/lang/String;Ljava/lang/String;Ljava/lang/String;IIIII[Ljava/lang/String;[Ljava/lang/String;[Ljava/lang/String;Ldev/lasti/runtime/objects/Positions;)V"),
  NEW_POSITIONS(Opcodes.INVOKESPECIAL, RuntimeClass.POSITIONS, "<init>", "(Ljava/lang/String;)V"),

  // Names.

  GET_GLOBAL(Opcodes.INVOKEVIRTUAL, RuntimeClass.GLOBAL_CELL, "get", "()Ljava/lang/Object;"),
  SET_GLOBAL(Opcodes.INVOKEVIRTUAL, RuntimeClass.GLOBAL_CELL, "set", "(Ljava/lang/Object;)V"),
  DELETE_GLOBAL(Opcodes.INVOKEVIRTUAL, RuntimeClass.GLOBAL_CELL, "delete", "()V"),
  MODULE_CELL(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.MODULE,
      "cell",
      "(Ljava/lang/String;)Ldev/lasti/runtime/objects/GlobalCell;"),
  MODULE_DICT(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.MODULE,
      "dictionary",
      "()Ldev/lasti/runtime/objects/ModuleDict;"),
  LOAD_NAME(
      RuntimeClass.NAMESPACES,
      "load",
      "(Ljava/lang/Object;Ldev/lasti/runtime/objects/GlobalCell;)Ljava/lang/Object;"),
  LOAD_NAME_OR_CELL(
      RuntimeClass.NAMESPACES,
      "loadOrCell",
      "(Ljava/lang/Object;Ldev/lasti/runtime/objects/PyCell;Ljava/lang/String;)Ljava/lang/Object;"),
  STORE_NAME(
      RuntimeClass.NAMESPACES,
      "store",
      "(Ljava/lang/Object;Ljava/lang/String;Ljava/lang/Object;)V"),
  DELETE_NAME(RuntimeClass.NAMESPACES, "delete", "(Ljava/lang/Object;Ljava/lang/String;)V"),
  SETUP_ANNOTATIONS(RuntimeClass.NAMESPACES, "setupAnnotations", "(Ljava/lang/Object;)V"),
  NEW_CELL(Opcodes.INVOKESPECIAL, RuntimeClass.CELL, "<init>", "()V"),
  NEW_FULL_CELL(Opcodes.INVOKESPECIAL, RuntimeClass.CELL, "<init>", "(Ljava/lang/Object;)V"),
  UNBOUND_LOCAL(
      RuntimeClass.ERRORS,
      "unboundLocalError",
      "(Ljava/lang/String;)Ldev/lasti/runtime/errors/PyBaseException;"),
  UNBOUND_FREE(
      RuntimeClass.ERRORS,
      "unboundFreeError",
      "(Ljava/lang/String;)Ldev/lasti/runtime/errors/PyBaseException;"),

  // Displays and f-strings.

  TUPLE_OF(RuntimeClass.TUPLE, "of", "([Ljava/lang/Object;)Ldev/lasti/runtime/objects/PyTuple;"),
  LIST(RuntimeClass.DISPLAYS, "list", "([Ljava/lang/Object;)Ldev/lasti/runtime/objects/PyList;"),
  NEW_LIST(Opcodes.INVOKESPECIAL, RuntimeClass.LIST, "<init>", "()V"),
  SET(RuntimeClass.DISPLAYS, "set", "([Ljava/lang/Object;)Ldev/lasti/runtime/objects/PySet;"),
  DICT(RuntimeClass.DISPLAYS, "dict", "([Ljava/lang/Object;)Ldev/lasti/runtime/objects/PyDict;"),
  NEW_DICT(Opcodes.INVOKESPECIAL, RuntimeClass.DICT, "<init>", "()V"),
  DICT_PUT(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.DICT,
      "put",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  STRING(RuntimeClass.DISPLAYS, "string", "([Ljava/lang/Object;)Ljava/lang/Object;"),
  LIST_APPEND(Opcodes.INVOKEVIRTUAL, RuntimeClass.LIST, "append", "(Ljava/lang/Object;)V"),
  LIST_EXTEND(
      RuntimeClass.DISPLAYS, "extend", "(Ldev/lasti/runtime/objects/PyList;Ljava/lang/Object;)V"),
  SET_ADD(RuntimeClass.DISPLAYS, "add", "(Ldev/lasti/runtime/objects/PySet;Ljava/lang/Object;)V"),
  SET_UPDATE(
      RuntimeClass.DISPLAYS, "update", "(Ldev/lasti/runtime/objects/PySet;Ljava/lang/Object;)V"),
  DICT_UPDATE(
      RuntimeClass.DISPLAYS, "update", "(Ldev/lasti/runtime/objects/PyDict;Ljava/lang/Object;)V"),
  DICT_MERGE(
      RuntimeClass.DISPLAYS,
      "merge",
      "(Ljava/lang/Object;Ldev/lasti/runtime/objects/PyDict;Ljava/lang/Object;)V"),
  LIST_TO_TUPLE(
      RuntimeClass.DISPLAYS,
      "tuple",
      "(Ldev/lasti/runtime/objects/PyList;)Ldev/lasti/runtime/objects/PyTuple;"),
  FORMAT_VALUE(
      RuntimeClass.FORMATTING,
      "formatValue",
      "(Ljava/lang/Object;Ljava/lang/Object;C)Ljava/lang/Object;"),

  // Iteration and unpacking.

  GET_ITERATOR(RuntimeClass.ITERATION, "getIterator", "(Ljava/lang/Object;)Ljava/lang/Object;"),
  NEXT_OR_NULL(RuntimeClass.ITERATION, "nextOrNull", "(Ljava/lang/Object;)Ljava/lang/Object;"),
  ITERATOR_NEXT(Opcodes.INVOKEVIRTUAL, RuntimeClass.ITERATOR, "nextOrNull", "()Ljava/lang/Object;"),
  UNPACK(RuntimeClass.UNPACKING, "unpack", "(Ljava/lang/Object;I)[Ljava/lang/Object;"),
  UNPACK_STARRED(
      RuntimeClass.UNPACKING, "unpackStarred", "(Ljava/lang/Object;II)[Ljava/lang/Object;"),

  // Generators and coroutines.

  RESUME(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.FRAME,
      "resume",
      "(Ljava/lang/Object;)Ljava/lang/Object;"),
  DELEGATED(
      Opcodes.INVOKEVIRTUAL, RuntimeClass.GENERATOR_OBJECT, "delegated", "()Ljava/lang/Object;"),
  RESUME_UNSUSPENDED(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.FRAME,
      "resumeUnsuspended",
      "(Ljava/lang/Object;)Ljava/lang/Object;"),
  TAKE_PENDING(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.FRAME,
      "takePending",
      "()Ldev/lasti/runtime/errors/PyBaseException;"),
  FAIL(
      Opcodes.INVOKEVIRTUAL,
      RuntimeClass.FRAME,
      "fail",
      "(Ljava/lang/Throwable;I)Ldev/lasti/runtime/errors/PyBaseException;"),
  NEW_FRAME(Opcodes.INVOKESPECIAL, RuntimeClass.FRAME, "<init>", "()V"),
  NEW_GENERATOR(
      Opcodes.INVOKESPECIAL,
      RuntimeClass.GENERATOR,
      "<init>",
      "(Ldev/lasti/runtime/objects/PyFunction;Ldev/lasti/runtime/generators/GeneratorFrame;)V"),
  NEW_COROUTINE(
      Opcodes.INVOKESPECIAL,
      RuntimeClass.COROUTINE,
      "<init>",
      "(Ldev/lasti/runtime/objects/PyFunction;Ldev/lasti/runtime/generators/GeneratorFrame;)V"),
  NEW_ASYNC_GENERATOR(
      Opcodes.INVOKESPECIAL,
      RuntimeClass.ASYNC_GENERATOR,
      "<init>",
      "(Ldev/lasti/runtime/objects/PyFunction;Ldev/lasti/runtime/generators/GeneratorFrame;)V"),
  NEW_ATTRIBUTE_SITE(
      Opcodes.INVOKESPECIAL, RuntimeClass.ATTRIBUTE_SITE, "<init>", "(Ljava/lang/String;)V"),
  NEW_METHOD_SITE(
      Opcodes.INVOKESPECIAL, RuntimeClass.METHOD_SITE, "<init>", "(Ljava/lang/String;)V"),
  NEW_STATES(
      Opcodes.INVOKESPECIAL,
      RuntimeClass.STATES,
      "<init>",
      "([Ljava/lang/String;Ljava/lang/String;)V"),
  YIELD_FROM_ITERATOR(
      RuntimeClass.ASYNC, "yieldFromIterator", "(Ljava/lang/Object;)Ljava/lang/Object;"),
  AWAITABLE(
      RuntimeClass.ASYNC, "awaitable", "(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;"),
  ASYNC_ITERATOR(RuntimeClass.ASYNC, "asyncIterator", "(Ljava/lang/Object;)Ljava/lang/Object;"),
  ASYNC_NEXT(RuntimeClass.ASYNC, "asyncNext", "(Ljava/lang/Object;)Ljava/lang/Object;"),
  END_ASYNC_FOR(RuntimeClass.ASYNC, "endAsyncFor", "(Ljava/lang/Object;)Z"),
  ASYNC_WRAP(RuntimeClass.ASYNC, "wrap", "(Ljava/lang/Object;)Ljava/lang/Object;"),

  // Exceptions.

  PUSH_HANDLED(RuntimeClass.HANDLERS, "push", "(Ljava/lang/Object;)Ljava/lang/Object;"),
  POP_HANDLED(RuntimeClass.HANDLERS, "pop", "(Ljava/lang/Object;)V"),
  SWAP_HANDLED(RuntimeClass.HANDLERS, "swap", "(Ljava/lang/Object;)Ljava/lang/Object;"),
  EXCEPTION_MATCHES(RuntimeClass.HANDLERS, "matches", "(Ljava/lang/Object;Ljava/lang/Object;)Z"),
  RAISE(
      RuntimeClass.HANDLERS,
      "raise",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ldev/lasti/runtime/errors/PyBaseException;"),
  RERAISE_HANDLED(RuntimeClass.HANDLERS, "reraise", "()Ldev/lasti/runtime/errors/PyBaseException;"),
  ADD_TRACEBACK(
      RuntimeClass.TRACEBACK,
      "add",
      "(Ljava/lang/Throwable;Ldev/lasti/runtime/objects/PyCode;I)Ldev/lasti/runtime/errors/PyBaseException;"),
  CHECK_EXCEPT_STAR_TYPE(RuntimeClass.EXCEPTION_GROUPS, "checkType", "(Ljava/lang/Object;)V"),
  WRAP_NAKED(RuntimeClass.EXCEPTION_GROUPS, "wrapNaked", "(Ljava/lang/Object;)Ljava/lang/Object;"),
  SPLIT_GROUP(
      RuntimeClass.EXCEPTION_GROUPS,
      "split",
      "(Ljava/lang/Object;Ljava/lang/Object;)[Ljava/lang/Object;"),
  RERAISE_GROUP(
      RuntimeClass.EXCEPTION_GROUPS,
      "reraise",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),

  // The with statement.

  ENTER(RuntimeClass.CONTEXT, "enter", "(Ljava/lang/Object;)[Ljava/lang/Object;"),
  ENTER_ASYNC(RuntimeClass.CONTEXT, "enterAsync", "(Ljava/lang/Object;)[Ljava/lang/Object;"),
  EXIT(RuntimeClass.CONTEXT, "exit", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  EXIT_ASYNC(
      RuntimeClass.CONTEXT,
      "exitAsync",
      "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),

  // Imports and classes.

  NEW_MODULE(
      RuntimeClass.COMPILED_MODULE,
      "newModule",
      "(Ljava/lang/String;)Ldev/lasti/runtime/objects/PyModule;"),
  NEW_COMPILED_MODULE(Opcodes.INVOKESPECIAL, RuntimeClass.COMPILED_MODULE, "<init>", "()V"),
  NEW_CODE_TABLE(Opcodes.INVOKESPECIAL, RuntimeClass.CODE_TABLE, "<init>", "()V"),
  LAUNCH(
      RuntimeClass.LAUNCHER,
      "run",
      "(Ldev/lasti/runtime/imports/CompiledModule;[Ljava/lang/String;)V"),
  NAMES(RuntimeClass.COMPILED_MODULE, "names", "(Ljava/lang/String;)[Ljava/lang/String;"),
  IMPORT_NAME(
      RuntimeClass.IMPORTING,
      "importName",
      "(Ldev/lasti/runtime/objects/PyModule;Ljava/lang/String;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  IMPORT_FROM(
      RuntimeClass.IMPORTING,
      "importFrom",
      "(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;"),
  IMPORT_STAR(
      RuntimeClass.IMPORTING,
      "importStar",
      "(Ldev/lasti/runtime/objects/PyModule;Ljava/lang/Object;)V"),
  BUILD_CLASS(
      RuntimeClass.CLASS_BUILDER,
      "build",
      "(Ljava/lang/String;Ljava/lang/Object;Ldev/lasti/runtime/objects/PyTuple;Ljava/lang/Object;)Ljava/lang/Object;"),

  // The match statement.

  IS_SEQUENCE(RuntimeClass.MATCHING, "isSequence", "(Ljava/lang/Object;)Z"),
  IS_MAPPING(RuntimeClass.MATCHING, "isMapping", "(Ljava/lang/Object;)Z"),
  MATCH_KEYS(
      RuntimeClass.MATCHING,
      "keys",
      "(Ljava/lang/Object;Ldev/lasti/runtime/objects/PyTuple;)Ljava/lang/Object;"),
  MATCH_CLASS(
      RuntimeClass.MATCHING,
      "matchClass",
      "(Ljava/lang/Object;Ljava/lang/Object;I[Ljava/lang/String;)Ljava/lang/Object;"),
  MATCH_REST(
      RuntimeClass.MATCHING,
      "rest",
      "(Ljava/lang/Object;Ldev/lasti/runtime/objects/PyTuple;)Ljava/lang/Object;"),
  LENGTH(RuntimeClass.OBJECTS, "length", "(Ljava/lang/Object;)I"),

  // Type parameters.

  TYPE_VARIABLE(
      RuntimeClass.GENERICS,
      "typeVariable",
      "(Ljava/lang/String;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  PARAM_SPEC(RuntimeClass.GENERICS, "paramSpec", "(Ljava/lang/String;)Ljava/lang/Object;"),
  TYPE_VARIABLE_TUPLE(
      RuntimeClass.GENERICS, "typeVariableTuple", "(Ljava/lang/String;)Ljava/lang/Object;"),
  TYPE_ALIAS(
      RuntimeClass.GENERICS,
      "typeAlias",
      "(Ljava/lang/String;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;"),
  SUBSCRIPT_GENERIC(RuntimeClass.GENERICS, "subscript", "(Ljava/lang/Object;)Ljava/lang/Object;"),

  // The JDK.

  BOX_LONG("java/lang/Long", "valueOf", "(J)Ljava/lang/Long;"),
  BOX_BOOLEAN("java/lang/Boolean", "valueOf", "(Z)Ljava/lang/Boolean;"),
  BOX_DOUBLE("java/lang/Double", "valueOf", "(D)Ljava/lang/Double;"),
  NEW_BIG_INTEGER(Opcodes.INVOKESPECIAL, "java/math/BigInteger", "<init>", "(Ljava/lang/String;)V"),
  NEW_COMPLEX(Opcodes.INVOKESPECIAL, RuntimeClass.COMPLEX, "<init>", "(DD)V"),
  BYTES_OF_TEXT(
      RuntimeClass.COMPILED_MODULE,
      "bytes",
      "(Ljava/lang/String;)Ldev/lasti/runtime/objects/PyBytes;");

  private final int opcode;
  private final String owner;
  private final String method;
  private final String descriptor;
  private final Type[] parameters;
  private final Type result;

  RuntimeMethod(String owner, String method, String descriptor) {
    this(Opcodes.INVOKESTATIC, owner, method, descriptor);
  }

  RuntimeMethod(int opcode, String owner, String method, String descriptor) {
    this.opcode = opcode;
    this.owner = owner;
    this.method = method;
    this.descriptor = descriptor;
    this.parameters = Type.getArgumentTypes(descriptor);
    this.result = Type.getReturnType(descriptor);
  }

  /** The internal name of the class that has the method. */
  String owner() {
    return owner;
  }

  /** The name of the method in its class. */
  String method() {
    return method;
  }

  String descriptor() {
    return descriptor;
  }

  boolean isStatic() {
    return opcode == Opcodes.INVOKESTATIC;
  }

  /** The type of a parameter, the receiver not counted. */
  Type parameter(int index) {
    return parameters[index];
  }

  /** How many parameters there are, the receiver not counted. */
  int parameterCount() {
    return parameters.length;
  }

  Type result() {
    return result;
  }

  /** Writes the call. */
  void emit(MethodVisitor code) {
    code.visitMethodInsn(opcode, owner, method, descriptor, false);
  }
}
