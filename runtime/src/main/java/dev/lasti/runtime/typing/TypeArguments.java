package dev.lasti.runtime.typing;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.GenericAlias;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** What stands in the brackets of a generic: checks and conversions of {@code typing}. */
final class TypeArguments {
  private static final int SHOWN = 100;

  private TypeArguments() {}

  /** None is its type, and a string a reference to a later class: {@code _type_convert}. */
  static Object convert(Object argument) {
    if (argument == PyNone.NONE) {
      return PyNone.TYPE;
    }
    return argument instanceof String text ? new ForwardReference(text) : argument;
  }

  /**
   * The argument, converted; {@code _type_check}. Raises TypeError for a tuple and for what only
   * makes sense with arguments of its own.
   *
   * @param message begins the message about a tuple
   */
  static Object check(Object argument, String message) {
    Object type = convert(argument);
    if (type instanceof ClassAlias alias && alias.origin() == Generic.TYPE) {
      throw notValid(type, "");
    }
    if (type instanceof SpecialForm || type == Generic.TYPE) {
      throw notValid(type, "Plain ");
    }
    if (type instanceof PyTuple) {
      String shown = ObjectProtocol.repr(type);
      throw PyErrors.typeError(
          message + " Got " + shown.substring(0, Math.min(shown.length(), SHOWN)) + ".");
    }
    return type;
  }

  /** The argument for one type variable: not an unpacked tuple; {@code _typevar_subst}. */
  static Object checkSingle(Object argument) {
    Object type = check(argument, "Parameters to generic types must be types.");
    if (type instanceof UnpackAlias || type instanceof GenericAlias alias && alias.isUnpacked()) {
      throw notValid(type, "");
    }
    return type;
  }

  private static PyBaseException notValid(Object type, String kind) {
    return PyErrors.typeError(kind + ObjectProtocol.str(type) + " is not valid as type argument");
  }

  /** {@code alias.__parameters__} of a generic class or alias. */
  static PyTuple parametersOf(Object alias) {
    return (PyTuple) AttributeProtocol.get(alias, "__parameters__");
  }

  /** The index of an item, or -1. */
  static int indexOf(PyTuple items, Object item) {
    for (int i = 0; i < items.size(); i++) {
      if (Comparison.isEqual(items.get(i), item)) {
        return i;
      }
    }
    return -1;
  }
}
