# sorted() is stable, and survives its keys
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class K:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f"K{self.n}"
attempt(lambda: (sorted([3, 1, 2]), sorted("hello"), sorted({"b": 1, "a": 2}), sorted([3, 1], reverse=True)))
attempt(lambda: (sorted(["b", "A"], key=str.lower), sorted([K(2), K(1)]), sorted([(1, "b"), (1, "a")])))
attempt(lambda: (sorted([]), sorted(x for x in (2, 1)), sorted([1, 2.5, True, -1])))
attempt(lambda: (sorted(["10", "9", "1"], key=int), sorted([[2], [1, 5]]), sorted("aB", reverse=1)))
attempt(lambda: sorted(range(10), key=lambda x: x % 3))
attempt(lambda: (sorted(range(10), key=lambda x: x % 3, reverse=True), sorted([0.0, -0.0, 0])))
attempt(lambda: (sorted([(1, 2), (0, 5)], key=lambda t: t[1]), sorted({3, 1, 2})))
attempt(lambda: sorted([None], key=lambda x: 0))
attempt(lambda: sorted([1, "a"]))
attempt(lambda: sorted([1, None, 2]))
attempt(lambda: sorted(5))
attempt(lambda: sorted())
attempt(lambda: sorted([1], key=5))
attempt(lambda: sorted([1], [2]))
attempt(lambda: sorted([2, 1], key=lambda x: 1 / 0))
attempt(lambda: sorted([1j, 2j]))
attempt(lambda: sorted([{}, {}]))
attempt(lambda: sorted([1], reverse="a"))
attempt(lambda: sorted([1], key=None))
calls = []
def key(x):
    calls.append(x)
    return -x
attempt(lambda: (sorted([1, 2, 3], key=key), calls))
class Cmp:
    def __init__(self, v): self.v = v
    def __lt__(self, o): raise ValueError(f"cannot compare {self.v}")
attempt(lambda: sorted([Cmp(1), Cmp(2)]))
l = [3, 1, 2]
def spoil(x):
    l.append(0)
    return x
attempt(lambda: l.sort(key=spoil))
attempt(lambda: l)
attempt(lambda: sorted([(2, "x"), (1, "y"), (2, "a")], key=lambda t: t[0]))
attempt(lambda: [x for _, x in sorted(zip([3, 1, 2], "abc"))])
attempt(lambda: sorted("The Quick brown".split(), key=lambda s: (len(s), s)))
