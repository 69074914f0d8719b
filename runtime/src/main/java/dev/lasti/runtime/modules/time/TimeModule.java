package dev.lasti.runtime.modules.time;

import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyTuple;
import java.util.Locale;
import java.util.TimeZone;

/** The module {@code time}. */
public final class TimeModule {
  private static final long MILLIS = 1000;

  private static PyModule module;

  private TimeModule() {}

  /** A new module. */
  public static PyModule create() {
    module = PyModule.nativeModule("time", null);
    ModuleFunctions.addAll(module, ClocksMethods.TABLE);
    ModuleFunctions.addAll(module, CalendarFunctionsMethods.TABLE);
    module.global("struct_time", StructTime.TYPE);
    module.global("_STRUCT_TM_ITEMS", 11L);
    for (ClockId clock : ClockId.values()) {
      module.global("CLOCK_" + clock.name(), clock.number());
    }
    setZone();
    return module;
  }

  /** Sets {@code timezone}, {@code altzone}, {@code daylight} and {@code tzname}. */
  static void setZone() {
    TimeZone zone = TimeZone.getDefault();
    module.global("timezone", -zone.getRawOffset() / MILLIS);
    module.global("altzone", -(zone.getRawOffset() + zone.getDSTSavings()) / MILLIS);
    module.global("daylight", zone.useDaylightTime() ? 1L : 0L);
    module.global("tzname", PyTuple.of(zoneName(zone, false), zoneName(zone, true)));
  }

  private static String zoneName(TimeZone zone, boolean isDaylight) {
    boolean shown = isDaylight && zone.useDaylightTime();
    return zone.getDisplayName(shown, TimeZone.SHORT, Locale.ROOT);
  }
}
