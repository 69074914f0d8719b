from __future__ import annotations
def f(a: undefined, b: list[int] = [], *c: 1 + 2, **d: "quoted") -> x.y.z[0]: pass
print(f.__annotations__)
class C:
    x: int
    y: Nope | None = 3
    z: (a, b)
    def m(self: C) -> C.D: return self
print(C.__annotations__, C.m.__annotations__)
v: lambda q: q + 1 = 5
w: [i for i in range(3) if i]
u: {1: 2, **k}
t: f(*a, b=2, **c)
s: a if b else not c
r: -x ** 2 + ~y // 3 @ z
q: "text" 'more'
p: a[1:2, ::3, ...]
o: (yield_, *rest)
n: f'{a!r:>{w}}'
m: a < b <= c != d is not e not in g
l: a and b or c
k: 1.5e10 + 2j - 0xff
i: await_
h: {*a, 1}
g: print((1,), ())
print(*__annotations__.items(), sep='\n')
import __future__
print([n for n in __future__.all_feature_names], __future__.annotations, annotations is __future__.annotations)
print(__future__.division.getMandatoryRelease(), __future__.generators.optional, __future__.annotations.compiler_flag)
