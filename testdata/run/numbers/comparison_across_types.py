# Every comparison between numbers and other values: results, and messages where there is none
values = [1, 1.0, True, 1 + 0j, "1", b"1", None, (1,), [1], {1}, {1: 1}, range(1, 2), frozenset([1]), NotImplemented, ...]
for a in values:
    print(repr(a), [int(a == b) for b in values], [int(a != b) for b in values])
operations = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}
for a, b in ((1, "1"), (None, 1), (1j, 1), ([1], (1,)), ({1: 1}, {1: 1}), (b"1", "1"), (..., 1), ({1}, [1]), (range(1), range(1))):
    for sign, operation in operations.items():
        try:
            print(sign, operation(a, b))
        except TypeError as e:
            print(e)
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, nan in [nan], [nan] == [nan], (nan,) < (nan,), {nan} == {nan}, max(nan, 1), max(1, nan))
print(10**20 == 1e20, 10**23 == 1e23, 10**23 < 1e23, 2**63 == 9.223372036854775808e18, 0.1 == 1 / 10, 1 < 1.5 < 2 < 10**50 < float("inf"))
print({1}.__eq__([1]), (1).__lt__(1.5), (1.5).__lt__(1), "a".__lt__(1), [].__le__(()), None.__eq__(1), object.__eq__(1, 1))
