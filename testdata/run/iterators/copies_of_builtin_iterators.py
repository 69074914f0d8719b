"""Builtin iterators reduce to what makes them again, and are copied that way."""

from _collections import OrderedDict


class Sequence:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError
        return index * index

    def __len__(self):
        return 4


def counter(numbers=None):
    numbers = iter("abcdef")
    return iter(lambda: next(numbers), "e")


MAKERS = {
    "list": lambda: iter([1, 2, 3]),
    "reversed list": lambda: reversed([1, 2, 3]),
    "tuple": lambda: iter((1, 2, 3)),
    "str": lambda: iter("aä😀"),
    "bytes": lambda: iter(b"abc"),
    "bytearray": lambda: iter(bytearray(b"abc")),
    "keys": lambda: iter({1: 2, 3: 4, 5: 6}),
    "values": lambda: iter({1: 2, 3: 4, 5: 6}.values()),
    "items": lambda: iter({1: 2, 3: 4, 5: 6}.items()),
    "reversed items": lambda: reversed({1: 2, 3: 4, 5: 6}.items()),
    "ordered": lambda: iter(OrderedDict(a=1, b=2, c=3).items()),
    "set": lambda: iter({1, 2, 3}),
    "range": lambda: iter(range(0, 9, 3)),
    "long range": lambda: iter(range(2**70, 2**70 + 3)),
    "sequence": lambda: iter(Sequence()),
    "reversed": lambda: reversed(Sequence()),
    "enumerate": lambda: enumerate("abc", 5),
    "zip": lambda: zip("abc", [1, 2, 3], strict=True),
    "map": lambda: map(str.upper, "abc"),
    "filter": lambda: filter(str.isalpha, "a1bc"),
}


def show(value):
    if isinstance(value, tuple):
        return "(" + ", ".join(map(show, value)) + ")"
    if isinstance(value, type) or callable(value):
        return value.__name__
    return type(value).__name__ if hasattr(value, "__next__") else repr(value).split(" at ")[0]


def copied(iterator):
    make, arguments, *state = iterator.__reduce__()
    copy = make(*arguments)
    if state and state[0] is not None:
        copy.__setstate__(state[0])
    return copy


for name, make in MAKERS.items():
    iterator = make()
    print(name, show(iterator.__reduce__()))
    next(iterator)
    print("   ", show(iterator.__reduce__()), list(copied(iterator)), list(iterator))
    print("   ", show(iterator.__reduce__()), list(copied(iterator)))
    for state in [] if not hasattr(iterator, "__setstate__") else [1, -1, 10]:
        iterator = make()
        iterator.__setstate__(state)
        print("   ", state, list(iterator))
calls = counter()
print(next(calls), show(calls.__reduce__()), list(calls), show(calls.__reduce__()))
try:
    iter(memoryview(b"abc")).__reduce_ex__(4)
except TypeError as error:
    print(error)
