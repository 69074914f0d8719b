package dev.lasti.runtime.call;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyInt;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyType;
import org.junit.jupiter.api.Test;

/** Binding of arguments to builtins. The texts are what CPython 3.12.1 says for the same calls. */
class SignatureTest {
  private static final PyModule BUILTINS = new PyModule("builtins", null);

  private static String error(String signature, Object owner, Object... arguments) {
    return keywordError(signature, owner, null, arguments);
  }

  private static String keywordError(
      String signature, Object owner, String[] keywords, Object... arguments) {
    Signature parsed = Signature.parse(signature);
    return assertThrows(PyBaseException.class, () -> parsed.bind(owner, arguments, keywords))
        .getMessage();
  }

  @Test
  void optionalArgumentsThatAreLeftOutAreNull() {
    Signature pop = Signature.parse("pop($self, index=-1, /)");
    assertArrayEquals(new Object[] {"self", null}, pop.bind(null, new Object[] {"self"}, null));
    assertTrue(pop.acceptsPlain(2));
    assertFalse(pop.acceptsPlain(1));
    assertTrue(pop.acceptsShort(1));
    assertFalse(pop.acceptsShort(3));
  }

  @Test
  void extraArgumentsArePacked() {
    Signature print = Signature.parse("print(*args, sep=' ', end='\\n', file=None, flush=False)");
    Object[] bound = print.bind(null, new Object[] {"a", "b", ","}, new String[] {"sep"});
    assertArrayEquals(new Object[] {"a", "b"}, (Object[]) bound[0]);
    assertEquals(",", bound[1]);
    assertFalse(print.acceptsPlain(5));
  }

  @Test
  void extraKeywordsBecomeADict() {
    Signature update = Signature.parse("update($self, *args, **kwargs)");
    Object[] bound = update.bind(null, new Object[] {"self", 1L}, new String[] {"x"});
    assertEquals(0, ((Object[]) bound[1]).length);
    assertEquals(1L, ((PyDict) bound[2]).get("x"));
  }

  @Test
  void methodWithoutParameters() {
    assertEquals(
        "list.clear() takes no arguments (1 given)",
        error("clear($self, /)", PyList.TYPE, "self", 1L));
    assertEquals(
        "list.clear() takes no keyword arguments",
        keywordError("clear($self, /)", PyList.TYPE, new String[] {"x"}, "self", 1L));
  }

  @Test
  void methodWithOneParameter() {
    assertEquals(
        "list.append() takes exactly one argument (2 given)",
        error("append($self, object, /)", PyList.TYPE, "self", 1L, 2L));
    assertEquals("len() takes exactly one argument (0 given)", error("len(obj, /)", BUILTINS));
    assertEquals(
        "math.sqrt() takes exactly one argument (2 given)",
        error("sqrt(x, /)", new PyModule("math", BUILTINS), 1L, 2L));
  }

  @Test
  void positionalOnlyParameters() {
    assertEquals(
        "pop expected at most 1 argument, got 2",
        error("pop($self, index=-1, /)", PyList.TYPE, "self", 1L, 2L));
    assertEquals(
        "insert expected 2 arguments, got 1",
        error("insert($self, index, object, /)", PyList.TYPE, "self", 1L));
    assertEquals(
        "getattr expected at least 2 arguments, got 0",
        error("getattr(object, name, default=None, /)", BUILTINS));
  }

  @Test
  void slotWrappers() {
    assertEquals(
        "expected 1 argument, got 2", error("__add__($self, value, /)", PyInt.TYPE, 1L, 1L, 2L));
    assertEquals(
        " expected at least 1 argument, got 0",
        error("__pow__($self, value, mod=None, /)", PyInt.TYPE, 1L));
    assertEquals(
        "wrapper __add__() takes no keyword arguments",
        keywordError("__add__($self, value, /)", PyInt.TYPE, new String[] {"x"}, 1L, 2L));
    assertEquals(
        "list.__getitem__() takes exactly one argument (0 given)",
        error("__getitem__($self, index, /)", PyList.TYPE, "self"));
  }

  @Test
  void constructors() {
    assertEquals(
        "list expected at most 1 argument, got 2",
        error("__init__($self, iterable=(), /)", PyList.TYPE, "self", 1L, 2L));
    assertEquals(
        "float() takes no keyword arguments",
        keywordError("__new__($type, x=0, /)", type("float"), new String[] {"x"}, "type", 1L));
    assertEquals(
        "int.__new__(): not enough arguments",
        error("__new__($type, x=0, /, base=10)", PyInt.TYPE));
  }

  private static PyType type(String name) {
    return PyType.builtin(name, PyType.OBJECT, null);
  }

  @Test
  void nameableParameters() {
    String split = "split($self, /, sep=None, maxsplit=-1)";
    PyType str = type("str");
    assertEquals("split() takes at most 2 arguments (3 given)", error(split, str, "s", 1L, 2L, 3L));
    assertEquals(
        "'sepp' is an invalid keyword argument for split()",
        keywordError(split, str, new String[] {"sepp"}, "s", 1L));
    assertEquals(
        "argument for split() given by name ('sep') and position (1)",
        keywordError(split, str, new String[] {"sep"}, "s", "x", "y"));
    assertEquals(
        "pow() missing required argument 'exp' (pos 2)",
        error("pow(base, exp, mod=None)", BUILTINS, 1L));
    assertEquals(
        "sum() takes at least 1 positional argument (0 given)",
        keywordError("sum(iterable, /, start=0)", BUILTINS, new String[] {"start"}, 1L));
    assertEquals(
        "sort() takes no positional arguments",
        error("sort($self, /, *, key=None, reverse=False)", PyList.TYPE, "self", 1L));
    assertEquals(
        "from_bytes() takes at most 2 positional arguments (3 given)",
        error(
            "from_bytes($cls, /, bytes, byteorder='big', *, signed=False)",
            PyInt.TYPE,
            "c",
            1L,
            2L,
            3L));
  }
}
