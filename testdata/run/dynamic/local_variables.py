# eval(), exec() and locals() from closures, generators, classes and comprehensions.
import sys
exec("from __future__ import annotations\ndef f(a: undefined_thing): pass\nprint(f.__annotations__)")
c = compile("def g(a: nope): pass", "x", "exec", 0x1000000)
exec(c); print(g.__annotations__, c.co_flags & 0x1000000 != 0)
def outer(v):
    out = []
    exec("for i in range(2):\n    out.append(eval('i + v'))")
    return out
print(outer(5))
fs = [eval("lambda n=n: n * 2") for n in range(3)]
print([f() for f in fs])
def ge():
    q = 3
    try: return list(eval("(q for _ in range(1))"))
    except NameError as e: return str(e)
print(ge())
def ge2():
    q = [1]
    return list(eval("(z for z in q)"))
print(ge2())
def nested_locals():
    a = 1
    def inner():
        return sorted(locals())
    def inner2():
        a
        return sorted(locals())
    return inner(), inner2(), sorted(locals())
print(nested_locals())
class W:
    x = 1
    y = [locals().get('x') for _ in range(1)]
    z = sorted(k for k in locals() if not k.startswith('_'))
print(W.y, W.z)
def kw(**k): return eval("k"), dir()
print(kw(a=1))
def gen():
    a = 1
    yield sorted(locals())
    b = 2
    yield eval("a + b")
print(list(gen()))
async def co():
    z = 2
    return eval("z"), sorted(locals())
try: co().send(None)
except StopIteration as e: print(e.value)
def lst():
    for name in ("aa", "bb"):
        exec(f"{name} = '{name}'")
    return [eval(n) for n in ("aa", "bb")]
print(lst())
def vv():
    m = 1
    return vars()
print(vv())
print(eval("__name__"), eval("__builtins__") is not None, "__builtins__" in globals())
print(eval("locals() is globals()"), eval("sorted(locals())", {"__builtins__": {"sorted": sorted, "locals": locals}}, {"b": 1}))
exec("def r(n): return n if n < 2 else r(n-1) + r(n-2)", globals()); print(r(10))
try:
    exec("raise KeyError('k')")
except KeyError as e: print(e, e.__traceback__.tb_next.tb_frame.f_code.co_filename)
