class Fixed:
    __slots__ = ("a",)

f = Fixed()
f.a = 1
f.b, f.a = 2, 3
