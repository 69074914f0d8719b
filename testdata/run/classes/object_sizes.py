"""sys.getsizeof() and __sizeof__: structures, what stands before them, and containers that grew."""

import sys


class Plain: pass
class Slots: __slots__ = ("a", "b")
class List(list): pass
class Error(Exception): pass


class Sized:
    def __init__(self, size):
        self.size = size

    def __sizeof__(self):
        return self.size

    def __getattribute__(self, name):
        return object.__getattribute__(self, name) if name == "size" else None


def attempt(*arguments):
    try:
        return sys.getsizeof(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for instance in (0, 2**100, True, 1.5, 2j, "", "abc", "\u20acuro", b"abc", (), (1, 2), range(3), slice(1), None, ...):
    print(repr(instance), sys.getsizeof(instance), instance.__sizeof__())
for instance in (object(), Plain(), Slots(), List(), Error(), ValueError(1), attempt, len, property(), sys, zip(), map(len, [])):
    print(type(instance).__name__, sys.getsizeof(instance), object.__sizeof__(instance))
growing = []
sizes = [sys.getsizeof(growing)]
for i in range(100):
    growing.append(i)
    if sys.getsizeof(growing) != sizes[-1]:
        sizes.append(sys.getsizeof(growing))
print(sizes)
for count in (0, 1, 5, 6, 10, 11, 85, 86, 1000):
    numbers = {i: i for i in range(count)}
    names = {str(i): i for i in range(count)}
    print(count, sys.getsizeof(numbers), sys.getsizeof(names), sys.getsizeof(set(numbers)))
for size in (0, 10, -1, "10", None, 2**70):
    print(size, attempt(Sized(size)), attempt(Sized(size), "default"))
