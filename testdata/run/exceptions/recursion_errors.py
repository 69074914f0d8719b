# RecursionError in place of a crash, wherever the recursion goes.
import sys
def attempt(name, f):
    try: f()
    except RecursionError as e: print(name, type(e).__name__, str(e).startswith("maximum recursion depth exceeded"))
    except BaseException as e: print(name, type(e).__name__, str(e)[:80])
    else: print(name, "fine")
def plain(n): return plain(n + 1)
class A:
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
    def __lt__(self, o): return self < o
    def __hash__(self): return hash(self)
    def __getattr__(self, n): return getattr(self, n)
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __call__(self): return self()
    def __add__(self, o): return self + o
    def __bool__(self): return bool(self)
    def __getitem__(self, i): return self[i]
    def __contains__(self, i): return i in self
    def __str__(self): return str(self)
    def __format__(self, s): return format(self, s)
    def __setattr__(self, n, v): setattr(self, n, v)
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
    def __index__(self): return [1][self]
a = A()
attempt("call", lambda: plain(0))
attempt("repr", lambda: repr(a))
attempt("eq", lambda: a == 1)
attempt("lt", lambda: sorted([a, a]))
attempt("hash", lambda: {a: 1})
attempt("getattr", lambda: a.missing)
attempt("callable", lambda: a())
attempt("add", lambda: a + 1)
attempt("bool", lambda: not a)
attempt("item", lambda: a[0])
attempt("in", lambda: 3 in a)
attempt("str", lambda: str(a))
attempt("format", lambda: f"{a:x}")
attempt("setattr", lambda: setattr(a, "q", 1))
attempt("with", lambda: a.__enter__())
attempt("index", lambda: [1][a])
def deep():
    l = []
    for _ in range(100000): l = [l]
    return l
x, y = deep(), deep()
attempt("deep eq", lambda: x == y)
def key(v): return sorted([v], key=key)
attempt("key", lambda: sorted([1], key=key))
def g():
    yield from g()
def h():
    for x in h(): yield x
attempt("gen", lambda: list(h()))
class P:
    @property
    def p(self): return self.p
attempt("property", lambda: P().p)
class N:
    def __new__(cls): return cls()
attempt("new", N)
class I:
    def __init__(self): I()
attempt("init", I)
def comp(): return [comp() for _ in range(1)]
attempt("comp", comp)
attempt("map", lambda: (lambda f: f(f))(lambda f: list(map(f, [f]))))
attempt("exec", lambda: exec("def f(): f()\nf()"))
def ev(): return eval("ev()")
attempt("eval", ev)
def withf():
    try: withf()
    finally: pass
attempt("finally", withf)
def caught():
    try: return caught()
    except RecursionError: return 1
print(caught())
print(sys.getrecursionlimit()); sys.setrecursionlimit(3000); print(sys.getrecursionlimit())
for bad in (0, -1, "x", 1 << 40):
    try: sys.setrecursionlimit(bad)
    except (ValueError, TypeError, OverflowError) as e: print(type(e).__name__, e)
def ok(n): return n if n == 0 else ok(n - 1)
print(ok(2500))
try: isinstance(1, ((((int,),),),))
except RecursionError: pass
