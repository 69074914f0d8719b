"""Attributes, __dict__, slots and __class__ of instances of classes derived from builtin types."""

import _collections
import _functools
import _io
import array
import itertools
import sys


def function():
    return 1


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


BASES = [
    (object,), (int, 3), (str, "a"), (list, [1]), (dict,), (set,), (tuple,), (bytes,), (complex, 1),
    (_collections.OrderedDict,), (_collections.defaultdict,), (_collections.deque,), (_functools.partial, function),
    (type(sys.implementation),), (staticmethod, function), (classmethod, function), (property,), (Exception, 1),
    (OSError, 1, "a"), (KeyError, "a"), (_io.StringIO,), (array.array, "i"), (itertools.count,), (type(sys), "m"),
    (enumerate, "a"), (map, function, ()),
]
for base, *arguments in BASES:
    cls = type("Derived", (base,), {})
    instance = cls(*arguments)
    instance.attr, instance.other = 1, 2
    known = len(instance.__dict__)
    print(base.__name__, instance.attr, instance.__dict__["other"], vars(instance) is instance.__dict__)
    del instance.attr
    instance.__dict__["z"] = 3
    print("   ", hasattr(instance, "attr"), instance.z, len(instance.__dict__) - known)
    replaced = attempt(setattr, instance, "__dict__", {"q": 4})
    instance.w = 1
    print("   ", replaced, getattr(instance, "q", "kept"), "w" in instance.__dict__)
    instance.__class__ = type("Other", (base,), {})
    print("   ", type(instance).__name__, instance.w)
    slotted = type("Slotted", (base,), {"__slots__": ("slot",)}) if base.__itemsize__ == 0 else None
    if slotted:
        instance = slotted(*arguments)
        print("   ", attempt(lambda: instance.slot), end=" ")
        instance.slot = 7
        print(instance.slot, slotted.slot.__get__(instance), attempt(setattr, instance, "free", 1))


class Ordered(_collections.OrderedDict):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.note = "kept"


ordered = Ordered([(1, 2)])
print(ordered, vars(ordered), ordered.__reduce__()[2], ordered.copy().note)
Alias = type(list[int])


class Named(Alias):
    def __new__(cls, origin, arguments):
        return super().__new__(cls, origin, arguments)

    def __repr__(self):
        return "named " + super().__repr__()


print(Named(dict, (str, int)), type(Named(list, int)) is Named, Named(list, int) == list[int], Named(list, int)([1]))
