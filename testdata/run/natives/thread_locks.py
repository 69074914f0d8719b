import _thread
import time

def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except BaseException as error:
        print(type(error).__name__, error)

lock = _thread.allocate_lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01), lock.acquire(True, 0.01), lock.release(), lock.locked())
print(repr(lock)[:30], type(lock), _thread.LockType is type(lock))
attempt(lock.release); attempt(lock.acquire, False, 1); attempt(lock.acquire, True, -5); attempt(lock.acquire, True, 1e20); attempt(lock.acquire, True, float('nan')); attempt(lock.acquire, 'x', 'y'); attempt(_thread.LockType)
with lock as entered:
    print(entered, lock.locked(), repr(lock)[:28])
print(lock.acquire_lock(), lock.locked_lock(), lock.release_lock())
r = _thread.RLock()
print(r.acquire(), r.acquire(blocking=False), r._is_owned(), r._recursion_count(), r.release(), r.release(), r._is_owned())
attempt(r.release); attempt(r._release_save)
with r:
    r.acquire()
    saved = r._release_save()
    print(saved[0], r._is_owned()); r._acquire_restore(saved); print(r._recursion_count()); r.release()
print(repr(r)[:40], _thread.get_ident() == _thread.get_ident(), _thread.error, _thread.TIMEOUT_MAX)

results, ended = [], []
done = _thread.allocate_lock(); done.acquire()
def worker(name, count=3, **more):
    for i in range(count):
        with lock:
            results.append((name, i))
        time.sleep(0.01)
    ended.append(name)
    if len(ended) == 3:
        done.release()
for name in 'abc':
    ident = _thread.start_new_thread(worker, (name,), {'count': 3, 'x': 1})
done.acquire()
print(sorted(results), isinstance(ident, int), ident != _thread.get_ident())
attempt(_thread.start_new_thread, 5, ()); attempt(_thread.start_new_thread, worker, 5); attempt(_thread.start_new_thread, worker, (), 5); attempt(_thread.start_new_thread, worker)
print(_thread.stack_size(), _thread.stack_size(1 << 20), _thread.stack_size(), _thread.stack_size(0)); attempt(_thread.stack_size, 5); attempt(_thread.stack_size, -5)
def handoff():
    print('in thread', lock.acquire(False)); gate.release()
gate = _thread.allocate_lock(); gate.acquire(); lock.acquire()
_thread.start_new_thread(handoff, ()); gate.acquire(); lock.release()
counter = 0
def increment():
    global counter
    for i in range(10000):
        counter += 1
    finished.append(1)
finished = []
for i in range(4): _thread.start_new_thread(increment, ())
while len(finished) < 4: time.sleep(0.001)
print(counter, _thread.daemon_threads_allowed(), _thread._is_main_interpreter())
