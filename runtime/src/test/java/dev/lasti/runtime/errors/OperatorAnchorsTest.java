package dev.lasti.runtime.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The marked part of expressions as {@code src/test/python/errors/record_anchors.py} wrote it. */
class OperatorAnchorsTest {

  @Test
  void marksWhatCpythonMarks() throws IOException {
    List<String> lines;
    try (InputStream in = OperatorAnchorsTest.class.getResourceAsStream("anchors.tsv")) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    assertTrue(lines.size() > 100);
    for (String line : lines) {
      String[] cells = line.split("\t");
      int[] found = OperatorAnchors.find(cells[0]);
      assertEquals(cells[1], found == null ? "-" : found[0] + " " + found[1], cells[0]);
    }
  }
}
