package dev.lasti.runtime.modules.thread;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Identity;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.util.concurrent.Semaphore;

/** {@code _thread.RLock}: the thread that has it can take it again. */
final class RLock implements PyObject {
  static final PyType TYPE =
      PyType.builtin("_thread.RLock", PyType.OBJECT, RLockMethods.TABLE).withModuleAttribute();

  private static final long NOBODY = 0;

  private Semaphore permit = new Semaphore(1);
  private volatile long owner = NOBODY;
  private long count;

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new RLock());
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMethod("acquire($self, /, blocking=True, timeout=-1)")
  boolean acquire(Object blocking, Object timeout) {
    long nanos = Waiting.timeout(blocking, timeout);
    if (isOwned()) {
      count++;
      return true;
    }
    if (!Waiting.acquire(permit, nanos)) {
      return false;
    }
    owner = ThreadModule.getIdent();
    count = 1;
    return true;
  }

  @PyMethod("release($self, /)")
  void release() {
    checkOwned();
    if (--count == 0) {
      owner = NOBODY;
      permit.release();
    }
  }

  private void checkOwned() {
    if (!isOwned()) {
      throw PyErrors.runtimeError("cannot release un-acquired lock");
    }
  }

  @PyMethod("_is_owned($self, /)")
  boolean isOwned() {
    return owner == ThreadModule.getIdent();
  }

  @PyMethod("_recursion_count($self, /)")
  long recursionCount() {
    return isOwned() ? count : 0;
  }

  /** For {@code threading.Condition}: gives the lock away however often it was taken. */
  @PyMethod("_release_save($self, /)")
  Object releaseSave() {
    checkOwned();
    PyTuple saved = PyTuple.of(count, owner);
    count = 0;
    owner = NOBODY;
    permit.release();
    return saved;
  }

  @PyMethod("_acquire_restore($self, state, /)")
  void acquireRestore(Object state) {
    PyTuple saved = (PyTuple) Values.of(state);
    Waiting.acquire(permit, Waiting.timeout(null, null));
    count = NumberProtocol.asLong(saved.get(0));
    owner = NumberProtocol.asLong(saved.get(1));
  }

  @PyMethod("_at_fork_reinit($self, /)")
  void reinitialize() {
    permit = new Semaphore(1);
    owner = NOBODY;
    count = 0;
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
  static String repr(Object self) {
    RLock lock = (RLock) Values.of(self);
    return (lock.count == 0 ? "<unlocked " : "<locked ")
        + PyType.of(self).name()
        + " object owner="
        + lock.owner
        + " count="
        + lock.count
        + " at 0x"
        + Long.toHexString(Identity.of(self))
        + ">";
  }
}
