package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyInt;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyTuple;

/** The module {@code _sre}: {@code sre.c}. */
public final class SreModule {
  /** Which codes are understood: {@code re._constants.MAGIC}. */
  private static final long MAGIC = 20221023;

  private static final long CODE_BYTES = 4;
  private static final long MAX_REPEAT = 0xffffffffL;

  static final long MAX_GROUPS = Integer.MAX_VALUE / 2;

  private SreModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("_sre", null);
    module.global("MAGIC", MAGIC);
    module.global("CODESIZE", CODE_BYTES);
    module.global("MAXREPEAT", MAX_REPEAT);
    module.global("MAXGROUPS", MAX_GROUPS);
    module.global("copyright", " SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB ");
    ModuleFunctions.addAll(module, SreModuleMethods.TABLE);
    return module;
  }

  /** Raises TypeError, OverflowError and RuntimeError for codes that are not valid. */
  @PyMethod("compile(pattern, flags, code, groups, groupindex, indexgroup)")
  static Object compile(
      Object pattern, int flags, Object code, long groups, Object groupIndex, Object indexGroup) {
    if (PyList.valueOrNull(code) == null) {
      throw PyErrors.badArgument("compile() argument 'code'", "list", code);
    }
    if (PyDict.valueOrNull(groupIndex) == null) {
      throw PyErrors.badArgument("compile() argument 'groupindex'", "dict", groupIndex);
    }
    if (PyTuple.valueOrNull(indexGroup) == null) {
      throw PyErrors.badArgument("compile() argument 'indexgroup'", "tuple", indexGroup);
    }
    return PyPattern.compile(
        pattern,
        flags,
        PyList.valueOrNull(code),
        groups,
        PyDict.valueOrNull(groupIndex),
        PyTuple.valueOrNull(indexGroup));
  }

  /** An exact int, which {@code __index__} does not make. Raises TypeError. */
  static Object integer(Object item) {
    Object number = PyInt.valueOrNull(item);
    if (number == null) {
      throw PyErrors.typeError("an integer is required");
    }
    return number;
  }

  /** Raises TypeError for what {@code re._parser} does not make. */
  @PyMethod("template(pattern, template, /)")
  static Object template(Object pattern, Object template) {
    PyList list = PyList.valueOrNull(template);
    if (list == null) {
      throw PyErrors.badArgument("template() argument 2", "list", template);
    }
    return Template.of(list);
  }

  @PyMethod("getcodesize()")
  static long codeSize() {
    return CODE_BYTES;
  }

  @PyMethod("ascii_iscased(character, /)")
  static boolean isAsciiCased(int character) {
    return LetterCase.ASCII.isCased(character);
  }

  @PyMethod("unicode_iscased(character, /)")
  static boolean isUnicodeCased(int character) {
    return LetterCase.UNICODE.isCased(character);
  }

  @PyMethod("ascii_tolower(character, /)")
  static long toAsciiLower(int character) {
    return LetterCase.ASCII.lower(character);
  }

  @PyMethod("unicode_tolower(character, /)")
  static long toUnicodeLower(int character) {
    return LetterCase.UNICODE.lower(character);
  }
}
