"""The order of evaluation in arithmetic: operands from left to right, operators between them."""


class Loud:
    def __init__(self, name):
        self.name = name

    def __getattr__(self, attribute):
        print("attribute", attribute)
        raise AttributeError(attribute)

    def binary(symbol):
        def method(self, other):
            print(self.name, symbol, getattr(other, "name", other))
            return Loud(f"({self.name}{symbol})")

        return method

    __add__, __mul__, __and__ = binary("+"), binary("*"), binary("&")
    __radd__, __rmul__ = binary("r+"), binary("r*")
    __lt__, __mod__ = binary("<"), binary("%")

    def __bool__(self):
        print(self.name, "bool")
        return True

    def __int__(self):
        return 1


def f(value):
    print("f", getattr(value, "name", value))
    return value


def run(a, b):
    n = 2
    if (a * n + f(b)) & f(n):
        print("true")
    x = f(a) * n + f(b) * f(n)
    y = n * a + n * 3 * b
    n = a % n + n * f(5)
    while f(b) * 2 < f(4) + 1:
        print("loop")
        b = 100
    return getattr(x, "name", x), getattr(y, "name", y), getattr(n, "name", n)


print(run(3, 4))
print(run(Loud("a"), 4))
print(run(3, Loud("b")))
print(run(Loud("a"), Loud("b")))


def changes():
    n = 1

    def change():
        nonlocal n
        n += 10
        return n

    return n * 2 + change() * 3 + n, n


print(changes())


def walrus(n):
    k = 1
    k = k * 2 + (k := n + 1) * k + (k := k * 10)
    return k


print(walrus(3), walrus(0.5))
