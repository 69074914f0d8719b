import _thread
import time

def run(function, *arguments):
    done = _thread.allocate_lock(); done.acquire()
    def body():
        try:
            function(*arguments)
        finally:
            done.release()
    _thread.start_new_thread(body, ())
    done.acquire()

local = _thread._local()
local.x = 1
def look():
    print('thread', hasattr(local, 'x'), local.__dict__)
    local.x = 2; local.y = 3
    print(local.x, sorted(local.__dict__))
run(look)
print(local.x, local.__dict__, hasattr(local, 'y'))

class Context(_thread._local):
    shared = []
    def __init__(self, name, size=0):
        print('init', name, size)
        self.name = name
        self.items = [0] * size
    def add(self, item):
        self.items.append(item)

c = Context('main', size=2)
c.add(1)
def use():
    c.add(5); print(c.name, c.items, c.__dict__)
run(use); run(use)
print(c.items, c.shared is Context.shared)
del c.name
print(hasattr(c, 'name'))
try:
    _thread._local(5)
except TypeError as error:
    print(error)
try:
    c.nothing
except AttributeError as error:
    print(error)
