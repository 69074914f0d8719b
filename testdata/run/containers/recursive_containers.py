# Containers that contain themselves: repr, comparison, copying, depth
l = [1]
l.append(l)
d = {"k": 1}
d["d"] = d
t = ([],)
t[0].append(t)
l2 = [d, l]
d["l"] = l2
print(l, d, t, l2, [l], (t,), {"x": l}, l * 2, l + [0], list(l), tuple(l), l.copy())
print(l[1][1][1] is l, d["d"]["d"] is d, l in l, d in d.values(), t in t[0], l.index(l), l.count(l), l == l, l != l)
view = d.values()
print(str(l) == repr(l), f"{l}", "%s" % (l,), ascii(t), len(repr(d)), d.items(), view)


class Holder(list):
    def __repr__(self):
        return f"Holder({super().__repr__()})"


class Mapping(dict):
    def __repr__(self):
        return "Mapping" + super().__repr__()


class Plain(list):
    pass


h = Holder()
h.append(h)
m = Mapping()
m[1] = m
p = Plain([0])
p.append(p)
print(h, m, p, [h], {h.__class__.__name__: p})
other = [1]
other.append(other)
for function in (
    lambda: l == other,
    lambda: l < other,
    lambda: t == ([t],),
    lambda: other in [l],
    lambda: d == {"k": 1, "d": {}, "l": l2},
    lambda: hash(t),
):
    try:
        print(function())
    except (RecursionError, TypeError) as e:
        print(type(e).__name__, str(e).startswith(("maximum recursion depth exceeded", "unhashable type")))
l[1] = 5
print(l, l2)
del d["d"], d["l"]
print(d)
s = [[]] * 3
s[0].append(s[1])
print(s)
f = frozenset([frozenset()])
print(f, {f: f}, set(), frozenset(), {frozenset([1])})
