package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyType;

/** {@code _sre.SRE_Scanner}: finds one match after the other. */
final class PyScanner implements PyObject {
  static final PyType TYPE =
      PyType.builtin("_sre.SRE_Scanner", PyType.OBJECT, PyScannerMethods.TABLE)
          .makeFinal()
          .withModuleAttribute();

  private final PyPattern pattern;
  private final Matcher matcher;
  private boolean isExhausted;
  private boolean isRunning;

  PyScanner(PyPattern pattern, Matcher matcher) {
    this.pattern = pattern;
    this.matcher = matcher;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMember("pattern")
  Object pattern() {
    return pattern;
  }

  /** Raises ValueError in a thread while another one waits for its result. */
  @PyMethod("match($self, /)")
  Object match() {
    return next(false);
  }

  /** Raises ValueError in a thread while another one waits for its result. */
  @PyMethod("search($self, /)")
  Object search() {
    return next(true);
  }

  private Object next(boolean searches) {
    if (isRunning) {
      throw PyErrors.valueError("regular expression scanner already executing");
    }
    if (isExhausted) {
      return PyNone.NONE;
    }
    isRunning = true;
    try {
      isExhausted = !(searches ? matcher.search() : matcher.match());
    } finally {
      isRunning = false;
    }
    if (isExhausted) {
      return PyNone.NONE;
    }
    PyMatch match = new PyMatch(pattern, matcher);
    matcher.advance();
    return match;
  }
}
