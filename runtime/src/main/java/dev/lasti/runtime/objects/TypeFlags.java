package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;

/** What {@code type.__flags__} says of a class, bit by bit: CPython's {@code Py_TPFLAGS_…}. */
public final class TypeFlags {
  /** Sequence patterns match instances. */
  public static final long SEQUENCE = 1L << 5;

  /** Mapping patterns match instances. */
  public static final long MAPPING = 1L << 6;

  /** Of these two a class has one at most. */
  public static final long COLLECTION = SEQUENCE | MAPPING;

  /** Attributes of the class itself cannot be set. */
  static final long IMMUTABLE_TYPE = 1L << 8;

  /** Python code has defined the class. */
  static final long HEAP_TYPE = 1L << 9;

  /** The class can have subclasses. */
  static final long BASE_TYPE = 1L << 10;

  /** The class has abstract methods, and so no instances. */
  static final long IS_ABSTRACT = 1L << 20;

  /** The one positional pattern of a class pattern matches the object itself. */
  public static final long MATCH_SELF = 1L << 22;

  private static final int FIRST_SUBCLASS_BIT = 24;

  private TypeFlags() {}

  /** {@code __flags__}: what is set, and which of the frequent builtin types the class extends. */
  static long of(PyType type) {
    PyType[] frequent = {
      PyInt.TYPE,
      PyList.TYPE,
      PyTuple.TYPE,
      PyBytes.TYPE,
      PyStr.TYPE,
      PyDict.TYPE,
      ExceptionTypes.BASE_EXCEPTION,
      PyType.TYPE
    };
    long flags = type.flags();
    for (int i = 0; i < frequent.length; i++) {
      flags |= type.isSubtypeOf(frequent[i]) ? 1L << FIRST_SUBCLASS_BIT + i : 0;
    }
    return flags;
  }
}
