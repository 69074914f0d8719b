# Every method of set
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


def changed(items, f):
    s = set(items)
    return f(s), sorted(s, key=str)
s = {1, 2, 3}
attempt(lambda: (changed(s, lambda x: x.add(4)), changed(s, lambda x: x.add(1))))
attempt(lambda: (changed(s, lambda x: x.discard(1)), changed(s, lambda x: x.discard(9))))
attempt(lambda: (changed(s, lambda x: x.remove(1)), changed(s, lambda x: x.clear())))
attempt(lambda: (changed({5}, lambda x: x.pop()), changed(s, lambda x: x.update([7], (8,), {9: 0}))))
attempt(lambda: changed(s, lambda x: x.difference_update([1], [2])))
attempt(lambda: changed(s, lambda x: x.intersection_update([1, 2], [2])))
attempt(lambda: changed(s, lambda x: x.symmetric_difference_update([1, 9])))
attempt(lambda: changed(s, lambda x: x.copy() == x))
attempt(lambda: s.remove(9))
attempt(lambda: s.remove("x"))
attempt(lambda: s.remove([]))
attempt(lambda: set().pop())
attempt(lambda: s.add([]))
attempt(lambda: s.add())
attempt(lambda: s.discard({}))
attempt(lambda: s.update(5))
attempt(lambda: s.update(1, 2))
attempt(lambda: (s.union([4], "a" * 0), s.intersection([1, 2, 9], {2}), s.difference([1])))
attempt(lambda: (s.symmetric_difference([3, 4]), s.union(), s.intersection(), s.difference()))
attempt(lambda: (s.isdisjoint([4]), s.isdisjoint([1]), s.issubset(range(5)), s.issuperset([1])))
attempt(lambda: s.issubset([]))
attempt(lambda: s.union(5))
attempt(lambda: s.issubset(5))
attempt(lambda: s.symmetric_difference())
attempt(lambda: (s | {4}, s & {1, 9}, s - {1}, s ^ {3, 4}, s <= {1, 2, 3}, s < {1, 2, 3}, s < {1, 2, 3, 4}))
attempt(lambda: (s >= {1}, s > {1}, s == {3, 2, 1}, s != {1}, s == [1, 2, 3], s == frozenset(s)))
attempt(lambda: ({1} | frozenset({2}), type(frozenset({2}) | {1})))
attempt(lambda: s | [1])
attempt(lambda: s & "a")
attempt(lambda: s - None)
attempt(lambda: s < 5)
attempt(lambda: s + s)
attempt(lambda: (set(), set("aab") == {"a", "b"}, set([1, 1.0, True]), {*()}, set(range(3)), frozenset()))
attempt(lambda: (frozenset([1]), {1} in [frozenset({1})], {frozenset({1}): 2}[frozenset({1})]))
attempt(lambda: (len({1, 1, 2}), {1, 1.0, True}, {0, False, 0.0}))
attempt(lambda: (hash(frozenset()) == hash(frozenset()), hash(frozenset({1, 2})) == hash(frozenset({2, 1}))))
attempt(lambda: ({frozenset({1}), frozenset({1})}, {1, 2} in {frozenset({1, 2})}, frozenset([1]).copy()))
attempt(lambda: frozenset({1, 2}) & [1].__class__([1]) if False else 0)
attempt(lambda: hash(set()))
attempt(lambda: {{1}})
attempt(lambda: frozenset().add(1))
attempt(lambda: set(5))
attempt(lambda: set(1, 2))
attempt(lambda: set(a=1))
attempt(lambda: ({1: 2, **{}} == {1: 2}, {1, 2}.__contains__(1), {1}.__len__(), {1}.__or__({2})))
attempt(lambda: ({1}.__or__([2]), {1}.__sub__({1}), {1, 2}.__xor__({2, 3}), {1}.__eq__({1})))
attempt(lambda: ({1}.__le__({1, 2}), {1}.__rsub__({1, 2})))
x = {1, 2, 3}
y = x
x |= {4}; x &= {1, 2, 4}; x -= {1}; x ^= {2, 5}
attempt(lambda: (x, x is y))
z = frozenset({1})
w = z
z |= {2}
attempt(lambda: (z, w))
x |= [1] if False else set()
try:
    x |= [1]
except TypeError as e:
    print(e)
try:
    for item in x: x.add(item + 100)
except RuntimeError as e:
    print(e)
it = iter({1, 2, 3})
attempt(lambda: (next(it), it.__length_hint__(), list(it)))
attempt(lambda: (sorted({3, 1, 2}), list({3, 1, 2}), list({10, 5, 0, 7}), list(set(range(10, 0, -1)))))
attempt(lambda: ({-1, -2}, {100, 3, 64, 32, 8}, repr({1.5, 2}), set(range(20)) - set(range(15))))
