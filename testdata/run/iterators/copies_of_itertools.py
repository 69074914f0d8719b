"""The iterators of itertools reduce to what makes them again, as long as Python has that."""

import itertools
import operator
import _warnings

_warnings.filters.insert(0, ("ignore", None, DeprecationWarning, None, 0))

MAKERS = {
    "accumulate": lambda: itertools.accumulate([1, 2, 3, 4]),
    "accumulate from": lambda: itertools.accumulate([1, 2, 3], operator.mul, initial=10),
    "accumulate None": lambda: itertools.accumulate([None, 2, 3], lambda a, b: b),
    "chain": lambda: itertools.chain("ab", "cd"),
    "combinations": lambda: itertools.combinations("abc", 2),
    "too few": lambda: itertools.combinations("abc", 4),
    "replacement": lambda: itertools.combinations_with_replacement("ab", 2),
    "compress": lambda: itertools.compress("abcd", [1, 0, 1, 1]),
    "count": lambda: itertools.islice(itertools.count(5), 3),
    "cycle": lambda: itertools.islice(itertools.cycle("ab"), 3),
    "dropwhile": lambda: itertools.dropwhile(str.isalpha, "ab12c"),
    "takewhile": lambda: itertools.takewhile(str.isalpha, "abc12"),
    "filterfalse": lambda: itertools.filterfalse(str.isalpha, "1a23"),
    "islice": lambda: itertools.islice("abcdefgh", 1, 7, 2),
    "permutations": lambda: itertools.permutations("abc", 2),
    "product": lambda: itertools.product("ab", [1, 2]),
    "repeat": lambda: itertools.repeat("x", 3),
    "starmap": lambda: itertools.starmap(pow, [(2, 3), (3, 2), (1, 1)]),
    "zip_longest": lambda: itertools.zip_longest("abc", "d", fillvalue="-"),
    "tee": lambda: itertools.tee("abc")[0],
}


def show(value):
    if isinstance(value, (tuple, list)):
        return "(" + ", ".join(map(show, value)) + ")"
    if isinstance(value, type) or callable(value):
        return value.__name__
    is_opaque = hasattr(value, "__next__") or type(value).__name__.startswith("_tee")
    return type(value).__name__ if is_opaque else repr(value)


def copied(value):
    """A copy with its iterators and tuples, as copy.deepcopy() makes it."""
    if isinstance(value, tuple):
        return tuple(map(copied, value))
    if not hasattr(value, "__reduce__") or not hasattr(value, "__next__"):
        return value
    make, arguments, *state = value.__reduce__()
    copy = make(*copied(arguments))
    if state and state[0] is not None:
        copy.__setstate__(copied(state[0]))
    return copy


for name, make in MAKERS.items():
    iterator = make()
    print(name, show(iterator.__reduce__()))
    next(iterator, None)
    reduced = iterator.__reduce__()
    print("   ", show(reduced), list(iterator), show(iterator.__reduce__()))
    iterator = make()
    next(iterator, None)
    print("   ", list(copied(iterator)), list(iterator))
for numbers in itertools.count(2**63 - 2), itertools.count(1, 3), itertools.count(1.5):
    next(numbers), next(numbers)
    print(show(numbers.__reduce__()))
cycle = itertools.cycle("abc")
[next(cycle) for _ in range(4)]
print(show(cycle.__reduce__()))
groups = itertools.groupby("aabbc")
key, group = next(groups)
next(group)
print(key, show(groups.__reduce__()), show(group.__reduce__()))
next(group, None), next(group, None)
print(show(groups.__reduce__()), next(groups)[0], show(group.__reduce__()))
for iterator, state in (
    (itertools.combinations("abc", 2), (0, 9)),
    (itertools.combinations("abc", 2), (0,)),
    (itertools.permutations("abc", 2), ((0, 1, 2), (9, -1))),
    (itertools.permutations("abc", 2), (0, 1)),
    (itertools.product("ab", "cd"), (1, 7)),
    (itertools.product("ab", "cd"), [1, 1]),
    (itertools.chain(), 5),
    (itertools.chain(), (5,)),
    (itertools.tee("ab")[0], (1, 2)),
):
    try:
        iterator.__setstate__(state)
        print(list(iterator))
    except Exception as error:
        print(type(error).__name__, error)
for uncopied in itertools.pairwise("ab"), itertools.batched("ab", 1):
    try:
        uncopied.__reduce_ex__(4)
    except TypeError as error:
        print(error)
