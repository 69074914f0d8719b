package dev.lasti.runtime.modules.abc;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.Arrays;

/** {@code isinstance} and {@code issubclass} with an abstract base class. */
final class VirtualSubclasses {
  private VirtualSubclasses() {}

  /** {@code _abc__abc_instancecheck}: by the class that the object says it has, then its type. */
  static Object isInstance(Object self, Object instance) {
    AbcData data = AbcData.of(self);
    Object pretended = AttributeProtocol.get(instance, "__class__");
    if (data.isKnownSubclass(pretended)) {
      return true;
    }
    PyType type = PyType.of(instance);
    if (pretended == type && data.isKnownStranger(type)) {
      return false;
    }
    Object check = AttributeProtocol.get(self, "__subclasscheck__");
    Object answer = CallProtocol.call(check, pretended);
    return pretended == type || ObjectProtocol.isTrue(answer)
        ? answer
        : CallProtocol.call(check, type);
  }

  /** {@code _abc__abc_subclasscheck}. Raises TypeError for what is no class. */
  static boolean isSubclass(Object self, Object subclass) {
    if (!(subclass instanceof PyType type)) {
      throw PyErrors.typeError("issubclass() arg 1 must be a class");
    }
    AbcData data = AbcData.of(self);
    if (data.isKnownSubclass(type)) {
      return true;
    }
    data.refresh();
    if (data.isKnownStranger(type)) {
      return false;
    }
    Object answer = CallProtocol.call(AttributeProtocol.get(self, "__subclasshook__"), type);
    if (answer instanceof Boolean known) {
      return data.note(type, known);
    }
    if (answer != PyNotImplemented.NOT_IMPLEMENTED) {
      throw PyErrors.create(
          ExceptionTypes.ASSERTION_ERROR,
          "__subclasshook__ must return either False, True, or NotImplemented");
    }
    return data.registry.contains(type) || data.note(type, inherits(self, type, data));
  }

  /** From the class itself, from a registered class, or from a subclass of the class. */
  private static boolean inherits(Object self, PyType type, AbcData data) {
    if (Arrays.asList(type.resolutionOrder()).contains(self)) {
      return true;
    }
    for (PyType registered : data.registry.toList()) {
      if (ObjectProtocol.isSubclass(type, registered)) {
        return true;
      }
    }
    Object subclasses = CallProtocol.call(AttributeProtocol.get(self, "__subclasses__"));
    if (!(subclasses instanceof PyList list)) {
      throw PyErrors.typeError("__subclasses__() must return a list");
    }
    for (Object derived : list.toArray()) {
      if (ObjectProtocol.isSubclass(type, derived)) {
        return true;
      }
    }
    return false;
  }
}
