package dev.lasti.runtime.objects;

/** What {@code __reduce__} of a builtin type gives as state: {@code object_getstate}. */
public final class InstanceState {
  private InstanceState() {}

  /** The attributes of an instance of a subclass, None where there are none. */
  public static Object of(Object object) {
    PyDict attributes = null;
    if (object instanceof PyInstance instance && instance.type().hasDictionary()) {
      attributes = instance.dictionary();
    } else if (object instanceof HasDictionary holder) {
      attributes = holder.dictionaryOrNull();
    }
    return attributes == null || attributes.isEmpty() ? PyNone.NONE : attributes;
  }
}
