# Insertion order of dict through updates, deletions, merges, comparisons, and views taken before
d = {"b": 1, "a": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["c"] = 3
d["b"] = 10
print(d, list(keys), list(values), list(items), len(items))
del d["b"]
d["b"] = 0
print(d, list(reversed(d)), list(reversed(d.items())), list(reversed(values)))
d.update(a=5, z=6)
d.update({"y": 7}, b=8)
d.update([("x", 9), ["w", 10], "vu"])
print(d, d.popitem(), d.pop("a"), d.setdefault("a"), d)
print({"a": 1} | {"b": 2, "a": 3}, {**{"a": 1}, "a": 2, **{"c": 3}}, dict(d, q=1) | {}, dict(zip("ab", range(2)), b=5))
d |= [("m", 1)]
d |= {}
print(d, d.copy() == d, d.copy() is d, {1: 2, 3: 4} == {3: 4, 1: 2}, list({1: 2, 3: 4}) == list({3: 4, 1: 2}))
print({True: "x", 1: "y", 1.0: "z"}, {None: 0}[None], {(1, 2): 3}[1, 2], {"k": {"n": 1}}["k"]["n"])
print(keys == d.keys(), keys & {"a", "zz"}, sorted(keys - {"a"}), sorted(keys | {"new"}), keys.isdisjoint(["q"]), items & {("m", 1)})
print(keys.mapping == d, values == d.values(), ("m", 1) in items, ("m", 2) in items, "m" in items, 1 in values, keys >= {"a"})
nested = {}
nested["self"] = nested
print(nested, nested.values(), nested.items(), dict.fromkeys("aab", []), dict.fromkeys([]))
for function in (
    lambda: dict([1]),
    lambda: dict(["abc"]),
    lambda: dict([(1,)]),
    lambda: dict([("a", 1), None]),
    lambda: dict(5),
    lambda: dict({}, {}),
    lambda: dict(None),
    lambda: {}.update(1),
    lambda: {}.update([[1, 2, 3]]),
    lambda: {} | [],
    lambda: {}.__ior__(5),
    lambda: {}.popitem(),
    lambda: {}.pop("x"),
    lambda: {}.pop(),
    lambda: {}["missing"],
    lambda: {}[1, 2],
    lambda: {}[[]],
    lambda: {}.get(),
    lambda: {}.get({}),
    lambda: dict.fromkeys(5),
    lambda: {} < {},
    lambda: hash({}),
    lambda: {}.keys() + [],
    lambda: {}.values() & {1},
    lambda: {}.keys()[0],
    lambda: dict(**{1: 2}),
    lambda: {**[]},
    lambda: setattr({}, "x", 1),
    lambda: setattr({}.keys().mapping, "x", 1),
    lambda: {}.keys().mapping.__setitem__,
):
    try:
        print(function())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
