package dev.lasti.runtime.modules.time;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.StructSequence;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * {@code struct tm} of C, and {@code time.struct_time}, which shows it: here months are 1 to 12,
 * Monday is day 0 of the week, and January the first day 1 of the year.
 *
 * @param isDaylight 1, 0, or -1 when unknown
 */
record StructTime(
    long year,
    int month,
    int day,
    int hour,
    int minute,
    int second,
    int weekday,
    int yearday,
    int isDaylight,
    String zone,
    long offset) {

  static final PyType TYPE =
      StructSequence.define(
          "time.struct_time",
          9,
          "tm_year",
          "tm_mon",
          "tm_mday",
          "tm_hour",
          "tm_min",
          "tm_sec",
          "tm_wday",
          "tm_yday",
          "tm_isdst",
          "tm_zone",
          "tm_gmtoff");

  private static final int TOO_LARGE = 75;
  private static final int DAYS_OF_WEEK = 7;

  /** The time at a place. Raises OSError for years beyond Java's calendar. */
  static StructTime of(long epochSeconds, ZoneId zone) {
    try {
      ZonedDateTime time = Instant.ofEpochSecond(epochSeconds).atZone(zone);
      boolean isDaylight = zone.getRules().isDaylightSavings(time.toInstant());
      String name = DateTimeFormatter.ofPattern("zzz", Locale.ROOT).format(time);
      return new StructTime(
          time.getYear(),
          time.getMonthValue(),
          time.getDayOfMonth(),
          time.getHour(),
          time.getMinute(),
          time.getSecond(),
          time.getDayOfWeek().getValue() - 1,
          time.getDayOfYear(),
          isDaylight ? 1 : 0,
          name,
          time.getOffset().getTotalSeconds());
    } catch (DateTimeException e) {
      throw PyErrors.osError(TOO_LARGE, "Value too large for defined data type", null);
    }
  }

  PyInstance forPython() {
    return StructSequence.create(
        TYPE,
        year,
        (long) month,
        (long) day,
        (long) hour,
        (long) minute,
        (long) second,
        (long) weekday,
        (long) yearday,
        (long) isDaylight,
        zone,
        offset);
  }

  /**
   * From a tuple of nine ints: {@code gettmarg}. Raises TypeError.
   *
   * @param function its name in messages
   */
  static StructTime parse(Object argument, String function) {
    if (!(Values.of(argument) instanceof PyTuple items)) {
      throw PyErrors.typeError("Tuple or struct_time argument required");
    }
    if (items.size() != 9) {
      throw PyErrors.typeError(function + "(): illegal time tuple argument");
    }
    int[] fields = new int[9];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = NumberProtocol.asInt(items.get(i));
    }
    boolean isStruct = PyType.of(argument) == TYPE;
    PyDict others = isStruct ? others(argument) : new PyDict();
    return new StructTime(
        fields[0],
        fields[1],
        fields[2],
        fields[3],
        fields[4],
        fields[5],
        fields[6],
        fields[7],
        fields[8],
        others.get("tm_zone") instanceof String name ? name : null,
        others.get("tm_gmtoff") instanceof Long seconds ? seconds : 0);
  }

  private static PyDict others(Object struct) {
    PyTuple reduced = (PyTuple) StructSequence.reduce(struct);
    return (PyDict) ((PyTuple) reduced.get(1)).get(1);
  }

  /** Raises ValueError for fields that no date has: {@code checktm}. Zeros stand for the least. */
  StructTime checked() {
    check(month, 0, 12, "month");
    check(day, 0, 31, "day of month");
    check(hour, 0, 23, "hour");
    check(minute, 0, 59, "minute");
    check(second, 0, 61, "seconds");
    if (weekday < -1) {
      throw outOfRange("day of week");
    }
    check(yearday, 0, 366, "day of year");
    return new StructTime(
        year,
        Math.max(month, 1),
        Math.max(day, 1),
        hour,
        minute,
        second,
        Math.floorMod(weekday, DAYS_OF_WEEK),
        Math.max(yearday, 1),
        isDaylight,
        zone,
        offset);
  }

  private static void check(int value, int least, int most, String name) {
    if (value < least || value > most) {
      throw outOfRange(name);
    }
  }

  private static PyBaseException outOfRange(String name) {
    return PyErrors.valueError(name + " out of range");
  }

  /** The date with fields beyond their range carried over, as {@code mktime} of C does. */
  LocalDateTime normalized() {
    return LocalDateTime.of((int) year, 1, 1, 0, 0)
        .plusMonths(month - 1L)
        .plusDays(day - 1L)
        .plusHours(hour)
        .plusMinutes(minute)
        .plusSeconds(second);
  }
}
