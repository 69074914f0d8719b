package dev.lasti.runtime.call;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/**
 * The Java methods behind the builtin methods of a type or the functions of a module: CPython's
 * {@code PyMethodDef[]}.
 *
 * <p>The annotation processor writes the subclasses. A call names its method by index and passes
 * exactly {@link #arity} values; arguments that the Python call left out are {@code null}.
 */
public abstract class MethodTable {

  /**
   * The signature text of each method, a getter's as {@code .name}, a member's as {@code -name}, a
   * setter's as {@code =name}.
   */
  public abstract String[] signatures();

  /** How many values the method takes, receiver included. */
  public abstract int arity(int index);

  public Object call(int index) {
    throw noSuchMethod(index);
  }

  public Object call(int index, Object a0) {
    throw noSuchMethod(index);
  }

  public Object call(int index, Object a0, Object a1) {
    throw noSuchMethod(index);
  }

  public Object call(int index, Object a0, Object a1, Object a2) {
    throw noSuchMethod(index);
  }

  public Object call(int index, Object a0, Object a1, Object a2, Object a3) {
    throw noSuchMethod(index);
  }

  public Object call(int index, Object a0, Object a1, Object a2, Object a3, Object a4) {
    throw noSuchMethod(index);
  }

  /** A call of a method with more than five values. */
  protected Object callArray(int index, Object[] a) {
    throw noSuchMethod(index);
  }

  /** A call with all values in an array, whose length is the method's arity. */
  public final Object invoke(int index, Object[] a) {
    return switch (a.length) {
      case 0 -> call(index);
      case 1 -> call(index, a[0]);
      case 2 -> call(index, a[0], a[1]);
      case 3 -> call(index, a[0], a[1], a[2]);
      case 4 -> call(index, a[0], a[1], a[2], a[3]);
      case 5 -> call(index, a[0], a[1], a[2], a[3], a[4]);
      default -> callArray(index, a);
    };
  }

  protected final IllegalStateException noSuchMethod(int index) {
    return new IllegalStateException("no method " + index + " of this arity in " + getClass());
  }

  /**
   * The builtin value inside of an instance of a subclass of a builtin type, else the object
   * itself.
   */
  protected static Object value(Object object) {
    return object instanceof PyInstance instance && instance.value() != null
        ? instance.value()
        : object;
  }

  protected static boolean toBoolean(Object argument, boolean otherwise) {
    return argument == null ? otherwise : ObjectProtocol.isTrue(argument);
  }

  protected static int toInt(Object argument, int otherwise) {
    return argument == null ? otherwise : NumberProtocol.asInt(argument);
  }

  protected static long toLong(Object argument, long otherwise) {
    return argument == null ? otherwise : NumberProtocol.asSize(argument);
  }

  /**
   * CPython's converter for {@code str} arguments ({@code _PyArg_BadArgument}).
   *
   * @param index the number of the value, the receiver included
   */
  protected static String toText(Object argument, String signature, int index) {
    Object text = value(argument);
    if (text == null || text instanceof String) {
      return (String) text;
    }
    throw PyErrors.badArgument(ArgumentName.of(signature, index), "str", argument);
  }
}
