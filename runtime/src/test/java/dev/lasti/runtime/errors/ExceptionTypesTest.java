package dev.lasti.runtime.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import org.junit.jupiter.api.Test;

/** Attributes and texts of the builtin exceptions, as CPython 3.12.1 has them. */
class ExceptionTypesTest {

  private static Object make(PyType type, Object... arguments) {
    return CallProtocol.callArray(type, arguments);
  }

  private static String str(PyType type, Object... arguments) {
    return ObjectProtocol.str(make(type, arguments));
  }

  @Test
  void osErrorsFindTheirSubclass() {
    Object error = make(ExceptionTypes.OS_ERROR, 2L, "no", "f");
    assertSame(ExceptionTypes.FILE_NOT_FOUND_ERROR, PyType.of(error));
    assertEquals("[Errno 2] no: 'f'", ObjectProtocol.str(error));
    assertEquals("FileNotFoundError(2, 'no')", ObjectProtocol.repr(error));
    assertEquals("f", AttributeProtocol.get(error, "filename"));
    assertEquals(
        "[Errno 2] no: 'f' -> 'g'", str(ExceptionTypes.OS_ERROR, 2L, "no", "f", PyNone.NONE, "g"));
    assertEquals("a", str(ExceptionTypes.OS_ERROR, "a"));
    assertEquals(PyNone.NONE, AttributeProtocol.get(make(ExceptionTypes.OS_ERROR, "a"), "errno"));
  }

  @Test
  void valuesOfStopAndExit() {
    assertEquals(3L, AttributeProtocol.get(make(ExceptionTypes.STOP_ITERATION, 3L), "value"));
    assertEquals(PyNone.NONE, AttributeProtocol.get(make(ExceptionTypes.SYSTEM_EXIT), "code"));
    assertEquals(
        PyTuple.of(1L, 2L),
        AttributeProtocol.get(make(ExceptionTypes.SYSTEM_EXIT, 1L, 2L), "code"));
  }

  @Test
  void texts() {
    assertEquals("'a'", str(ExceptionTypes.KEY_ERROR, "a"));
    assertEquals("('a', 'b')", str(ExceptionTypes.KEY_ERROR, "a", "b"));
    assertEquals(
        "m (f.py, line 1)",
        str(ExceptionTypes.SYNTAX_ERROR, "m", PyTuple.of("a/b/f.py", 1L, 2L, "t")));
    assertEquals(
        "'ascii' codec can't encode character '\\u1234' in position 1: bad",
        str(ExceptionTypes.UNICODE_ENCODE_ERROR, "ascii", "a\u1234", 1L, 2L, "bad"));
    assertEquals(
        "'utf-8' codec can't decode bytes in position 0-1: bad",
        str(
            ExceptionTypes.UNICODE_DECODE_ERROR,
            "utf-8",
            PyBytes.of(new byte[] {1, 2}),
            0L,
            2L,
            "bad"));
  }

  @Test
  void groupsSplitByType() {
    Object inner =
        make(
            ExceptionTypes.EXCEPTION_GROUP,
            "m",
            PyList.of(make(ExceptionTypes.VALUE_ERROR, 1L), make(ExceptionTypes.TYPE_ERROR, "t")));
    Object outer =
        make(
            ExceptionTypes.EXCEPTION_GROUP,
            "o",
            PyList.of(inner, make(ExceptionTypes.KEY_ERROR, 2L)));
    Object parts =
        CallProtocol.call(AttributeProtocol.get(outer, "split"), ExceptionTypes.VALUE_ERROR);
    assertEquals(
        "(ExceptionGroup('o', [ExceptionGroup('m', [ValueError(1)])]),"
            + " ExceptionGroup('o', [ExceptionGroup('m', [TypeError('t')]), KeyError(2)]))",
        ObjectProtocol.repr(parts));
    assertEquals("o (2 sub-exceptions)", ObjectProtocol.str(outer));
  }

  @Test
  void groupsCheckTheirMembers() {
    PyBaseException error =
        assertThrows(
            PyBaseException.class,
            () ->
                make(
                    ExceptionTypes.EXCEPTION_GROUP,
                    "a",
                    PyList.of(make(ExceptionTypes.KEYBOARD_INTERRUPT))));
    assertEquals("Cannot nest BaseExceptions in an ExceptionGroup", error.getMessage());
    assertEquals(
        "Item 0 of second argument (exceptions) is not an exception",
        assertThrows(
                PyBaseException.class,
                () -> make(ExceptionTypes.EXCEPTION_GROUP, "a", PyList.of(1L)))
            .getMessage());
    assertSame(
        ExceptionTypes.EXCEPTION_GROUP,
        PyType.of(
            make(
                ExceptionTypes.BASE_EXCEPTION_GROUP,
                "a",
                PyList.of(make(ExceptionTypes.KEY_ERROR)))));
  }
}
