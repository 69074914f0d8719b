package dev.lasti.runtime.call;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyTuple;
import org.junit.jupiter.api.Test;

/** Binding of arguments to Python functions. The texts are what CPython 3.12.1 says. */
class ArgumentBinderTest {
  /** {@code def f(apple, b=1, *, k, m=2)} */
  private final PyFunction f = function("f", 0, 2, 0, 2, new Object[] {1L}, "apple", "b", "k", "m");

  /** {@code def g(a, b, /, c, d)} */
  private final PyFunction g = function("g", 0, 4, 2, 0, new Object[0], "a", "b", "c", "d");

  /** {@code def h(a, /, *args, **kwargs)} */
  private final PyFunction h =
      function(
          "h", PyCode.VARARGS | PyCode.VARKEYWORDS, 1, 1, 0, new Object[0], "a", "args", "kwargs");

  private static PyFunction function(
      String name,
      int flags,
      int count,
      int positionalOnly,
      int keywordOnly,
      Object[] defaults,
      String... names) {
    PyCode code =
        new PyCode(
            null,
            0,
            name,
            name,
            "f.py",
            1,
            flags,
            count,
            positionalOnly,
            keywordOnly,
            names,
            new String[0],
            new String[0],
            null);
    PyDict keywordDefaults = new PyDict();
    keywordDefaults.put("m", 2L);
    return new PyFunction(code, new PyModule("m", null), defaults, keywordDefaults, new PyCell[0]);
  }

  private static String error(PyFunction function, String[] keywords, Object... arguments) {
    return assertThrows(
            PyBaseException.class, () -> ArgumentBinder.bind(function, arguments, keywords))
        .getMessage();
  }

  @Test
  void defaultsFillWhatIsMissing() {
    Object[] bound = ArgumentBinder.bind(f, new Object[] {"x", "y"}, new String[] {"k"});
    assertArrayEquals(new Object[] {"x", 1L, "y", 2L}, bound);
  }

  @Test
  void extraArgumentsArePacked() {
    Object[] bound = ArgumentBinder.bind(h, new Object[] {1L, 2L, 3L, 4L}, new String[] {"a"});
    assertEquals(1L, bound[0]);
    assertEquals(PyTuple.of(2L, 3L), bound[1]);
    assertEquals(4L, ((PyDict) bound[2]).get("a"));
  }

  @Test
  void tooManyArguments() {
    assertEquals(
        "f() takes from 1 to 2 positional arguments but 3 were given", error(f, null, 1L, 2L, 3L));
    assertEquals(
        "f() takes from 1 to 2 positional arguments but 3 positional arguments"
            + " (and 1 keyword-only argument) were given",
        error(f, new String[] {"k"}, 1L, 2L, 3L, 1L));
  }

  @Test
  void missingArguments() {
    assertEquals("f() missing 1 required positional argument: 'apple'", error(f, null));
    assertEquals("f() missing 1 required keyword-only argument: 'k'", error(f, null, 1L));
    assertEquals(
        "g() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'", error(g, null));
    assertEquals(
        "g() missing 2 required positional arguments: 'c' and 'd'", error(g, null, 1L, 2L));
  }

  @Test
  void keywords() {
    assertEquals(
        "f() got an unexpected keyword argument 'appl'", error(f, new String[] {"appl"}, 1L));
    assertEquals(
        "f() got multiple values for argument 'apple'",
        error(f, new String[] {"apple"}, 1L, 2L, 1L));
    assertEquals(
        "g() got some positional-only arguments passed as keyword arguments: 'a, b'",
        error(g, new String[] {"a", "b", "c", "d"}, 1L, 2L, 3L, 4L));
  }
}
