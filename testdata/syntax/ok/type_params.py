type A = int
type A[T] = list[T]
type A[T: int, *Ts, **P] = T
type match = type
type type = type
type _[_] = _
type = 1
type: int
type(a)
type[a]
type.a = b
print(type)
x = type
def f[T](a: T) -> T: pass
def f[T: (int, str), *Ts, **P,](): pass
async def f[T](): pass
class A[T]: pass
class A[T: B](C[T]): pass
if a: type B = c
a; type C = d
