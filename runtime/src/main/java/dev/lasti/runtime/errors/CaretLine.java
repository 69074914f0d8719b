package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.text.CodePoints;

/** The line of {@code ~} and {@code ^} below a source line: the end of {@code tb_displayline}. */
final class CaretLine {
  private CaretLine() {}

  /** How many characters of white space a line begins with. */
  static int indentation(String line) {
    int i = 0;
    while (i < line.length() && isBlank(line.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  /**
   * The marks for an instruction, without the indentation that the source line is shown with;
   * {@code null} where the instruction is the whole line.
   *
   * @param line the first line of the instruction
   */
  static String of(String line, Positions positions, int index) {
    int indentation = indentation(line);
    int start = positions.column(index);
    boolean isOneLine = positions.line(index) == positions.endLine(index);
    int end = isOneLine ? positions.endColumn(index) : CodePoints.length(line.stripTrailing());
    int length = CodePoints.length(line);
    if (start > end || end > length) {
      return null;
    }
    int[] anchors = isOneLine ? OperatorAnchors.find(CodePoints.slice(line, start, end)) : null;
    if (anchors == null && end - start == length - indentation) {
      return null;
    }
    String before = CodePoints.slice(line, indentation, Math.max(indentation, start));
    String marks = " ".repeat(DisplayWidth.of(before));
    String segment = CodePoints.slice(line, start, end);
    if (anchors == null) {
      return marks + "^".repeat(DisplayWidth.of(segment));
    }
    return marks
        + "~".repeat(DisplayWidth.of(segment.substring(0, anchors[0])))
        + "^".repeat(DisplayWidth.of(segment.substring(anchors[0], anchors[1])))
        + "~".repeat(DisplayWidth.of(segment.substring(anchors[1])));
  }
}
