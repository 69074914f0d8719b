import _thread
import sys
import time

def fail(x):
    raise ValueError(x)

def leave():
    _thread.exit()

caught = []
def hook(unraisable):
    caught.append((unraisable.exc_type.__name__, str(unraisable.exc_value), unraisable.err_msg, unraisable.object is fail, unraisable.exc_traceback is not None))
sys.unraisablehook = hook
_thread.start_new_thread(fail, (5,))
_thread.start_new_thread(leave, ())
while len(caught) < 1:
    time.sleep(0.001)
_thread.start_new_thread(fail, ())
while len(caught) < 2:
    time.sleep(0.001)
for c in caught:
    print(c)
sentinel = None
def with_sentinel():
    global sentinel
    sentinel = _thread._set_sentinel()
    sentinel.acquire()
_thread.start_new_thread(with_sentinel, ())
while sentinel is None: time.sleep(0.001)
print(sentinel.acquire(), sentinel.locked())
args = _thread._ExceptHookArgs((ValueError, ValueError('in hook'), None, None))
print(args.exc_type, args.thread, type(args))
try:
    _thread._excepthook(5)
except TypeError as e:
    print(e)
_thread._excepthook(_thread._ExceptHookArgs((SystemExit, SystemExit(), None, None)))
