# range: members, slices, equality, hash, big numbers, search, and errors
ranges = range(5), range(0), range(2, 10, 3), range(10, 2, -3), range(-3, 3), range(10**20, 10**20 + 7, 2), range(1, 1, 5)
for r in ranges:
    print(r, len(r), bool(r), list(r), list(reversed(r)), r.start, r.stop, r.step, r[::2], r[::-1], r[1:-1], r[5:])
    print([r.index(x) for x in r], [r.count(x) for x in (0, 2, 2.0, "2")], min(r, default=None), max(r, default=None), sum(r))
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(2, 1), range(3) == [0, 1, 2], hash(range(0)) == hash(range(5, 5)))
print(2.0 in range(3), 2.5 in range(3), True in range(2), "a" in range(3), 10**30 in range(10**40), -1 in range(10), 1j in range(2))
print({range(3): 1}[range(0, 3)], range(10)[-1], range(10)[True], range(3) != range(4), repr(range(1, 2, 1)), str(range(-1)))
big = range(0, 10**30, 10**10)
print(big[10**19], big[-1], big[5:10**15], big.index(10**20), 10**20 + 1 in big, next(reversed(big)), big.count(-5))


class Two(int):
    def __eq__(self, other):
        print("eq", other)
        return int(self) == other

    __hash__ = int.__hash__


print(Two(2) in range(4))
for function in (
    lambda: range(),
    lambda: range(1, 2, 3, 4),
    lambda: range(1.0),
    lambda: range("5"),
    lambda: range(1, None),
    lambda: range(1, 5, 0),
    lambda: range(stop=5),
    lambda: range(5)[5],
    lambda: range(5)[-6],
    lambda: range(5)["a"],
    lambda: range(5).index(7),
    lambda: range(5).index("a"),
    lambda: range(5).index(),
    lambda: len(range(10**20)),
    lambda: range(5) + range(3),
    lambda: range(5) * 2,
    lambda: range(5) < range(6),
    lambda: range(5).__setitem__,
    lambda: type("R", (range,), {}),
    lambda: range(2).x,
    lambda: next(range(3)),
    lambda: list(range(10**30, 10**30 + 2)),
    lambda: iter(range(3)).__reduce__()[1:],
    lambda: range(1, 9, 2).__reduce__(),
):
    try:
        print(function())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
