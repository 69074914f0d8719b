"""Where the names of type parameters mean what."""


def t(thunk):
    try:
        result = thunk()
        print(repr(result), type(result).__name__)
    except Exception as error:
        print(type(error).__name__, error)


x = 'global'
class Outer[T]:
    x = 'cls'
    type A = (T, x)
    def m[U: T](self, a: U, b: 'z' = T) -> (T, U):
        type B[V] = (T, U, V, x)
        class Inner[W](Outer2[W]):
            def k(self): return T, U, W
        return B, Inner, T, U
    lam = lambda self: T
    comp = [T for _ in range(2)]
class Outer2[Q]:
    pass
print(Outer.A.__value__, Outer.__type_params__, Outer.m.__type_params__, Outer.m.__annotations__, Outer.m.__defaults__)
B, Inner, T, U = Outer().m(1)
print(B, B.__value__, B.__type_params__, Inner.__mro__, Inner.__orig_bases__, Inner.__parameters__, Inner().k())
print(U.__bound__, Outer().lam(), Outer.comp)
print(Outer.__qualname__, Outer.m.__qualname__, Inner.__qualname__, Outer.A.__module__)
def f[T](x: T) -> T:
    "doc"
    return x
print(f(3), f.__type_params__, f.__annotations__, f.__name__, f.__qualname__, f.__doc__)
t(lambda: T2)
def gen[T](n):
    for i in range(n): yield T, i
print(list(gen(2)))
async def co[T](): return T
c = co()
try: c.send(None)
except StopIteration as e: print(e.value)
