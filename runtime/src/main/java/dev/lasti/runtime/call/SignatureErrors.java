package dev.lasti.runtime.call;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyMethodDescriptor;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyType;

/**
 * The TypeErrors of calls of builtins.
 *
 * <p>Which text CPython has depends on how the callee is declared in C, and that follows from the
 * parameters: none ({@code METH_NOARGS}), one that is required ({@code METH_O}), special methods
 * (slot wrappers), a slice of a text ({@code PyArg_ParseTuple}), positional ones ({@code
 * _PyArg_CheckPositional}), others ({@code _PyArg_UnpackKeywords}).
 */
final class SignatureErrors {
  private final Signature signature;
  private final Object owner;
  private final int given;
  private final int named;

  SignatureErrors(Signature signature, Object owner, int given, int named) {
    this.signature = signature;
    this.owner = owner;
    this.given = given;
    this.named = named;
  }

  private boolean isConstructor() {
    return signature.name().equals("__new__") || signature.name().equals("__init__");
  }

  private boolean isSlotWrapper() {
    return owner instanceof PyType type
        && PyMethodDescriptor.isSlotName(type, signature.name())
        && !isConstructor();
  }

  /** The name in messages of argument clinic: a constructor is called like its type. */
  private String shortName() {
    return isConstructor() && owner instanceof PyType type ? type.shortName() : signature.name();
  }

  /** {@code _PyObject_FunctionStr}: with type or module. */
  private String fullName() {
    if (isConstructor()) {
      return shortName() + "()";
    }
    if (owner instanceof PyType type) {
      return type.qualifiedName() + "." + signature.name() + "()";
    }
    if (owner instanceof PyModule module && !module.name().equals("builtins")) {
      return module.name() + "." + signature.name() + "()";
    }
    return signature.name() + "()";
  }

  PyBaseException noReceiver() {
    String type = ((PyType) owner).name();
    return PyErrors.typeError(type + "." + signature.name() + "(): not enough arguments");
  }

  PyBaseException noKeywords() {
    return PyErrors.typeError(
        (isSlotWrapper() ? "wrapper " + signature.name() + "()" : fullName())
            + " takes no keyword arguments");
  }

  /** Raises TypeError for too many positional arguments, or too few that have no name. */
  void checkPositional() {
    if (signature.hasExtraPositional()) {
      checkLeastWithExtra();
    } else if (signature.takesKeywords()) {
      checkNameable();
    } else if (given < signature.least() || given > signature.mostPositional()) {
      throw wrongCount();
    }
  }

  private void checkLeastWithExtra() {
    int least = signature.leastPositionalOnly();
    if (given < least) {
      throw PyErrors.typeError(
          shortName() + " expected at least " + arguments(least) + ", got " + given);
    }
  }

  /** {@code _PyArg_UnpackKeywords}. */
  private void checkNameable() {
    int most = signature.mostPositional();
    if (given + named > signature.most() && !signature.hasExtraKeywords()) {
      throw takes("at most", signature.most(), given == 0 ? " keyword" : "", given + named);
    }
    if (given > most) {
      if (most == 0) {
        throw PyErrors.typeError(shortName() + "() takes no positional arguments");
      }
      throw takes(signature.least() < most ? "at most" : "exactly", most, " positional", given);
    }
    int least = signature.leastPositionalOnly();
    if (given < least) {
      throw takes(least < most ? "at least" : "exactly", least, " positional", given);
    }
  }

  private PyBaseException takes(String bound, int count, String kind, int shown) {
    return PyErrors.typeError(
        shortName()
            + "() takes "
            + bound
            + " "
            + count
            + kind
            + (count == 1 ? " argument (" : " arguments (")
            + shown
            + " given)");
  }

  private PyBaseException wrongCount() {
    int least = signature.least();
    int most = signature.mostPositional();
    if (isSlotWrapper()) {
      return most <= 1 && least == most && !isRepeat()
          ? PyErrors.typeError("expected " + arguments(most) + ", got " + given)
          : expected("", least, most);
    }
    if (signature.endsWithSlice()) {
      return takes(given < least ? "at least" : "at most", given < least ? least : most, "", given);
    }
    if (!isConstructor() && most == 0) {
      return PyErrors.typeError(fullName() + " takes no arguments (" + given + " given)");
    }
    if (!isConstructor() && most == 1 && least == 1) {
      return PyErrors.typeError(fullName() + " takes exactly one argument (" + given + " given)");
    }
    return signature.parsesTuple()
        ? takes(given < least ? "at least" : "at most", given < least ? least : most, "", given)
        : expected(shortName(), least, most);
  }

  /** {@code wrap_indexargfunc} unpacks its argument under an empty name. */
  private boolean isRepeat() {
    return signature.name().endsWith("mul__") && ((PyType) owner).hasSequenceSlots();
  }

  /** {@code _PyArg_CheckPositional}. */
  private PyBaseException expected(String name, int least, int most) {
    String bound = least == most ? "" : given < least ? "at least " : "at most ";
    int count = given < least ? least : most;
    return PyErrors.typeError(name + " expected " + bound + arguments(count) + ", got " + given);
  }

  private static String arguments(int count) {
    return count + (count == 1 ? " argument" : " arguments");
  }

  PyBaseException givenTwice(String keyword, int index) {
    return PyErrors.typeError(
        "argument for "
            + shortName()
            + "() given by name ('"
            + keyword
            + "') and position ("
            + (index + 1)
            + ")");
  }

  PyBaseException unexpectedKeyword(String keyword) {
    return PyErrors.typeError(
        "'" + keyword + "' is an invalid keyword argument for " + shortName() + "()");
  }

  PyBaseException missing(int index) {
    return PyErrors.typeError(
        shortName()
            + "() missing required argument '"
            + signature.parameter(index)
            + "' (pos "
            + (index + 1)
            + ")");
  }
}
