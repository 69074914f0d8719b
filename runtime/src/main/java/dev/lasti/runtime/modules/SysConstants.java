package dev.lasti.runtime.modules;

import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SimpleNamespace;
import dev.lasti.runtime.objects.StructSequence;
import dev.lasti.runtime.text.IntegerText;
import java.util.Arrays;

/** The values of {@code sys} that are records: what CPython 3.12 on a 64-bit machine has. */
final class SysConstants {
  private static PyType asyncGeneratorHooksType;

  private SysConstants() {}

  static Object versionInfo() {
    return StructSequence.create(
        StructSequence.withoutConstructor(
            StructSequence.define(
                "sys.version_info", "major", "minor", "micro", "releaselevel", "serial")),
        3L,
        12L,
        1L,
        "final",
        0L);
  }

  static Object floatInfo() {
    String[] fields = {
      "max",
      "max_exp",
      "max_10_exp",
      "min",
      "min_exp",
      "min_10_exp",
      "dig",
      "mant_dig",
      "epsilon",
      "radix",
      "rounds"
    };
    return StructSequence.create(
        StructSequence.define("sys.float_info", fields),
        Double.MAX_VALUE,
        1024L,
        308L,
        Double.MIN_NORMAL,
        -1021L,
        -307L,
        15L,
        53L,
        Math.ulp(1.0),
        2L,
        1L);
  }

  static Object intInfo() {
    String[] fields = {
      "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"
    };
    return StructSequence.create(
        StructSequence.define("sys.int_info", fields),
        30L,
        4L,
        (long) IntegerText.DEFAULT_MAX_DIGITS,
        (long) IntegerText.MAX_DIGITS_THRESHOLD);
  }

  static Object hashInfo() {
    String[] fields = {
      "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"
    };
    return StructSequence.create(
        StructSequence.define("sys.hash_info", fields),
        64L,
        (1L << 61) - 1,
        314159L,
        0L,
        1000003L,
        "java",
        32L,
        0L,
        0L);
  }

  static Object flags() {
    String[] fields = {
      "debug",
      "inspect",
      "interactive",
      "optimize",
      "dont_write_bytecode",
      "no_user_site",
      "no_site",
      "ignore_environment",
      "verbose",
      "bytes_warning",
      "quiet",
      "hash_randomization",
      "isolated",
      "dev_mode",
      "utf8_mode",
      "warn_default_encoding",
      "safe_path",
      "int_max_str_digits"
    };
    Object[] values = new Object[fields.length];
    Arrays.fill(values, 0L);
    values[4] = 1L;
    values[13] = Boolean.FALSE;
    values[16] = Boolean.FALSE;
    values[17] = (long) IntegerText.maxDigits();
    return StructSequence.create(
        StructSequence.withoutConstructor(StructSequence.define("sys.flags", fields)), values);
  }

  static Object threadInfo() {
    return StructSequence.create(
        StructSequence.define("sys.thread_info", "name", "lock", "version"),
        "pthread",
        "semaphore",
        PyNone.NONE);
  }

  static Object implementation(long hexVersion) {
    SimpleNamespace namespace = new SimpleNamespace();
    namespace.dictionary().put("name", "lasti");
    namespace.dictionary().put("cache_tag", "lasti-312");
    namespace.dictionary().put("version", SysModule.MODULE.global("version_info"));
    namespace.dictionary().put("hexversion", hexVersion);
    return namespace;
  }

  /** The hooks of the thread; {@code null} shows as None. */
  static Object asyncGeneratorHooks(Object firstIteration, Object finalizer) {
    if (asyncGeneratorHooksType == null) {
      asyncGeneratorHooksType = StructSequence.define("asyncgen_hooks", "firstiter", "finalizer");
    }
    return StructSequence.create(
        asyncGeneratorHooksType,
        firstIteration == null ? PyNone.NONE : firstIteration,
        finalizer == null ? PyNone.NONE : finalizer);
  }
}
