package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;

/** Names of attributes that come as objects: the arguments of {@code getattr} and its kin. */
public final class AttributeNames {
  private AttributeNames() {}

  /** The text of a {@code str}, else {@code null}. */
  public static String textOrNull(Object name) {
    return Values.of(name) instanceof String text ? text : null;
  }

  /** The name as text. Raises TypeError for what is no {@code str}. */
  public static String check(Object name) {
    String text = textOrNull(name);
    if (text == null) {
      throw PyErrors.typeError(
          "attribute name must be string, not '" + PyType.of(name).name() + "'");
    }
    return text;
  }
}
