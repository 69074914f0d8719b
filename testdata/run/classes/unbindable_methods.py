"""Special methods that raise when they are bound, or are no functions: which operations forgive it."""

import math
import operator


def raising(self):
    raise ValueError("unbindable")


class Callable:
    def __call__(self, *arguments):
        return "called", len(arguments)


VALUES = {
    "property": property(raising),
    "None": None,
    "number": 5,
    "static": staticmethod(lambda *arguments: ("static", len(arguments))),
    "class": classmethod(lambda *arguments: ("class", len(arguments))),
    "callable": Callable(),
}
OPERATIONS = [
    ("__eq__", lambda x: x == 1), ("__ne__", lambda x: 1 != x), ("__lt__", lambda x: x < 1),
    ("__repr__", lambda x: repr(x).split()[0]), ("__str__", str), ("__hash__", hash), ("__bool__", bool),
    ("__iter__", iter), ("__iter__", lambda x: [*x]), ("__iter__", lambda x: print(*x)),
    ("__contains__", lambda x: 1 in x), ("__len__", len), ("__getitem__", lambda x: x[1]),
    ("__aiter__", aiter), ("__anext__", anext), ("__add__", lambda x: x + 1), ("__radd__", lambda x: 1 + x),
    ("__iadd__", lambda x: operator.iadd(x, 1)), ("__neg__", operator.neg), ("__index__", range),
    ("__int__", int), ("__trunc__", math.trunc), ("__round__", round), ("__format__", format), ("__dir__", dir),
    ("__call__", lambda x: x(1)), ("__getattr__", lambda x: x.missing), ("__setattr__", lambda x: setattr(x, "a", 1)),
    ("__class_getitem__", lambda x: type(x)[1]), ("__init__", lambda x: 1), ("__new__", lambda x: 1),
    ("__fspath__", open), ("__reversed__", reversed), ("__length_hint__", operator.length_hint),
    ("__get__", lambda x: type("Owner", (), {"a": x})().a),
    ("__set__", lambda x: setattr(type("Owner", (), {"a": x})(), "a", 1)),
    ("__init_subclass__", lambda x: type("Derived", (type(x),), {}) and "made"),
]
for name, operation in OPERATIONS:
    for label, value in VALUES.items():
        try:
            result = operation(type("X", (), {name: value})())
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(name, label, result)
