package dev.lasti.runtime.typing;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.TypeParameters;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** The bases of a new generic class as they were written, and the type parameters in them. */
final class GenericBases {
  private final PyTuple bases;

  /** The bases as written: none where all were classes. */
  private GenericBases(PyTuple bases) {
    this.bases = bases;
  }

  /** Raises TypeError where one base is plain {@code Generic}. */
  static GenericBases of(PyType type) {
    boolean hasAliases = type.attributes().get("__orig_bases__") instanceof PyTuple;
    PyTuple bases =
        hasAliases
            ? (PyTuple) type.attributes().get("__orig_bases__")
            : PyTuple.of((Object[]) type.bases());
    if (TypeArguments.indexOf(bases, Generic.TYPE) >= 0) {
      throw PyErrors.typeError("Cannot inherit from plain Generic");
    }
    return new GenericBases(hasAliases ? bases : PyTuple.EMPTY);
  }

  /** Those of {@code Generic[...]}, which must have all, or else all that the bases mention. */
  PyTuple parameters() {
    PyTuple mentioned = TypeParameters.collect(bases);
    PyTuple declared = declared();
    if (declared == null) {
      return mentioned;
    }
    StringBuilder missing = new StringBuilder();
    for (int i = 0; i < mentioned.size(); i++) {
      if (TypeArguments.indexOf(declared, mentioned.get(i)) < 0) {
        append(missing, mentioned.get(i));
      }
    }
    if (missing.length() > 0) {
      throw PyErrors.typeError(
          "Some type variables ("
              + missing
              + ") are not listed in Generic["
              + list(declared)
              + "]");
    }
    return declared;
  }

  private PyTuple declared() {
    PyTuple declared = null;
    for (int i = 0; i < bases.size(); i++) {
      if (bases.get(i) instanceof ClassAlias alias && alias.origin() == Generic.TYPE) {
        if (declared != null) {
          throw PyErrors.typeError("Cannot inherit from Generic[...] multiple times.");
        }
        declared = alias.parameters();
      }
    }
    return declared;
  }

  private static String list(PyTuple parameters) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parameters.size(); i++) {
      append(out, parameters.get(i));
    }
    return out.toString();
  }

  private static void append(StringBuilder out, Object parameter) {
    out.append(out.length() == 0 ? "" : ", ").append(ObjectProtocol.str(parameter));
  }
}
