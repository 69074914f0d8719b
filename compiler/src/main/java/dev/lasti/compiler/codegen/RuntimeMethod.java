package dev.lasti.compiler.codegen;

import dev.lasti.runtime.Launcher;
import dev.lasti.runtime.builtins.FrameFunctions;
import dev.lasti.runtime.builtins.Reduction;
import dev.lasti.runtime.call.AttributeSite;
import dev.lasti.runtime.call.CodeTable;
import dev.lasti.runtime.call.DirectCall;
import dev.lasti.runtime.call.Marshal;
import dev.lasti.runtime.call.MethodSite;
import dev.lasti.runtime.errors.EvalBreaker;
import dev.lasti.runtime.errors.ExceptionGroups;
import dev.lasti.runtime.errors.Handlers;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.RecursionLimit;
import dev.lasti.runtime.errors.Traceback;
import dev.lasti.runtime.frames.CallStack;
import dev.lasti.runtime.frames.FrameLocals;
import dev.lasti.runtime.frames.KeptFrame;
import dev.lasti.runtime.generators.GeneratorFrame;
import dev.lasti.runtime.generators.GeneratorObject;
import dev.lasti.runtime.generators.GuardedFrame;
import dev.lasti.runtime.generators.KeptGeneratorFrame;
import dev.lasti.runtime.generators.PyAsyncGenerator;
import dev.lasti.runtime.generators.PyCoroutine;
import dev.lasti.runtime.generators.PyGenerator;
import dev.lasti.runtime.generators.StateTable;
import dev.lasti.runtime.imports.CompiledModule;
import dev.lasti.runtime.imports.Importing;
import dev.lasti.runtime.lifetime.Lifetimes;
import dev.lasti.runtime.objects.ClassBuilder;
import dev.lasti.runtime.objects.CodeContents;
import dev.lasti.runtime.objects.GlobalCell;
import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyComplex;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyFunctionAttributes;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PySet;
import dev.lasti.runtime.objects.PySlice;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.RangeIterator;
import dev.lasti.runtime.protocol.AsyncProtocol;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ContextProtocol;
import dev.lasti.runtime.protocol.Displays;
import dev.lasti.runtime.protocol.Formatting;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.LongArithmetic;
import dev.lasti.runtime.protocol.Matching;
import dev.lasti.runtime.protocol.Namespaces;
import dev.lasti.runtime.protocol.NestedDisplays;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.SequenceProtocol;
import dev.lasti.runtime.protocol.Unpacking;
import dev.lasti.runtime.typing.Generic;
import dev.lasti.runtime.typing.ParamSpec;
import dev.lasti.runtime.typing.TypeAliasType;
import dev.lasti.runtime.typing.TypeVar;
import dev.lasti.runtime.typing.TypeVarTuple;
import java.math.BigInteger;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Every method of the runtime that emitted code calls: its class, its name, its result and its
 * parameters. A test looks each one up.
 *
 * <p>The operands of an operation are pushed in order, then what it has as its immediate.
 */
enum RuntimeMethod {
  // Operators.

  NEGATIVE(NumberProtocol.class, "negative", Object.class, Object.class),
  POSITIVE(NumberProtocol.class, "positive", Object.class, Object.class),
  INVERT(NumberProtocol.class, "invert", Object.class, Object.class),
  ADD(NumberProtocol.class, "add", Object.class, Object.class, Object.class),
  SUBTRACT(NumberProtocol.class, "subtract", Object.class, Object.class, Object.class),
  MULTIPLY(NumberProtocol.class, "multiply", Object.class, Object.class, Object.class),
  TRUE_DIVIDE(NumberProtocol.class, "trueDivide", Object.class, Object.class, Object.class),
  FLOOR_DIVIDE(NumberProtocol.class, "floorDivide", Object.class, Object.class, Object.class),
  REMAINDER(NumberProtocol.class, "remainder", Object.class, Object.class, Object.class),
  POWER(NumberProtocol.class, "power", Object.class, Object.class, Object.class),
  MATRIX_MULTIPLY(NumberProtocol.class, "matrixMultiply", Object.class, Object.class, Object.class),
  LEFT_SHIFT(NumberProtocol.class, "leftShift", Object.class, Object.class, Object.class),
  RIGHT_SHIFT(NumberProtocol.class, "rightShift", Object.class, Object.class, Object.class),
  AND(NumberProtocol.class, "and", Object.class, Object.class, Object.class),
  OR(NumberProtocol.class, "or", Object.class, Object.class, Object.class),
  XOR(NumberProtocol.class, "xor", Object.class, Object.class, Object.class),
  IN_PLACE_ADD(NumberProtocol.class, "inPlaceAdd", Object.class, Object.class, Object.class),
  IN_PLACE_SUBTRACT(
      NumberProtocol.class, "inPlaceSubtract", Object.class, Object.class, Object.class),
  IN_PLACE_MULTIPLY(
      NumberProtocol.class, "inPlaceMultiply", Object.class, Object.class, Object.class),
  IN_PLACE_TRUE_DIVIDE(
      NumberProtocol.class, "inPlaceTrueDivide", Object.class, Object.class, Object.class),
  IN_PLACE_FLOOR_DIVIDE(
      NumberProtocol.class, "inPlaceFloorDivide", Object.class, Object.class, Object.class),
  IN_PLACE_REMAINDER(
      NumberProtocol.class, "inPlaceRemainder", Object.class, Object.class, Object.class),
  IN_PLACE_POWER(NumberProtocol.class, "inPlacePower", Object.class, Object.class, Object.class),
  IN_PLACE_MATRIX_MULTIPLY(
      NumberProtocol.class, "inPlaceMatrixMultiply", Object.class, Object.class, Object.class),
  IN_PLACE_LEFT_SHIFT(
      NumberProtocol.class, "inPlaceLeftShift", Object.class, Object.class, Object.class),
  IN_PLACE_RIGHT_SHIFT(
      NumberProtocol.class, "inPlaceRightShift", Object.class, Object.class, Object.class),
  IN_PLACE_AND(NumberProtocol.class, "inPlaceAnd", Object.class, Object.class, Object.class),
  IN_PLACE_OR(NumberProtocol.class, "inPlaceOr", Object.class, Object.class, Object.class),
  IN_PLACE_XOR(NumberProtocol.class, "inPlaceXor", Object.class, Object.class, Object.class),

  // Arithmetic on ints as longs.

  INTEGER_VALUE(LongArithmetic.class, "value", Object.class, Object.class, long.class),
  INTEGER_VALUE_OR_NULL(
      LongArithmetic.class, "valueOrNull", Object.class, Object.class, long.class),
  INTEGER_OBJECT(LongArithmetic.class, "objectOf", Object.class, Object.class),
  INTEGER_NUMBER(LongArithmetic.class, "numberOf", long.class, Object.class),
  ADD_OVERFLOWS(LongArithmetic.class, "addOverflows", boolean.class, long.class, long.class),
  SUBTRACT_OVERFLOWS(
      LongArithmetic.class, "subtractOverflows", boolean.class, long.class, long.class),
  MULTIPLY_OVERFLOWS(
      LongArithmetic.class, "multiplyOverflows", boolean.class, long.class, long.class),
  NEGATE_OVERFLOWS(LongArithmetic.class, "negateOverflows", boolean.class, long.class),
  LEFT_SHIFT_OVERFLOWS(
      LongArithmetic.class, "leftShiftOverflows", boolean.class, long.class, long.class),
  IS_LARGE_SHIFT(LongArithmetic.class, "isLargeShift", boolean.class, long.class, long.class),
  IS_RARE_DIVISOR(LongArithmetic.class, "isRareDivisor", boolean.class, long.class, long.class),
  NEW_INTEGER(Integers.class, "box", Long.class, long.class),

  // Comparisons and tests.

  LESS(Comparison.class, "less", Object.class, Object.class, Object.class),
  LESS_EQUAL(Comparison.class, "lessEqual", Object.class, Object.class, Object.class),
  EQUAL(Comparison.class, "equal", Object.class, Object.class, Object.class),
  NOT_EQUAL(Comparison.class, "notEqual", Object.class, Object.class, Object.class),
  GREATER(Comparison.class, "greater", Object.class, Object.class, Object.class),
  GREATER_EQUAL(Comparison.class, "greaterEqual", Object.class, Object.class, Object.class),
  IS_LESS(Comparison.class, "isLess", boolean.class, Object.class, Object.class),
  IS_LESS_EQUAL(Comparison.class, "isLessEqual", boolean.class, Object.class, Object.class),
  IS_EQUAL(Comparison.class, "isEqualTo", boolean.class, Object.class, Object.class),
  IS_NOT_EQUAL(Comparison.class, "isNotEqual", boolean.class, Object.class, Object.class),
  IS_GREATER(Comparison.class, "isGreater", boolean.class, Object.class, Object.class),
  IS_GREATER_EQUAL(Comparison.class, "isGreaterEqual", boolean.class, Object.class, Object.class),
  NOT(ObjectProtocol.class, "not", boolean.class, Object.class),
  IS_TRUE(ObjectProtocol.class, "isTrue", boolean.class, Object.class),
  IS(ObjectProtocol.class, "is", boolean.class, Object.class, Object.class),
  IS_NOT(ObjectProtocol.class, "isNot", boolean.class, Object.class, Object.class),
  CONTAINS(SequenceProtocol.class, "contains", boolean.class, Object.class, Object.class),
  NOT_CONTAINS(SequenceProtocol.class, "notContains", boolean.class, Object.class, Object.class),

  // Attributes and items.

  SITE_GET(Call.VIRTUAL, AttributeSite.class, "get", Object.class, Object.class),
  SITE_SET(Call.VIRTUAL, AttributeSite.class, "set", void.class, Object.class, Object.class),
  DELETE_ATTRIBUTE(AttributeProtocol.class, "delete", void.class, Object.class, String.class),
  GET_ITEM(ItemProtocol.class, "get", Object.class, Object.class, Object.class),
  SET_ITEM(ItemProtocol.class, "set", void.class, Object.class, Object.class, Object.class),
  GET_ITEM_AT(ItemProtocol.class, "get", Object.class, Object.class, long.class),
  SET_ITEM_AT(ItemProtocol.class, "set", void.class, Object.class, long.class, Object.class),
  DELETE_ITEM(ItemProtocol.class, "delete", void.class, Object.class, Object.class),
  SLICE_OF(PySlice.class, "of", PySlice.class, Object.class, Object.class, Object.class),

  // Calls.

  REDUCTION_OF(Reduction.class, "of", Object.class, Object.class, String.class),
  REDUCTION_ADD(Call.VIRTUAL, Reduction.class, "add", boolean.class, Object.class),
  REDUCTION_RESULT(Call.VIRTUAL, Reduction.class, "result", Object.class),
  CALL_0(CallProtocol.class, "call", Object.class, Object.class),
  CALL_1(CallProtocol.class, "call", Object.class, Object.class, Object.class),
  CALL_2(CallProtocol.class, "call", Object.class, Object.class, Object.class, Object.class),
  CALL_3(
      CallProtocol.class,
      "call",
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Object.class),
  CALL_4(
      CallProtocol.class,
      "call",
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Object.class),
  CALL_ARRAY(CallProtocol.class, "callArray", Object.class, Object.class, Object[].class),
  CALL_KEYWORDS(
      CallProtocol.class,
      "callKeywords",
      Object.class,
      Object.class,
      Object[].class,
      String[].class),
  CALL_SPREAD(
      CallProtocol.class, "callSpread", Object.class, Object.class, Object.class, Object.class),
  CALL_SUPER(
      CallProtocol.class, "callSuper", Object.class, Object.class, Object.class, Object.class),
  CALL_IN_FRAME(
      FrameFunctions.class,
      "call",
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      PyModule.class),
  UPDATE_LOCALS(
      FrameLocals.class, "update", Object.class, Object.class, Object.class, Object.class),
  ENTER_FRAME(KeptFrame.class, "enter", Object.class, Object.class, Object.class, PyCode.class),
  LEAVE_FRAME(KeptFrame.class, "leave", void.class, Object.class, Object.class),
  ENTER_RECURSIVE_CALL(RecursionLimit.class, "enterCall", void.class),
  LEAVE_RECURSIVE_CALL(RecursionLimit.class, "leaveCall", void.class),
  DISPLAY_VALUE(FrameFunctions.class, "displayValue", void.class, Object.class),
  SITE_LOAD(Call.VIRTUAL, MethodSite.class, "load", Object.class, Object.class),
  SITE_CALL_0(Call.VIRTUAL, MethodSite.class, "call", Object.class, Object.class),
  SITE_CALL_1(Call.VIRTUAL, MethodSite.class, "call", Object.class, Object.class, Object.class),
  SITE_CALL_2(
      Call.VIRTUAL,
      MethodSite.class,
      "call",
      Object.class,
      Object.class,
      Object.class,
      Object.class),
  SITE_CALL_3(
      Call.VIRTUAL,
      MethodSite.class,
      "call",
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Object.class),
  SITE_CALL_4(
      Call.VIRTUAL,
      MethodSite.class,
      "call",
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Object.class),
  SITE_CALL_ARRAY(
      Call.VIRTUAL, MethodSite.class, "callArray", Object.class, Object.class, Object[].class),
  SITE_CALL_KEYWORDS(
      Call.VIRTUAL,
      MethodSite.class,
      "callKeywords",
      Object.class,
      Object.class,
      Object[].class,
      String[].class),
  RUNS(DirectCall.class, "runs", boolean.class, Object.class, PyCode.class),
  OTHERWISE_CALL_0(DirectCall.class, "call", Object.class, Object.class),
  OTHERWISE_CALL_1(DirectCall.class, "call", Object.class, Object.class, Object.class),
  OTHERWISE_CALL_2(
      DirectCall.class, "call", Object.class, Object.class, Object.class, Object.class),
  OTHERWISE_CALL_3(
      DirectCall.class,
      "call",
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Object.class),
  OTHERWISE_CALL_4(
      DirectCall.class,
      "call",
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Object.class,
      Object.class),
  NO_SUCH_FUNCTION(CodeTable.class, "noSuchFunction", IllegalStateException.class, int.class),

  // Functions.

  NEW_FUNCTION(PyFunction.class, PyCode.class, PyModule.class),
  NEW_FULL_FUNCTION(
      PyFunction.class, PyCode.class, PyModule.class, Object[].class, PyDict.class, PyCell[].class),
  FREE_CELL(Call.VIRTUAL, PyFunction.class, "freeCell", PyCell.class, int.class),
  FUNCTION_ATTRIBUTES(Call.VIRTUAL, PyFunction.class, "attributes", PyFunctionAttributes.class),
  SET_ANNOTATIONS(
      Call.VIRTUAL, PyFunctionAttributes.class, "annotations", void.class, PyDict.class),
  SET_DOCUMENTATION(
      Call.VIRTUAL, PyFunctionAttributes.class, "documentation", void.class, Object.class),
  SET_TYPE_PARAMETERS(
      Call.VIRTUAL, PyFunctionAttributes.class, "typeParameters", void.class, PyTuple.class),
  NEW_CODE(
      PyCode.class,
      CodeTable.class,
      int.class,
      String.class,
      String.class,
      String.class,
      int.class,
      int.class,
      int.class,
      int.class,
      int.class,
      String[].class,
      String[].class,
      String[].class,
      Positions.class),
  NEW_POSITIONS(Positions.class, String.class),
  CODE_CONTENTS(CodeContents.class, "of", CodeContents.class, String.class, PyCode[].class),

  // Names.

  GET_GLOBAL(Call.VIRTUAL, GlobalCell.class, "get", Object.class),
  SET_GLOBAL(Call.VIRTUAL, GlobalCell.class, "set", void.class, Object.class),
  LET_GO(Lifetimes.class, "letGo", void.class, Object.class),
  FIND_LOST(Lifetimes.class, "findLost", Object.class, Object.class),
  DELETE_GLOBAL(Call.VIRTUAL, GlobalCell.class, "delete", void.class),
  MODULE_CELL(Call.VIRTUAL, PyModule.class, "cell", GlobalCell.class, String.class),
  MODULE_DICT(Call.VIRTUAL, PyModule.class, "dictionary", PyDict.class),
  LOAD_NAME(Namespaces.class, "load", Object.class, Object.class, GlobalCell.class),
  LOAD_NAME_OR_CELL(
      Namespaces.class, "loadOrCell", Object.class, Object.class, PyCell.class, String.class),
  STORE_NAME(Namespaces.class, "store", void.class, Object.class, String.class, Object.class),
  DELETE_NAME(Namespaces.class, "delete", void.class, Object.class, String.class),
  SETUP_ANNOTATIONS(Namespaces.class, "setupAnnotations", void.class, Object.class),
  NEW_CELL(PyCell.class),
  NEW_FULL_CELL(PyCell.class, Object.class),
  UNBOUND_LOCAL(PyErrors.class, "unboundLocalError", PyBaseException.class, String.class),
  UNBOUND_FREE(PyErrors.class, "unboundFreeError", PyBaseException.class, String.class),

  // Displays and f-strings.

  TUPLE_OF(PyTuple.class, "of", PyTuple.class, Object[].class),
  LIST(Displays.class, "list", PyList.class, Object[].class),
  NEW_LIST(PyList.class),
  SET(Displays.class, "set", PySet.class, Object[].class),
  DICT(Displays.class, "dict", PyDict.class, Object[].class),
  NEW_DICT(PyDict.class),
  DICT_PUT(Call.VIRTUAL, PyDict.class, "put", Object.class, Object.class, Object.class),
  STRING(Displays.class, "string", Object.class, Object[].class),
  LIST_APPEND(Call.VIRTUAL, PyList.class, "append", void.class, Object.class),
  LIST_EXTEND(Displays.class, "extend", void.class, PyList.class, Object.class),
  SET_ADD(Displays.class, "add", void.class, PySet.class, Object.class),
  SET_UPDATE(Displays.class, "update", void.class, PySet.class, Object.class),
  DICT_UPDATE(Displays.class, "update", void.class, PyDict.class, Object.class),
  DICT_MERGE(Displays.class, "merge", void.class, Object.class, PyDict.class, Object.class),
  NESTED(NestedDisplays.class, "build", Object.class, PyTuple.class),
  LIST_TO_TUPLE(Displays.class, "tuple", PyTuple.class, PyList.class),
  FORMAT_VALUE(
      Formatting.class, "formatValue", Object.class, Object.class, Object.class, char.class),

  // Iteration and unpacking.

  GET_ITERATOR(IteratorProtocol.class, "getIterator", Object.class, Object.class),
  NEXT_OR_NULL(IteratorProtocol.class, "nextOrNull", Object.class, Object.class),
  RANGE_HAS_NEXT(RangeIterator.class, "hasNext", boolean.class, Object.class),
  RANGE_NEXT(RangeIterator.class, "nextLong", long.class, Object.class),
  ITERATOR_NEXT(Call.VIRTUAL, PyIterator.class, "nextOrNull", Object.class),
  UNPACK(Unpacking.class, "unpack", Object[].class, Object.class, int.class),
  UNPACK_STARRED(
      Unpacking.class, "unpackStarred", Object[].class, Object.class, int.class, int.class),

  // Generators and coroutines.

  RESUME(Call.VIRTUAL, GeneratorFrame.class, "resume", Object.class, Object.class),
  ADVANCED(Call.VIRTUAL, GeneratorObject.class, "advanced", Object.class, Object.class),
  RESUME_UNSUSPENDED(
      Call.VIRTUAL, GeneratorFrame.class, "resumeUnsuspended", Object.class, Object.class),
  PREPARE_CALL_STACK(CallStack.class, "prepare", void.class),
  KEEP_DEAD_NAMES(GeneratorFrame.class, "keepDeadNames", void.class),
  FINISH(Call.VIRTUAL, GeneratorFrame.class, "finish", void.class),
  RECEIVED(Call.VIRTUAL, GeneratorFrame.class, "received", Object.class, Object.class),
  FAIL(
      Call.VIRTUAL,
      GeneratorFrame.class,
      "fail",
      PyBaseException.class,
      Throwable.class,
      int.class),
  NEW_FRAME(GeneratorFrame.class),
  NEW_GUARDED_FRAME(GuardedFrame.class),
  NEW_KEPT_GENERATOR_FRAME(KeptGeneratorFrame.class),
  NEW_GENERATOR(PyGenerator.class, PyFunction.class, GeneratorFrame.class),
  NEW_COROUTINE(PyCoroutine.class, PyFunction.class, GeneratorFrame.class),
  NEW_ASYNC_GENERATOR(PyAsyncGenerator.class, PyFunction.class, GeneratorFrame.class),
  NEW_ATTRIBUTE_SITE(AttributeSite.class, String.class),
  NEW_METHOD_SITE(MethodSite.class, String.class),
  NEW_STATES(StateTable.class, String[].class, String.class),
  YIELD_FROM_ITERATOR(AsyncProtocol.class, "yieldFromIterator", Object.class, Object.class),
  AWAITABLE(AsyncProtocol.class, "awaitable", Object.class, Object.class, String.class),
  ASYNC_ITERATOR(AsyncProtocol.class, "asyncIterator", Object.class, Object.class),
  ASYNC_NEXT(AsyncProtocol.class, "asyncNext", Object.class, Object.class),
  END_ASYNC_FOR(AsyncProtocol.class, "endAsyncFor", boolean.class, Object.class),
  ASYNC_WRAP(AsyncProtocol.class, "wrap", Object.class, Object.class),

  // Exceptions.

  PUSH_HANDLED(Handlers.class, "push", Object.class, Object.class),
  POP_HANDLED(Handlers.class, "pop", void.class, Object.class),
  SWAP_HANDLED(Handlers.class, "swap", Object.class, Object.class),
  EXCEPTION_MATCHES(Handlers.class, "matches", boolean.class, Object.class, Object.class),
  RAISE(Handlers.class, "raise", PyBaseException.class, Object.class, Object.class),
  RERAISE_HANDLED(Handlers.class, "reraise", PyBaseException.class),
  HANDLE_EVAL_BREAKER(EvalBreaker.class, "handle", void.class),
  ADD_TRACEBACK(
      Traceback.class, "add", PyBaseException.class, Throwable.class, PyCode.class, int.class),
  CHECK_EXCEPT_STAR_TYPE(ExceptionGroups.class, "checkType", void.class, Object.class),
  WRAP_NAKED(ExceptionGroups.class, "wrapNaked", Object.class, Object.class),
  SPLIT_GROUP(ExceptionGroups.class, "split", Object[].class, Object.class, Object.class),
  RERAISE_GROUP(ExceptionGroups.class, "reraise", Object.class, Object.class, Object.class),

  // The with statement.

  ENTER(ContextProtocol.class, "enter", Object[].class, Object.class),
  ENTER_ASYNC(ContextProtocol.class, "enterAsync", Object[].class, Object.class),
  EXIT(ContextProtocol.class, "exit", Object.class, Object.class, Object.class),
  EXIT_ASYNC(ContextProtocol.class, "exitAsync", Object.class, Object.class, Object.class),

  // Imports and classes.

  NEW_MODULE(CompiledModule.class, "newModule", PyModule.class, String.class),
  NEW_COMPILED_MODULE(CompiledModule.class),
  NEW_CODE_TABLE(CodeTable.class),
  LAUNCH(Launcher.class, "run", void.class, CompiledModule.class, String[].class),
  NAMES(CompiledModule.class, "names", String[].class, String.class),
  IMPORT_NAME(
      Importing.class,
      "importName",
      Object.class,
      PyModule.class,
      String.class,
      Object.class,
      Object.class),
  IMPORT_FROM(Importing.class, "importFrom", Object.class, Object.class, String.class),
  IMPORT_STAR(Importing.class, "importStar", void.class, PyModule.class, Object.class),
  BUILD_CLASS(
      ClassBuilder.class,
      "build",
      Object.class,
      String.class,
      Object.class,
      PyTuple.class,
      Object.class),

  // The match statement.

  IS_SEQUENCE(Matching.class, "isSequence", boolean.class, Object.class),
  IS_MAPPING(Matching.class, "isMapping", boolean.class, Object.class),
  MATCH_KEYS(Matching.class, "keys", Object.class, Object.class, PyTuple.class),
  MATCH_CLASS(
      Matching.class,
      "matchClass",
      Object.class,
      Object.class,
      Object.class,
      int.class,
      String[].class),
  MATCH_REST(Matching.class, "rest", Object.class, Object.class, PyTuple.class),
  LENGTH(ObjectProtocol.class, "length", int.class, Object.class),

  // Type parameters.

  TYPE_VARIABLE(TypeVar.class, "declare", TypeVar.class, Object.class, Object.class, String.class),
  PARAM_SPEC(ParamSpec.class, "declare", ParamSpec.class, String.class),
  TYPE_VARIABLE_TUPLE(TypeVarTuple.class, "declare", TypeVarTuple.class, String.class),
  TYPE_ALIAS(
      TypeAliasType.class,
      "declare",
      TypeAliasType.class,
      Object.class,
      Object.class,
      String.class),
  SUBSCRIPT_GENERIC(Generic.class, "subscript", Object.class, Object.class),

  // The JDK.

  NEW_OBJECT(Object.class),
  BOX_LONG(Long.class, "valueOf", Long.class, long.class),
  LONG_VALUE(Call.VIRTUAL, Long.class, "longValue", long.class),
  LONG_FLOOR_DIVIDE(Math.class, "floorDiv", long.class, long.class, long.class),
  LONG_REMAINDER(Math.class, "floorMod", long.class, long.class, long.class),
  BOX_BOOLEAN(Boolean.class, "valueOf", Boolean.class, boolean.class),
  BOX_DOUBLE(Double.class, "valueOf", Double.class, double.class),
  NEW_BIG_INTEGER(BigInteger.class, String.class),
  NEW_COMPLEX(PyComplex.class, double.class, double.class),
  MARSHAL_LOAD(Marshal.class, "load", PyTuple.class, String.class),
  BYTES_OF_TEXT(CompiledModule.class, "bytes", PyBytes.class, String.class);

  /** How a method is called. */
  private enum Call {
    STATIC(Opcodes.INVOKESTATIC),
    VIRTUAL(Opcodes.INVOKEVIRTUAL),
    CONSTRUCTOR(Opcodes.INVOKESPECIAL);

    private final int opcode;

    Call(int opcode) {
      this.opcode = opcode;
    }
  }

  private final Call call;
  private final String owner;
  private final String method;
  private final Type[] parameters;
  private final Type result;
  private final String descriptor;

  /** A constructor. */
  RuntimeMethod(Class<?> owner, Class<?>... parameters) {
    this(Call.CONSTRUCTOR, owner, "<init>", void.class, parameters);
  }

  /** A static method. */
  RuntimeMethod(Class<?> owner, String method, Class<?> result, Class<?>... parameters) {
    this(Call.STATIC, owner, method, result, parameters);
  }

  RuntimeMethod(Call call, Class<?> owner, String method, Class<?> result, Class<?>... parameters) {
    this.call = call;
    this.owner = Type.getInternalName(owner);
    this.method = method;
    this.parameters = new Type[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      this.parameters[i] = Type.getType(parameters[i]);
    }
    this.result = Type.getType(result);
    this.descriptor = Type.getMethodDescriptor(this.result, this.parameters);
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
    return call == Call.STATIC;
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
    code.visitMethodInsn(call.opcode, owner, method, descriptor, false);
  }
}
