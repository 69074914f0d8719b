package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.AttributeProtocol;

/**
 * What {@code classmethod} and {@code staticmethod} take over from their function: {@code
 * functools_wraps}.
 */
final class WrapperAttributes {
  private static final String[] NAMES = {
    "__module__", "__name__", "__qualname__", "__doc__", "__annotations__"
  };

  private WrapperAttributes() {}

  static PyDict copiedFrom(Object function) {
    PyDict attributes = new PyDict();
    for (String name : NAMES) {
      Object value = AttributeProtocol.find(function, name);
      if (value != null) {
        attributes.put(name, value);
      }
    }
    return attributes;
  }
}
