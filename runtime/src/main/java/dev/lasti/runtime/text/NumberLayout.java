package dev.lasti.runtime.text;

/**
 * Puts a converted number together: padding, sign, prefix, grouped digits, and what follows them.
 * Equals CPython's {@code calc_number_widths} and {@code fill_number}.
 */
final class NumberLayout {

  private NumberLayout() {}

  /**
   * @param negative whether the number has a minus sign
   * @param prefix a base prefix such as {@code 0x}
   * @param digits the digits before the point, which are grouped; may be empty
   * @param rest the point and all that follows, or the name of an infinity or NaN
   */
  static String layOut(
      FormatSpec spec, boolean negative, String prefix, String digits, String rest) {
    String sign = sign(spec.sign(), negative);
    int fixed = sign.length() + prefix.length() + CodePoints.length(rest);
    int minimumDigits = spec.padsWithZeros() ? spec.width() - fixed : 0;
    String grouped = digits.isEmpty() ? "" : group(spec, digits, minimumDigits);
    String head = sign + prefix;
    if (spec.align() != '=') {
      return spec.pad(head + grouped + rest, fixed + grouped.length());
    }
    StringBuilder out = new StringBuilder(head);
    Padding.append(out, spec.fill(), spec.width() - fixed - grouped.length());
    return out.append(grouped).append(rest).toString();
  }

  private static String sign(char option, boolean negative) {
    if (negative) {
      return "-";
    }
    return option == '+' ? "+" : option == ' ' ? " " : "";
  }

  /** Inserts separators, and zeros in front up to {@code minimum} characters. */
  private static String group(FormatSpec spec, String digits, int minimum) {
    int size = spec.groupSize();
    if (size == 0) {
      return zeros(minimum - digits.length()) + digits;
    }
    int count = Math.max(digits.length(), digitsToFill(minimum, size));
    String padded = zeros(count - digits.length()) + digits;
    StringBuilder out = new StringBuilder(count + count / size);
    for (int i = 0; i < count; i++) {
      if (i > 0 && (count - i) % size == 0) {
        out.append(spec.grouping());
      }
      out.append(padded.charAt(i));
    }
    return out.toString();
  }

  /** The fewest digits that take {@code minimum} characters or more with their separators. */
  private static int digitsToFill(int minimum, int size) {
    return minimum <= 0 ? 0 : minimum - (minimum - 1) / (size + 1);
  }

  private static String zeros(int count) {
    return count <= 0 ? "" : "0".repeat(count);
  }
}
