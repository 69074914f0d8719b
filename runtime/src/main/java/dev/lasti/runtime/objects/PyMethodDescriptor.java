package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.MethodTable;
import dev.lasti.runtime.call.Signature;
import dev.lasti.runtime.errors.PyErrors;

/**
 * A method of a builtin type as the type holds it, unbound: {@code list.append}.
 *
 * <p>CPython has two types for it, {@code method_descriptor} and {@code wrapper_descriptor}
 * (special methods); they differ only in how they look.
 */
public final class PyMethodDescriptor extends PyCallable {
  private final PyType owner;
  private final String name;
  private final MethodTable table;
  private final int index;
  private final int arity;
  private final boolean bindsClass;
  private Signature signature;

  /**
   * @param bindsClass whether the receiver is a class: a method with {@code $cls}
   */
  PyMethodDescriptor(PyType owner, String name, MethodTable table, int index, boolean bindsClass) {
    this.bindsClass = bindsClass;
    this.owner = owner;
    this.name = name;
    this.table = table;
    this.index = index;
    this.arity = table.arity(index);
  }

  @Override
  public PyType type() {
    return isSpecial() ? PyMethodDescriptorType.WRAPPER : PyMethodDescriptorType.TYPE;
  }

  /** Whether CPython has a slot wrapper for it. */
  public boolean isSpecial() {
    return isSlotName(owner, name);
  }

  /** Whether CPython has a slot wrapper for the method of this name. */
  public static boolean isSlotName(PyType owner, String name) {
    return PyMethodDescriptorType.isSlotName(name)
        && !PyMethodDescriptorType.isPlainMethod(owner.name(), name);
  }

  @Override
  public boolean bindsReceiver() {
    return true;
  }

  public String name() {
    return name;
  }

  public PyType owner() {
    return owner;
  }

  /** The parsed signature text. */
  public Signature signature() {
    if (signature == null) {
      signature = Signature.parse(table.signatures()[index]);
    }
    return signature;
  }

  String qualifiedName() {
    return owner.qualifiedName() + "." + name;
  }

  /** {@code __text_signature__}. */
  Object textSignature() {
    return Signature.textOf(table.signatures()[index]);
  }

  @Override
  public Object call(Object self) {
    checkReceiver(self);
    if (arity == 1 && signature().acceptsPlain(1)) {
      return table.call(index, self);
    }
    if (arity == 2 && signature().acceptsShort(1)) {
      return table.call(index, self, null);
    }
    return bind(new Object[] {self}, null);
  }

  @Override
  public Object call(Object self, Object a) {
    checkReceiver(self);
    if (arity == 2 && signature().acceptsPlain(2)) {
      return table.call(index, self, a);
    }
    if (arity == 3 && signature().acceptsShort(2)) {
      return table.call(index, self, a, null);
    }
    if (arity == 4 && signature().acceptsShort(2)) {
      return table.call(index, self, a, null, null);
    }
    return bind(new Object[] {self, a}, null);
  }

  @Override
  public Object call(Object self, Object a, Object b) {
    checkReceiver(self);
    if (arity == 3 && signature().acceptsPlain(3)) {
      return table.call(index, self, a, b);
    }
    return bind(new Object[] {self, a, b}, null);
  }

  @Override
  public Object callKeywords(Object[] arguments, String[] keywords) {
    if (arguments.length - (keywords == null ? 0 : keywords.length) == 0) {
      throw PyErrors.typeError(
          isSpecial() || bindsClass
              ? "descriptor '" + name + "' of '" + owner.name() + "' object needs an argument"
              : "unbound method " + owner.name() + "." + name + "() needs an argument");
    }
    checkReceiver(arguments[0]);
    return bind(arguments, keywords);
  }

  private Object bind(Object[] arguments, String[] keywords) {
    return table.invoke(index, signature().bind(shownOwner(arguments), arguments, keywords));
  }

  /** The type in messages: of a method that a class calls, that class. */
  private PyType shownOwner(Object[] arguments) {
    return (bindsClass || owner == PyType.TYPE) && arguments[0] instanceof PyType receiver
        ? receiver
        : owner;
  }

  /** Raises TypeError for what is no instance, or with {@code $cls} no subclass, of the owner. */
  void checkReceiver(Object self) {
    PyType type = PyType.of(self);
    if (bindsClass) {
      checkClass(self);
    } else if (type != owner && !type.isSubtypeOf(owner)) {
      throw PyErrors.typeError(
          isSpecial()
              ? "descriptor '"
                  + name
                  + "' requires a '"
                  + owner.name()
                  + "' object but received a '"
                  + type.name()
                  + "'"
              : "descriptor '"
                  + name
                  + "' for '"
                  + owner.name()
                  + "' objects doesn't apply to a '"
                  + type.name()
                  + "' object");
    }
  }

  private void checkClass(Object self) {
    if (!(self instanceof PyType type)) {
      throw PyErrors.typeError(
          "descriptor '" + name + "' needs a type, not '" + PyType.of(self).name() + "' as arg 2");
    }
    if (!type.isSubtypeOf(owner)) {
      throw PyErrors.typeError(
          "descriptor '"
              + name
              + "' requires a subtype of '"
              + owner.name()
              + "' but received '"
              + type.name()
              + "'");
    }
  }
}
