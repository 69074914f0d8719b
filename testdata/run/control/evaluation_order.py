log = []


def t(x):
    log.append(x)
    return x


def show():
    print(log)
    log.clear()


class Box:
    def __init__(self, name):
        self.__dict__["name"] = name

    def __getattr__(self, key):
        log.append((self.name, "get", key))
        return 1

    def __setattr__(self, key, value):
        log.append((self.name, "set", key, value))

    def __delattr__(self, key):
        log.append((self.name, "del", key))

    def __getitem__(self, key):
        log.append((self.name, "item", key))
        return 1

    def __setitem__(self, key, value):
        log.append((self.name, "setitem", key, value))

    def __delitem__(self, key):
        log.append((self.name, "delitem", key))

    def __call__(self, *args, **kwargs):
        log.append((self.name, args, kwargs))
        return self


def b(n):
    log.append(n)
    return Box(n)


t(1) + t(2) * t(3) - t(4)
show()
t(1) < t(2) < t(0) < t(9)
show()
{t(1): t(2), **{t(3): t(4)}, t(5): t(6)}
show()
[t(1), *[t(2), t(3)], t(4)]
show()
b(1)(t(2), *[t(3)], k=t(4), **{"m": t(5)}, n=t(6))
show()
b(1)[t(2)] = t(3)
show()
b(1).x = b(2).y = t(3)
show()
b(1)[t(2)], b(3).x, *b(4)[t(5)] = t(6), t(7), t(8), t(9)
show()
(b(1)[t(2)], b(3).x), b(4).z = [t(6), t(7)], t(8)
show()
b(1)[t(2)] += t(3)
show()
b(1).x += t(3)
show()
del b(1).x, b(2)[t(3)]
show()
b(1)[t(2) : t(3) : t(4)]
show()
for b(1)[t(2)] in [t(3), t(4)]:
    pass
show()
(lambda x=t(1), *, y=t(2): 0)()
show()


def deco(n):
    log.append(("make", n))
    return lambda f: log.append(("apply", n)) or f


@deco(1)
@deco(2)
def f(a: t("a") = t(1), /, b: t("b") = t(2), *c: t("c"), d: t("d") = t(3), **e: t("e")) -> t("r"):
    pass


show()
print(f.__annotations__)


@deco(1)
class C(t(object), metaclass=t(type)):
    x: t(int) = t(5)
    log.append("body")


show()
print(t(0) or t(2) and t(3), t(0) and t(1), t(1) if t(0) else t(2))
show()
print([t(x) + t(y) for x in [t(1), t(2)] if t(x) for y in (t(3), t(4)) if t(y) > 3])
show()
print({t(x): t(y) for x, y in [(1, 2), (3, 4)]})
show()
a = 1
print(a + (a := 2) + a, [a, (a := 3), a], a < (a := 4) < a + 1, (a, a := 5, a))


def walrus(a):
    return a + (a := a + 1) * a, [a, (a := 0)], t(a) if (a := a + 5) else 0, f"{a}{(a := 1)}{a}"


print(walrus(3))
a, b2 = 1, 2
a, b2 = b2, a + b2
print(a, b2)


def swap(a, b, c):
    a, b, c = c, a, b
    (a, b), c = (b, a), c
    xs = [0, 1, 2, 3]
    i, xs[i] = 2, 7
    i, xs[i], i = 1, 8, 9
    return a, b, c, xs, i


i = 0
try:
    print(swap(1, 2, 3))
except UnboundLocalError:
    print("unbound")
x = y = z = [t(1)]
print(x is y is z)
try:
    t(1) + undefined_name + t(2)
except NameError:
    show()
try:
    b(1)(t(2), 1 // 0, t(3))
except ZeroDivisionError:
    show()
