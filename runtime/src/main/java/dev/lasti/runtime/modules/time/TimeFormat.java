package dev.lasti.runtime.modules.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Dates as text in the C locale: {@code strftime} of the GNU C library, with its flags.
 *
 * <p>{@code directive ::= "%" [flag] [width] ["E" | "O"] letter}, where the flag is {@code _}
 * (spaces), {@code -} (nothing) or {@code 0} before numbers, {@code ^} or {@code #} for case. What
 * is no directive stays as it is.
 */
final class TimeFormat {
  private static final String FLAGS = "_-0^#";

  private final StructTime time;

  /**
   * @param time with fields in their ranges
   */
  TimeFormat(StructTime time) {
    this.time = time;
  }

  /** {@code Sun Jun 9 23:21:05 1993}. */
  static String asctime(StructTime time) {
    TimeFormat format = new TimeFormat(time);
    return format.format("%a %b")
        + format.number(time.day(), 3, ' ')
        + format.format(" %H:%M:%S ")
        + time.year();
  }

  String format(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '%' || i + 1 == text.length()) {
        out.append(text.charAt(i));
      } else {
        i = directive(text, i, out);
      }
    }
    return out.toString();
  }

  /** Appends what the directive means; the result is the index of its last character. */
  private int directive(String text, int start, StringBuilder out) {
    int i = start + 1;
    char flag = 0;
    while (i < text.length() && FLAGS.indexOf(text.charAt(i)) >= 0) {
      flag = text.charAt(i++);
    }
    int width = 0;
    while (i < text.length() && Character.digit(text.charAt(i), 10) >= 0) {
      width = width * 10 + Character.digit(text.charAt(i++), 10);
    }
    if (i < text.length() && (text.charAt(i) == 'E' || text.charAt(i) == 'O')) {
      i++;
    }
    String value = i < text.length() ? value(text.charAt(i), flag, width) : null;
    if (value == null) {
      int end = Math.min(i, text.length() - 1);
      out.append(text, start, end + 1);
      return end;
    }
    out.append(value);
    return i;
  }

  /** The text of a directive, {@code null} if there is none of this letter. */
  private String value(char letter, char flag, int width) {
    Integer digits = digits(letter);
    if (digits != null) {
      char usual = "ekl".indexOf(letter) >= 0 ? ' ' : '0';
      char fill = flag == '_' ? ' ' : flag == '0' ? '0' : usual;
      return number(numberOf(letter), flag == '-' ? 0 : Math.max(digits, width), fill);
    }
    String text = textOf(letter);
    if (text == null) {
      return null;
    }
    String cased = cased(text, letter, flag);
    return " ".repeat(Math.max(0, width - cased.length())) + cased;
  }

  private static String cased(String text, char letter, char flag) {
    if (flag == '^' || flag == '#' && letter != 'p' && letter != 'Z') {
      return text.toUpperCase(Locale.ROOT);
    }
    return flag == '#' ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** How many digits a number has at least, {@code null} where the directive is none. */
  private static Integer digits(char letter) {
    return switch (letter) {
      case 'C', 'G', 's', 'u', 'w', 'Y' -> 1;
      case 'd', 'e', 'g', 'H', 'I', 'k', 'l', 'm', 'M', 'S', 'U', 'V', 'W', 'y' -> 2;
      case 'j' -> 3;
      default -> null;
    };
  }

  private long numberOf(char letter) {
    return switch (letter) {
      case 'C' -> Math.floorDiv(time.year(), 100L);
      case 'd', 'e' -> time.day();
      case 'g' -> Math.floorMod(isoYear(), 100L);
      case 'G' -> isoYear();
      case 'H', 'k' -> time.hour();
      case 'I', 'l' -> (time.hour() + 11) % 12 + 1;
      case 'j' -> time.yearday();
      case 'm' -> time.month();
      case 'M' -> time.minute();
      case 's' -> time.normalized().toEpochSecond(ZoneOffset.ofTotalSeconds((int) time.offset()));
      case 'S' -> time.second();
      case 'u' -> time.weekday() + 1;
      case 'U' -> (time.yearday() + 6 - (time.weekday() + 1) % 7) / 7;
      case 'V' -> isoDate().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      case 'w' -> (time.weekday() + 1) % 7;
      case 'W' -> (time.yearday() + 6 - time.weekday()) / 7;
      case 'y' -> Math.floorMod(time.year(), 100L);
      default -> time.year();
    };
  }

  /** A date in the year with the day of the year and weekday that the fields say. */
  private LocalDate isoDate() {
    return LocalDate.of((int) time.year(), 1, 1).plusDays(time.yearday() - 1L);
  }

  private long isoYear() {
    return isoDate().get(IsoFields.WEEK_BASED_YEAR);
  }

  private String textOf(char letter) {
    return switch (letter) {
      case 'a' -> weekday().substring(0, 3);
      case 'A' -> weekday();
      case 'b', 'h' -> month().substring(0, 3);
      case 'B' -> month();
      case 'c' -> format("%a %b %e %H:%M:%S %Y");
      case 'D', 'x' -> format("%m/%d/%y");
      case 'F' -> format("%Y-%m-%d");
      case 'n' -> "\n";
      case 'p' -> time.hour() < 12 ? "AM" : "PM";
      case 'P' -> time.hour() < 12 ? "am" : "pm";
      case 'r' -> format("%I:%M:%S %p");
      case 'R' -> format("%H:%M");
      case 't' -> "\t";
      case 'T', 'X' -> format("%H:%M:%S");
      case 'z' -> offset();
      case 'Z' -> time.zone() == null ? "UTC" : time.zone();
      case '%' -> "%";
      default -> null;
    };
  }

  private String weekday() {
    return titled(DayOfWeek.of(time.weekday() + 1).name());
  }

  private String month() {
    return titled(Month.of(time.month()).name());
  }

  private static String titled(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private String offset() {
    long minutes = Math.abs(time.offset()) / 60;
    return (time.offset() < 0 ? "-" : "+") + number(minutes / 60 * 100 + minutes % 60, 4, '0');
  }

  private String number(long value, int width, char fill) {
    String digits = Long.toString(Math.abs(value));
    String sign = value < 0 ? "-" : "";
    String padding =
        String.valueOf(fill).repeat(Math.max(0, width - digits.length() - sign.length()));
    return fill == '0' ? sign + padding + digits : padding + sign + digits;
  }
}
