# Which method a += b and a *= b ask first where a is a sequence and one of both overrides an operator.
def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Refuses(list):
    def __mul__(self, other):
        print("mul")
        return NotImplemented

    def __add__(self, other):
        print("add")
        return NotImplemented


class Adds(list):
    def __add__(self, other):
        print("adds")
        return 5


class Reflected:
    def __radd__(self, other):
        print("radd")
        return "reflected"

    def __rmul__(self, other):
        print("rmul")
        return NotImplemented


def add(a, b):
    a += b
    return a


def multiply(a, b):
    a *= b
    return a


for make in (lambda: [1], lambda: Refuses([1]), lambda: Adds([1]), lambda: bytearray(b"a"), lambda: (1,)):
    for other in ([2], Reflected(), 2, "s", None, b"b"):
        attempt(add, make(), other)
        attempt(multiply, make(), other)

# insert() takes what fits a Py_ssize_t.
items = [1]
for index in (10**20, -(2**70), 2**40, -(2**40), -1, 1.5):
    attempt(items.insert, index, index)
    attempt(bytearray(b"ab").insert, index, 1)
print(items)
