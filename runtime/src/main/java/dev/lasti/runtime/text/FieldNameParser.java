package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/**
 * Splits a field name of {@code str.format} into the argument and the steps from it:
 *
 * <pre>
 * [identifier | digits] ("." attribute | "[" index "]")*
 * </pre>
 *
 * Equals CPython's {@code field_name_split} and {@code FieldNameIterator}, which {@code
 * _string.formatter_field_name_split} shows too.
 */
public final class FieldNameParser {

  private final String text;
  private final Object first;
  private int position;

  /**
   * One step from a value to the next.
   *
   * @param isAttribute whether it is an attribute and not an item
   * @param name the name; for items a Long if it is made of digits
   */
  public record Step(boolean isAttribute, Object name) {}

  private FieldNameParser(String text, FieldNumbering numbering) {
    this.text = text;
    while (position < text.length() && !startsStep(text.charAt(position))) {
      position++;
    }
    this.first = number(text.substring(0, position), numbering);
  }

  /**
   * A parser of {@code text} that numbers no fields; an empty argument is an empty string.
   *
   * @throws PyBaseException ValueError for a number that is too large
   */
  public static FieldNameParser of(String text) {
    return new FieldNameParser(text, null);
  }

  static FieldNameParser of(String text, FieldNumbering numbering) {
    return new FieldNameParser(text, numbering);
  }

  private static boolean startsStep(char c) {
    return c == '.' || c == '[';
  }

  private static Object number(String name, FieldNumbering numbering) {
    Object first = indexOrName(name);
    if (numbering == null) {
      return first;
    }
    if (name.isEmpty()) {
      return numbering.automatic();
    }
    if (first instanceof Long) {
      numbering.manual();
    }
    return first;
  }

  /** The argument that the name begins with: a Long for a positional one, else a String. */
  public Object first() {
    return first;
  }

  /**
   * The next step, or null at the end.
   *
   * @throws PyBaseException ValueError for a malformed step
   */
  public Step next() {
    if (position == text.length()) {
      return null;
    }
    Step step =
        switch (text.charAt(position++)) {
          case '.' -> new Step(true, attribute());
          case '[' -> new Step(false, indexOrName(item()));
          default ->
              throw PyErrors.valueError("Only '.' or '[' may follow ']' in format field specifier");
        };
    if (step.name().equals("")) {
      throw PyErrors.valueError("Empty attribute in format string");
    }
    return step;
  }

  private String attribute() {
    int start = position;
    while (position < text.length() && !startsStep(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }

  private String item() {
    int start = position;
    int end = text.indexOf(']', start);
    if (end < 0) {
      throw PyErrors.valueError("Missing ']' in format string");
    }
    position = end + 1;
    return text.substring(start, end);
  }

  /** The number that {@code name} is if it is made of decimal digits, else {@code name}. */
  private static Object indexOrName(String name) {
    long value = 0;
    for (int i = 0; i < name.length(); ) {
      int codePoint = name.codePointAt(i);
      int digit = UnicodeDatabase.decimalValue(codePoint);
      if (digit < 0) {
        return name;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw PyErrors.valueError("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
      i += Character.charCount(codePoint);
    }
    return name.isEmpty() ? name : (Object) value;
  }
}
