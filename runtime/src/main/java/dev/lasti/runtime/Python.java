package dev.lasti.runtime;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.imports.ClassPathFinder;
import dev.lasti.runtime.imports.Importer;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.IteratorProtocol;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What Java code needs to use compiled Python modules.
 *
 * <pre>{@code
 * // lasti build -d classes primes.py
 * Python python = new Python(getClass().getClassLoader());
 * Object primes = python.importModule("primes");
 * Object count = Python.callMethod(primes, "count", 100);             // a Long
 * Iterator<Object> sieve = Python.iterate(Python.callMethod(primes, "sieve", 30));
 * while (sieve.hasNext()) {
 *   System.out.println(sieve.next());
 * }
 * }</pre>
 *
 * <p>Python values are Java values: {@code int} is {@code Long} or {@code BigInteger}, {@code
 * float} {@code Double}, {@code bool} {@code Boolean}, {@code str} {@code String}, a {@code list} a
 * {@code List}, a {@code dict} a {@code Map}, None {@link PyNone#NONE}. An exception that Python
 * code raises is a {@link PyBaseException}. A generator is an {@code Iterator} and {@code
 * AutoCloseable} itself.
 *
 * <p>{@code sys.modules} belongs to the class loader that has loaded the runtime.
 */
public final class Python {
  private final ClassPathFinder finder;

  /**
   * Modules are the classes of a loader.
   *
   * @param loader a class loader that finds the modules and this runtime
   */
  public Python(ClassLoader loader) {
    this.finder = new ClassPathFinder(loader);
  }

  /**
   * {@code import name}: the module, run if it has not been before.
   *
   * @param name the dotted name
   * @throws PyBaseException ModuleNotFoundError, and what the module's code raises
   */
  public Object importModule(String name) {
    return Importer.importModule(name, finder);
  }

  /**
   * {@code object.name}.
   *
   * @throws PyBaseException AttributeError
   */
  public static Object attribute(Object object, String name) {
    return AttributeProtocol.get(object, name);
  }

  /**
   * {@code callee(*arguments)}.
   *
   * @param arguments Python values, or Java values that {@link #toPython} converts
   * @throws PyBaseException what the callee raises
   */
  public static Object call(Object callee, Object... arguments) {
    Object[] converted = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      converted[i] = toPython(arguments[i]);
    }
    return CallProtocol.callArray(callee, converted);
  }

  /**
   * {@code object.name(*arguments)}; with a module as the object, a call of its function.
   *
   * @throws PyBaseException AttributeError, and what the callee raises
   */
  public static Object callMethod(Object object, String name, Object... arguments) {
    return call(attribute(object, name), arguments);
  }

  /**
   * The values of an iterable; a generator is returned as it is.
   *
   * @throws PyBaseException TypeError for what is not iterable
   */
  public static Iterator<Object> iterate(Object iterable) {
    Object iterator = IteratorProtocol.getIterator(iterable);
    if (iterator instanceof Iterator<?>) {
      @SuppressWarnings("unchecked")
      Iterator<Object> own = (Iterator<Object>) iterator;
      return own;
    }
    return new ForeignIterator(iterator);
  }

  /**
   * The Python value for a Java value: smaller integers and floats become {@code int} and {@code
   * float}, a {@code Character} a {@code str}, a foreign {@code List} a new {@code list}, {@code
   * null} None. All else stays as it is.
   */
  public static Object toPython(Object value) {
    if (value == null) {
      return PyNone.NONE;
    }
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof Float number) {
      return number.doubleValue();
    }
    if (value instanceof BigInteger number) {
      return Integers.normalize(number);
    }
    if (value instanceof Character character) {
      return character.toString();
    }
    boolean isForeignList = value instanceof List<?> && !(value instanceof PyList);
    return isForeignList ? list((List<?>) value) : value;
  }

  private static PyList list(List<?> items) {
    PyList list = new PyList();
    for (Object item : items) {
      list.append(toPython(item));
    }
    return list;
  }

  /** Looks one value ahead. */
  private static final class ForeignIterator implements Iterator<Object> {
    private final Object iterator;
    private Object ahead;

    ForeignIterator(Object iterator) {
      this.iterator = iterator;
    }

    @Override
    public boolean hasNext() {
      if (ahead == null) {
        ahead = IteratorProtocol.nextOrNull(iterator);
      }
      return ahead != null;
    }

    @Override
    public Object next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Object value = ahead;
      ahead = null;
      return value;
    }
  }
}
