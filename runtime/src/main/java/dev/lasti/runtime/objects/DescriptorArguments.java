package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;

/**
 * The arguments of a call of {@code __get__(instance, owner)} by Python code: {@code
 * wrap_descr_get}.
 */
final class DescriptorArguments {
  private DescriptorArguments() {}

  /** Raises TypeError for {@code __get__(None, None)}. */
  static Object get(Descriptor descriptor, Object instance, Object owner) {
    Object receiver = instance == PyNone.NONE ? null : instance;
    if (receiver == null && (owner == null || owner == PyNone.NONE)) {
      throw PyErrors.typeError("__get__(None, None) is invalid");
    }
    return descriptor.get(receiver, typeOf(receiver, owner));
  }

  /** {@code descr_check}. Raises TypeError for what is no instance of the attribute's class. */
  static void checkReceiver(PyType owner, String name, Object instance) {
    if (!PyType.of(instance).isSubtypeOf(owner)) {
      throw PyErrors.typeError(
          "descriptor '"
              + name
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to a '"
              + PyType.of(instance).name()
              + "' object");
    }
  }

  /** The class through which the attribute is read. */
  static PyType typeOf(Object receiver, Object owner) {
    return owner instanceof PyType type ? type : PyType.of(receiver);
  }
}
