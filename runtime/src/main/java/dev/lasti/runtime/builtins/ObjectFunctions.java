package dev.lasti.runtime.builtins;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.AttributeNames;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** The builtin functions for any object: its class, its attributes, its identity. */
final class ObjectFunctions {
  private ObjectFunctions() {}

  @PyMethod("getattr(object, name, default=<unrepresentable>, /)")
  static Object getattr(Object object, Object name, Object otherwise) {
    String attribute = AttributeNames.check(name);
    if (otherwise == null) {
      return AttributeProtocol.get(object, attribute);
    }
    Object found = AttributeProtocol.find(object, attribute);
    return found == null ? otherwise : found;
  }

  @PyMethod("hasattr(obj, name, /)")
  static boolean hasattr(Object object, Object name) {
    return AttributeProtocol.find(object, AttributeNames.check(name)) != null;
  }

  @PyMethod("setattr(obj, name, value, /)")
  static void setattr(Object object, Object name, Object value) {
    AttributeProtocol.set(object, AttributeNames.check(name), value);
  }

  @PyMethod("delattr(obj, name, /)")
  static void delattr(Object object, Object name) {
    AttributeProtocol.delete(object, AttributeNames.check(name));
  }

  @PyMethod("isinstance(obj, class_or_tuple, /)")
  static boolean isinstance(Object object, Object expected) {
    return ObjectProtocol.isInstance(object, expected);
  }

  @PyMethod("issubclass(cls, class_or_tuple, /)")
  static boolean issubclass(Object derived, Object expected) {
    return ObjectProtocol.isSubclass(derived, expected);
  }

  @PyMethod("callable(obj, /)")
  static boolean callable(Object object) {
    return CallProtocol.isCallable(object);
  }

  @PyMethod("hash(obj, /)")
  static Object hash(Object object) {
    return ObjectProtocol.hash(object);
  }

  @PyMethod("id(obj, /)")
  static Object id(Object object) {
    return ObjectProtocol.id(object);
  }

  @PyMethod("vars(object=<unrepresentable>, /)")
  static Object vars(Object object) {
    if (object == null) {
      return FrameFunctions.localsOfCaller("vars");
    }
    Object dictionary = AttributeProtocol.find(object, "__dict__");
    if (dictionary == null) {
      throw PyErrors.typeError("vars() argument must have __dict__ attribute");
    }
    return dictionary;
  }

  @PyMethod("dir(object=<unrepresentable>, /)")
  static Object dir(Object object) {
    if (object == null) {
      return FrameFunctions.dirOfCaller();
    }
    return ObjectProtocol.dir(object);
  }
}
