package dev.lasti.compiler.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LineMapTest {
  private static final SourceFile FILE = new SourceFile("a.py", "x\r\né😀y\r\rlast");

  @Test
  void linesEndWithAnyLineEnd() {
    assertEquals("x\né😀y\n\nlast", FILE.text());
    assertEquals(4, FILE.lines().count());
    assertEquals("é😀y", FILE.line(2));
    assertEquals("", FILE.line(3));
    assertEquals("last", FILE.line(4));
    assertEquals("", FILE.line(5));
  }

  @Test
  void columnsCountCodePoints() {
    int y = FILE.text().indexOf('y');
    assertEquals(new Span(2, 2, 2, 3), FILE.lines().span(y, y + 1));
    assertEquals(y, FILE.lines().offset(2, 2));
    assertEquals("y", FILE.text(new Span(2, 2, 2, 3)));
  }

  @Test
  void columnsInBytes() {
    assertEquals(0, FILE.lines().utf8Column(2, 0));
    assertEquals(2, FILE.lines().utf8Column(2, 1));
    assertEquals(6, FILE.lines().utf8Column(2, 2));
    assertEquals(7, FILE.lines().utf8Column(2, 3));
  }

  @Test
  void lineEndBelongsToItsLine() {
    LineMap lines = new SourceFile("a.py", "ab\ncd\n").lines();
    assertEquals(new Span(1, 2, 2, 0), lines.span(2, 3));
    assertEquals(3, lines.count());
    assertEquals(6, lines.start(3));
    assertEquals(6, lines.end(3));
  }
}
