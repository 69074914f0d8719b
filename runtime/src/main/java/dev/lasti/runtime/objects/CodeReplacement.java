package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.util.Map;

/**
 * {@code code.replace(...)}: {@code code_replace}. Names, first line and flags can be replaced;
 * what the body is compiled from cannot.
 */
final class CodeReplacement {
  private final PyCode code;
  private String name;
  private String qualifiedName;
  private String fileName;
  private int firstLine;
  private int flags;

  private CodeReplacement(PyCode code) {
    this.code = code;
    name = code.name();
    qualifiedName = code.qualifiedName();
    fileName = code.fileName();
    firstLine = code.firstLine();
    flags = code.flags();
  }

  /** Raises TypeError for a keyword that means nothing, ValueError for one that is fixed here. */
  static PyCode replace(PyCode code, PyDict keywords) {
    CodeReplacement replacement = new CodeReplacement(code);
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      replacement.set((String) entry.getKey(), entry.getValue());
    }
    return code.with(
        replacement.name,
        replacement.qualifiedName,
        replacement.fileName,
        replacement.firstLine,
        replacement.flags);
  }

  private void set(String key, Object value) {
    switch (key) {
      case "co_name" -> name = text(key, value);
      case "co_qualname" -> qualifiedName = text(key, value);
      case "co_filename" -> fileName = text(key, value);
      case "co_firstlineno" -> firstLine = NumberProtocol.asInt(value);
      case "co_flags" -> flags = NumberProtocol.asInt(value);
      case "co_argcount",
          "co_posonlyargcount",
          "co_kwonlyargcount",
          "co_nlocals",
          "co_stacksize",
          "co_code",
          "co_consts",
          "co_names",
          "co_varnames",
          "co_freevars",
          "co_cellvars" ->
          keep(key, value);
      default ->
          throw PyErrors.typeError("'" + key + "' is an invalid keyword argument for replace()");
    }
  }

  /** What the body is compiled from can only be replaced by the same. */
  private void keep(String key, Object value) {
    if (!Comparison.isEqual(AttributeProtocol.get(code, key), value)) {
      throw PyErrors.valueError(key + " of compiled code cannot be replaced");
    }
  }

  private static String text(String key, Object value) {
    if (Values.of(value) instanceof String text) {
      return text;
    }
    throw PyErrors.typeError(
        "replace() argument '" + key + "' must be str, not " + PyType.of(value).name());
  }
}
