package dev.lasti.runtime.modules.thread;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Identity;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyType;
import java.util.concurrent.Semaphore;

/** {@code _thread.lock}: any thread may release it. */
final class Lock implements PyObject {
  static final PyType TYPE =
      PyType.builtin("_thread.lock", PyType.OBJECT, LockMethods.TABLE)
          .makeFinal()
          .withModuleAttribute();

  private Semaphore permit = new Semaphore(1);

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMethod("acquire($self, /, blocking=True, timeout=-1)")
  boolean acquire(Object blocking, Object timeout) {
    return Waiting.acquire(permit, Waiting.timeout(blocking, timeout));
  }

  @PyMethod("acquire_lock($self, /, blocking=True, timeout=-1)")
  boolean acquireLock(Object blocking, Object timeout) {
    return acquire(blocking, timeout);
  }

  @PyMethod("release($self, /)")
  void release() {
    if (!isLocked()) {
      throw PyErrors.runtimeError("release unlocked lock");
    }
    permit.release();
  }

  @PyMethod("release_lock($self, /)")
  void releaseLock() {
    release();
  }

  @PyMethod("locked($self, /)")
  boolean isLocked() {
    return permit.availablePermits() == 0;
  }

  @PyMethod("locked_lock($self, /)")
  boolean isLockedLock() {
    return isLocked();
  }

  @PyMethod("_at_fork_reinit($self, /)")
  void reinitialize() {
    permit = new Semaphore(1);
  }

  @PyMethod("__enter__($self, /)")
  boolean enter() {
    return acquire(null, null);
  }

  @PyMethod("__exit__($self, /, *exc_info)")
  void exit(Object[] exception) {
    release();
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return (isLocked() ? "<locked " : "<unlocked ")
        + TYPE.name()
        + " object at 0x"
        + Long.toHexString(Identity.of(this))
        + ">";
  }
}
