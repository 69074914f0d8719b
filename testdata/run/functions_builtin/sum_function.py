# sum()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class S:
    def __init__(self, v): self.v = v
    def __add__(self, o): return S(self.v + (o.v if isinstance(o, S) else o))
    __radd__ = __add__
    def __repr__(self): return f"S({self.v})"
attempt(lambda: (sum([]), sum([1, 2]), sum([1, 2], 10), sum([1.5, 2]), sum([[1], [2]], [])))
attempt(lambda: (sum(((1,), (2,)), ()), sum([True, True]), sum(x * x for x in range(4)), sum({1: 2})))
attempt(lambda: (sum([1j, 2]), sum([0.1] * 10), sum([2**62, 2**62, 2**62]), sum([S(1), S(2)])))
attempt(lambda: (sum([1], start=5), sum([S(1), 2], S(0)), sum([1e308, 1e308]), sum([1e100, 1.0, -1e100])))
attempt(lambda: (sum(range(10**5)), sum([0.1, 0.2, 0.3]), sum([1, 0.5, 2**70])))
attempt(lambda: sum(["a"]))
attempt(lambda: sum("ab", ""))
attempt(lambda: sum([b"a"], b""))
attempt(lambda: sum([bytearray(b"a")], bytearray()))
attempt(lambda: sum(5))
attempt(lambda: sum([1, "a"]))
attempt(lambda: sum())
attempt(lambda: sum([1], 2, 3))
attempt(lambda: sum([[1]]))
attempt(lambda: sum([1], foo=2))
attempt(lambda: sum([None]))
attempt(lambda: (sum([], [5]), sum([], None), sum(iter([1, 2])), sum([-0.0]), sum([-0.0, -0.0])))
attempt(lambda: (sum([], -0.0), sum([float("inf"), -float("inf")])))
