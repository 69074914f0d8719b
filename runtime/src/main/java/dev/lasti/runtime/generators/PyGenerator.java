package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.Identity;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * {@code generator}: what a call of a generator function returns. Also a Java iterator, which Java
 * code should close when it leaves it early.
 */
public final class PyGenerator extends GeneratorObject implements Iterator<Object>, AutoCloseable {
  public static final PyType TYPE = define("generator", PyGeneratorMethods.TABLE);

  /** For Java's {@link #hasNext}: the value that was computed ahead, or {@code null}. */
  private Object ahead;

  public PyGenerator(PyFunction function, GeneratorFrame frame) {
    super(function, frame);
    GuardedFrame.guard(this);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean hasNext() {
    if (ahead == null) {
      ahead = nextOrNull();
    }
    return ahead != null;
  }

  @Override
  public Object next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Object value = ahead;
    ahead = null;
    return value;
  }

  @PyMethod("__iter__($self, /)")
  static Object iterate(Object self) {
    return self;
  }

  @PyMethod("__next__($self, /)")
  Object nextOrStop() {
    return sendOrStop(PyNone.NONE);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "<generator object " + qualifiedName() + " at " + Identity.address(this) + ">";
  }

  @PyGetter("gi_code")
  Object codeForPython() {
    return code();
  }

  @PyGetter("gi_running")
  boolean running() {
    return isRunning();
  }

  @PyGetter("gi_suspended")
  boolean suspended() {
    return isSuspended();
  }

  @PyGetter("gi_yieldfrom")
  Object yieldFrom() {
    Object delegate = delegate();
    return delegate == null ? PyNone.NONE : delegate;
  }

  @PyGetter("gi_frame")
  Object frameForPython() {
    return isFinished() ? PyNone.NONE : GeneratorFrameView.of(this);
  }
}
