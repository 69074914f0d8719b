package dev.lasti.runtime.objects;

/** A field of a builtin type's structure, which Java methods stand for. */
final class StructureMember extends PyMemberDescriptor {
  private final PyGetSet accessors;

  StructureMember(PyGetSet accessors) {
    super(accessors.owner(), accessors.name());
    this.accessors = accessors;
  }

  PyGetSet accessors() {
    return accessors;
  }

  @Override
  Object read(Object instance) {
    return accessors.get(instance, null);
  }

  @Override
  void write(Object instance, Object value) {
    if (!accessors.hasSetter()) {
      throw readOnly();
    }
    accessors.set(instance, value);
  }
}
