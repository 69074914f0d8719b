package dev.lasti.runtime.modules.time;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.imports.Importer;
import dev.lasti.runtime.imports.Importing;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.TimeConversion;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The functions of {@code time} on dates. */
final class CalendarFunctions {
  private static final long NANOS = 1_000_000_000L;

  private CalendarFunctions() {}

  private static long seconds(Object argument) {
    return argument == null || argument == PyNone.NONE
        ? Math.floorDiv(ClockId.REALTIME.nanos(), NANOS)
        : TimeConversion.seconds(argument);
  }

  private static StructTime local(Object seconds) {
    return StructTime.of(seconds(seconds), ZoneId.systemDefault());
  }

  /** The time that a function was given, or that is now. */
  private static StructTime time(Object argument, String function) {
    return argument == null ? local(null) : StructTime.parse(argument, function);
  }

  @PyMethod("gmtime(seconds=None, /)")
  static Object universalTime(Object seconds) {
    return StructTime.of(seconds(seconds), ZoneId.of("GMT")).forPython();
  }

  @PyMethod("localtime(seconds=None, /)")
  static Object localTime(Object seconds) {
    return local(seconds).forPython();
  }

  /** Raises OverflowError. */
  @PyMethod("mktime(time_tuple, /)")
  static Object makeTime(Object argument) {
    StructTime time = StructTime.parse(argument, "mktime");
    try {
      ZoneId zone = ZoneId.systemDefault();
      ZonedDateTime date = time.normalized().atZone(zone);
      boolean isDaylight = zone.getRules().isDaylightSavings(date.toInstant());
      if (time.isDaylight() > 0 && !isDaylight) {
        date = date.minusHours(1);
      } else if (time.isDaylight() == 0 && isDaylight) {
        date = date.plusHours(1);
      }
      return (double) date.toEpochSecond();
    } catch (DateTimeException e) {
      throw PyErrors.overflowError("mktime argument out of range");
    }
  }

  @PyMethod("asctime(time_tuple=<unrepresentable>, /)")
  static String asctime(Object argument) {
    return TimeFormat.asctime(time(argument, "asctime").checked());
  }

  @PyMethod("ctime(seconds=None, /)")
  static String ctime(Object seconds) {
    return TimeFormat.asctime(local(seconds));
  }

  @PyMethod("strftime(format, time_tuple=<unrepresentable>, /)")
  static String format(String format, Object argument) {
    return new TimeFormat(time(argument, "strftime").checked()).format(format);
  }

  /** What {@code _strptime} makes of a text, a module that is written in Python. */
  @PyMethod("strptime(*args)")
  static Object parse(Object[] arguments) {
    PyModule time = (PyModule) Importer.MODULES.get("time");
    Object module = Importing.importName(time, "_strptime", 0L, PyNone.NONE);
    return CallProtocol.callArray(AttributeProtocol.get(module, "_strptime_time"), arguments);
  }

  @PyMethod("tzset()")
  static void setZone() {
    TimeModule.setZone();
  }
}
