package dev.lasti.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lasti.runtime.Python;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.objects.PyNone;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java code uses a module that {@code lasti build -d} has compiled. */
class EmbeddingTest {
  @TempDir private Path directory;
  private Object module;

  @BeforeEach
  void importModule() throws IOException {
    String source =
        Tool.script(
            directory,
            "embedded.py",
            "def numbers(n):",
            "    try:",
            "        yield from range(n)",
            "    finally:",
            "        closed.append(n)",
            "closed = []",
            "def describe(*values):",
            "    return ' '.join(type(v).__name__ for v in values)",
            "def fail():",
            "    raise KeyError('missing')");
    assertEquals(0, Tool.run("build", source, "-d", directory.toString()).status());
    URL[] path = {directory.toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(path, Python.class.getClassLoader());
    Python.callMethod(Python.attribute(new Python(loader).importModule("sys"), "modules"), "clear");
    module = new Python(loader).importModule("embedded");
  }

  @Test
  void generatorIsAJavaIterator() {
    Iterator<Object> numbers = Python.iterate(Python.callMethod(module, "numbers", 2));
    assertTrue(numbers.hasNext());
    assertEquals(0L, numbers.next());
    assertEquals(1L, numbers.next());
    assertFalse(numbers.hasNext());
  }

  @Test
  void closingAGeneratorRunsItsFinally() throws Exception {
    Object numbers = Python.callMethod(module, "numbers", 5);
    assertEquals(0L, Python.iterate(numbers).next());
    assertInstanceOf(AutoCloseable.class, numbers).close();
    assertEquals(List.of(5L), Python.attribute(module, "closed"));
  }

  @Test
  void anyIterableCanBeIterated() {
    Iterator<Object> letters = Python.iterate("ab");
    assertEquals("a", letters.next());
    assertEquals("b", letters.next());
    assertFalse(letters.hasNext());
  }

  @Test
  void argumentsBecomePythonValues() {
    assertEquals(
        "int float str bool list NoneType",
        Python.callMethod(module, "describe", 1, 2.0f, 'c', true, List.of(1), null));
    assertSame(PyNone.NONE, Python.toPython(null));
  }

  @Test
  void pythonExceptionsAreJavaExceptions() {
    PyBaseException error =
        assertThrows(PyBaseException.class, () -> Python.callMethod(module, "fail"));
    assertEquals("KeyError: 'missing'", error.toString());
  }

  @Test
  void moduleIsImportedOnce() {
    Object again = new Python(module.getClass().getClassLoader()).importModule("embedded");
    assertSame(module, again);
  }
}
