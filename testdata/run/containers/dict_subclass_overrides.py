# A dict subclass with overridden methods: what [], get, update, ** and copies go through
class Traced(dict):
    def __getitem__(self, key):
        print("getitem", key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("setitem", key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("delitem", key)
        super().__delitem__(key)

    def __contains__(self, key):
        print("contains", key)
        return super().__contains__(key)

    def __missing__(self, key):
        print("missing", key)
        return key * 2

    def __iter__(self):
        print("iter")
        return super().__iter__()

    def __len__(self):
        print("len")
        return super().__len__()

    def keys(self):
        print("keys")
        return super().keys()


def show(name, function):
    try:
        print(name, function())
    except Exception as e:
        print(name, f"{type(e).__name__}: {e}")


t = Traced(a=1)
show("read", lambda: t["a"])
show("absent", lambda: t["b"])
show("get", lambda: (t.get("a"), t.get("b"), t.get("b", 0)))
show("update", lambda: t.update(b=2))
show("setdefault", lambda: (t.setdefault("c", 3), t.setdefault("a", 9)))
show("pop", lambda: (t.pop("c"), t.pop("zz", "default")))
show("in", lambda: "a" in t)
show("bool", lambda: bool(t))
show("list", lambda: list(t))
show("dict", lambda: dict(t))
show("into", lambda: {}.update(t))
show("stars", lambda: {**t})
show("call", lambda: (lambda **k: k)(**t))
show("or", lambda: t | {"d": 4})
show("ror", lambda: {"d": 4} | t)
show("type", lambda: (type(t | {}), type({} | t), type(t.copy())))
show("equal", lambda: t == {"a": 1, "b": 2})
show("format", lambda: "%(a)s %(q)s" % t)
show("format_map", lambda: "{a} {q}".format_map(t))
show("format stars", lambda: "{a}".format(**t))
show("fromkeys", lambda: Traced.fromkeys("xy", 0))
show("items", lambda: sorted(t.items()))
show("sorted", lambda: sorted(t))
show("views", lambda: "a" in t.keys())
show("repr", lambda: repr(t))
show("eval", lambda: eval("a + undefined_name", {}, t))
t["z"] = 26
del t["z"]
t |= {"e": 5}
show("popitem", t.popitem)
show("clear", t.clear)
show("del", lambda: t.__delitem__("nope"))
match Traced(k=1):
    case {"k": 1, **rest}:
        print("matched", rest)
