def f(a, b=2, /, c=3, *d, e, g=5, **h):
    """doc"""
    local = a
    return local
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__, f.__closure__)
c = f.__code__
print(c.co_name, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames, c.co_nlocals, c.co_freevars, c.co_cellvars, c.co_flags & 0xf, c.co_firstlineno)
f.attr = 1
f.__name__ = 'renamed'; f.__qualname__ = 'Q.renamed'
print(f.attr, vars(f), f.__name__, repr(f)[:20])
del f.attr
for bad in (lambda: f.attr, lambda: setattr(f, '__name__', 5), lambda: setattr(f, '__defaults__', 5), lambda: setattr(f, '__code__', 5), lambda: delattr(f, '__name__'), lambda: setattr(f, '__dict__', 5), lambda: f < f, lambda: len(f), lambda: f[0]):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
def g(x, y=1): return x, y
def swap(x, y=2): return y, x
g.__code__ = swap.__code__
print(g(1), g.__name__, g.__defaults__)
def outer():
    x = 1
    def inner(): return x
    def bump():
        nonlocal x
        x += 1
    return inner, bump
inner, bump = outer()
bump()
print(inner.__closure__[0].cell_contents, inner.__closure__ == bump.__closure__, inner(), inner.__code__.co_freevars, outer.__code__.co_cellvars, inner.__qualname__)
inner.__closure__[0].cell_contents = 100
print(inner())
class C:
    def m(self): pass
    @staticmethod
    def s(): pass
m = C().m
print(m.__func__ is C.m, type(m.__self__).__name__, m.__name__, C.m.__qualname__, C.s.__qualname__, m == m.__self__.m, C().m == C().m, type(m), type(C.m), type(len), len.__name__, len.__self__.__name__, [].append.__name__, str.upper.__qualname__, type(str.upper), str.upper('a'))
m.__func__.tag = 'on function'
print(m.tag)
try: m.other = 1
except AttributeError as e: print(e)
F = type(f)
new = F(swap.__code__, globals(), 'made', (9,))
print(new(1), new.__name__)
print(callable(f), isinstance(f, F), F.__name__, (lambda: 0).__name__, hash(f) == hash(f), f == f, {f: 1}[f], bool(f))
print(f.__get__(5)(e=1) if True else 0, type(f.__get__(5)), f.__get__(None, int) is f, f.__call__(1, e=2), f.__globals__ is globals(), '__builtins__' in f.__globals__, f.__builtins__['len'] is len)
