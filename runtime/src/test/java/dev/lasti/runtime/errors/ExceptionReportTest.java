package dev.lasti.runtime.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lasti.runtime.call.CodeTable;
import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import org.junit.jupiter.api.Test;

/** Reports of uncaught exceptions. The texts are what CPython 3.12.1 prints for the same ones. */
class ExceptionReportTest {
  private static final String SOURCE =
      "def f(n):\n    return n + 1\nf(None)  # call\nf(\n  None)\n\traise ValueError\n";

  private static final PyCode MODULE = code("<module>");
  private static final PyCode FUNCTION = code("f");

  /** Lines, last lines, columns and end columns of the instructions of {@link #SOURCE}. */
  private static PyCode code(String name) {
    String table = "\2\2\13\20" + "\3\3\0\7" + "\4\5\0\7" + "\6\6\1\21";
    return new PyCode(
        new NoBodies(),
        0,
        name,
        name,
        "report-test.py",
        1,
        0,
        0,
        0,
        0,
        new String[] {"count", "value"},
        new String[0],
        new String[0],
        new Positions(table));
  }

  /** Functions that nobody calls. */
  private static final class NoBodies extends CodeTable {
    @Override
    public Object callArray(int index, PyFunction function, Object[] arguments) {
      throw new UnsupportedOperationException();
    }
  }

  static {
    SourceLines.register("report-test.py", () -> SOURCE);
  }

  private static PyBaseException error(PyType type, String message) {
    return PyErrors.create(type, message);
  }

  @Test
  void entriesShowSourceAndCarets() {
    PyBaseException error = error(ExceptionTypes.TYPE_ERROR, "no");
    error.traceback(new Traceback(MODULE, 1, new Traceback(FUNCTION, 0, null)));
    assertEquals(
        """
        Traceback (most recent call last):
          File "report-test.py", line 3, in <module>
            f(None)  # call
            ^^^^^^^
          File "report-test.py", line 2, in f
            return n + 1
                   ~~^~~
        TypeError: no
        """,
        TracebackPrinter.format(error));
  }

  @Test
  void wholeLinesHaveNoCarets() {
    PyBaseException error = PyErrors.create(ExceptionTypes.VALUE_ERROR);
    error.traceback(new Traceback(MODULE, 2, new Traceback(FUNCTION, 3, null)));
    assertEquals(
        """
        Traceback (most recent call last):
          File "report-test.py", line 4, in <module>
            f(
          File "report-test.py", line 6, in f
            raise ValueError
        ValueError
        """,
        TracebackPrinter.format(error));
  }

  @Test
  void repeatedEntriesAreCounted() {
    Traceback entries = null;
    for (int i = 0; i < 10; i++) {
      entries = new Traceback(FUNCTION, 3, entries);
    }
    PyBaseException error = error(ExceptionTypes.RECURSION_ERROR, "deep");
    error.traceback(entries);
    String entry = "  File \"report-test.py\", line 6, in f\n    raise ValueError\n";
    assertEquals(
        "Traceback (most recent call last):\n"
            + entry.repeat(3)
            + "  [Previous line repeated 7 more times]\nRecursionError: deep\n",
        TracebackPrinter.format(error));
  }

  @Test
  void chainsAndNotes() {
    PyBaseException first = error(ExceptionTypes.KEY_ERROR, "k");
    PyBaseException second = error(ExceptionTypes.VALUE_ERROR, "v");
    PyBaseException third = error(ExceptionTypes.TYPE_ERROR, "t");
    second.context(first);
    third.pythonCause(second);
    third.addNote("one\ntwo");
    assertEquals(
        """
        KeyError: 'k'

        During handling of the above exception, another exception occurred:

        ValueError: v

        The above exception was the direct cause of the following exception:

        TypeError: t
        one
        two
        """,
        TracebackPrinter.format(third));
  }

  @Test
  void groupsAreIndented() {
    PyBaseException inner = group("inner", error(ExceptionTypes.KEY_ERROR, "k"));
    PyBaseException value = error(ExceptionTypes.VALUE_ERROR, "v");
    value.traceback(new Traceback(FUNCTION, 0, null));
    value.pythonCause(error(ExceptionTypes.OS_ERROR, "cause"));
    PyBaseException outer = group("outer", value, inner);
    outer.traceback(new Traceback(MODULE, 1, null));
    assertEquals(
        """
          + Exception Group Traceback (most recent call last):
          |   File "report-test.py", line 3, in <module>
          |     f(None)  # call
          |     ^^^^^^^
          | ExceptionGroup: outer (2 sub-exceptions)
          +-+---------------- 1 ----------------
            | OSError: cause
            |\s
            | The above exception was the direct cause of the following exception:
            |\s
            | Traceback (most recent call last):
            |   File "report-test.py", line 2, in f
            |     return n + 1
            |            ~~^~~
            | ValueError: v
            +---------------- 2 ----------------
            | ExceptionGroup: inner (1 sub-exception)
            +-+---------------- 1 ----------------
              | KeyError: 'k'
              +------------------------------------
        """,
        TracebackPrinter.format(outer));
  }

  private static PyBaseException group(String message, PyBaseException... members) {
    return (PyBaseException)
        ExceptionTypes.EXCEPTION_GROUP.call(message, PyList.of((Object[]) members));
  }

  @Test
  void syntaxErrorsShowTheirPosition() {
    PyTuple position = PyTuple.of("f.py", 3L, 9L, "    x = = 1\n", 3L, 10L);
    PyBaseException error =
        PyErrors.syntaxError(ExceptionTypes.SYNTAX_ERROR, "invalid syntax", position);
    assertEquals(
        """
          File "f.py", line 3
            x = = 1
                ^
        SyntaxError: invalid syntax
        """,
        TracebackPrinter.format(error));
    PyTuple unknown = PyTuple.of(PyNone.NONE, 1L, 0L, PyNone.NONE);
    assertEquals(
        "  File \"<string>\", line 1\nSyntaxError: m\n",
        TracebackPrinter.format(PyErrors.syntaxError(ExceptionTypes.SYNTAX_ERROR, "m", unknown)));
  }

  @Test
  void namesAreSuggested() {
    PyBaseException error = PyErrors.nameError("valeu");
    error.traceback(new Traceback(FUNCTION, 0, null));
    assertEquals(
        "NameError: name 'valeu' is not defined. Did you mean: 'value'?",
        TracebackPrinter.format(error).lines().reduce((a, b) -> b).orElseThrow());
    PyBaseException forgotten = PyErrors.nameError("math");
    forgotten.traceback(new Traceback(FUNCTION, 0, null));
    assertEquals(
        "NameError: name 'math' is not defined. Did you forget to import 'math'?",
        TracebackPrinter.format(forgotten).lines().reduce((a, b) -> b).orElseThrow());
    assertEquals(
        "AttributeError: no. Did you mean: 'append'?\n",
        TracebackPrinter.format(PyErrors.attributeError("no", new PyList(), "appendd")));
  }
}
