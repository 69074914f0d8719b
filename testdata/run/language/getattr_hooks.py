class Proxy:
    def __init__(self, target): object.__setattr__(self, '_target', target)
    def __getattr__(self, n):
        print('get', n)
        return getattr(object.__getattribute__(self, '_target'), n)
    def __setattr__(self, n, v):
        print('set', n)
        setattr(self._target, n, v)
    def __delattr__(self, n):
        print('del', n)
        delattr(self._target, n)
class T: pass
t = T()
p = Proxy(t)
p.x = 1
print(p.x, t.x)
del p.x
try: p.x
except AttributeError as e: print(e)
print(Proxy([3, 1]).sort(), Proxy('ab').upper(), hasattr(p, 'nope'), getattr(p, 'nope', 'default'))
class Everything:
    def __getattribute__(self, n):
        if n == 'real': return object.__getattribute__(self, 'hidden')
        if n.startswith('no'): raise AttributeError(f'refused {n}')
        return n.upper()
    def __getattr__(self, n): return 'fallback ' + n
    hidden = 'h'
e = Everything()
print(e.abc, e.real, e.nothing, e.__class__, e.__dict__, type(e).hidden)
class Counting:
    def __init__(self): self.log = []
    def __getattribute__(self, n):
        if n != 'log': object.__getattribute__(self, 'log').append(n)
        return super().__getattribute__(n)
    def m(self): return self.v
    v = 5
c = Counting()
c.m(); c.v
print(c.log, len(c.log))
class Lazy:
    def __getattr__(self, n):
        if n.startswith('_'): raise AttributeError(n)
        value = self.__dict__[n] = f'computed {n}'
        return value
l = Lazy()
print(l.a, l.a, vars(l), hasattr(l, '_b'))
class Case:
    def __init__(self, **kw): self.__dict__.update({k.lower(): v for k, v in kw.items()})
    def __getattr__(self, n):
        if n != n.lower(): return getattr(self, n.lower())
        raise AttributeError(f'{type(self).__name__} has no {n!r}')
print(Case(Name=1).NAME, Case(x=2).X)
for bad in (lambda: Case().Zed, lambda: Proxy(5).bit, lambda: setattr(Proxy(5), 'x', 1)):
    try: bad()
    except AttributeError as x: print(x)
class Frozen:
    def __init__(self): super().__setattr__('v', 1)
    def __setattr__(self, n, v): raise TypeError(f'{n} is frozen')
    def __delattr__(self, n): raise TypeError(f'{n} is frozen too')
f = Frozen()
for act in (lambda: setattr(f, 'v', 2), lambda: delattr(f, 'v')):
    try: act()
    except TypeError as x: print(x, f.v)
class WithLen:
    def __getattr__(self, n): return lambda *a: 99
w = WithLen()
print(w.anything(), w.__len__())
try: len(w)
except TypeError as x: print(x)
