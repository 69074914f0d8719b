package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Identity;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyType;

/**
 * {@code gi_frame}, {@code cr_frame}, {@code ag_frame}: a {@code frame} that looks at the suspended
 * body.
 */
public final class GeneratorFrameView implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("frame", PyType.OBJECT, GeneratorFrameViewMethods.TABLE).makeFinal();

  private final GeneratorObject generator;

  GeneratorFrameView(GeneratorObject generator) {
    this.generator = generator;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyGetter("f_lasti")
  int offset() {
    GeneratorFrame frame = generator.frame;
    return frame.lasti < 0 ? -1 : frame.states().offset(frame.lasti);
  }

  @PyGetter("f_lineno")
  int line() {
    GeneratorFrame frame = generator.frame;
    if (frame.lasti <= GeneratorFrame.CREATED) {
      return generator.code().firstLine();
    }
    return generator.code().positions().line(frame.states().position(frame.lasti));
  }

  @PyGetter("f_code")
  Object code() {
    return generator.code();
  }

  @PyGetter("f_globals")
  Object globals() {
    return generator.function().module().dictionary();
  }

  /** A new dict of the variables that are bound at the suspension point. */
  @PyGetter("f_locals")
  PyDict locals() {
    PyDict locals = new PyDict();
    String[] names = generator.frame.states().fieldNames();
    for (int i = 0; i < names.length; i++) {
      Object value = generator.frame.field(i);
      if (value != null) {
        locals.put(names[i], value);
      }
    }
    return locals;
  }

  /**
   * {@code frame.clear()}: ends a suspended generator without running it. Raises RuntimeError while
   * it runs.
   */
  @PyMethod("clear($self, /)")
  void clear() {
    if (generator.isRunning()) {
      throw PyErrors.runtimeError("cannot clear an executing frame");
    }
    generator.close();
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "<frame at "
        + Identity.address(this)
        + ", file '"
        + generator.code().fileName()
        + "', line "
        + line()
        + ", code "
        + generator.code().name()
        + ">";
  }
}
