class Resource:
    def __init__(self, name, swallow=()):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('acquire', self.name)
        return self.name.upper()
    def __exit__(self, kind, value, tb):
        print('release', self.name, kind.__name__ if kind else None, value, tb is not None)
        return kind is not None and issubclass(kind, self.swallow)

with Resource('a') as a, Resource('b') as b:
    print(a, b)
with Resource('swallower', (ValueError, KeyError)):
    raise ValueError('swallowed')
try:
    with Resource('outer'), Resource('inner', ValueError):
        raise KeyError('k')
except KeyError as e:
    print('caught', e)
def f():
    with Resource('returning'):
        return 'value'
print(f())
for i in range(3):
    with Resource(f'loop{i}'):
        if i == 0: continue
        if i == 1: break
with (Resource('p') as x, Resource('q') as (y)):
    print(x, y)

class contextmanager:
    """A context manager from a generator function."""
    def __init__(self, f): self.f = f
    def __call__(self, *args):
        new = contextmanager(self.f)
        new.gen = self.f(*args)
        return new
    def __enter__(self):
        return next(self.gen)
    def __exit__(self, kind, value, tb):
        if kind is None:
            next(self.gen, None)
            return False
        try:
            self.gen.throw(value)
        except StopIteration:
            return True
        except BaseException as e:
            if e is value:
                return False
            raise
        raise RuntimeError("generator didn't stop after throw()")
@contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name
    except ZeroDivisionError:
        print('no division here')
    finally:
        print(f'</{name}>')
with tag('h1') as t:
    print(t)
with tag('p'):
    1 / 0
try:
    with tag('div'):
        raise LookupError('x')
except LookupError as e:
    print(repr(e))
class BadEnter:
    def __exit__(self, *a): pass
class BadExit:
    def __enter__(self): pass
for bad in (BadEnter(), BadExit(), 5):
    try:
        with bad: pass
    except TypeError as e:
        print(e)
class RaisingExit:
    def __enter__(self): return self
    def __exit__(self, *a): raise RuntimeError('in exit')
try:
    with RaisingExit(): raise ValueError('in body')
except RuntimeError as e:
    print(repr(e), repr(e.__context__))
