package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyErrors;

/**
 * The right operand of {@code format % arguments}: a tuple, or one value, which may be a mapping.
 * {@code %(key)s} makes the item the only value that follows.
 */
final class PercentArguments {

  private final PercentFormat.Conversions conversions;
  private final Object mapping;
  private Object[] values;
  private int used;

  private PercentArguments(Object[] values, Object mapping, PercentFormat.Conversions conversions) {
    this.values = values;
    this.mapping = mapping;
    this.conversions = conversions;
  }

  static PercentArguments tuple(Object[] values, PercentFormat.Conversions conversions) {
    return new PercentArguments(values, null, conversions);
  }

  static PercentArguments single(
      Object value, boolean isMapping, PercentFormat.Conversions conversions) {
    return new PercentArguments(new Object[] {value}, isMapping ? value : null, conversions);
  }

  Object next() {
    if (used == values.length) {
      throw PyErrors.typeError("not enough arguments for format string");
    }
    return values[used++];
  }

  void checkMapping() {
    if (mapping == null) {
      throw PyErrors.typeError("format requires a mapping");
    }
  }

  void select(String key) {
    values = new Object[] {conversions.item(mapping, key)};
    used = 0;
  }

  /** The next value as the int that {@code *} asks for. */
  long nextInt(long limit, String limitName) {
    Object number = conversions.exactInt(next());
    if (number == null) {
      throw PyErrors.typeError("* wants int");
    }
    if (!(number instanceof Long value) || value > limit || value < -limit - 1) {
      throw PyErrors.overflowError("Python int too large to convert to C " + limitName);
    }
    return value;
  }

  /** Whether values are left that should have been used; a mapping may be left. */
  boolean areLeft() {
    return mapping == null && used < values.length;
  }
}
