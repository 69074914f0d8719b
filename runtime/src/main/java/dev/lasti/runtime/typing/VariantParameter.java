package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;

/** What type variables and parameter specifications have in common. */
abstract class VariantParameter extends TypeParameter {
  private final Variance variance;

  VariantParameter(String name, Variance variance) {
    super(name);
    this.variance = variance;
  }

  @PyGetter("__name__")
  final String parameterName() {
    return name();
  }

  @PyGetter("__covariant__")
  final boolean isCovariant() {
    return variance.isCovariant();
  }

  @PyGetter("__contravariant__")
  final boolean isContravariant() {
    return variance.isContravariant();
  }

  @PyGetter("__infer_variance__")
  final boolean isInferred() {
    return variance.isInferred();
  }

  @PyMethod("__repr__($self, /)")
  final String repr() {
    return variance.sign() + name();
  }

  @PyMethod("__or__($self, value, /)")
  final Object or(Object value) {
    return UnionAlias.of(this, value);
  }

  @PyMethod("__ror__($self, value, /)")
  final Object reflectedOr(Object value) {
    return UnionAlias.of(value, this);
  }

  @PyMethod("__reduce__($self, /)")
  final String reduce() {
    return name();
  }

  @PyMethod("__mro_entries__($self, bases, /)")
  final Object resolutionOrderEntries(Object bases) {
    throw cannotSubclass();
  }
}
