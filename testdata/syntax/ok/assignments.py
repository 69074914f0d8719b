a = b
a = b = c
a, b = c
(a, b), [c, *d] = e
a.b = c[d] = e
*a, = b
[] = ()
() = []
a = yield
a = yield b, c
a = *b, c
a += b
a -= 1; a *= 2; a /= 3; a //= 4; a %= 5; a @= 6; a &= 7; a |= 8; a ^= 9; a >>= 1; a <<= 2; a **= 3
a.b += yield
a: int
a: int = 1
(a): int = 2
a.b: c = d
a[b]: c
a: b = yield c
a: b = *c, d
del a
del a, b.c, d[e]
del (f, g), [h]
del a,
