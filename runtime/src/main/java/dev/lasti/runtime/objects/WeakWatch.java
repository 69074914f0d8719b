package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Unraisable;
import dev.lasti.runtime.lifetime.Watch;
import dev.lasti.runtime.lifetime.WeakWatches;
import dev.lasti.runtime.protocol.CallProtocol;
import java.util.ArrayList;
import java.util.List;

/** What a weak reference or a weak proxy knows of its object: CPython's {@code PyWeakReference}. */
public final class WeakWatch extends Watch {
  private Object owner;
  private Object callback;

  /**
   * Raises TypeError for objects that cannot have weak references.
   *
   * @param callback called with the owner when the object is gone, or {@code null}
   */
  public WeakWatch(Object object, Object callback) {
    super(checked(object), first(object));
    this.callback = callback;
  }

  private static Watch first(Object object) {
    List<Watch> watches = WeakWatches.of(object);
    return watches.isEmpty() ? null : watches.get(0);
  }

  private static Object checked(Object object) {
    if (PyType.of(object).hasWeakReference()) {
      return object;
    }
    throw PyErrors.typeError(
        "cannot create weak reference to '" + PyType.of(object).name() + "' object");
  }

  /** Sets the reference or proxy that this belongs to. */
  public void owner(Object itsOwner) {
    owner = itsOwner;
  }

  public boolean hasCallback() {
    return callback != null;
  }

  Object callback() {
    return refersTo(null) ? null : callback;
  }

  /** The reference of the plain type and without callback that the object has, or {@code null}. */
  static Object plainReference(Object object) {
    for (Object owner : owners(object)) {
      if (owner instanceof PyWeakReference reference && reference.isPlain()) {
        return owner;
      }
    }
    return null;
  }

  /** The references and proxies of an object, the oldest first. */
  public static List<Object> owners(Object object) {
    List<Object> owners = new ArrayList<>();
    for (Watch watch : WeakWatches.of(object)) {
      owners.add(((WeakWatch) watch).owner);
    }
    return owners;
  }

  /** {@code handle_callback}. */
  @Override
  protected void gone() {
    Object called = callback;
    callback = null;
    if (called == null) {
      return;
    }
    try {
      CallProtocol.call(called, owner);
    } catch (Throwable e) {
      Unraisable.report(PyErrors.of(e), called);
    }
  }

  @Override
  protected boolean isNeeded() {
    return false;
  }

  /** At the end of the program, references go together with their objects. */
  @Override
  protected void end() {
    callback = null;
  }
}
