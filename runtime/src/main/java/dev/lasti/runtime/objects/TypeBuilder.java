package dev.lasti.runtime.objects;

/** Makes classes: what {@code type.__new__} and the {@code class} statement do. */
final class TypeBuilder {
  private TypeBuilder() {}
}
