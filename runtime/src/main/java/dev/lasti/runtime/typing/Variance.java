package dev.lasti.runtime.typing;

import dev.lasti.runtime.errors.PyErrors;

/** How a generic type varies with its parameter; PEP 484, PEP 695. */
record Variance(boolean isCovariant, boolean isContravariant, boolean isInferred) {
  /** The variance of a parameter that a statement declares. */
  static final Variance INFERRED = new Variance(false, false, true);

  /** Raises ValueError for a contradiction. */
  Variance {
    if (isCovariant && isContravariant) {
      throw PyErrors.valueError("Bivariant types are not supported.");
    }
    if (isInferred && (isCovariant || isContravariant)) {
      throw PyErrors.valueError("Variance cannot be specified with infer_variance.");
    }
  }

  /** What stands before the name in a representation. */
  String sign() {
    if (isInferred) {
      return "";
    }
    return isCovariant ? "+" : isContravariant ? "-" : "~";
  }
}
