import _thread
import sys
import time

threading = type(sys)('threading')
sys.modules['threading'] = threading
done = _thread.allocate_lock()
done.acquire()

def work():
    time.sleep(0.02)
    print('worker ends')
    done.release()

def shutdown():
    print('waiting')
    done.acquire()
    print('all threads have ended')

threading._shutdown = shutdown
_thread.start_new_thread(work, ())
print('main ends')
