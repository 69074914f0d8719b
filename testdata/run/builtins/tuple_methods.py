# tuple
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: ((), (1,), (1, 2), tuple(), tuple("ab"), tuple([1]), tuple({1: 2}), tuple(range(2))))
attempt(lambda: ((1, (2, (3,))), tuple(x for x in "ab")))
attempt(lambda: ((1, 2, 1).count(1), (1, 2, 1).index(1), (1, 2, 1).index(1, 1), (1, 2).index(2, -1)))
attempt(lambda: ((1, 2) + (3,), (1,) * 3, 2 * ("a",), (1, 2)[0], (1, 2)[-1], (1, 2, 3)[1:], (1, 2, 3)[::-1]))
attempt(lambda: (len((1, 2)), 1 in (1, 2)))
attempt(lambda: (1, 2).index(3))
attempt(lambda: (1, 2).index(1, 1))
attempt(lambda: (1,)[1])
attempt(lambda: (1,)["a"])
attempt(lambda: (1,) + [2])
attempt(lambda: (1,) * 1.5)
attempt(lambda: (1,).append(2))
attempt(lambda: (1,).__setitem__)
attempt(lambda: tuple(5))
attempt(lambda: tuple(1, 2))
attempt(lambda: tuple(x=1))
attempt(lambda: (hash(()), hash((1, 2)) == hash((1, 2)), hash((1, 2)), hash((1.0, 2)), {(1, 2): "a"}[1, 2]))
attempt(lambda: hash(([],)))
attempt(lambda: ((1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 2), () < (1,), (1, 2) == [1, 2]))
attempt(lambda: ((2,) > (1, 5), (1, "a") < (2, None), (1, 2) != (1, 2)))
attempt(lambda: (1, "a") < (1, 2))
attempt(lambda: (1,) < 5)
attempt(lambda: (max((1, 2), (1, 3)), min([(2, "a"), (1, "b")]), sorted([(2, 1), (1, 2), (1, 1)])))
attempt(lambda: sum(((1,), (2,)), ()))
class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
attempt(lambda: (Pair(1, 2), Pair(1, 2).first, Pair(1, 2) == (1, 2), type(Pair(1, 2) + (3,))))
attempt(lambda: (type(Pair(1, 2)[:]), len(Pair(1, 2)), hash(Pair(1, 2)) == hash((1, 2))))
attempt(lambda: isinstance(Pair(1, 2), tuple))
attempt(lambda: Pair(1))
t = (1, [2])
try:
    t[1] += [3]
except TypeError as e:
    print(e, t)
x, y = y2, x2 = 1, 2
attempt(lambda: (x, y, y2, x2))
single, = (5,)
attempt(lambda: single)
