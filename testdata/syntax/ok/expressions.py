a or b and not c
a and b and c or d or e
not not a
a < b <= c == d != e > f >= g
a in b not in c is d is not e
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
-a ** -b ** c
~-+a
2 ** -1
await_ ** 2
(a + b) * c
a if b else c if d else e
lambda: 0
lambda a, /, b=1, *c, d, e=2, **f: a
lambda *, a: (yield)
lambda *a: a, lambda **k: k
(a := 1)
a.b.c(d)[e](f).g
a[1], a[1:2], a[:], a[::], a[1:2:3], a[1:, ::2], a[*b], a[b, *c], a[b:=1], a[lambda: 0:1]
f(), f(a), f(a,), f(a, b=c), f(*a, b, *c, d=e, **g, h=i), f(a for a in b), f(a := 1)
f(*a or b, **c or d)
print >> a, b
print
