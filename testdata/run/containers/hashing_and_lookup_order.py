# When dicts and sets call __hash__ and __eq__ of their keys, and what an error in them leaves
log = []


class Key:
    def __init__(self, name, code, fails=False):
        self.name, self.code, self.fails = name, code, fails

    def __hash__(self):
        log.append(f"hash {self.name}")
        return self.code

    def __eq__(self, other):
        log.append(f"{self.name}=={getattr(other, 'name', other)}")
        if self.fails:
            raise ValueError(f"comparing {self.name}")
        return isinstance(other, Key) and self.name.lower() == other.name.lower()

    def __repr__(self):
        return self.name


def show(what, function):
    try:
        result = function()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(what, result, log)
    log.clear()


a, b, other, upper = Key("a", 1), Key("b", 1), Key("o", 2), Key("A", 1)
d = {}
d[a] = 1
log.clear()
show("same object", lambda: d[a])
show("equal key", lambda: d[upper])
show("colliding", lambda: d.get(b, "absent"))
show("insert colliding", lambda: d.__setitem__(b, 2))
show("other hash", lambda: other in d)
show("int with the hash", lambda: d.get(1))
show("replace value", lambda: d.__setitem__(upper, 5))
show("keeps first key", lambda: d)
show("delete", lambda: d.pop(upper))
show("fromkeys", lambda: dict.fromkeys([a, upper, b]))
show("set literal", lambda: {a, upper})
show("intersection", lambda: {a} & {upper})
show("union", lambda: {a} | {upper})
show("subset", lambda: {a} <= {upper, b})
show("discard", lambda: {a}.discard(b))
show("frozenset", lambda: hash(frozenset([a])) == hash(frozenset([upper])))
bad = Key("bad", 1, fails=True)
show("failing lookup", lambda: d.get(bad))
show("failing insert", lambda: d.__setitem__(bad, 1))
show("failing set", lambda: {a, bad})
show("still whole", lambda: list(d))
show("tuple key", lambda: {(a, 1): "x"}[(upper, 1)])
for value in ([], {}, set(), bytearray(), [1].__iter__, slice(1), ([],), (1, {2})):
    show(type(value).__name__, lambda: {value: 1} and "hashable")
    show(type(value).__name__, lambda: value in {1} and "in")
show("dict in set", lambda: {frozenset([1])} & {frozenset({1})})
show("set in set", lambda: {1} in {frozenset([1])})
show("remove set", lambda: {frozenset([1])}.remove({1}))
