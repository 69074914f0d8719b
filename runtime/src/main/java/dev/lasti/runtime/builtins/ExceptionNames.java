package dev.lasti.runtime.builtins;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.objects.PyType;

/** The builtin exception classes by name. */
final class ExceptionNames {
  static final String[] NAMES = {
    "ArithmeticError",
    "AssertionError",
    "AttributeError",
    "BaseException",
    "BaseExceptionGroup",
    "BlockingIOError",
    "BrokenPipeError",
    "BufferError",
    "BytesWarning",
    "ChildProcessError",
    "ConnectionAbortedError",
    "ConnectionError",
    "ConnectionRefusedError",
    "ConnectionResetError",
    "DeprecationWarning",
    "EOFError",
    "EncodingWarning",
    "EnvironmentError",
    "Exception",
    "ExceptionGroup",
    "FileExistsError",
    "FileNotFoundError",
    "FloatingPointError",
    "FutureWarning",
    "GeneratorExit",
    "IOError",
    "ImportError",
    "ImportWarning",
    "IndentationError",
    "IndexError",
    "InterruptedError",
    "IsADirectoryError",
    "KeyError",
    "KeyboardInterrupt",
    "LookupError",
    "MemoryError",
    "ModuleNotFoundError",
    "NameError",
    "NotADirectoryError",
    "NotImplementedError",
    "OSError",
    "OverflowError",
    "PendingDeprecationWarning",
    "PermissionError",
    "ProcessLookupError",
    "RecursionError",
    "ReferenceError",
    "ResourceWarning",
    "RuntimeError",
    "RuntimeWarning",
    "StopAsyncIteration",
    "StopIteration",
    "SyntaxError",
    "SyntaxWarning",
    "SystemError",
    "SystemExit",
    "TabError",
    "TimeoutError",
    "TypeError",
    "UnboundLocalError",
    "UnicodeDecodeError",
    "UnicodeEncodeError",
    "UnicodeError",
    "UnicodeTranslateError",
    "UnicodeWarning",
    "UserWarning",
    "ValueError",
    "Warning",
    "ZeroDivisionError",
  };

  private ExceptionNames() {}

  /** The class, or {@code null}. */
  static PyType find(String name) {
    return switch (name) {
      case "ArithmeticError" -> ExceptionTypes.ARITHMETIC_ERROR;
      case "AssertionError" -> ExceptionTypes.ASSERTION_ERROR;
      case "AttributeError" -> ExceptionTypes.ATTRIBUTE_ERROR;
      case "BaseException" -> ExceptionTypes.BASE_EXCEPTION;
      case "BaseExceptionGroup" -> ExceptionTypes.BASE_EXCEPTION_GROUP;
      case "BlockingIOError" -> ExceptionTypes.BLOCKING_IO_ERROR;
      case "BrokenPipeError" -> ExceptionTypes.BROKEN_PIPE_ERROR;
      case "BufferError" -> ExceptionTypes.BUFFER_ERROR;
      case "BytesWarning" -> ExceptionTypes.BYTES_WARNING;
      case "ChildProcessError" -> ExceptionTypes.CHILD_PROCESS_ERROR;
      case "ConnectionAbortedError" -> ExceptionTypes.CONNECTION_ABORTED_ERROR;
      case "ConnectionError" -> ExceptionTypes.CONNECTION_ERROR;
      case "ConnectionRefusedError" -> ExceptionTypes.CONNECTION_REFUSED_ERROR;
      case "ConnectionResetError" -> ExceptionTypes.CONNECTION_RESET_ERROR;
      case "DeprecationWarning" -> ExceptionTypes.DEPRECATION_WARNING;
      case "EOFError" -> ExceptionTypes.EOF_ERROR;
      case "EncodingWarning" -> ExceptionTypes.ENCODING_WARNING;
      case "Exception" -> ExceptionTypes.EXCEPTION;
      case "ExceptionGroup" -> ExceptionTypes.EXCEPTION_GROUP;
      case "FileExistsError" -> ExceptionTypes.FILE_EXISTS_ERROR;
      case "FileNotFoundError" -> ExceptionTypes.FILE_NOT_FOUND_ERROR;
      case "FloatingPointError" -> ExceptionTypes.FLOATING_POINT_ERROR;
      case "FutureWarning" -> ExceptionTypes.FUTURE_WARNING;
      case "GeneratorExit" -> ExceptionTypes.GENERATOR_EXIT;
      case "ImportError" -> ExceptionTypes.IMPORT_ERROR;
      case "ImportWarning" -> ExceptionTypes.IMPORT_WARNING;
      case "IndentationError" -> ExceptionTypes.INDENTATION_ERROR;
      case "IndexError" -> ExceptionTypes.INDEX_ERROR;
      case "InterruptedError" -> ExceptionTypes.INTERRUPTED_ERROR;
      case "IsADirectoryError" -> ExceptionTypes.IS_A_DIRECTORY_ERROR;
      case "KeyError" -> ExceptionTypes.KEY_ERROR;
      case "KeyboardInterrupt" -> ExceptionTypes.KEYBOARD_INTERRUPT;
      case "LookupError" -> ExceptionTypes.LOOKUP_ERROR;
      case "MemoryError" -> ExceptionTypes.MEMORY_ERROR;
      case "ModuleNotFoundError" -> ExceptionTypes.MODULE_NOT_FOUND_ERROR;
      case "NameError" -> ExceptionTypes.NAME_ERROR;
      case "NotADirectoryError" -> ExceptionTypes.NOT_A_DIRECTORY_ERROR;
      case "NotImplementedError" -> ExceptionTypes.NOT_IMPLEMENTED_ERROR;
      case "OSError", "EnvironmentError", "IOError" -> ExceptionTypes.OS_ERROR;
      case "OverflowError" -> ExceptionTypes.OVERFLOW_ERROR;
      case "PendingDeprecationWarning" -> ExceptionTypes.PENDING_DEPRECATION_WARNING;
      case "PermissionError" -> ExceptionTypes.PERMISSION_ERROR;
      case "ProcessLookupError" -> ExceptionTypes.PROCESS_LOOKUP_ERROR;
      case "RecursionError" -> ExceptionTypes.RECURSION_ERROR;
      case "ReferenceError" -> ExceptionTypes.REFERENCE_ERROR;
      case "ResourceWarning" -> ExceptionTypes.RESOURCE_WARNING;
      case "RuntimeError" -> ExceptionTypes.RUNTIME_ERROR;
      case "RuntimeWarning" -> ExceptionTypes.RUNTIME_WARNING;
      case "StopAsyncIteration" -> ExceptionTypes.STOP_ASYNC_ITERATION;
      case "StopIteration" -> ExceptionTypes.STOP_ITERATION;
      case "SyntaxError" -> ExceptionTypes.SYNTAX_ERROR;
      case "SyntaxWarning" -> ExceptionTypes.SYNTAX_WARNING;
      case "SystemError" -> ExceptionTypes.SYSTEM_ERROR;
      case "SystemExit" -> ExceptionTypes.SYSTEM_EXIT;
      case "TabError" -> ExceptionTypes.TAB_ERROR;
      case "TimeoutError" -> ExceptionTypes.TIMEOUT_ERROR;
      case "TypeError" -> ExceptionTypes.TYPE_ERROR;
      case "UnboundLocalError" -> ExceptionTypes.UNBOUND_LOCAL_ERROR;
      case "UnicodeDecodeError" -> ExceptionTypes.UNICODE_DECODE_ERROR;
      case "UnicodeEncodeError" -> ExceptionTypes.UNICODE_ENCODE_ERROR;
      case "UnicodeError" -> ExceptionTypes.UNICODE_ERROR;
      case "UnicodeTranslateError" -> ExceptionTypes.UNICODE_TRANSLATE_ERROR;
      case "UnicodeWarning" -> ExceptionTypes.UNICODE_WARNING;
      case "UserWarning" -> ExceptionTypes.USER_WARNING;
      case "ValueError" -> ExceptionTypes.VALUE_ERROR;
      case "Warning" -> ExceptionTypes.WARNING;
      case "ZeroDivisionError" -> ExceptionTypes.ZERO_DIVISION_ERROR;
      default -> null;
    };
  }
}
