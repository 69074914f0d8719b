package dev.lasti.runtime.builtins;

import dev.lasti.runtime.call.MethodTable;
import dev.lasti.runtime.io.IoModule;
import dev.lasti.runtime.objects.LazyValues;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyBool;
import dev.lasti.runtime.objects.PyByteArray;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyClassMethod;
import dev.lasti.runtime.objects.PyComplex;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyEllipsis;
import dev.lasti.runtime.objects.PyEnumerate;
import dev.lasti.runtime.objects.PyFilter;
import dev.lasti.runtime.objects.PyFloat;
import dev.lasti.runtime.objects.PyFrozenSet;
import dev.lasti.runtime.objects.PyInt;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyMap;
import dev.lasti.runtime.objects.PyMemoryView;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyProperty;
import dev.lasti.runtime.objects.PyRange;
import dev.lasti.runtime.objects.PyReversed;
import dev.lasti.runtime.objects.PySet;
import dev.lasti.runtime.objects.PySlice;
import dev.lasti.runtime.objects.PyStaticMethod;
import dev.lasti.runtime.objects.PyStr;
import dev.lasti.runtime.objects.PySuper;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.PyZip;

/** What each name of the module {@code builtins} means. */
final class BuiltinNames implements LazyValues {
  private static final String[] NAMES = {
    "Ellipsis",
    "False",
    "None",
    "NotImplemented",
    "True",
    "__debug__",
    "__import__",
    "abs",
    "aiter",
    "all",
    "anext",
    "any",
    "ascii",
    "bin",
    "bool",
    "breakpoint",
    "bytearray",
    "bytes",
    "callable",
    "chr",
    "classmethod",
    "compile",
    "complex",
    "delattr",
    "dict",
    "dir",
    "divmod",
    "enumerate",
    "eval",
    "exec",
    "exit",
    "filter",
    "float",
    "format",
    "frozenset",
    "getattr",
    "globals",
    "hasattr",
    "hash",
    "hex",
    "id",
    "input",
    "int",
    "isinstance",
    "issubclass",
    "iter",
    "len",
    "list",
    "locals",
    "map",
    "max",
    "memoryview",
    "min",
    "next",
    "object",
    "oct",
    "open",
    "ord",
    "pow",
    "print",
    "property",
    "quit",
    "range",
    "repr",
    "reversed",
    "round",
    "set",
    "setattr",
    "slice",
    "sorted",
    "staticmethod",
    "str",
    "sum",
    "super",
    "tuple",
    "type",
    "vars",
    "zip",
  };

  @Override
  public String[] names() {
    String[] all = new String[NAMES.length + ExceptionNames.NAMES.length];
    System.arraycopy(NAMES, 0, all, 0, NAMES.length);
    System.arraycopy(ExceptionNames.NAMES, 0, all, NAMES.length, ExceptionNames.NAMES.length);
    return all;
  }

  @Override
  public Object load(String name) {
    Object type = type(name);
    return type != null ? type : other(name);
  }

  private static Object type(String name) {
    return switch (name) {
      case "bool" -> PyBool.TYPE;
      case "bytearray" -> PyByteArray.TYPE;
      case "bytes" -> PyBytes.TYPE;
      case "classmethod" -> PyClassMethod.TYPE;
      case "complex" -> PyComplex.TYPE;
      case "dict" -> PyDict.TYPE;
      case "enumerate" -> PyEnumerate.TYPE;
      case "filter" -> PyFilter.TYPE;
      case "float" -> PyFloat.TYPE;
      case "frozenset" -> PyFrozenSet.TYPE;
      case "int" -> PyInt.TYPE;
      case "list" -> PyList.TYPE;
      case "map" -> PyMap.TYPE;
      case "memoryview" -> PyMemoryView.TYPE;
      case "object" -> PyType.OBJECT;
      case "property" -> PyProperty.TYPE;
      case "range" -> PyRange.TYPE;
      case "reversed" -> PyReversed.TYPE;
      case "set" -> PySet.TYPE;
      case "slice" -> PySlice.TYPE;
      case "staticmethod" -> PyStaticMethod.TYPE;
      case "str" -> PyStr.TYPE;
      case "super" -> PySuper.TYPE;
      case "tuple" -> PyTuple.TYPE;
      case "type" -> PyType.TYPE;
      case "zip" -> PyZip.TYPE;
      default -> null;
    };
  }

  private static Object other(String name) {
    return switch (name) {
      case "None" -> PyNone.NONE;
      case "True", "__debug__" -> Boolean.TRUE;
      case "False" -> Boolean.FALSE;
      case "exit" -> Quitter.EXIT;
      case "quit" -> Quitter.QUIT;
      case "Ellipsis" -> PyEllipsis.ELLIPSIS;
      case "NotImplemented" -> PyNotImplemented.NOT_IMPLEMENTED;
      default -> functionOrException(name);
    };
  }

  private static Object functionOrException(String name) {
    if (name.equals("open")) {
      return IoModule.MODULE.global(name);
    }
    MethodTable table = functions(name);
    return table == null
        ? ExceptionNames.find(name)
        : ModuleFunctions.get(BuiltinsModule.MODULE, table, name);
  }

  private static MethodTable functions(String name) {
    return switch (name) {
      case "print", "input" -> OutputFunctionsMethods.TABLE;
      case "len", "iter", "next", "aiter", "anext", "all", "any", "min", "max", "sorted" ->
          IterationFunctionsMethods.TABLE;
      case "abs", "divmod", "pow", "round", "sum", "bin", "oct", "hex" ->
          NumberFunctionsMethods.TABLE;
      case "chr", "ord", "ascii", "repr", "format" -> TextFunctionsMethods.TABLE;
      case "getattr",
          "hasattr",
          "setattr",
          "delattr",
          "isinstance",
          "issubclass",
          "callable",
          "hash",
          "id",
          "vars",
          "dir" ->
          ObjectFunctionsMethods.TABLE;
      case "compile", "eval", "exec" -> SourceFunctionsMethods.TABLE;
      case "globals", "locals" -> FrameFunctionsMethods.TABLE;
      case "breakpoint" -> BreakpointFunctionMethods.TABLE;
      case "__import__" -> ImportFunctionMethods.TABLE;
      default -> null;
    };
  }
}
