# The six comparisons of any two builtin types, as operators and as methods.
import array
import operator
from _collections import OrderedDict, deque
MappingProxyType = type(vars(int))

VALUES = [
    1, 2.0, float("nan"), 1j, "a", b"a", bytearray(b"b"), [1], (1,), {1}, {1, 2}, frozenset({1}), {1: 2},
    {1: 2}.keys(), {1: 2}.items(), range(3), slice(1, 2), MappingProxyType({}), None,
    deque([1]), array.array("i", [1]), OrderedDict(a=1),
]
OPERATORS = [operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge]


def outcome(compare, a, b):
    try:
        return str(compare(a, b))[:1]
    except TypeError as error:
        return str(error)


for a in VALUES:
    own = [name for name in vars(type(a)) if name in ("__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__")]
    print(type(a).__name__, sorted(own))
    for b in VALUES:
        by_operator = "".join(outcome(op, a, b) for op in OPERATORS if op in (operator.eq, operator.ne) or type(a) is type(b))
        by_method = "".join(outcome(getattr(type(a), f"__{op.__name__}__"), a, b) for op in OPERATORS)
        print("   ", type(b).__name__, by_operator, by_method)
print(range.__lt__, MappingProxyType({}).__eq__.__name__)
for a, b in [(1j, 2j), (range(3), range(4)), (MappingProxyType({}), MappingProxyType({}))]:
    print(outcome(operator.lt, a, b))

# A type with comparisons and no hash of its own would be unhashable.
for value in None, 1, 1.5, True, "a", b"a", (), range(3), frozenset(), 1j, slice(1):
    print(type(value).__name__, {value: "found"}[value], value in {value})
print(hash(None))
for value in [], {}, set(), bytearray(), {}.keys():
    try:
        hash(value)
    except TypeError as error:
        print(error)
