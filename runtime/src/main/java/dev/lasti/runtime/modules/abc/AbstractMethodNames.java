package dev.lasti.runtime.modules.abc;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.AbstractMethods;
import dev.lasti.runtime.objects.AttributeNames;
import dev.lasti.runtime.objects.PyFrozenSet;
import dev.lasti.runtime.objects.PySet;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Sequences;

/** Which methods of a new class are abstract: {@code compute_abstract_methods}. */
final class AbstractMethodNames {
  private static final String NAMES = "__abstractmethods__";

  private AbstractMethodNames() {}

  /** Sets {@code __abstractmethods__}: the class's own, and those of bases that it leaves so. */
  static void compute(Object self) {
    PySet names = new PySet();
    addOwn(self, names);
    if (!(AttributeProtocol.get(self, "__bases__") instanceof PyTuple bases)) {
      throw PyErrors.typeError("__bases__ is not tuple");
    }
    for (int i = 0; i < bases.size(); i++) {
      addInherited(self, AttributeProtocol.find(bases.get(i), NAMES), names);
    }
    AttributeProtocol.set(self, NAMES, PyFrozenSet.from(names));
  }

  private static void addOwn(Object self, PySet names) {
    Object namespace = AttributeProtocol.get(self, "__dict__");
    Object items = CallProtocol.call(AttributeProtocol.get(namespace, "items"));
    for (Object item : Sequences.toArray(items)) {
      if (!(item instanceof PyTuple pair) || pair.size() != 2) {
        throw PyErrors.typeError("Iteration over items() returned item which is not 2-tuple");
      }
      if (AbstractMethods.isAbstract(pair.get(1))) {
        names.add(pair.get(0));
      }
    }
  }

  private static void addInherited(Object self, Object inherited, PySet names) {
    if (inherited == null) {
      return;
    }
    for (Object name : Sequences.toArray(inherited)) {
      Object value = AttributeProtocol.find(self, AttributeNames.check(name));
      if (AbstractMethods.isAbstract(value)) {
        names.add(name);
      }
    }
  }
}
