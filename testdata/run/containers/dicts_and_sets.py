d = {"a": 1, "b": 2, 3: "c", None: 0, (1, 2): "t"}
print(d, len(d), d["a"], d.get("zz"), d.get("zz", 5), "a" in d, 5 in d)
d["new"] = 1
d["a"] = 10
del d["b"]
print(d, list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.pop("new"), d.pop("none", "default"), d.setdefault("s", 1), d.setdefault("s", 2), d.popitem(), d)
d.update({"a": 0, "z": 26}, k=5)
d.update([("p", 1)])
print(d, d | {"a": 1}, {**d, "q": 1} == dict(d, q=1))
d |= {"or": 1}
print(d, dict(a=1), dict([("x", 1)]), dict({"y": 2}, z=3), {}, dict.fromkeys("ab", 0))
print({1: "a", 1.0: "b", True: "c"}, {"a": 1} == {"a": 1.0}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} != {1: 3})
for k in d.copy():
    if isinstance(k, str):
        del d[k]
print(d)
d.clear()
print(d, bool(d))
keys = {"a": 1, "b": 2}.keys()
print(keys, keys & {"a", "z"}, "a" in keys, {"a": 1}.items(), {"a": 1}.values(), list(reversed({"a": 1, "b": 2})))
big = {i: i * i for i in range(100)}
print(sum(big.values()), big[50], len(big), max(big, key=big.get))
s = {3, 1, 2}
s.add(5)
s.add(1)
s.discard(9)
s.discard(3)
print(s, len(s), 1 in s, s | {7}, s & {1, 2}, s - {1}, s ^ {1, 9}, {1} < s, s >= {1, 2}, s == {5, 2, 1}, s.isdisjoint({8}))
print(sorted(s.union([10], (11,))), s.intersection([1]), s.difference([1]), s.symmetric_difference([1]), s.issubset(range(10)), s.issuperset([1]))
s.update([8, 9])
s -= {8}
s |= {20}
print(sorted(s), set(), {*()}, frozenset([1, 2]), frozenset([1]) | {2}, {frozenset([1]): "f"}[frozenset([1])], set("a"))
s.remove(20)
print(s.pop() in {1, 2, 5, 9}, len(s), set([1, 1, 2]), {1, 1.0, True}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
nested = {"list": [1, 2], "dict": {"x": {"y": 1}}}
nested["list"].append(3)
nested["dict"]["x"]["z"] = 2
print(nested, nested["dict"]["x"]["y"])
r = {}
r["self"] = r
print(r)
words = "the quick the lazy the dog".split()
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
print(counts, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))
groups = {}
for w in words:
    groups.setdefault(len(w), []).append(w)
print(groups)


class Key:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return self.v % 2

    def __eq__(self, other):
        print("eq", self.v, other.v)
        return self.v == other.v


k = {Key(1): "one", Key(3): "three", Key(2): "two"}
print(k[Key(3)], len(k))
print({i: None for i in range(8)}, {i for i in range(20)}, {10, 5, 100, 3}, {-1, -2, 0})
