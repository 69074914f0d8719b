package dev.lasti.compiler.codegen;

/** The internal names of the runtime's classes that emitted code refers to. */
final class RuntimeClass {
  private static final String RUNTIME = "dev/lasti/runtime/";

  static final String LAUNCHER = RUNTIME + "Launcher";

  static final String CODE_TABLE = RUNTIME + "call/CodeTable";
  static final String ATTRIBUTE_SITE = RUNTIME + "call/AttributeSite";
  static final String METHOD_SITE = RUNTIME + "call/MethodSite";
  static final String DIRECT_CALL = RUNTIME + "call/DirectCall";

  static final String COMPILED_MODULE = RUNTIME + "imports/CompiledModule";
  static final String IMPORTING = RUNTIME + "imports/Importing";

  static final String EXCEPTION = RUNTIME + "errors/PyBaseException";
  static final String EXCEPTION_TYPES = RUNTIME + "errors/ExceptionTypes";
  static final String EXCEPTION_GROUPS = RUNTIME + "errors/ExceptionGroups";
  static final String ERRORS = RUNTIME + "errors/PyErrors";
  static final String HANDLERS = RUNTIME + "errors/Handlers";
  static final String TRACEBACK = RUNTIME + "errors/Traceback";

  static final String FRAME = RUNTIME + "generators/GeneratorFrame";
  static final String GENERATOR_OBJECT = RUNTIME + "generators/GeneratorObject";
  static final String GENERATOR = RUNTIME + "generators/PyGenerator";
  static final String COROUTINE = RUNTIME + "generators/PyCoroutine";
  static final String ASYNC_GENERATOR = RUNTIME + "generators/PyAsyncGenerator";
  static final String STATES = RUNTIME + "generators/StateTable";

  static final String BYTES = RUNTIME + "objects/PyBytes";
  static final String CELL = RUNTIME + "objects/PyCell";
  static final String CLASS_BUILDER = RUNTIME + "objects/ClassBuilder";
  static final String CODE = RUNTIME + "objects/PyCode";
  static final String COMPLEX = RUNTIME + "objects/PyComplex";
  static final String DICT = RUNTIME + "objects/PyDict";
  static final String ELLIPSIS = RUNTIME + "objects/PyEllipsis";
  static final String FUNCTION = RUNTIME + "objects/PyFunction";
  static final String FUNCTION_ATTRIBUTES = RUNTIME + "objects/PyFunctionAttributes";
  static final String GLOBAL_CELL = RUNTIME + "objects/GlobalCell";
  static final String ITERATOR = RUNTIME + "objects/PyIterator";
  static final String LIST = RUNTIME + "objects/PyList";
  static final String MODULE = RUNTIME + "objects/PyModule";
  static final String MODULE_DICT = RUNTIME + "objects/ModuleDict";
  static final String NONE = RUNTIME + "objects/PyNone";
  static final String POSITIONS = RUNTIME + "objects/Positions";
  static final String SET = RUNTIME + "objects/PySet";
  static final String SLICE = RUNTIME + "objects/PySlice";
  static final String TUPLE = RUNTIME + "objects/PyTuple";
  static final String TYPE = RUNTIME + "objects/PyType";

  static final String ASYNC = RUNTIME + "protocol/AsyncProtocol";
  static final String ATTRIBUTES = RUNTIME + "protocol/AttributeProtocol";
  static final String CALL = RUNTIME + "protocol/CallProtocol";
  static final String COMPARISON = RUNTIME + "protocol/Comparison";
  static final String CONTEXT = RUNTIME + "protocol/ContextProtocol";
  static final String DISPLAYS = RUNTIME + "protocol/Displays";
  static final String FORMATTING = RUNTIME + "protocol/Formatting";
  static final String ITEMS = RUNTIME + "protocol/ItemProtocol";
  static final String GENERICS = RUNTIME + "protocol/Generics";
  static final String ITERATION = RUNTIME + "protocol/IteratorProtocol";
  static final String MATCHING = RUNTIME + "protocol/Matching";
  static final String NAMESPACES = RUNTIME + "protocol/Namespaces";
  static final String NUMBER = RUNTIME + "protocol/NumberProtocol";
  static final String OBJECTS = RUNTIME + "protocol/ObjectProtocol";
  static final String SEQUENCE = RUNTIME + "protocol/SequenceProtocol";
  static final String UNPACKING = RUNTIME + "protocol/Unpacking";

  private RuntimeClass() {}
}
