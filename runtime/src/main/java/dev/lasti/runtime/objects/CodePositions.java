package dev.lasti.runtime.objects;

import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a code object that tell lines. Our instructions are those that may raise; each
 * counts for one code unit of two bytes.
 */
final class CodePositions {
  private static final int CODE_UNIT = 2;

  /** The opcode {@code NOP} of CPython 3.12. */
  private static final byte NOP = 9;

  private CodePositions() {}

  /** {@code co_positions()}: line, end line, column and end column of each instruction. */
  static PyTuple of(Positions positions) {
    Object[] items = new Object[positions.count()];
    for (int i = 0; i < items.length; i++) {
      items[i] =
          PyTuple.of(
              (long) positions.line(i),
              (long) positions.endLine(i),
              (long) positions.column(i),
              (long) positions.endColumn(i));
    }
    return PyTuple.of(items);
  }

  /** {@code co_lines()}, PEP 626: where a line starts and ends in the code, and its number. */
  static PyTuple lines(Positions positions) {
    List<Object> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= positions.count(); i++) {
      if (i == positions.count() || positions.line(i) != positions.line(start)) {
        long from = (long) start * CODE_UNIT;
        lines.add(PyTuple.of(from, (long) i * CODE_UNIT, (long) positions.line(start)));
        start = i;
      }
    }
    return PyTuple.of(lines.toArray());
  }

  /** {@code co_code}: nothing but the right number of instructions. */
  static PyBytes code(Positions positions) {
    byte[] code = new byte[positions.count() * CODE_UNIT];
    for (int i = 0; i < code.length; i += CODE_UNIT) {
      code[i] = NOP;
    }
    return PyBytes.of(code);
  }
}
