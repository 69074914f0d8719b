import atexit
import sys

def hook(unraisable):
    print(unraisable.err_msg, unraisable.exc_type.__name__, unraisable.exc_value, unraisable.object.__name__)

sys.unraisablehook = hook

class Named:
    def __init__(self, name): self.name = name
    def __repr__(self): return 'Named(' + self.name + ')'
    def __eq__(self, other): return isinstance(other, Named) and self.name == other.name
    def __call__(self, *args, **kwargs): print(self.name, args, kwargs)

print(atexit.register(Named('first'), 1, x=2))
atexit.register(Named('second'))
atexit.register(Named("gone")); atexit.register(Named('gone'), 3)
print(atexit._ncallbacks(), atexit.unregister(Named("gone")), atexit._ncallbacks())

@atexit.register
def fails():
    print('fails')
    raise ValueError('at exit')

@atexit.register
def registers():
    print('registers'); atexit.register(Named('late'))

@atexit.register
def leaves():
    print('leaves')
    raise SystemExit(3)

try:
    atexit.register(5)
except TypeError as error:
    print(error)
try:
    atexit.register()
except TypeError as error:
    print(error)
print('end')
