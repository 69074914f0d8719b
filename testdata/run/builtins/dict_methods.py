# Every method of dict
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


d = {"a": 1, "b": 2}
attempt(lambda: (d.get("a"), d.get("z"), d.get("z", 0), d["a"], "a" in d, 1 in d, len(d), list(d)))
attempt(lambda: (list(d.keys()), list(d.values()), list(d.items())))
attempt(lambda: d["z"])
attempt(lambda: d[[]])
attempt(lambda: d.get([]))
attempt(lambda: d.get())
attempt(lambda: d.get(1, 2, 3))
attempt(lambda: ({**d}.pop("a"), {**d}.pop("z", "default"), {**d}.popitem(), {**d}.setdefault("a", 9)))
attempt(lambda: ({**d}.setdefault("c"), d.copy() == d, d.copy() is d))
attempt(lambda: {}.pop("z"))
attempt(lambda: {}.popitem())
attempt(lambda: d.pop())
def changed(f):
    new = dict(d)
    f(new)
    return new
attempt(lambda: (changed(lambda x: x.update(a=5, c=6)), changed(lambda x: x.update([("q", 1)]))))
attempt(lambda: (changed(lambda x: x.update({"a": 0}, z=1)), changed(lambda x: x.update())))
attempt(lambda: (changed(lambda x: x.clear()), changed(lambda x: x.setdefault("l", []).append(1))))
attempt(lambda: d.update(5))
attempt(lambda: d.update([1]))
attempt(lambda: d.update([(1, 2, 3)]))
attempt(lambda: d.update(1, 2))
attempt(lambda: (d.update(["ab", "cd"]), d))
attempt(lambda: (dict(), dict(a=1), dict([(1, 2)]), dict({"x": 1}, y=2), dict(zip("ab", range(2)))))
attempt(lambda: (dict(["ab"]), dict(x for x in [(1, 2)]), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0)))
attempt(lambda: dict.fromkeys({}, 1))
attempt(lambda: dict(5))
attempt(lambda: dict([1]))
attempt(lambda: dict([(1, 2, 3)]))
attempt(lambda: dict(1, 2))
attempt(lambda: dict(**{1: 2}))
attempt(lambda: dict.fromkeys(5))
attempt(lambda: dict.fromkeys())
attempt(lambda: ({"a": 1} | {"b": 2}, {"a": 1} | {"a": 2}, {"a": 1}.__or__([]), {1: 2} == {1.0: 2}))
attempt(lambda: ({1: 2} != {1: 3}, {"a": 1, "b": 2} == {"b": 2, "a": 1}))
attempt(lambda: {} | [])
attempt(lambda: {} < {})
attempt(lambda: {} + {})
attempt(lambda: hash({}))
attempt(lambda: {[]: 1})
attempt(lambda: ({1: "a", True: "b", 1.0: "c"}, {"x": 1, "x": 2}, {(): 1, None: 2, ...: 3}))
attempt(lambda: {1: {2: {3: 4}}})
attempt(lambda: (list(reversed({"a": 1, "b": 2})), list(reversed(d.values())), list(reversed(d.items()))))
r = {}
r["self"] = r
attempt(lambda: (r, str([r]), r.keys() == {"self"}))
x = {"a": 1}
x |= {"b": 2}
x |= [("c", 3)]
attempt(lambda: x)
del x["a"]
attempt(lambda: x)
attempt(lambda: x.__delitem__("zz"))
attempt(lambda: (x.__contains__("b"), x.__len__(), x.__getitem__("b"), x.__eq__({}), x.__eq__(5)))
attempt(lambda: (x.__setitem__("q", 1), x))
for bad in (lambda k: x.__setitem__("new" + k, 1), lambda k: x.pop(k), lambda k: x.clear()):
    try:
        for key in x:
            bad(key)
    except RuntimeError as e:
        print(e)
class Default(dict):
    def __missing__(self, key): return f"<{key}>"
attempt(lambda: (Default(a=1)["a"], Default()["b"], Default().get("b"), "b" in Default()))
attempt(lambda: ("%(x)s" % Default(), "{x}".format_map(Default()), Default(a=1), Default(a=1) == {"a": 1}))
attempt(lambda: (type(Default() | {}), type(Default().copy())))
