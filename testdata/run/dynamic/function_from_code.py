# Functions made of code objects and other globals.
FT = type(lambda: 0)
ns = {}
exec("z = 1\ndef f(a=2): return z + a", ns)
f = ns['f']
try:
    g = FT(f.__code__, {'z': 100}, 'named', (5,))
    print(g(1), g(), g.__name__, g.__globals__['z'], f(1))
except TypeError as e: print("TypeError", e)
def h(): return __name__
k = FT(h.__code__, globals())
print(k())
def mk():
    v = 3
    def inner(): return v
    return inner
i = mk()
print(FT(i.__code__, globals(), None, None, i.__closure__)())
for bad in ((1, {}), (h.__code__, 1), (i.__code__, {}), (h.__code__, {}, 3)):
    try: FT(*bad)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
f.__code__ = (lambda a: a * 2).__code__
print(f(4))
