package dev.lasti.runtime.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import org.junit.jupiter.api.Test;

/** Calls of {@code type(name, bases, namespace)}. The texts are what CPython 3.12.1 says. */
class TypeBuilderTest {

  private static PyType make(String name, PyDict namespace, PyType... bases) {
    return (PyType) PyType.TYPE.call(name, PyTuple.of((Object[]) bases), namespace);
  }

  private static PyDict namespace(Object... keysAndValues) {
    PyDict namespace = new PyDict();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      namespace.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return namespace;
  }

  private static String error(PyDict namespace, PyType... bases) {
    return assertThrows(PyBaseException.class, () -> make("C", namespace, bases)).getMessage();
  }

  @Test
  void aClassMakesInstancesWithAttributes() {
    PyType point = make("Point", namespace("x", 1L, "__module__", "m"));
    Object instance = point.call();
    assertEquals(1L, AttributeProtocol.get(instance, "x"));
    AttributeProtocol.set(instance, "x", 2L);
    assertEquals(2L, AttributeProtocol.get(instance, "x"));
    assertEquals("<class 'm.Point'>", ObjectProtocol.repr(point));
    assertEquals("{'x': 2}", ObjectProtocol.repr(AttributeProtocol.get(instance, "__dict__")));
    assertEquals(
        "(<class 'm.Point'>, <class 'object'>)",
        ObjectProtocol.repr(AttributeProtocol.get(point, "__mro__")));
  }

  @Test
  void slotsReplaceTheDictionary() {
    PyType point = make("Point", namespace("__slots__", PyTuple.of("x", "__y")));
    Object instance = point.call();
    AttributeProtocol.set(instance, "x", 3L);
    AttributeProtocol.set(instance, "_Point__y", 4L);
    assertEquals(3L, AttributeProtocol.get(instance, "x"));
    PyBaseException missing =
        assertThrows(PyBaseException.class, () -> AttributeProtocol.set(instance, "z", 1L));
    assertEquals("'Point' object has no attribute 'z'", missing.getMessage());
    PyType sub = make("Sub", namespace("__slots__", "z"), point);
    Object other = sub.call();
    AttributeProtocol.set(other, "z", 5L);
    AttributeProtocol.set(other, "x", 6L);
    assertEquals(5L, AttributeProtocol.get(other, "z"));
  }

  @Test
  void badBasesAreErrors() {
    assertEquals(
        "multiple bases have instance lay-out conflict",
        error(namespace(), PyInt.TYPE, PyStr.TYPE));
    assertEquals("type 'bool' is not an acceptable base type", error(namespace(), PyBool.TYPE));
    assertEquals("duplicate base class int", error(namespace(), PyInt.TYPE, PyInt.TYPE));
    PyType a = make("A", namespace("__slots__", "a"));
    PyType b = make("B", namespace("__slots__", "b"));
    assertEquals("multiple bases have instance lay-out conflict", error(namespace(), a, b));
    assertEquals(
        "Cannot create a consistent method resolution\norder (MRO) for bases object, int",
        error(namespace(), PyType.OBJECT, PyInt.TYPE));
  }

  @Test
  void badSlotsAreErrors() {
    assertEquals(
        "'x' in __slots__ conflicts with class variable",
        error(namespace("__slots__", "x", "x", 1L)));
    assertEquals(
        "nonempty __slots__ not supported for subtype of 'int'",
        error(namespace("__slots__", "x"), PyInt.TYPE));
    assertEquals(
        "__slots__ items must be strings, not 'int'",
        error(namespace("__slots__", PyTuple.of(1L))));
    assertEquals("__slots__ must be identifiers", error(namespace("__slots__", "a b")));
    assertEquals(
        "__dict__ slot disallowed: we already got one",
        error(namespace("__slots__", PyTuple.of("__dict__", "__dict__"))));
  }

  @Test
  void exceptionClassesShareTheirLayout() {
    PyType both = make("E", namespace(), ExceptionTypes.KEY_ERROR, ExceptionTypes.VALUE_ERROR);
    PyBaseException raised = (PyBaseException) both.call("text");
    assertSame(both, raised.type());
    assertEquals("E('text')", ObjectProtocol.repr(raised));
  }

  @Test
  void definingEqualityForbidsHashing() {
    PyType type = make("A", namespace("__eq__", PyNone.NONE));
    PyBaseException error =
        assertThrows(PyBaseException.class, () -> ObjectProtocol.hash(type.call()));
    assertEquals("unhashable type: 'A'", error.getMessage());
  }

  @Test
  void argumentsWithoutInitAreErrors() {
    PyType type = make("A", namespace());
    PyBaseException error = assertThrows(PyBaseException.class, () -> type.call(1L));
    assertEquals("A() takes no arguments", error.getMessage());
    assertEquals(
        "object() takes no arguments",
        assertThrows(PyBaseException.class, () -> PyType.OBJECT.call(1L)).getMessage());
  }
}
