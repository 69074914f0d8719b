"""A multiset as a dict subclass with __missing__, arithmetic and ordering of its elements."""


class Bag(dict):
    def __init__(self, items=(), /, **counts):
        super().__init__()
        for item in items:
            self[item] += 1
        for item, count in counts.items():
            self[item] += count

    def __missing__(self, item):
        return 0

    def __setitem__(self, item, count):
        if count > 0:
            super().__setitem__(item, count)
        else:
            self.pop(item, None)

    def _combine(self, other, operation):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)()
        for item in (*self, *other):
            result[item] = operation(self[item], other[item])
        return result

    def __add__(self, other):
        return self._combine(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._combine(other, lambda a, b: a - b)

    def __and__(self, other):
        return self._combine(other, min)

    def __or__(self, other):
        return self._combine(other, max)

    def __le__(self, other):
        return all(count <= other[item] for item, count in self.items())

    def most_common(self, n=None):
        return sorted(self.items(), key=lambda pair: (-pair[1], pair[0]))[:n]

    def elements(self):
        for item, count in self.items():
            yield from [item] * count

    def __repr__(self):
        return f"Bag({''.join(self.elements())!r})"


a, b = Bag("mississippi"), Bag("misses", x=2, s=1)
print(a, b, sep="\n")
print(a.most_common(), b.most_common(2), sep="\n")
for name in ("__add__", "__sub__", "__and__", "__or__"):
    print(f"{name:8}", getattr(a, name)(b))
print(Bag("sip") <= a, b <= a, a["z"], "z" in a, a.get("z"), len(a), sum(a.values()))
a["s"] -= 4
a["q"] -= 1
a["i"] *= 2
print(a, a == {"m": 1, "i": 8, "p": 2}, type(a | b).__name__, type(a.copy()).__name__)
a |= Bag("zz")
print(a, isinstance(a, Bag), sorted(a), {**a})
try:
    a + [1]
except TypeError as error:
    print(error)
