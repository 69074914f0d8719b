package dev.lasti.runtime.text;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.objects.PyNone;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Tables of calls with the answers of CPython 3.12, written by the scripts in {@code
 * src/test/python/text}: see {@code recording.py} there for the format and how to write them again.
 */
final class RecordedCases {

  private static final int SHOWN_DIFFERENCES = 30;

  private RecordedCases() {}

  /** Our answer to a recorded call, in the form that the script gave it. */
  interface Call {
    Object answer(Row row);
  }

  /** One recorded call: the arguments, and the answer last. */
  record Row(List<String> cells) {
    String text(int i) {
      return unescape(cells.get(i));
    }

    byte[] bytes(int i) {
      return text(i).getBytes(StandardCharsets.ISO_8859_1);
    }

    double float64(int i) {
      return Double.longBitsToDouble(Long.parseUnsignedLong(cells.get(i), 16));
    }

    int number(int i) {
      return Integer.parseInt(cells.get(i));
    }

    List<String> list(int i) {
      List<String> items = new ArrayList<>();
      String[] parts = cells.get(i).split("\\|", -1);
      for (int part = 1; part < parts.length; part++) {
        items.add(unescape(parts[part]));
      }
      return items;
    }
  }

  /** The value that {@code tagged} in the script wrote with a letter for its type. */
  static Object untagged(String text) {
    String content = text.substring(1);
    return switch (text.charAt(0)) {
      case 'B' -> content.equals("True");
      case 'i' -> IntegerText.parse(content);
      case 'f' -> Double.longBitsToDouble(Long.parseUnsignedLong(content, 16));
      case 's' -> content;
      case 'b' -> content.getBytes(StandardCharsets.ISO_8859_1);
      default -> PyNone.NONE;
    };
  }

  /** Fails with the differing rows if any answer is not the recorded one. */
  static void check(String table, Call call) {
    List<String> differences = new ArrayList<>();
    List<String> lines = lines(table);
    for (String line : lines) {
      List<String> cells = List.of(line.split("\t", -1));
      String expected = cells.get(cells.size() - 1);
      String actual = answer(call, new Row(cells));
      if (!Objects.equals(expected, actual)) {
        differences.add(shortened(line) + "\n    was " + shortened(actual));
      }
    }
    assertTrue(lines.size() > 5, "the table is empty");
    if (!differences.isEmpty()) {
      int shown = Math.min(SHOWN_DIFFERENCES, differences.size());
      fail(
          differences.size()
              + " differ in "
              + table
              + "\n"
              + String.join("\n", differences.subList(0, shown)));
    }
  }

  private static String answer(Call call, Row row) {
    try {
      return cell(call.answer(row));
    } catch (PyBaseException e) {
      return escape("!" + describe(e));
    }
  }

  private static String shortened(String line) {
    return line.length() <= 500 ? line : line.substring(0, 500) + "…";
  }

  /** The type and the arguments, of a Unicode error without its object. */
  private static String describe(PyBaseException error) {
    StringBuilder out = new StringBuilder(error.type().name()).append(':');
    Object[] arguments = error.arguments().items();
    for (int i = 0; i < arguments.length; i++) {
      if (i != 1) {
        out.append(' ').append(arguments[i]);
      }
    }
    return out.toString();
  }

  private static String cell(Object value) {
    if (value instanceof Double number) {
      double canonical = Double.isNaN(number) ? Math.copySign(Double.NaN, sign(number)) : number;
      return String.format("%016x", Double.doubleToRawLongBits(canonical));
    }
    if (value instanceof byte[] bytes) {
      return escape(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    if (value instanceof Boolean bool) {
      return bool ? "True" : "False";
    }
    if (value instanceof List<?> list) {
      StringBuilder out = new StringBuilder();
      list.forEach(item -> out.append('|').append(cell(item)));
      return out.toString();
    }
    return value == null ? "None" : escape(value.toString());
  }

  private static double sign(double number) {
    return Double.doubleToRawLongBits(number) < 0 ? -1 : 1;
  }

  private static List<String> lines(String table) {
    try (InputStream in = RecordedCases.class.getResourceAsStream(table + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean plain = 32 <= c && c < 127 && c != '\\' && c != '|';
      out.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return out.toString();
  }

  private static String unescape(String cell) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) == '\\') {
        out.append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(cell.charAt(i));
      }
    }
    return out.toString();
  }
}
