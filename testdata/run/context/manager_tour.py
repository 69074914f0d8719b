class Timer:
    def __init__(self, name): self.name = name
    def __enter__(self): print('enter', self.name); return self
    def __exit__(self, et, ev, tb): print('exit', self.name, et and et.__name__, ev, tb is not None); return et is KeyError
with Timer('a') as a, Timer('b') as b: print(a.name, b.name)
with (Timer('c'), Timer('d') as d): raise KeyError('swallowed')
print('after')
class contextmanager:
    def __init__(self, f): self.f = f
    def __call__(self, *a):
        gen = self.f(*a)
        class CM:
            def __enter__(s): return next(gen)
            def __exit__(s, t, v, tb):
                if t is None:
                    try: next(gen)
                    except StopIteration: return False
                    raise RuntimeError('did not stop')
                try: gen.throw(v)
                except StopIteration: return True
                except BaseException as e:
                    if e is v: return False
                    raise
        return CM()
@contextmanager
def tag(n):
    print(f'<{n}>')
    try: yield n.upper()
    except ValueError as e: print('!', e)
    finally: print(f'</{n}>')
with tag('b') as t: print(t)
with tag('i'): raise ValueError('bad')
try:
    with tag('u'): raise TypeError('worse')
except TypeError as e: print('outer', e)
def f():
    for i in range(3):
        with Timer(i):
            if i == 0: continue
            if i == 1: break
    else: print('no')
    with Timer('ret'): return 'value'
print(f())
def g():
    try: return 'try'
    finally: print('finally')
print(g())
def h():
    while True:
        try: 1 / 0
        except ZeroDivisionError: break
        finally: print('h fin')
    try: pass
    except: print('never')
    else: print('else')
    finally: print('done')
h()
def order():
    try: raise ValueError(1)
    except (TypeError, ValueError) as e: 
        try: raise KeyError(2)
        except KeyError as k: print(repr(k.__context__), repr(e))
    try: e
    except NameError as n: print(n)
order()
for bad in [5, object(), Timer]:
    try:
        with bad: pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class Rollback:
    def __init__(self, d): self.d = d
    def __enter__(self): self.saved = dict(self.d); return self.d
    def __exit__(self, t, *_):
        if t: self.d.clear(); self.d.update(self.saved)
db = {'x': 1}
try:
    with Rollback(db) as t: t['x'] = 2; t['y'] = 3; raise RuntimeError
except RuntimeError: pass
print(db)
class Exiter:
    def __enter__(self): return self
    def __exit__(self, *a): raise OSError('exit failed')
with Exiter(): raise ValueError('body failed')
