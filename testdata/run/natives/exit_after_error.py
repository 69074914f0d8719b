import atexit
atexit.register(print, 'bye')
def f():
    raise KeyError('uncaught')
f()
