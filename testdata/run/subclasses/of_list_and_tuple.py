# Subclasses of list and tuple
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class Stack(list):
    limit = 3
    def push(self, x):
        if len(self) >= self.limit: raise OverflowError("full")
        self.append(x)
        return self
    def __repr__(self): return f"Stack{super().__repr__()}"
    def __getitem__(self, i): return ("got", super().__getitem__(i))
    def __add__(self, o): return Stack(list.__add__(self, o))
    def append(self, x): super().append(x * 10)
s = Stack([1, 2])
attempt(lambda: (s, s.push(3), s[0], list(s), len(s), s + [4], type(s + [4]), s * 2, type(s * 2)))
attempt(lambda: (type(s.copy()), type(s[:]), s == [1, 2, 30], [1, 2, 30] == s, s < [2], 2 in s, sorted(s)))
attempt(lambda: (str(s), f"{s}", sum(s), [*s], s.index(2), s.pop(), s, isinstance(s, list), s.extend([7])))
attempt(lambda: (s, s.reverse(), s, bool(Stack()), max(s), tuple(s), Stack("ab"), list(map(str, s))))
attempt(lambda: (list(reversed(s)), s.count(7), Stack.__mro__[1]))
attempt(lambda: s.push(1).push(2))
attempt(lambda: hash(s))
attempt(lambda: Stack(5))
s += [8]
attempt(lambda: (s, type(s)))
s[0] = "set"
attempt(lambda: s)
del s[0]
attempt(lambda: s)
class Point(tuple):
    __slots__ = ()
    def __new__(cls, x, y): return tuple.__new__(cls, (x, y))
    x = property(lambda self: self[0])
    y = property(lambda self: self[1])
    def __repr__(self): return f"Point(x={self.x}, y={self.y})"
    def _replace(self, **kw): return type(self)(**{"x": self.x, "y": self.y, **kw})
p = Point(1, 2)
attempt(lambda: (p, p.x, p[1], p == (1, 2), hash(p) == hash((1, 2)), p + (3,), type(p + (3,))))
attempt(lambda: (p._replace(y=9), [*p], len(p), p < (1, 3), {p: 1}[1, 2], isinstance(p, tuple), p * 2))
attempt(lambda: (max(p), "%s-%s" % p, tuple(p), type(tuple(p)), p[:1], sorted([Point(2, 1), p])))
attempt(lambda: Point(1))
attempt(lambda: p.z)
attempt(lambda: setattr(p, "x", 5))
attempt(lambda: setattr(p, "z", 5))
attempt(lambda: ((lambda x, y: x + y)(*p), [x for x in p], dict([p]), p.count(1), p.index(2), str(p)))
attempt(lambda: (f"{p}", Point("a", [1]), 1 in p))
