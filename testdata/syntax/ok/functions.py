def f(): pass
def f(a): pass
def f(a, b=1, /, c=2, *d, e, f=3, **g) -> h: pass
def f(a: int, *b: str, c: float = 1, **d: object): pass
def f(*, a): pass
def f(*args: *Ts): pass
def f(a, /): pass
def f(a,): return a
async def f():
    await a
    async for b in c: d
    else: e
    async with f as g, h: i
    async with (j as k): l
    return [m async for n in o if await p]
@a
@b.c(d)
@e[f]
@(g := h)
def f(): pass
@a
async def f(): pass
@a
class A: pass
class A(): pass
class A(B, *C, d=e, **f):
    """doc"""
    def g(self): pass
def f():
    """doc"""
