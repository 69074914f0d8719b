# Subclasses of dict and set
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class D(dict):
    def __missing__(self, k): return f"missing {k}"
    def __setitem__(self, k, v): super().__setitem__(k, (v, "set"))
    def __getattr__(self, n):
        try: return self[n] if n in self else object.__getattribute__(self, n)
        except KeyError: raise AttributeError(n) from None
    def keys(self): return ["only", "these"]
d = D(a=1)
d["b"] = 2
attempt(lambda: (d, d["a"], d["b"], d["z"], d.get("z"), d.a, "z" in d, len(d), list(d), d.keys(), dict(d)))
attempt(lambda: ({**d}, d == {"a": 1, "b": (2, "set")}, type(d.copy()), type(d | {}), d | {"c": 3}))
attempt(lambda: ({"x": 0} | d, type({} | d), d.setdefault("s", 5), d, d.pop("s"), d.update(u=1), d))
attempt(lambda: (D.fromkeys("ab"), type(D.fromkeys("a")), D([("k", 1)]), isinstance(d, dict), sorted(d)))
attempt(lambda: (repr(d), bool(D()), "%(a)s %(q)s" % d, "{a} {q}".format_map(d)))
attempt(lambda: (lambda **k: sorted(k))(**{"p": 1}))
attempt(lambda: d.zzz)
attempt(lambda: hash(d))
attempt(lambda: D(5))
class Counter(dict):
    def __init__(self, items=()):
        super().__init__()
        for i in items: self[i] = self.get(i, 0) + 1
    def most(self, n): return sorted(self.items(), key=lambda p: (-p[1], p[0]))[:n]
    def __add__(self, o): return Counter([k for d in (self, o) for k, n in d.items() for _ in range(n)])
attempt(lambda: (Counter("abracadabra").most(2), Counter("ab") + Counter("bc"), Counter("aa")["a"]))
attempt(lambda: (Counter() == {}, Counter("ab").keys() & {"a"}))
attempt(lambda: Counter()["x"])
class S(set):
    def add(self, x): super().add(x * 2)
    def __contains__(self, x): return True
    def __repr__(self): return f"S({sorted(self)})"
    def __and__(self, o): return "and"
s = S([1, 2])
s.add(5)
attempt(lambda: (s, len(s), 99 in s, sorted(s), s | {3}, type(s | {3}), s & {1}, {1} & s, s - {1}))
attempt(lambda: (s == {1, 2, 10}, s <= {1, 2, 10, 3}, s.union([4]), type(s.union([4])), s.copy()))
attempt(lambda: (type(s.copy()), isinstance(s, set), s.pop() in (1, 2, 10), S("a" * 0), bool(S())))
s |= {7}
attempt(lambda: (type(s), 7 in set(s)))
attempt(lambda: hash(s))
class F(frozenset):
    tag = "f"
attempt(lambda: ({F([1]): 1}[frozenset([1])], F([1]) == {1}, F([1]) | {2}, type(F([1]) | {2}), F([1]).tag))
attempt(lambda: (F([2, 1]), hash(F([1])) == hash(frozenset([1])), F(F([1])) == F([1])))
