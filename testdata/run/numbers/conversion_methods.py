# __int__, __float__, __complex__, __trunc__, __round__, __floor__, __ceil__, __bool__ of a class
import math


class Number:
    def __int__(self):
        return 7

    def __float__(self):
        return 7.25

    def __complex__(self):
        return 7 + 2j

    def __round__(self, digits=None):
        return ("round", digits)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __abs__(self):
        return "abs"

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __pow__(self, other, modulus=None):
        return ("pow", other, modulus)

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"


n = Number()
print(int(n), float(n), complex(n), round(n), round(n, 3), round(n, ndigits=None))
print(math.trunc(n), math.floor(n), math.ceil(n), abs(n), +n, ~n)
print(divmod(n, 2), divmod(2, n), pow(n, 3), pow(n, 3, 5), n**4, math.sqrt(n), complex(n, n))


def wrong(name, result):
    return type("Wrong", (), {name: lambda self: result})()


for function, name, result in (
    (int, "__int__", 1.5),
    (float, "__float__", 1),
    (complex, "__complex__", 1.0),
    (bool, "__bool__", 1),
    (bool, "__len__", -1),
    (bool, "__len__", "1"),
    (len, "__len__", 2**70),
    (len, "__len__", True),
    (int, "__trunc__", 3),
    (str, "__str__", 1),
    (repr, "__repr__", None),
    (hash, "__hash__", "h"),
    (hash, "__hash__", 2**61),
    (bytes, "__bytes__", "text"),
    (format, "__format__", 1),
):
    try:
        print(name, function(wrong(name, result)))
    except Exception as e:
        print(name, f"{type(e).__name__}: {e}")
