# keys(), values() and items() are live views; keys and items are sets
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
attempt(lambda: (k, v, i, len(k), len(v), len(i)))
d["d"] = 4
attempt(lambda: (k, v, list(i)[-1], "d" in k, 4 in v, ("d", 4) in i, ("d", 5) in i, "d" in i))
attempt(lambda: (sorted(k & {"a", "z"}), sorted(k | ["z"]), sorted(k - "ab"), sorted(k ^ {"a", "q"})))
attempt(lambda: (sorted({"a", "z"} - k), sorted(i & {("a", 1)}), sorted("ab" & k), type(k & [])))
attempt(lambda: type(k | {1}))
attempt(lambda: (k == {"a", "b", "c", "d"}, k == ["a"], k <= {"a", "b", "c", "d", "e"}, k > {"a"}))
attempt(lambda: (k.isdisjoint("xyz"), k.isdisjoint("xa"), i == dict(d).items(), v == v, v == d.values()))
attempt(lambda: (k == d.keys(), {"a"} < k, k != k))
attempt(lambda: k & 5)
attempt(lambda: k < 5)
attempt(lambda: v & v)
attempt(lambda: hash(k))
attempt(lambda: k[0])
attempt(lambda: k.add("x"))
attempt(lambda: (i.isdisjoint([("a", 1)]), k.mapping == d, type(k.mapping), type(v.mapping).__name__))
attempt(lambda: k.mapping["x"])
attempt(lambda: k.mapping.__setitem__)
attempt(lambda: (list(reversed(k)), list(reversed(i))[0], [x for x in v if x > 2], dict(i)))
attempt(lambda: (max(d, key=d.get), sorted(d, key=d.get, reverse=True), sum(v), {x: y for y, x in i}))
it = iter(d)
attempt(lambda: (next(it), next(it), it.__length_hint__(), list(it), list(it)))
it = iter(d.items())
next(it)
d["new"] = 1
attempt(lambda: next(it))
attempt(lambda: next(it))
it = iter(d)
d.pop("new"); d["newer"] = 2
attempt(lambda: list(it))
attempt(lambda: ({}.keys() == set(), {}.items() <= set(), {1: [2]}.items() == {1: [2]}.items()))
attempt(lambda: (repr({}.values()), {1: []}.items() & []))
attempt(lambda: {1: []}.items() & {(1, 2)})
attempt(lambda: {1: []}.items() | [])
