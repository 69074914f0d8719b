"""Which builtin types can be bases, and how isinstance() takes tuples of a derived class."""

import itertools
import operator


def generator():
    yield


class Pair(tuple):
    pass


class Sized:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter("ab")

    def __length_hint__(self):
        return self.hint


instances = [
    1, True, 1.5, "a", b"a", bytearray(), memoryview(b""), (), [], {}, set(), frozenset(), range(1), slice(1), None, ...,
    NotImplemented, object(), len, generator, generator(), type.__dict__, {}.keys(), {}.values(), {}.items(),
    zip(), map(len, ()), filter(None, ()), enumerate(()), reversed(()), property(), classmethod(len), staticmethod(len),
    iter([]), iter(()), iter({}), iter({1}), iter("a"), iter("\xe9"), iter(b""), iter(bytearray()), iter(range(1)),
    iter(range(2**70)), iter({}.items()), reversed([]), reversed({}), iter(len, 1), str.join, "".join, int.__add__,
    itertools.count(), itertools.chain(), itertools.tee(())[0], operator.itemgetter(1), operator.attrgetter("a"),
    super(int, 1), Exception(), int | str, list[int],
]
for instance in instances:
    try:
        print(type("Derived", (type(instance),), {}).__mro__[1])
    except TypeError as error:
        print(error)
print(isinstance(5, Pair((str, int))), isinstance(5, Pair()), issubclass(bool, Pair((str, (int,)))))
for hint in (5, True, -1, "a", 2**70, NotImplemented):
    try:
        print(list(Sized(hint)))
    except Exception as error:
        print(type(error).__name__, error)
