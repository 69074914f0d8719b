package dev.lasti.runtime.objects;

/** The {@code __dict__} of a type, which shows what is set later, too. */
final class TypeNamespace extends MappingProxy {
  private final PyType owner;
  private PyDict attributes;
  private Object version;

  TypeNamespace(PyType owner) {
    super(PyNone.NONE);
    this.owner = owner;
  }

  /** The attributes as they are now; copied again when the type has changed. */
  @Override
  public Object mapping() {
    if (version != owner.version()) {
      version = owner.version();
      attributes = new PyDict();
      owner.attributes().forEach(attributes::put);
    }
    return attributes;
  }
}
