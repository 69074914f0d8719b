package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.Restorable;
import dev.lasti.runtime.objects.Values;

/** The method {@code __setstate__} of the iterators of this module, which Python 3.14 lacks. */
final class DeprecatedState {
  private DeprecatedState() {}

  @PyMethod("__setstate__($self, state, /)")
  static void setState(Object self, Object state) {
    DeprecatedReduction.warn();
    ((Restorable) Values.of(self)).restore(state);
  }

  /** The parts of a state, so many at most. Raises TypeError. */
  static PyTuple parts(Object state, int least, int most) {
    if (!(Values.of(state) instanceof PyTuple parts)) {
      throw PyErrors.typeError("state is not a tuple");
    }
    if (parts.size() < least || parts.size() > most) {
      boolean tooFew = parts.size() < least;
      int bound = tooFew ? least : most;
      throw PyErrors.typeError(
          "function "
              + (least == most ? "takes exactly " : tooFew ? "takes at least " : "takes at most ")
              + bound
              + (bound == 1 ? " argument (" : " arguments (")
              + parts.size()
              + " given)");
    }
    return parts;
  }
}
